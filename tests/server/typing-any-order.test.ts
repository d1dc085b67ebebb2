import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Room } from '../../server/rooms/room.ts'
import { type Database, openDatabase } from '../../server/store/sqlite.ts'
import type { TableView } from '../../shared/protocol/tables.ts'
import type { PenAct } from '../../shared/room/pen.ts'
import { mixedDeck, usualSettings } from '../support/arbitrary-room.ts'
import { type BareRooms, bareRooms, roomsAgain, whileTimePasses } from '../support/bare-rooms.ts'
import { newClock } from '../support/clock.ts'
import { ownDataDir } from '../support/for-test.ts'
import { TablePhone } from '../support/table-phone.ts'

/** How long each phone's line takes each way, in milliseconds. */
const delays = { anna: 5, berit: 40, carl: 320 } as const
type Seat = keyof typeof delays
const seats = Object.keys(delays) as Seat[]

type Deed =
  | { readonly what: 'type' | 'deliver' | 'take-back'; readonly seat: Seat }
  | { readonly what: 'pen'; readonly seat: Seat; readonly act: PenAct }
  | { readonly what: 'die' | 'lose' | 'drop' | 'return' | 'reload'; readonly seat: Seat }
  | { readonly what: 'restart' }

const seat = fc.constantFrom(...seats)
const deed = (...what: Deed['what'][]) =>
  fc.record({ what: fc.constantFrom(...what), seat }) as fc.Arbitrary<Deed>

const penDeed = (...acts: PenAct[]) =>
  fc.record({ what: fc.constant('pen'), seat, act: fc.constantFrom(...acts) }) as fc.Arbitrary<Deed>

const anyDeed = fc.oneof(
  { weight: 12, arbitrary: deed('type') },
  { weight: 6, arbitrary: penDeed('take', 'ask') },
  { weight: 4, arbitrary: penDeed('hand-over', 'keep') },
  { weight: 3, arbitrary: deed('deliver') },
  { weight: 2, arbitrary: deed('take-back') },
  { weight: 4, arbitrary: deed('die', 'lose', 'drop') },
  { weight: 6, arbitrary: deed('return') },
  { weight: 2, arbitrary: deed('reload') },
  { weight: 1, arbitrary: fc.constant<Deed>({ what: 'restart' }) },
)

/** What happens, and how long it is until the next thing does: less than a line takes, or longer than patience. */
const anyStory = fc.array(
  fc.tuple(anyDeed, fc.constantFrom(0, 0, 10, 100, 100, 700, 700, 700, 21_000)),
  { maxLength: 40, size: 'max' },
)

/** One table of a real room with the phones that sit at it. */
class Hall {
  readonly #ground: BareRooms
  readonly #clock = newClock()
  readonly #phones: ReadonlyMap<Seat, TablePhone>
  /** Every word that anybody has typed. */
  readonly typed: string[] = []
  /** Every answer that another took the place of, unseen. */
  readonly overwritten: string[] = []
  #session = ''
  #on: ReturnType<typeof bareRooms>
  #room: Room | null = null
  #view: TableView | null = null

  constructor(dataDir: string, db: Database) {
    const clock = this.#clock
    const world = { clock, session: () => this.#session, room: () => this.#now() }
    const phones = new Map(seats.map((name) => [name, new TablePhone(world, name, delays[name])]))
    this.#phones = phones
    this.#ground = {
      dataDir,
      db,
      clock,
      audience: {
        languages: () => ['nb'],
        send: (_session, _language, view) => {
          if (view.role === 'phone') for (const phone of phones.values()) phone.tell('view', view)
        },
        tellSeat: (_session, name, table) => {
          this.#heed(table)
          phones.get(name as Seat)?.tell('table', table)
        },
      },
    }
    this.#on = bareRooms(this.#ground)
  }

  async open(): Promise<void> {
    const { session } = await this.#on.rooms.create(mixedDeck, usualSettings)
    this.#session = session
    const room = await this.#on.rooms.get(session)
    this.#room = room
    await this.#act(room.act(room.state.version, { type: 'tables', count: 1, seating: 'choose' }))
    await this.#act(room.act(room.state.version, { type: 'go', step: 'card' }))
    for (const phone of this.#phones.values()) await phone.open(1)
    await this.#pass(1_000)
    await this.happen({ what: 'pen', seat: 'anna', act: 'take' }, 1_000)
  }

  async happen(one: Deed, wait: number): Promise<void> {
    const phone = one.what === 'restart' ? undefined : this.#phones.get(one.seat)
    if (one.what === 'restart') await this.#restart()
    else if (phone) await this.#does(phone, one)
    await this.#settle()
    await this.#pass(wait)
  }

  /** Everybody is back on a line that holds, and nothing is on its way. */
  async comeToRest(): Promise<void> {
    for (const phone of this.#phones.values()) phone.connect()
    await this.#pass(60_000)
  }

  /** Everything that is still in front of anybody: at the table, and offered on the phones. */
  get written(): string {
    const { draft = null, delivered = null } = this.#view ?? {}
    return JSON.stringify([draft, delivered, [...this.#phones.values()].map((phone) => phone.own)])
  }

  get isHandedIn(): boolean {
    return Boolean(this.#view?.delivered)
  }

  /** @returns how many answers the table has when the round is sealed */
  async close(): Promise<number> {
    const room = this.#now()
    await this.#act(room.act(room.state.version, { type: 'look-through' }))
    room.stop()
    for (const phone of this.#phones.values()) phone.leave()
    const parts = await this.#ground.db
      .selectFrom('part')
      .select('value')
      .where('session_id', '=', this.#session)
      .execute()
    return parts.length
  }

  async #does(phone: TablePhone, one: Exclude<Deed, { what: 'restart' }>): Promise<void> {
    if (one.what === 'type') return this.#type(one.seat)
    if (one.what === 'deliver') return this.#writer(one.seat)?.deliver()
    // Nobody waits for what the room says: the next thing may happen before.
    if (one.what === 'pen') return void this.#pen(phone, one)
    if (one.what === 'take-back') return void phone.takeBack()
    if (one.what === 'reload') return phone.open(1)
    if (one.what === 'return') return this.#return(phone)
    phone[one.what]()
  }

  /** Whoever can write; this one of them, where there are several who believe that they can. */
  #writer(name: Seat): TablePhone | undefined {
    const first = [...this.#phones.values()].find((phone) => phone.mayWrite)
    const meant = this.#phones.get(name)
    return meant?.mayWrite ? meant : first
  }

  /** An answer is handed in where there is none: what stands is taken back before there is another. */
  #heed(table: TableView): void {
    const before = this.#view
    this.#view = table
    if (table.rev !== (before?.rev ?? 0) + 1 || !table.delivered || !before?.delivered) return
    this.overwritten.push(JSON.stringify(before.delivered))
  }

  /** The page has the pen's way out where the pen is, and the way to it elsewhere. */
  #pen(phone: TablePhone, { act, seat: name }: Extract<Deed, { what: 'pen' }>): Promise<void> {
    const isAway = act === 'hand-over' || act === 'keep'
    return ((isAway && this.#writer(name)) || phone).pen(act)
  }

  /** This phone, or the first that is away. */
  #return(phone: TablePhone): void {
    const away = [...this.#phones.values()].find((one) => !one.isHere)
    ;(phone.isHere && away ? away : phone).connect()
  }

  #type(name: Seat): void {
    const phone = this.#writer(name)
    if (!phone) return
    const word = `${phone.seat[0]}${this.typed.length}.`
    this.typed.push(word)
    phone.type(word)
  }

  async #restart(): Promise<void> {
    await this.#settle()
    this.#now().stop()
    for (const phone of this.#phones.values()) phone.lose()
    this.#on = await roomsAgain(this.#ground)
    this.#room = await this.#on.rooms.get(this.#session)
  }

  #now(): Room {
    if (!this.#room) throw new Error('not open')
    return this.#room
  }

  async #pass(span: number): Promise<void> {
    // What is on its way to the disk arrives before the next thing happens.
    const stride = Math.max(20, span / 30)
    for (let left = span; left > 0; left -= stride) {
      await this.#clock.pass(Math.min(left, stride))
      await this.#settle()
    }
  }

  async #settle(): Promise<void> {
    await this.#on.writer.drain()
    await this.#clock.pass(0)
  }

  #act(acting: Promise<unknown>): Promise<unknown> {
    return whileTimePasses(this.#clock, acting)
  }
}

const lostIn = (typed: readonly string[], written: string) =>
  typed.filter(
    (word) => !new RegExp(`(?<![a-z])${word.replace('.', String.raw`\.`)}`, 'u').test(written),
  )

type Story = readonly (readonly [Deed, number])[]

/** What became of a story: words that are nowhere, answers that were written over, answers too many or too few. */
async function lossesOf(story: Story, dataDir: string, db: Database): Promise<unknown> {
  const hall = new Hall(dataDir, db)
  await hall.open()
  for (const [one, wait] of story) await hall.happen(one, wait)
  await hall.comeToRest()
  const answers = hall.isHandedIn ? 1 : 0
  return {
    lost: lostIn(hall.typed, hall.written),
    overwritten: hall.overwritten,
    tooMany: (await hall.close()) - answers,
  }
}

const nothing = { lost: [], overwritten: [], tooMany: 0 }

const told: [string, Story][] = [
  [
    'comes back in the middle of handing in',
    [
      [{ what: 'type', seat: 'anna' }, 700],
      [{ what: 'type', seat: 'anna' }, 0],
      [{ what: 'deliver', seat: 'anna' }, 0],
      [{ what: 'return', seat: 'anna' }, 10],
      [{ what: 'deliver', seat: 'anna' }, 0],
    ],
  ],
  [
    'comes back with words of the same number as those that another wrote meanwhile',
    [
      [{ what: 'type', seat: 'anna' }, 700],
      [{ what: 'die', seat: 'anna' }, 0],
      [{ what: 'type', seat: 'anna' }, 700],
      [{ what: 'drop', seat: 'anna' }, 21_000],
      [{ what: 'pen', seat: 'berit', act: 'take' }, 700],
      [{ what: 'type', seat: 'berit' }, 700],
      [{ what: 'pen', seat: 'berit', act: 'hand-over' }, 700],
      [{ what: 'return', seat: 'anna' }, 700],
    ],
  ],
  [
    'comes first to a server that was started again, with an answer that another’s has overtaken',
    [
      [{ what: 'type', seat: 'anna' }, 700],
      [{ what: 'drop', seat: 'anna' }, 0],
      [{ what: 'deliver', seat: 'anna' }, 21_000],
      [{ what: 'pen', seat: 'berit', act: 'take' }, 700],
      [{ what: 'type', seat: 'berit' }, 700],
      [{ what: 'deliver', seat: 'berit' }, 700],
      [{ what: 'restart' }, 700],
      [{ what: 'return', seat: 'anna' }, 700],
    ],
  ],
  [
    'hands in words that were no draft yet, and is taken back by one who dies at it',
    [
      [{ what: 'type', seat: 'anna' }, 10],
      [{ what: 'type', seat: 'anna' }, 0],
      [{ what: 'deliver', seat: 'anna' }, 700],
      [{ what: 'pen', seat: 'anna', act: 'hand-over' }, 700],
      [{ what: 'take-back', seat: 'carl' }, 1_200],
      [{ what: 'drop', seat: 'carl' }, 700],
    ],
  ],
  [
    'takes back what another takes back at the same moment, and writes on before its own word of it is here',
    [
      [{ what: 'pen', seat: 'carl', act: 'ask' }, 0],
      [{ what: 'return', seat: 'anna' }, 21_000],
      [{ what: 'type', seat: 'anna' }, 0],
      [{ what: 'deliver', seat: 'anna' }, 700],
      [{ what: 'take-back', seat: 'anna' }, 0],
      [{ what: 'take-back', seat: 'carl' }, 0],
      [{ what: 'type', seat: 'anna' }, 700],
      [{ what: 'type', seat: 'anna' }, 700],
    ],
  ],
]

describe('people who write together, whatever becomes of their phones, lines and server', () => {
  it('find every word they typed with the table, or on the phone it was typed on', async () => {
    const dataDir = await ownDataDir()
    const db = await openDatabase(dataDir)
    try {
      await fc.assert(
        fc.asyncProperty(anyStory, async (story) => {
          expect(await lossesOf(story, dataDir, db)).toEqual(nothing)
        }),
        { numRuns: 40 },
      )
    } finally {
      await db.destroy()
    }
  }, 60_000)

  it.each(told)('lose no word where a phone %s', async (_what, story) => {
    const dataDir = await ownDataDir()
    const db = await openDatabase(dataDir)
    try {
      expect(await lossesOf(story, dataDir, db)).toEqual(nothing)
    } finally {
      await db.destroy()
    }
  })
})
