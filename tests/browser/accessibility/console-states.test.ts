import { deskStates, remoteStates } from '../../gallery/states/desk.ts'
import { ladderStates } from '../../gallery/states/ladder.ts'
import { startStates } from '../../gallery/states/pages.ts'
import { pointsStates } from '../../gallery/states/points.ts'
import { previewStates } from '../../gallery/states/previews.ts'
import { quadrantStates } from '../../gallery/states/quadrant.ts'
import { ratingStates } from '../../gallery/states/ratings.ts'
import { sortStates } from '../../gallery/states/sort.ts'
import { tableDeskStates } from '../../gallery/states/tables-desk.ts'
import { textStates } from '../../gallery/states/texts.ts'
import { toolStates } from '../../gallery/states/tools.ts'
import { trygtNokStates } from '../../gallery/states/trygt-nok.ts'
import { visitEveryState } from './every-state.ts'

visitEveryState({
  'the console': [...deskStates, ...toolStates.console, ...tableDeskStates.console],
  'the remote': [...remoteStates, ...toolStates.remote, ...tableDeskStates.remote],
  'ratings and dots on the console': trygtNokStates.console,
  'ratings of every shape on the console': ratingStates.console,
  'ladders on the console': ladderStates.console,
  'sorted cards on the console': sortStates.console,
  'points and orders on the console': pointsStates.console,
  'a quadrant on the console': quadrantStates.console,
  'the theme board': textStates.console,
  'the start page': startStates,
  'the preview of a workshop': previewStates,
})
