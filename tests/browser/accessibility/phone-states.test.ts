import { joinStates } from '../../gallery/states/join.ts'
import { phoneStates } from '../../gallery/states/phone.ts'
import { visitEveryState } from './every-state.ts'

visitEveryState({ 'the join page': joinStates, 'the phone': phoneStates })
