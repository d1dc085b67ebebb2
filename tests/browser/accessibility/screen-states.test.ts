import { otherStates, reportStates } from '../../gallery/states/pages.ts'
import { screenStates } from '../../gallery/states/screen.ts'
import { toolStates } from '../../gallery/states/tools.ts'
import { visitEveryState } from './every-state.ts'

visitEveryState({
  'the screen': [...screenStates, ...toolStates.screen],
  'the report': reportStates,
  'paper, guide and network page': otherStates,
})
