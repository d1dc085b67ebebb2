import type { Generated } from 'kysely'

/** One live run of a deck. Days only: no time of anything a person did. */
interface SessionTable {
  id: string
  code: string
  join_hash: Uint8Array
  /** Counts "new code": the join token is derived from it. */
  generation: number
  deck: string
  settings: string
  state: string
  ended: number
  /** Days as yyyy-mm-dd. */
  answers_until: string
  agreements_until: string | null
  answers_deleted: Generated<number>
  touched_on: string
  /** Over what is shown of the session, and over its days (`sums.ts`). Written by triggers. */
  sum: Generated<Uint8Array>
  days_sum: Generated<Uint8Array>
}

/** A link or a cookie that leads a session; only its SHA-256. */
interface FacilitatorTable {
  token_hash: Uint8Array
  session_id: string
}

/** A seat that has joined; only the SHA-256 of its secret, no time, no order. */
interface SeatTable {
  session_id: string
  seat_hash: Uint8Array
}

interface RoundTable {
  session_id: string
  step: string
  round: number
  status: string
  /** The live picture as the room has seen it, for a restart. */
  shown: string | null
  /** How many people gave each figure a value; known once sealed. */
  people: string | null
  answered: number | null
  /** SHA-256 over the sorted sealed parts. */
  seal: Uint8Array | null
  /** Over the row and over what is hidden of its parts (`sums.ts`). Written by triggers. */
  sum: Generated<Uint8Array>
}

/** Answers of rounds that are not sealed: encrypted, respondent unknown without the round's key. */
interface AnswerTable {
  session_id: string
  step: string
  round: number
  respondent: Uint8Array
  rev: number
  value: Uint8Array
}

/** What tables write in rounds that are not sealed: encrypted, the table unknown without the round's key. */
type DraftTable = AnswerTable

/** Loose parts of sealed rounds, under random ids. */
interface PartTable {
  id: string
  session_id: string
  step: string
  round: number
  figure: string
  value: string
  hidden: number
  /** The table that signs it; null where people answered. */
  table_number: number | null
}

/** What a facilitator has made of the loose texts of a round: where they stand, in which words, under which theme. */
interface BoardTable {
  session_id: string
  step: string
  round: number
  content: string
  /** Over the row (`sums.ts`). Written by triggers. */
  sum: Generated<Uint8Array>
}

export interface Schema {
  session: SessionTable
  facilitator: FacilitatorTable
  seat: SeatTable
  round: RoundTable
  answer: AnswerTable
  draft: DraftTable
  part: PartTable
  board: BoardTable
}
