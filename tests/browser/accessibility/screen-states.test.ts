import { otherStates, reportStates } from '../../gallery/states/pages.ts'
import { screenStates } from '../../gallery/states/screen.ts'
import { visitEveryState } from './every-state.ts'

visitEveryState({
  'the screen': screenStates,
  'the report': reportStates,
  'paper, guide and network page': otherStates,
})
