import { ladderStates } from '../../gallery/states/ladder.ts'
import { otherStates, reportStates } from '../../gallery/states/pages.ts'
import { pointsStates } from '../../gallery/states/points.ts'
import { quadrantStates } from '../../gallery/states/quadrant.ts'
import { ratingStates } from '../../gallery/states/ratings.ts'
import { screenStates } from '../../gallery/states/screen.ts'
import { sortStates } from '../../gallery/states/sort.ts'
import { tableDeskStates } from '../../gallery/states/tables-desk.ts'
import { textStates } from '../../gallery/states/texts.ts'
import { toolStates } from '../../gallery/states/tools.ts'
import { trygtNokStates } from '../../gallery/states/trygt-nok.ts'
import { crowdsOn, visitEveryState } from './every-state.ts'

visitEveryState({
  'the screen': [...screenStates, ...toolStates.screen, ...tableDeskStates.screen],
  'the walls of texts': textStates.screen,
  'the report': [...reportStates, ...tableDeskStates.report],
  'paper, guide and network page': [...otherStates, ...tableDeskStates.paper],
  'ratings and dots on the screen': trygtNokStates.screen,
  'ratings of every shape on the screen': ratingStates.screen,
  'ladders on the screen': ladderStates.screen,
  'sorted cards on the screen': sortStates.screen,
  'points and orders on the screen': pointsStates.screen,
  'a quadrant on the screen': quadrantStates.screen,
  ...crowdsOn('screen'),
})
