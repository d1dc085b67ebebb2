import { activityOf } from '../activities/registry.ts'
import type { Step } from '../deck/deck.ts'
import { kOf } from '../deck/settings.ts'
import type { BoardView } from '../protocol/views.ts'
import { isFlagged } from '../texts/flagged.ts'
import { isClosed, lastRound, shownSteps } from './state.ts'
import { textsIn } from './step-texts.ts'
import type { ViewInput } from './view-input.ts'

/** What is asked of a board besides its texts. */
const columnsOf = ({ session, language }: ViewInput, step: Step): BoardView['columns'] => {
  // An activity without columns has none here either.
  const { columns = [] } = textsIn(session, language, step).config as {
    columns?: BoardView['columns']
  }
  return columns.map(({ id, title }) => ({ id, title }))
}

/** Sealed: the facilitator gets the loose texts to look through, and no figures. Below k nobody does. */
function boardOf(input: ViewInput, step: Step): BoardView[] {
  const { session, state, results } = input
  const last = lastRound(state, step.id)
  if (!last || !isClosed(last.round.status)) return []
  // Loose parts of a count are figures, not texts.
  const { texts: areTexts, sorts = false } = activityOf(step.type).traits(step.config)
  if (!areTexts) return []
  const { loose, sealed } = results(last.ref)
  const k = kOf(step, session.settings)
  if (!loose || [...(sealed?.values() ?? [])].some(({ people }) => people < k)) return []
  const { themes, lifted, texts } = loose.board.state
  return [
    {
      ...last.ref,
      type: step.type,
      sorts,
      columns: columnsOf(input, step),
      rev: loose.board.rev,
      canUndo: loose.board.past.length > 0,
      revealed: last.round.status === 'revealed',
      texts: loose.texts.flatMap(({ id, text, column, table }) => {
        const made = texts[id]
        if (!made) return []
        const where = {
          ...(column === undefined ? {} : { column }),
          ...(table === undefined ? {} : { table }),
        }
        return [{ id, text, ...where, ...made, flagged: isFlagged(text) }]
      }),
      themes: themes.map((theme) => ({ ...theme })),
      lifted,
    },
  ]
}

/** The boards of what the room is on: of the step itself, or of those that a talk is about. */
export const boardsOf = (input: ViewInput): BoardView[] =>
  shownSteps(input.session, input.state).flatMap((step) => boardOf(input, step))
