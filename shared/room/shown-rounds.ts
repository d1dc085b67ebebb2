import { type Figures, releaseFigures } from '../activities/figures.ts'
import { activityOf } from '../activities/registry.ts'
import type { Tally } from '../activities/tally.ts'
import type { Step } from '../deck/deck.ts'
import { kOf } from '../deck/settings.ts'
import type { Reader, ShownRound } from '../protocol/views.ts'
import { frameOf, type WallFrame } from '../texts/wall.ts'
import { isClosed, type Round, type RoundRef, roundsOf, shownSteps } from './state.ts'
import { ownLanguage, stepTexts } from './step-texts.ts'
import type { RoundResults, ViewInput } from './view-input.ts'

/**
 * Whether a reader may see a round's figures, and which: the three levels of DESIGN.md, idea 4.
 * `null` = nothing at all leaves the server.
 */
function visibleTally(
  reader: Reader,
  { state, results }: Pick<ViewInput, 'state' | 'results'>,
  ref: RoundRef,
  round: Round,
): Tally | null {
  const isForTheRoom = reader === 'screen' || reader === 'phone'
  if (isForTheRoom && state.hidden) return null
  if (round.status === 'revealed') return results(ref).sealed
  // The facilitator sees figures when the room does, and not before.
  if (reader === 'console' && state.hidden) return null
  if (round.release !== 'live') return null
  // A live step grows on the screen alone; phones get it when it is revealed.
  if (reader === 'phone') return null
  if (round.status === 'sealed') return results(ref).sealed
  return reader === 'report' ? null : results(ref).live
}

/** The headings and the large text of what is shown, where texts are sorted. */
const wallOf = ({ loose }: RoundResults, step: Step): WallFrame | null =>
  loose && activityOf(step.type).traits(step.config).sorts ? frameOf(loose.board.state) : null

/** The rounds of a step that this reader may see, each with the figures that may be shown. */
export function shownRounds(reader: Reader, input: ViewInput, step: Step): ShownRound[] {
  const k = kOf(step, input.session.settings)
  const { id, type, mode, prompt, config } = stepTexts(input, step)
  return roundsOf(input.state, step.id).flatMap(({ ref, round }) => {
    const tally = visibleTally(reader, input, ref, round)
    if (!tally) return []
    const figures: Figures = releaseFigures(tally, k)
    const wall = wallOf(input.results(ref), step)
    return [
      {
        id,
        type,
        mode,
        prompt,
        ...ownLanguage(input.session, input.language, step),
        config,
        k,
        round: ref.round,
        figures,
        ...(wall ? { wall } : {}),
        sensitive: step.sensitive,
        answered: input.results(ref).answered,
        ...tablesIn(input, ref, round),
        final: isClosed(round.status),
      },
    ]
  })
}

/** Tables side by side, where the round's figures may be seen and stand still. */
const tablesIn = (
  { results }: Pick<ViewInput, 'results'>,
  ref: RoundRef,
  round: Round,
): Pick<ShownRound, 'tables'> => {
  if (!round.byTable || !isClosed(round.status)) return {}
  const tables = results(ref).tables ?? []
  return {
    tables: tables.map(({ table, parts }) => ({
      table,
      parts: parts.map(({ figure, value }) => ({ figure, value })),
    })),
  }
}

/** The results that are up for this reader: the step's own, or those that a talk shows. */
export const shown = (reader: Reader, input: ViewInput): ShownRound[] =>
  shownSteps(input.session, input.state).flatMap((step) => shownRounds(reader, input, step))
