import * as v from 'valibot'
import type { Json } from '../../../shared/lib/json.ts'
import type { RequestOutput } from '../../../shared/protocol/events.ts'
import { mostLines } from '../../../shared/protocol/tables.ts'
import { freePen, type PenAct, reducePen } from '../../../shared/room/pen.ts'
import { RefusalError } from '../../refusal-error.ts'
import type { TableText } from '../round-answers.ts'

const textSchema = v.strictObject({
  draft: v.nullable(v.strictObject({ seq: v.number(), value: v.unknown() })),
  lines: v.array(v.string()),
})

/** A stored draft, as `writeText` wrote it: what is in it was JSON already. */
export const readText = (stored: Json): Omit<TableText, 'rev'> =>
  v.parse(textSchema, stored) as Omit<TableText, 'rev'>

/** What of a draft is stored, before it is encrypted. */
export const writeText = ({ draft, lines }: TableText): Json => ({
  draft: draft && { seq: draft.seq, value: draft.value },
  lines: [...lines],
})

const nothing: TableText = { rev: 0, draft: null, lines: [] }

/** One table's work in one round: who has the pen, and what is written. Resolves after the commit. */
export class TableWork {
  pen = freePen
  readonly #store: (text: TableText) => Promise<void>
  /** On disk, and known to the table. */
  #known: TableText
  /** On its way to the disk: the next change is made to this. */
  #queued: TableText
  #rev: number

  /** @param store throws where it cannot, or where the round takes no drafts */
  constructor(text: TableText | undefined, store: (text: TableText) => Promise<void>) {
    this.#store = store
    this.#known = text ?? nothing
    this.#queued = this.#known
    this.#rev = this.#known.rev
  }

  get text(): TableText {
    return this.#known
  }

  /** @throws RefusalError `pen-taken`, `pen-not-yours` */
  act(seat: string, act: PenAct, now: number): void {
    const reduced = reducePen(this.pen, seat, act, now)
    if (!reduced.ok) throw new RefusalError(reduced.error)
    this.pen = reduced.value
  }

  async draft(seq: number, value: Json): Promise<RequestOutput<'draft'>> {
    const newest = this.#queued.draft?.seq ?? 0
    if (seq <= newest) return { outcome: 'stale', seq: newest }
    await this.#write({ draft: { seq, value } })
    return { outcome: 'saved', seq }
  }

  /** The same line twice is one line: a message may come twice. */
  async share(text: string): Promise<void> {
    const { lines } = this.#queued
    if (lines.includes(text)) return
    if (lines.length >= mostLines) throw new RefusalError('too-large')
    await this.#write({ lines: [...lines, text] })
  }

  async #write(change: Partial<TableText>): Promise<void> {
    this.#rev += 1
    const next = { ...this.#queued, ...change, rev: this.#rev }
    this.#queued = next
    try {
      await this.#store(next)
    } catch (error) {
      // What comes later goes on from what is on disk.
      if (this.#queued === next) this.#queued = this.#known
      throw error
    }
    if (next.rev > this.#known.rev) this.#known = next
  }
}
