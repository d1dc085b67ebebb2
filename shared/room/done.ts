import { currentStep, lastRound, type RoomState, type Session } from './state.ts'
import type { ViewInput } from './view-input.ts'

/** Who says "done": each person, or each table where the step is worked at tables. */
export const doneSayers = ['people', 'tables'] as const
export type DoneSayer = (typeof doneSayers)[number]

/** How many have said that they are done, and out of how many. */
export interface DoneCount {
  readonly count: number
  readonly of: number
}

/**
 * Who says that they are done with the step at hand. Null where answers tell, and where the whole room
 * talks together: then nobody is done alone, unless everyone is to think in quiet.
 */
export function doneBy(session: Session, state: RoomState): DoneSayer | null {
  const step = currentStep(session, state)
  if (!step || lastRound(state, step.id)) return null
  if (step.mode === 'group' && state.tables) return 'tables'
  return step.mode === 'plenary' && !state.quiet ? null : 'people'
}

/** Names one stay of the room on a step: once it is another, what was said of the one before is over. */
export function visitOf(session: Session, state: RoomState): string {
  const step = currentStep(session, state)
  const round = step ? (lastRound(state, step.id)?.ref.round ?? 0) : 0
  return `${state.phase}/${state.position}/${round}`
}

const ofTables = ({ tables }: Pick<ViewInput, 'tables'>): DoneCount => ({
  count: tables.filter(({ done }) => done).length,
  of: tables.filter(({ done, here }) => done || here > 0).length,
})

/** What the console is told of it: how many, never who. */
export function doneView(input: ViewInput): (DoneCount & { by: DoneSayer }) | null {
  const by = doneBy(input.session, input.state)
  return by && { by, ...(by === 'tables' ? ofTables(input) : input.done) }
}
