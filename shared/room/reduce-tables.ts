import { stepOf } from '../deck/deck.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { Command } from './commands.ts'
import { type RoomState, roundAt, type Session, unsealedRounds } from './state.ts'

type TablesCommand = Extract<Command, { type: 'tables' | 'places' }>

/** What a table's work forbids has a refusal of its own: it can be done a little later. */
export type TablesRefusal = 'not-now' | 'work-under-way'

export const isTablesCommand = (command: Command): command is TablesCommand =>
  command.type === 'tables' || command.type === 'places'

/** Whether groups are at work: their answers are being collected, by tables or not. */
const isUnderWay = (session: Session, state: RoomState): boolean =>
  unsealedRounds(session, state).some(({ step }) => stepOf(session.deck, step)?.mode === 'group')

/** Whether tables are at work, which keeps everyone where they sit. */
export const tablesAreAtWork = (session: Session, state: RoomState): boolean =>
  unsealedRounds(session, state).some((ref) => roundAt(state, ref)?.byTable === true)

/** While groups work no table goes, and none comes out of nothing; one more is welcome. */
function withTables(
  session: Session,
  state: RoomState,
  { count, seating }: Extract<Command, { type: 'tables' }>,
): Result<Partial<RoomState>, TablesRefusal> {
  const known = state.tables?.count ?? 0
  if (isUnderWay(session, state) && (known === 0 || count < known)) return fail('work-under-way')
  return ok({ tables: count === 0 ? null : { count, seating } })
}

/** What a command about tables changes. */
export function reduceTables(
  session: Session,
  state: RoomState,
  command: TablesCommand,
): Result<Partial<RoomState>, TablesRefusal> {
  if (command.type === 'tables') return withTables(session, state, command)
  const { places } = command
  if (places && !stepOf(session.deck, places.step)) return fail('not-now')
  return ok({ places })
}
