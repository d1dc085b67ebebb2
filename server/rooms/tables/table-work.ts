import * as v from 'valibot'
import { canonicalJson, type Json } from '../../../shared/lib/json.ts'
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

/** More than a phone can have given numbers to that never arrived, before another got the pen. */
const apart = 1_000

/** One table's work in one round: who has the pen, and what is written. Resolves after the commit. */
export class TableWork {
  pen = freePen
  readonly #store: (text: TableText) => Promise<void>
  /** On disk, and known to the table. */
  #known: TableText
  /** On its way to the disk: the next change is made to this. */
  #queued: TableText
  #rev: number
  /** Whose numbers drafts have now; null where nobody has written, or nobody since the server was started. */
  #writer: string | null = null
  /** What the writer numbers is above this. */
  #from = 0
  /** Who has the pen is known here, and not to be learnt from phones any more. */
  #isKnown = false

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
    this.#isKnown = true
    this.#tellApart()
  }

  /** A phone remembers that it had the pen: it has, where nobody knows better. */
  claim(seat: string, now: number): void {
    if (this.#isKnown) return
    this.#writer = seat
    this.act(seat, 'take', now)
  }

  /** The highest number that a draft has, or cannot have any more. */
  get seq(): number {
    return Math.max(this.#queued.draft?.seq ?? 0, this.#from)
  }

  async draft(seq: number, value: Json): Promise<RequestOutput<'draft'>> {
    if (seq <= this.seq) return { outcome: 'stale', seq: this.seq }
    await this.#write({ draft: { seq, value } })
    return { outcome: 'saved', seq }
  }

  /** What was handed in is what the table goes on with: its draft may be older. */
  async takenBack(value: Json): Promise<void> {
    const { draft } = this.#queued
    if (draft && canonicalJson(draft.value) === canonicalJson(value)) return
    await this.#write({ draft: { seq: this.seq + 1, value } })
  }

  /** The same line twice is one line: a message may come twice. */
  async share(text: string): Promise<void> {
    const { lines } = this.#queued
    if (lines.includes(text)) return
    if (lines.length >= mostLines) throw new RefusalError('too-large')
    await this.#write({ lines: [...lines, text] })
  }

  /**
   * What two have written never has one number: a phone that comes back would else take what another
   * wrote for an echo of its own, and write over it.
   */
  #tellApart(): void {
    const { holder } = this.pen
    if (holder === null || holder === this.#writer) return
    if (this.#writer !== null || this.#known.rev > 0) this.#from = this.seq + apart
    this.#writer = holder
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
