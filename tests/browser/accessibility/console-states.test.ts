import { deskStates, remoteStates } from '../../gallery/states/desk.ts'
import { startStates } from '../../gallery/states/pages.ts'
import { toolStates } from '../../gallery/states/tools.ts'
import { visitEveryState } from './every-state.ts'

visitEveryState({
  'the console': [...deskStates, ...toolStates.console],
  'the remote': [...remoteStates, ...toolStates.remote],
  'the start page': startStates,
})
