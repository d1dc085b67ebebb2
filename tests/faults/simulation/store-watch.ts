import { decryptAnswer, respondentOf } from '../../../server/keys/answer-cipher.ts'
import { activityOf } from '../../../shared/activities/registry.ts'
import { type Deck, stepOf } from '../../../shared/deck/deck.ts'
import { canonicalJson, type Json } from '../../../shared/lib/json.ts'
import { type RoomState, type RoundRef, roundKey } from '../../../shared/room/state.ts'
import type { Disk, Witness } from './disk.ts'
import type { Ledger } from './ledger.ts'
import { PictureWatch } from './picture-watch.ts'

interface Row {
  readonly seat: string
  readonly rev: number
  readonly bytes: string
  readonly value: Json
}

interface Stored {
  readonly ref: RoundRef
  readonly status: string
  readonly rows: ReadonlyMap<string, Row>
  /** What each seat had in it when it was sealed. */
  readonly sealed: ReadonlyMap<string, number> | null
  readonly parts: readonly string[]
}

const order: readonly string[] = ['open', 'locked', 'sealed', 'revealed']
const isSealed = (status: string) => order.indexOf(status) >= 2

/** Looks at the whole store after every commit, and compares it with the ledger and with itself before. */
export class StoreWatch implements Witness {
  /** Every state that was ever stored, by its version. */
  readonly states = new Map<number, RoomState>()
  newest = 0
  commits = 0
  seals = 0
  #rounds = new Map<string, Stored>()
  #state = ''
  readonly #disk: Disk
  readonly #ledger: Ledger
  readonly #deck: Deck
  readonly #pictures: PictureWatch
  readonly #read

  constructor(disk: Disk, ledger: Ledger, deck: Deck, k: number) {
    this.#disk = disk
    this.#ledger = ledger
    this.#deck = deck
    this.#pictures = new PictureWatch(ledger, k)
    const { sqlite } = disk
    this.#read = {
      session: sqlite.prepare('SELECT state FROM session'),
      rounds: sqlite.prepare('SELECT session_id, step, round, status, shown FROM round'),
      answers: sqlite.prepare(
        'SELECT hex(respondent) AS respondent, rev, value FROM answer WHERE step = ? AND round = ?',
      ),
      parts: sqlite.prepare('SELECT figure, value FROM part WHERE step = ? AND round = ?'),
    }
  }

  round(key: string): Stored | undefined {
    return this.#rounds.get(key)
  }

  get rounds(): readonly Stored[] {
    return [...this.#rounds.values()]
  }

  committed(): void {
    this.commits += 1
    this.#lookAtState(String(this.#read.session.get()?.['state'] ?? ''))
    for (const found of this.#read.rounds.all()) {
      const ref = { step: String(found['step']), round: Number(found['round']) }
      const before = this.#rounds.get(roundKey(ref))
      const status = String(found['status'])
      const after = this.#lookAtRound(String(found['session_id']), ref, status, before)
      this.#rounds.set(roundKey(ref), after)
      const shown = isSealed(status) ? null : String(found['shown'] ?? '[]')
      this.#pictures.stored(roundKey(ref), shown)
    }
  }

  /** "Saved" leaves the server: is it? */
  acked(key: string, seat: string, rev: number): void {
    this.#ledger.acked(key, seat, rev)
    this.#compareWithAcks(key)
  }

  #fail(ref: RoundRef, what: string): void {
    this.#ledger.fail(`${roundKey(ref)}: ${what}`)
  }

  #lookAtState(text: string): void {
    if (text === this.#state || text === '') return
    this.#state = text
    // Written by the room; its schema is parsed whenever the room is loaded.
    const state = JSON.parse(text) as RoomState
    if (state.version <= this.newest)
      this.#ledger.fail(`version ${state.version} is not a newer one`)
    this.newest = state.version
    this.states.set(state.version, state)
  }

  #lookAtRound(session: string, ref: RoundRef, status: string, before: Stored | undefined): Stored {
    const was = before?.status ?? 'open'
    if (isSealed(was) && order.indexOf(status) < order.indexOf(was)) {
      this.#fail(ref, `went back from ${was} to ${status}`)
    }
    const rows = this.#rowsOf(session, ref, before)
    if (isSealed(status)) return this.#lookAtSealed(ref, status, rows, before)
    const gone = [...(before?.rows.keys() ?? [])].filter((respondent) => !rows.has(respondent))
    if (gone.length > 0) this.#fail(ref, `${gone.length} answers are gone from an open round`)
    return { ref, status, rows, sealed: null, parts: [] }
  }

  #lookAtSealed(
    ref: RoundRef,
    status: string,
    rows: Stored['rows'],
    before: Stored | undefined,
  ): Stored {
    if (rows.size > 0) this.#fail(ref, 'an answer is still tied to a person after the sealing')
    const parts = this.#partsOf(ref)
    if (!before?.sealed) return this.#sealed({ ref, status, rows, parts, sealed: null }, before)
    if (parts.join() !== before.parts.join()) this.#fail(ref, 'sealed parts have changed')
    return { ...before, status }
  }

  #sealed(after: Stored, before: Stored | undefined): Stored {
    this.seals += 1
    const held = [...(before?.rows.values() ?? [])]
    const expected = held.flatMap(({ value }) => this.#split(after.ref, value)).toSorted()
    if (expected.join() !== after.parts.join()) {
      this.#fail(after.ref, 'the sealed parts are not those of the answers that were stored')
    }
    const sealed = new Map(held.map(({ seat, rev }) => [seat, rev]))
    this.#rounds.set(roundKey(after.ref), { ...after, sealed })
    this.#compareWithAcks(roundKey(after.ref))
    return { ...after, sealed }
  }

  #split({ step: id }: RoundRef, value: Json): string[] {
    const step = stepOf(this.#deck, id)
    if (!step || value === null) return []
    const parts = activityOf(step.type).parts(step.config, value)
    return parts.map((part) => `${part.figure} ${canonicalJson(part.value)}`)
  }

  #partsOf({ step, round }: RoundRef): string[] {
    const found = this.#read.parts.all(step, round)
    return found.map(({ figure, value }) => `${String(figure)} ${String(value)}`).toSorted()
  }

  #rowsOf(session: string, ref: RoundRef, before: Stored | undefined): Map<string, Row> {
    const rows = new Map<string, Row>()
    const owners = new Set<string>()
    for (const found of this.#read.answers.all(ref.step, ref.round)) {
      const respondent = String(found['respondent'])
      // The column is a BLOB.
      const bytes = Buffer.from(found['value'] as Uint8Array)
      const rev = Number(found['rev'])
      const known = before?.rows.get(respondent)
      const isSame = known?.rev === rev && known.bytes === bytes.toString('base64')
      const row = isSame ? known : this.#newRow(session, ref, { respondent, rev, bytes })
      if (!isSame) this.#lookAtChange(ref, before, known, row)
      const owner = this.#ledger.owners.get(row.seat) ?? row.seat
      if (owners.has(owner)) this.#fail(ref, `two answers of ${owner}`)
      owners.add(owner)
      rows.set(respondent, row)
    }
    return rows
  }

  #lookAtChange(ref: RoundRef, before: Stored | undefined, known: Row | undefined, row: Row): void {
    if (before?.status !== 'open') this.#fail(ref, `an answer came in while ${before?.status}`)
    if (known && known.rev >= row.rev) this.#fail(ref, `revision ${row.rev} over ${known.rev}`)
    const touched = [known?.value ?? null, row.value].flatMap((value) => this.#split(ref, value))
    const figures = touched.map((part) => part.slice(0, part.indexOf(' ')))
    this.#pictures.touched(roundKey(ref), row.seat, figures)
  }

  #newRow(
    session: string,
    ref: RoundRef,
    { respondent, rev, bytes }: { respondent: string; rev: number; bytes: Buffer },
  ): Row {
    const key = this.#disk.keys.get(`${session}.${roundKey(ref).replace('/', '.')}`)?.key
    const who = Buffer.from(respondent, 'hex')
    const seats = [...this.#ledger.owners.keys()]
    const seat = key && seats.find((one) => respondentOf(key, one).equals(who))
    if (!key || seat === undefined) {
      this.#fail(ref, 'an answer of nobody')
      return { seat: respondent, rev, bytes: '', value: null }
    }
    const value = decryptAnswer(key, who, bytes)
    if (!this.#ledger.hasSent(roundKey(ref), seat, rev, value)) {
      this.#fail(ref, `${this.#ledger.owners.get(seat)} never sent this as revision ${rev}`)
    }
    return { seat, rev, bytes: bytes.toString('base64'), value }
  }

  #compareWithAcks(key: string): void {
    const stored = this.#rounds.get(key)
    const revs =
      stored?.sealed ??
      new Map([...(stored?.rows.values() ?? [])].map(({ seat, rev }) => [seat, rev]))
    for (const [seat, rev] of this.#ledger.ackedIn(key)) {
      if ((revs.get(seat) ?? 0) >= rev) continue
      const who = this.#ledger.owners.get(seat)
      this.#ledger.fail(`${key}: revision ${rev} of ${who} was called saved and is not stored`)
    }
  }
}
