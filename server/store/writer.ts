import { type AnswerRow, answerKey, findAnswer, upsertAnswers } from './answers.ts'
import { type DraftRow, upsertDrafts } from './drafts.ts'
import { insertSeats } from './seats.ts'
import type { Database } from './sqlite.ts'

/** What became of one answer. `kept`: not written, because this is stored; `closed`: the round is not open. */
export type WriteOutcome =
  | { readonly kind: 'written' }
  | { readonly kind: 'kept'; readonly rev: number; readonly value: Uint8Array }
  | { readonly kind: 'closed' }

/**
 * The one queue through which everything is written. What has come in since the last commit is
 * committed together; promises resolve when the commit is on disk.
 */
export interface Writer {
  answer(row: AnswerRow): Promise<WriteOutcome>
  /** False where the round is not open, or something newer is stored: the draft was not written. */
  draft(row: DraftRow): Promise<boolean>
  /** False where the session has ended or is gone: the seat was not taken in. */
  seat(seat: { session: string; seatHash: Uint8Array }): Promise<boolean>
  /** Runs alone in a transaction, after all that was queued before it and before all that comes later. */
  transaction<Value>(run: (db: Database) => Promise<Value>): Promise<Value>
  /** Resolves when everything queued so far is on disk or refused. */
  drain(): Promise<void>
}

interface Waiting<Value> {
  readonly resolve: (value: Value) => void
  readonly reject: (error: unknown) => void
}

type Job =
  | ({ readonly kind: 'answer'; readonly row: AnswerRow } & Waiting<WriteOutcome>)
  | ({ readonly kind: 'draft'; readonly row: DraftRow } & Waiting<boolean>)
  | ({
      readonly kind: 'seat'
      readonly seat: { session: string; seatHash: Uint8Array }
    } & Waiting<boolean>)
  | { readonly kind: 'alone'; readonly run: () => Promise<void> }

type Batched = Exclude<Job, { kind: 'alone' }>

/** Answers in one statement: bounded, so that a burst of thousands does not hold up the event loop. */
const largestBatch = 500

/** Takes the jobs that may share a transaction, in order: one per respondent, up to the next lone job. */
function takeBatch(queue: Job[]): Batched[] {
  const batch: Batched[] = []
  const respondents = new Set<string>()
  while (batch.length < largestBatch) {
    const [job] = queue
    if (!job || job.kind === 'alone') break
    if (job.kind !== 'seat') {
      const key = `${job.kind} ${answerKey(job.row)}`
      if (respondents.has(key)) break
      respondents.add(key)
    }
    queue.shift()
    batch.push(job)
  }
  return batch
}

const outcomeOf = async (
  db: Database,
  row: AnswerRow,
  written: ReadonlySet<string>,
): Promise<WriteOutcome> => {
  if (written.has(answerKey(row))) return { kind: 'written' }
  const { isOpen, stored } = await findAnswer(db, row)
  if (!isOpen || !stored) return { kind: 'closed' }
  return { kind: 'kept', ...stored }
}

const takeIn = (db: Database, seats: Parameters<typeof insertSeats>[1]) =>
  seats.length > 0 ? insertSeats(db, seats) : Promise.resolve(new Set<string>())

async function writeAnswers(db: Database, rows: readonly AnswerRow[]): Promise<WriteOutcome[]> {
  if (rows.length === 0) return []
  const written = await upsertAnswers(db, rows)
  const outcomes: WriteOutcome[] = []
  for (const row of rows) outcomes.push(await outcomeOf(db, row, written))
  return outcomes
}

const writeDrafts = (db: Database, rows: readonly DraftRow[]) =>
  rows.length > 0 ? upsertDrafts(db, rows) : Promise.resolve(new Set<string>())

async function commitBatch(db: Database, batch: readonly Batched[]): Promise<() => void> {
  const answers = batch.filter((job) => job.kind === 'answer')
  const seats = batch.filter((job) => job.kind === 'seat')
  const drafts = batch.filter((job) => job.kind === 'draft')
  const { outcomes, taken, drafted } = await db.transaction().execute(async (transaction) => ({
    taken: await takeIn(
      transaction,
      seats.map((job) => job.seat),
    ),
    drafted: await writeDrafts(
      transaction,
      drafts.map((job) => job.row),
    ),
    outcomes: await writeAnswers(
      transaction,
      answers.map((job) => job.row),
    ),
  }))
  return () => {
    for (const { seat, resolve } of seats) resolve(taken.has(seat.session))
    for (const { row, resolve } of drafts) resolve(drafted.has(answerKey(row)))
    for (const [index, job] of answers.entries()) job.resolve(outcomes[index] ?? { kind: 'closed' })
  }
}

const nextTurn = () =>
  new Promise<void>((resolve) => {
    setImmediate(resolve)
  })

/** Group commit over one database connection (RELIABILITY section 4, PERF section 2). */
class QueuedWriter implements Writer {
  readonly #db: Database
  readonly #turn: () => Promise<void>
  readonly #queue: Job[] = []
  #running: Promise<void> | null = null

  constructor(db: Database, turn: () => Promise<void>) {
    this.#db = db
    this.#turn = turn
  }

  answer(row: AnswerRow): Promise<WriteOutcome> {
    return new Promise((resolve, reject) => {
      this.#push({ kind: 'answer', row, resolve, reject })
    })
  }

  draft(row: DraftRow): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#push({ kind: 'draft', row, resolve, reject })
    })
  }

  seat(seat: { session: string; seatHash: Uint8Array }): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#push({ kind: 'seat', seat, resolve, reject })
    })
  }

  transaction<Value>(run: (db: Database) => Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const alone = () => this.#db.transaction().execute(run).then(resolve, reject)
      this.#push({ kind: 'alone', run: alone })
    })
  }

  async drain(): Promise<void> {
    while (this.#running) await this.#running
  }

  #push(job: Job): void {
    this.#queue.push(job)
    this.#running ??= this.#work()
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0) {
      // One turn of the event loop, so that what arrives together is committed together.
      await this.#turn()
      await this.#runBatch()
      const [job] = this.#queue
      if (job?.kind === 'alone') {
        this.#queue.shift()
        await job.run()
      }
    }
    this.#running = null
  }

  async #runBatch(): Promise<void> {
    const batch = takeBatch(this.#queue)
    if (batch.length === 0) return
    try {
      const settle = await commitBatch(this.#db, batch)
      settle()
    } catch (error) {
      for (const job of batch) job.reject(error)
    }
  }
}

/**
 * One per database: two would not commit in the order in which things come in.
 *
 * @param turn waits for what arrives together, before each commit
 */
export const createWriter = (db: Database, turn = nextTurn): Writer => new QueuedWriter(db, turn)
