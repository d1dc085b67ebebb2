import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../server/export/csv.ts'
import { toResultsFile } from '../../server/export/results-file.ts'
import { below } from '../../server/random.ts'
import { RefusalError } from '../../server/refusal-error.ts'
import type { Room } from '../../server/rooms/room.ts'
import { type Database, openDatabase } from '../../server/store/sqlite.ts'
import { type Deck, deckSchema } from '../../shared/deck/deck.ts'
import type { Command } from '../../shared/room/commands.ts'
import {
  type Board,
  forgetText,
  newBoard,
  reduceBoard,
  showUndecided,
} from '../../shared/texts/board.ts'
import type { BoardOp } from '../../shared/texts/ops.ts'
import { anyBoardOp, boardTexts } from '../support/arbitrary-board.ts'
import { mixedDeck, usualSettings } from '../support/arbitrary-room.ts'
import { type BareRooms, bareRooms, roomsAgain, whileTimePasses } from '../support/bare-rooms.ts'
import { newClock } from '../support/clock.ts'
import { ownDataDir } from '../support/for-test.ts'
import { rawFiles } from '../support/room.ts'

const ref = { step: 'looked', round: 1 }

const step = (id: string, more: object) => ({
  id,
  mode: 'individual',
  title: { nb: id },
  prompt: { nb: id },
  minutes: 5,
  ...more,
})

/** A deck in which texts are looked through, talked about, and chosen from. */
const deck: Deck = v.parse(deckSchema, {
  ...mixedDeck,
  steps: [
    ...mixedDeck.steps,
    step('talk', { type: 'talk', mode: 'plenary', shows: [{ step: 'looked' }], config: {} }),
    step('dots', {
      type: 'points',
      optionsFrom: { step: 'looked', of: 'texts' },
      config: { points: 3 },
    }),
  ],
})

type Deed =
  | { readonly what: 'op'; readonly op: BoardOp }
  | { readonly what: 'delete'; readonly text: string }
  | { readonly what: 'act'; readonly command: Command }
  | { readonly what: 'undo' }
  | { readonly what: 'restart' }

const commands: Command[] = [
  { type: 'reveal', knowing: true },
  { type: 'go', step: 'looked' },
  { type: 'go', step: 'talk' },
  { type: 'go', step: 'dots' },
  { type: 'go', step: 'dots' },
  { type: 'hide', on: true },
  { type: 'hide', on: false },
  { type: 'release', step: 'looked' },
]

const anyStory: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ what: fc.constant('op' as const), op: anyBoardOp }) },
    { weight: 3, arbitrary: fc.constant<Deed>({ what: 'undo' }) },
    {
      weight: 3,
      arbitrary: fc.record({
        what: fc.constant('delete' as const),
        text: fc.constantFrom(...boardTexts),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        what: fc.constant('act' as const),
        command: fc.constantFrom(...commands),
      }),
    },
    { weight: 1, arbitrary: fc.constant<Deed>({ what: 'restart' }) },
  ),
  { maxLength: 20, size: 'max' },
)

let run = 0

/** A room whose texts have been closed, with everything that anyone but the facilitator is sent. */
class Wall {
  readonly #ground: BareRooms
  readonly #clock = newClock()
  readonly #canaries: ReadonlyMap<string, string>
  readonly #ids = new Map<string, string>()
  readonly #deleted = new Set<string>()
  /** Which texts the room may see, as the deeds say; and those that were chosen from. */
  #board: Board = newBoard([])
  #chosenFrom: readonly string[] = []
  #sent: string[] = []
  #session = ''
  #room: Room | null = null

  constructor(dataDir: string, db: Database) {
    run += 1
    this.#canaries = new Map(boardTexts.map((text) => [text, `kanari-${run}-${text}-`]))
    this.#ground = {
      dataDir,
      db,
      clock: this.#clock,
      audience: {
        languages: () => ['nb'],
        send: (_session, _language, view) => {
          if (view.role !== 'console') this.#sent.push(JSON.stringify(view))
        },
      },
    }
  }

  async open(): Promise<void> {
    const { rooms } = bareRooms(this.#ground)
    const { session } = await rooms.create(deck, usualSettings)
    this.#session = session
    this.#room = await rooms.get(session)
    await this.#act({ type: 'go', step: 'looked' })
    for (const canary of this.#canaries.values()) {
      this.#now.enter(canary)
      const value = { notes: [canary] }
      await this.#whilst(this.#now.answer(canary, { ...ref, rev: 1, value }))
    }
    await this.#act({ type: 'look-through' })
    const [board] = this.#now.view('console', 'nb').boards
    for (const { id, text } of board?.texts ?? []) {
      const name = boardTexts.find((one) => this.#canaries.get(one) === text)
      if (name) this.#ids.set(name, id)
    }
    this.#board = newBoard([...this.#ids.values()])
  }

  /** @returns what somebody was sent, or can fetch, that they may not see */
  async leaksAfter(deed: Deed): Promise<string[]> {
    const before = this.#mayBeSeen()
    this.#sent = []
    await this.#whilst(this.#does(deed))
    await this.#clock.pass(5_000)
    const after = this.#mayBeSeen()
    // While it was on its way, what was there before was there still.
    const onTheWay = this.#hidden(new Set([...before, ...after]), this.#sent.join('\n'))
    return [...onTheWay, ...this.#hidden(after, await this.#everything())]
  }

  /** What is left of the texts that were deleted, in any file; of those that were chosen from, their ids stay. */
  remains(): string[] {
    const gone = [...this.#deleted].flatMap((id) =>
      this.#chosenFrom.includes(id) ? [this.#canaryOf(id)] : [id, this.#canaryOf(id)],
    )
    const files = rawFiles(this.#ground.dataDir)
    return gone.filter((one) => files.some(({ bytes }) => bytes.includes(one)))
  }

  close(): void {
    this.#now.stop()
  }

  get #now(): Room {
    if (!this.#room) throw new Error('not open')
    return this.#room
  }

  #canaryOf(id: string): string {
    const [name = ''] = [...this.#ids].find(([, known]) => known === id) ?? []
    return this.#canaries.get(name) ?? ''
  }

  /** By the ids of texts: what stands by itself, is shown and not reworded; what was chosen from; nothing deleted. */
  #mayBeSeen(): ReadonlySet<string> {
    const { texts } = this.#board.state
    const shown = Object.keys(texts).filter((id) => {
      const text = texts[id]
      return text?.standing === 'shown' && text.into === null && text.wording === null
    })
    return new Set([...shown, ...this.#chosenFrom].filter((id) => !this.#deleted.has(id)))
  }

  #hidden(seen: ReadonlySet<string>, where: string): string[] {
    return [...this.#ids.values()]
      .filter((id) => !seen.has(id))
      .map((id) => this.#canaryOf(id))
      .filter((canary) => where.includes(canary))
  }

  async #everything(): Promise<string> {
    const report = this.#now.view('report', 'nb')
    return JSON.stringify([
      this.#now.view('phone', 'nb'),
      this.#now.view('screen', 'nb'),
      report,
      await toCsv(report, 'nb', below),
      toResultsFile(report, deck),
    ])
  }

  async #does(deed: Deed): Promise<void> {
    try {
      if (deed.what === 'op') await this.#sort(deed.op)
      else if (deed.what === 'undo') await this.#sort({ type: 'undo', rev: this.#board.rev })
      else if (deed.what === 'delete') await this.#delete(this.#idOf(deed.text))
      else if (deed.what === 'act') await this.#act(deed.command)
      else await this.#restart()
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
    }
  }

  async #sort(op: BoardOp): Promise<void> {
    const meant = this.#named(op)
    await this.#now.sortTexts(ref, meant)
    const reduced = reduceBoard(this.#board, meant)
    if (!reduced.ok) throw new Error(`${op.type} was done all the same`)
    this.#board = reduced.value
  }

  async #delete(id: string): Promise<void> {
    await this.#now.deleteTexts(ref, [id])
    this.#deleted.add(id)
    this.#board = forgetText(this.#board, id)
  }

  async #act(command: Command): Promise<void> {
    const isRevealed = () => this.#now.state.rounds['looked']?.[0]?.status === 'revealed'
    const was = this.#room !== null && isRevealed()
    await this.#whilst(this.#now.act(this.#now.state.version, command))
    if (!was && isRevealed()) this.#board = showUndecided(this.#board)
    const chosen = this.#now.state.rounds['dots']?.[0]?.options ?? []
    this.#chosenFrom = chosen.map(({ id }) => id).filter((id) => this.#ids.size > 0 && id)
  }

  async #restart(): Promise<void> {
    this.#now.stop()
    const { rooms } = await roomsAgain(this.#ground)
    this.#room = await rooms.get(this.#session)
  }

  #idOf = (name: string) => this.#ids.get(name) ?? name

  /** The same op on the texts of this room. */
  #named(op: BoardOp): BoardOp {
    return JSON.parse(
      JSON.stringify(op, (key, value: unknown) => {
        if (key === 'texts' && Array.isArray(value))
          return value.map((name: string) => this.#idOf(name))
        if ((key === 'text' || key === 'into') && typeof value === 'string')
          return this.#idOf(value)
        return value
      }),
    ) as BoardOp
  }

  #whilst<Value>(acting: Promise<Value>): Promise<Value> {
    return whileTimePasses(this.#clock, acting)
  }
}

describe('texts that are looked through, in any order of deeds', () => {
  it('are in no message, no file and no report before they are shown, and nowhere once they are deleted', async () => {
    const dataDir = await ownDataDir()
    const db = await openDatabase(dataDir)
    try {
      await fc.assert(
        fc.asyncProperty(anyStory, async (story) => {
          const wall = new Wall(dataDir, db)
          await wall.open()
          for (const deed of story) expect(await wall.leaksAfter(deed)).toEqual([])
          expect(wall.remains()).toEqual([])
          wall.close()
        }),
        { numRuns: 25 },
      )
    } finally {
      await db.destroy()
    }
  }, 60_000)
})
