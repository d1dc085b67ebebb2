import { deskStates, remoteStates } from '../../gallery/states/desk.ts'
import { startStates } from '../../gallery/states/pages.ts'
import { visitEveryState } from './every-state.ts'

visitEveryState({
  'the console': deskStates,
  'the remote': remoteStates,
  'the start page': startStates,
})
