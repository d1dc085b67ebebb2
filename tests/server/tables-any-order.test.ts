import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RefusalError } from '../../server/refusal-error.ts'
import type { Room } from '../../server/rooms/room.ts'
import { type Database, openDatabase } from '../../server/store/sqlite.ts'
import { assertNever } from '../../shared/lib/assert-never.ts'
import type { TableView } from '../../shared/protocol/tables.ts'
import { type PenAct, penActs } from '../../shared/room/pen.ts'
import { mixedDeck, usualSettings } from '../support/arbitrary-room.ts'
import { type BareRooms, bareRooms, roomsAgain, whileTimePasses } from '../support/bare-rooms.ts'
import { type Clock, newClock } from '../support/clock.ts'
import { ownDataDir } from '../support/for-test.ts'
import { cardOf, cardRound } from '../support/tables.ts'

const seats = ['anna', 'berit', 'carl'] as const
type Seat = (typeof seats)[number]

type Deed =
  | { readonly what: 'pen'; readonly seat: Seat; readonly act: PenAct }
  | { readonly what: 'draft' | 'deliver' | 'take-back' | 'share'; readonly seat: Seat }
  | { readonly what: 'drop' | 'return'; readonly seat: Seat }

type Event = Deed | { readonly what: 'wait' } | { readonly what: 'restart' }

/** What happens in one breath: nobody waits for anybody's reply. */
const anyBreath = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: event('pen', { act: fc.constantFrom(...penActs) }) },
    { weight: 5, arbitrary: event('draft') },
    { weight: 3, arbitrary: event('deliver') },
    { weight: 1, arbitrary: event('take-back') },
    { weight: 1, arbitrary: event('share') },
    { weight: 1, arbitrary: event('drop') },
    { weight: 2, arbitrary: event('return') },
  ),
  { minLength: 1, maxLength: 4 },
)

function event(what: string, more: Record<string, fc.Arbitrary<unknown>> = {}) {
  return fc.record({
    what: fc.constant(what),
    seat: fc.constantFrom(...seats),
    ...more,
  }) as fc.Arbitrary<Event>
}

const anyStory = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: anyBreath },
    { weight: 2, arbitrary: fc.constant<Event[]>([{ what: 'wait' }]) },
    { weight: 1, arbitrary: fc.constant<Event[]>([{ what: 'restart' }]) },
  ),
  // All lengths alike: a library that likes small cases best would hardly tell a story.
  { maxLength: 25, size: 'max' },
)

/** A real database and real keys under rooms that nobody but the test listens to. */
class Table {
  readonly #dataDir: string
  readonly #db: Database
  readonly #views = new Map<string, TableView>()
  readonly #here = new Set<Seat>(seats)
  readonly #given = { draft: 0, answer: 0 }
  /** What was called saved: by its number, which counts for the table. */
  readonly drafts = new Map<number, string>()
  readonly answers = new Map<number, string | null>()
  readonly lines = new Set<string>()
  /** What was called saved under one number twice. */
  readonly clashes: string[] = []
  #clock: Clock = newClock()
  #session = ''
  room: Room | null = null

  constructor(dataDir: string, db: Database) {
    this.#dataDir = dataDir
    this.#db = db
  }

  async open(): Promise<void> {
    const { rooms } = bareRooms(this.#ground())
    const { session } = await rooms.create(mixedDeck, usualSettings)
    this.#session = session
    const room = await rooms.get(session)
    this.room = room
    await this.#act(room.act(room.state.version, { type: 'tables', count: 2, seating: 'choose' }))
    for (const seat of seats) this.#sitDown(room, seat)
    await this.#act(room.act(room.state.version, { type: 'go', step: 'card' }))
    await this.#clock.pass(1_000)
  }

  async live(breath: readonly Event[]): Promise<void> {
    await Promise.all(breath.map((one) => this.#happen(one)))
    await this.#clock.pass(100)
  }

  /** What the table is told at last, by a phone that was there all along. */
  view(): TableView | undefined {
    return [...this.#here].map((seat) => this.#views.get(seat)).find(Boolean)
  }

  async close(): Promise<Record<string, unknown>[]> {
    const room = this.#now()
    await this.#act(room.act(room.state.version, { type: 'look-through' }))
    room.stop()
    return this.#db
      .selectFrom('part')
      .select(['value', 'table_number'])
      .where('session_id', '=', this.#session)
      .execute()
  }

  #now(): Room {
    if (!this.room) throw new Error('not open')
    return this.room
  }

  async #happen(one: Event): Promise<void> {
    if (one.what === 'wait') return this.#clock.pass(21_000)
    if (one.what === 'restart') return this.#restart()
    await this.#do(one).catch((error: unknown) => {
      // Refused in words is as good as not done.
      if (!(error instanceof RefusalError)) throw error
    })
  }

  async #do(one: Deed): Promise<void> {
    const room = this.#now()
    const { seat } = one
    // Whoever is gone is told nothing, and does nothing.
    if (!this.#here.has(seat) && one.what !== 'return') return
    switch (one.what) {
      case 'pen':
        return room.tables.pen(seat, { ...cardRound, act: one.act })
      case 'draft':
        return this.#draft(room, seat)
      case 'deliver':
        return this.#deliver(room, seat)
      case 'take-back': {
        const rev = (this.#views.get(seat)?.rev ?? 0) + 1
        const had = this.#views.get(seat)?.delivered !== null
        await room.takeBack(seat, cardRound)
        if (had) this.#note(rev, null)
        return
      }
      case 'share': {
        const text = `Linje fra ${seat}`
        await room.tables.shareLine(seat, { ...cardRound, text })
        this.lines.add(text)
        return
      }
      case 'drop':
        this.#here.delete(seat)
        return room.leave(seat)
      case 'return':
        return this.#sitDown(room, seat)
      default:
        return assertNever(one)
    }
  }

  async #draft(room: Room, seat: Seat): Promise<void> {
    this.#given.draft += 1
    const text = `Utkast ${this.#given.draft} fra ${seat}`
    const seq = (this.#views.get(seat)?.seq ?? 0) + 1
    const { outcome } = await room.tables.draft(seat, {
      ...cardRound,
      table: 1,
      seq,
      value: { what: text },
    })
    if (outcome !== 'saved') return
    if (this.drafts.has(seq)) this.clashes.push(`draft ${seq}`)
    this.drafts.set(seq, text)
  }

  async #deliver(room: Room, seat: Seat): Promise<void> {
    this.#given.answer += 1
    const text = `Svar ${this.#given.answer} fra ${seat}`
    const rev = (this.#views.get(seat)?.rev ?? 0) + 1
    const value = cardOf(text)
    const { outcome } = await room.answer(seat, { ...cardRound, table: 1, rev, value })
    if (outcome === 'saved') this.#note(rev, text)
  }

  /** Two answers that were both called saved never have one number. */
  #note(rev: number, text: string | null): void {
    if (this.answers.has(rev) && this.answers.get(rev) !== text) this.clashes.push(`answer ${rev}`)
    this.answers.set(rev, text)
  }

  #sitDown(room: Room, seat: Seat): void {
    const known = this.#views.get(seat)
    const pen = known?.pen === 'mine' ? cardRound : null
    this.#here.add(seat)
    room.enter(seat, { table: 1, pen, role: null })
  }

  /** What is in memory is gone; phones come back with what they remember. */
  async #restart(): Promise<void> {
    this.#now().stop()
    this.#clock = newClock()
    const { rooms } = await roomsAgain(this.#ground())
    const room = await rooms.get(this.#session)
    this.room = room
    for (const seat of this.#here) this.#sitDown(room, seat)
    await this.#clock.pass(1_000)
  }

  #act(acting: Promise<unknown>): Promise<unknown> {
    return whileTimePasses(this.#clock, acting)
  }

  #ground(): BareRooms {
    return {
      dataDir: this.#dataDir,
      db: this.#db,
      clock: this.#clock,
      audience: {
        tellSeat: (_session, seat, table) => {
          this.#views.set(seat, table)
        },
      },
    }
  }
}

const newest = <Value>(numbered: ReadonlyMap<number, Value>): Value | null =>
  numbered.get(Math.max(...numbered.keys())) ?? null

/** The newest that was called saved; or, above it, an answer that was taken back. */
function expectNewestDraft({ drafts, answers }: Table, draft: TableView['draft']): void {
  const last = Math.max(0, ...drafts.keys())
  if (!draft) return expect(last).toBe(0)
  if (draft.seq === last) return expect(draft.value).toEqual({ what: drafts.get(last) })
  expect(draft.seq).toBeGreaterThan(last)
  const handedIn = [...answers.values()].flatMap((text) => (text === null ? [] : [cardOf(text)]))
  expect(handedIn).toContainEqual(draft.value)
}

describe('any order of taking, asking, handing over, going, coming back, drafting and delivering', () => {
  it('loses nothing that was called saved, and never has two answers for a table', async () => {
    const dataDir = await ownDataDir()
    const db = await openDatabase(dataDir)
    try {
      await fc.assert(
        fc.asyncProperty(anyStory, async (story) => {
          const table = new Table(dataDir, db)
          await table.open()
          for (const breath of story) await table.live(breath)
          await table.live([{ what: 'restart' }])
          // Somebody comes in, and sees all of it.
          await table.live([{ what: 'return', seat: 'berit' }])

          expect(table.clashes).toEqual([])
          const delivered = newest(table.answers)
          const view = table.view()
          expectNewestDraft(table, view?.draft ?? null)
          expect(view?.delivered?.value ?? null).toEqual(delivered && cardOf(delivered))
          expect(view?.lines.toSorted()).toEqual([...table.lines].toSorted())
          const parts = await table.close()
          expect(parts).toEqual(
            delivered === null
              ? []
              : [{ value: expect.stringContaining(delivered), table_number: 1 }],
          )
        }),
        { numRuns: 40 },
      )
    } finally {
      await db.destroy()
    }
  }, 60_000)
})
