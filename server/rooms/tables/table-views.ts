import { paddingFor } from '../../../shared/protocol/padding.ts'
import type { TableProgress, TableRole, TableView } from '../../../shared/protocol/tables.ts'
import { type Pen, penFor } from '../../../shared/room/pen.ts'
import type { RoundAnswers, TableText } from '../round-answers.ts'
import type { Signs } from './table-signs.ts'
import type { TableWork } from './table-work.ts'

/** What a seat's view is made from. */
interface SeatViewInput {
  readonly seat: string
  readonly table: number | undefined
  readonly counts: readonly number[]
  readonly smallest: number
  readonly fixed: boolean
  readonly now: number
  readonly role: TableRole | null
  readonly drawn: boolean
  readonly signs: Signs
  readonly round: RoundAnswers | undefined
  /** The table's own, in a round that tables answer. */
  readonly work: TableWork | undefined
}

const heldBy = (round: RoundAnswers | undefined, table: number) =>
  round?.held.get(round.tables.get(table) ?? '')

const penView = (pen: Pen, seat: string, now: number): Pick<TableView, 'pen' | 'asked'> => ({
  pen: penFor(pen, seat, now),
  asked: pen.holder === seat ? pen.asking.length > 0 : pen.asking.includes(seat),
})

function workView({
  seat,
  table,
  now,
  round,
  work,
}: SeatViewInput): Pick<
  TableView,
  'round' | 'pen' | 'asked' | 'draft' | 'seq' | 'delivered' | 'rev' | 'lines'
> {
  if (table === undefined || !work || !round) {
    const ref = round?.byTable ? { ...round.ref } : null
    const nothing = { draft: null, seq: 0, delivered: null, rev: 0, lines: [] }
    return { round: ref, pen: 'free', asked: false, ...nothing }
  }
  const held = heldBy(round, table)
  const { draft, lines } = work.text
  return {
    round: { ...round.ref },
    ...penView(work.pen, seat, now),
    draft: draft && { ...draft },
    seq: work.seq,
    delivered: held && held.value !== null ? { value: held.value } : null,
    rev: held?.rev ?? 0,
    lines: [...lines],
  }
}

/** What one phone is told of its table: nothing of other tables but how many sit there. */
export function seatView(input: SeatViewInput): TableView {
  const { table, counts, smallest, fixed, role, drawn, signs } = input
  const written = workView(input)
  return {
    table: table ?? null,
    fixed,
    // Whoever sits and cannot move has no use for them.
    counts: fixed && table !== undefined ? [] : [...counts],
    smallest,
    here: table === undefined ? 0 : (counts[table - 1] ?? 0),
    role,
    drawn,
    ...signs,
    ...written,
    // What the table writes is as long on its way to the neighbours as an answer would be.
    pad: paddingFor([written.draft, written.delivered, written.lines]),
  }
}

/** How far a table has come, as the console is told. */
export function stateOf({
  round,
  table,
  here,
  text,
}: {
  readonly round: RoundAnswers | undefined
  readonly table: number
  readonly here: number
  readonly text: TableText | undefined
}): TableProgress['state'] {
  const held = round?.byTable ? heldBy(round, table) : undefined
  if (held && held.value !== null) return 'delivered'
  if (text?.draft) return 'writing'
  return here > 0 ? 'thinking' : 'empty'
}
