import { joinStates } from '../../gallery/states/join.ts'
import { ladderStates } from '../../gallery/states/ladder.ts'
import { phoneStates } from '../../gallery/states/phone.ts'
import { tableStates } from '../../gallery/states/phone-tables.ts'
import { pointsStates } from '../../gallery/states/points.ts'
import { quadrantStates } from '../../gallery/states/quadrant.ts'
import { ratingStates } from '../../gallery/states/ratings.ts'
import { sortStates } from '../../gallery/states/sort.ts'
import { textStates } from '../../gallery/states/texts.ts'
import { toolStates } from '../../gallery/states/tools.ts'
import { trygtNokStates } from '../../gallery/states/trygt-nok.ts'
import { crowdsOn, visitEveryState } from './every-state.ts'

visitEveryState({
  'the join page': joinStates,
  'the phone': [...phoneStates, ...toolStates.phone],
  'the phone at a table': tableStates,
  'texts on the phone': textStates.phone,
  'ratings and dots on the phone': trygtNokStates.phone,
  'ratings of every shape on the phone': ratingStates.phone,
  'ladders on the phone': ladderStates.phone,
  'sorted cards on the phone': sortStates.phone,
  'points and orders on the phone': pointsStates.phone,
  'a quadrant on the phone': quadrantStates.phone,
  ...crowdsOn('phone'),
})
