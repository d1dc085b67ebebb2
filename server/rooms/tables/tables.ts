import type { Json } from '../../../shared/lib/json.ts'
import { shuffle } from '../../../shared/lib/shuffle.ts'
import type { RequestInput, RequestOutput } from '../../../shared/protocol/events.ts'
import {
  type AtTable,
  type TableProgress,
  type TableRole,
  tableRoles,
} from '../../../shared/protocol/tables.ts'
import { penDropped, penReturned, untilFree } from '../../../shared/room/pen.ts'
import { tablesAreAtWork } from '../../../shared/room/reduce-tables.ts'
import { type RoomState, type RoundRef, roundKey } from '../../../shared/room/state.ts'
import { below } from '../../random.ts'
import { RefusalError } from '../../refusal-error.ts'
import type { RoundAnswers } from '../round-answers.ts'
import { closedRefusal } from '../take-answer.ts'
import { Seating } from './seating.ts'
import { TableSigns } from './table-signs.ts'
import { seatView, stateOf } from './table-views.ts'
import type { TableWork } from './table-work.ts'
import type { TablesHost } from './tables-host.ts'
import { Telling } from './telling.ts'
import { Works } from './works.ts'

/** The tables of one live room: who sits where, who writes, and what each table is told. */
export class Tables {
  readonly #host: TablesHost
  readonly #seating = new Seating()
  readonly #roles = new Map<string, TableRole>()
  readonly #signs: TableSigns
  readonly #works: Works
  readonly #telling: Telling
  readonly #penTimers = new Map<number, () => void>()
  #tellingAll: (() => void) | null = null

  constructor(host: TablesHost) {
    this.#host = host
    this.#signs = new TableSigns(host)
    this.#works = new Works(host)
    this.#telling = new Telling(host.clock, (table) => this.#tellTable(table))
  }

  get #count(): number {
    return this.#host.state().tables?.count ?? 0
  }

  get #isFixed(): boolean {
    return tablesAreAtWork(this.#host.session(), this.#host.state())
  }

  /** A phone is here: it sits where it says it sat, or where the server deals it. */
  enter(seat: string, told: AtTable | undefined): void {
    const { tables } = this.#host.state()
    if (!tables) return
    const known = this.#seating.tableOf(seat)
    if (told && told.table <= tables.count && (known === undefined || !this.#isFixed)) {
      this.#seating.sit(seat, told.table)
    } else if (known === undefined && tables.seating === 'dealt') {
      this.#seating.sit(seat, this.#smallest())
    }
    this.#takeUp(seat, told)
    this.#tellSeat(seat)
    this.#seatsChanged(this.#seating.tableOf(seat))
  }

  /** A phone is gone, for now. */
  leave(seat: string): void {
    const table = this.#seating.tableOf(seat)
    if (table === undefined) return
    const work = this.#workOf(table)
    if (work) work.pen = penDropped(work.pen, seat, this.#now())
    this.#penChanged(table)
    this.#seatsChanged(table)
  }

  /** @throws RefusalError `no-such-table`, `work-under-way` */
  sit(seat: string, table: number): void {
    if (table > this.#count) throw new RefusalError('no-such-table')
    const before = this.#seating.tableOf(seat)
    if (before === table) return this.#tellSeat(seat)
    if (before !== undefined && this.#isFixed) throw new RefusalError('work-under-way')
    this.#seating.sit(seat, table)
    this.#roles.delete(seat)
    this.#tellSeat(seat)
    this.#seatsChanged(before)
    this.#seatsChanged(table)
  }

  /** @throws RefusalError `no-table`, `pen-taken`, `pen-not-yours`, or why the round takes none of it */
  pen(seat: string, { act, ...ref }: RequestInput<'pen'>): void {
    const round = this.#host.round(ref)
    if (!round?.key || !round.byTable) throw this.#closed(ref)
    const table = this.#tableOf(seat)
    this.#works.of(round, table).act(seat, act, this.#now())
    this.#penChanged(table)
  }

  /** What the holder has written so far. Resolves when it is on disk. */
  async draft(seat: string, input: RequestInput<'draft'>): Promise<RequestOutput<'draft'>> {
    const round = this.#open(input)
    const work = this.#holding(seat, round, input.table)
    // What came over the socket came as JSON.
    const outcome = await work.draft(input.seq, (input.value ?? null) as Json)
    this.#telling.draft(input.table)
    if (outcome.outcome === 'saved') this.#host.changed()
    return outcome
  }

  async shareLine(seat: string, { text, ...ref }: RequestInput<'share-line'>): Promise<void> {
    const round = this.#open(ref)
    const table = this.#tableOf(seat)
    await this.#works.of(round, table).share(text)
    this.#telling.soon(table)
  }

  sign(seat: string, { sign, on }: RequestInput<'table-sign'>): void {
    const table = this.#tableOf(seat)
    this.#signs.say(table, sign, on)
    this.#telling.soon(table)
    this.#host.changed()
  }

  /** Draws roles among the phones that are at the table now. */
  drawRoles(seat: string): void {
    this.#drawAt(this.#tableOf(seat))
  }

  /**
   * The same at every table.
   *
   * @throws RefusalError `not-now` where there are none
   */
  drawAllRoles(): void {
    if (this.#count === 0) throw new RefusalError('not-now')
    for (let table = 1; table <= this.#count; table += 1) this.#drawAt(table)
  }

  #drawAt(table: number): void {
    const members = shuffle(this.#membersOf(table), below)
    for (const member of members) this.#roles.delete(member)
    for (const [index, role] of tableRoles.entries()) {
      const member = members[index]
      if (member !== undefined) this.#roles.set(member, role)
    }
    this.#telling.soon(table)
  }

  /**
   * For which table this seat answers.
   *
   * @throws RefusalError `no-table`, `other-table`, `pen-not-yours`
   */
  answering(
    seat: string,
    round: RoundAnswers,
    input: { rev: number; table?: number | undefined },
  ): number {
    const table = this.#tableOf(seat)
    if (input.table !== undefined && input.table !== table) throw new RefusalError('other-table')
    const stored = round.held.get(round.tables.get(table) ?? '')
    // What is not newer than what is stored changes nothing, and its sender is told so.
    const isLate = stored !== undefined && input.rev <= stored.rev
    if (!isLate && this.#works.of(round, table).pen.holder !== seat) {
      throw new RefusalError('pen-not-yours')
    }
    return table
  }

  /**
   * The facilitator answers for tables without phones alone.
   *
   * @throws RefusalError `no-such-table`, `table-has-phones`
   */
  expectNoPhones(table: number): void {
    if (table > this.#count) throw new RefusalError('no-such-table')
    if (this.#membersOf(table).length > 0) throw new RefusalError('table-has-phones')
  }

  /** Before a table's answer is taken back: what it says is the table's draft. Resolves when it is on disk. */
  takingBack = (round: RoundAnswers, table: number, value: Json): Promise<void> =>
    this.#works.of(round, table).takenBack(value)

  /** A table has delivered, or taken its answer back. */
  delivered(table: number): void {
    this.#telling.soon(table)
  }

  /** The room has moved on, or its tables are others: everyone concerned is told. */
  changed(before: RoomState): void {
    const { state } = this.#host
    const { tables, position } = state()
    const isNewStep = before.position !== position
    const areNew = tables !== before.tables
    if (areNew) this.#rearrange()
    this.#signs.changed(before)
    if (!tables && !before.tables) return
    if (areNew || isNewStep || before.rounds !== state().rounds) this.#tellAll()
  }

  /** How many tables answer: those with phones, and those that have answered. */
  inUse(round: RoundAnswers): number {
    const used = this.#seating
      .counts(this.#count, this.#host.presence.recent())
      .flatMap((here, index) => (here > 0 ? [index + 1] : []))
    const answered = [...round.tables].flatMap(([table, respondent]) =>
      (round.held.get(respondent)?.value ?? null) === null ? [] : [table],
    )
    return new Set([...used, ...answered]).size
  }

  /** How far each table has come, for the console. */
  progress(): TableProgress[] {
    // A phone that sleeps for a moment is at its table still, as it is in the room.
    const counts = this.#seating.counts(this.#count, this.#host.presence.recent())
    const round = this.#host.openRound()
    return counts.map((here, index) => {
      const table = index + 1
      const work = this.#workOf(table)
      return {
        table,
        here,
        state: stateOf({ round, table, here, text: work?.text }),
        ...this.#signs.of(table),
      }
    })
  }

  /** No more timers. */
  stop(): void {
    this.#telling.stop()
    this.#tellingAll?.()
    for (const callOff of this.#penTimers.values()) callOff()
  }

  #closed = (ref: RoundRef) => closedRefusal(this.#host.status(ref))

  #now = () => this.#host.clock.monotonic()

  /** Where somebody who comes now is needed most. Only who is dealt before the work begins sits down alone. */
  #smallest(): number {
    const { presence, state } = this.#host
    const amongTaken = this.#isFixed || state().tables?.seating === 'choose'
    return this.#seating.smallest(this.#count, presence.recent(), amongTaken)
  }

  #membersOf(table: number): string[] {
    return this.#seating.at(table, this.#host.presence.connected())
  }

  #tableOf(seat: string): number {
    const table = this.#seating.tableOf(seat)
    if (table === undefined || this.#count === 0) throw new RefusalError('no-table')
    return table
  }

  #open(ref: RoundRef): RoundAnswers {
    const round = this.#host.round(ref)
    if (!round?.key || !round.byTable || this.#host.status(ref) !== 'open') throw this.#closed(ref)
    return round
  }

  #holding(seat: string, round: RoundAnswers, named: number): TableWork {
    const table = this.#tableOf(seat)
    if (named !== table) throw new RefusalError('other-table')
    const work = this.#works.of(round, table)
    if (work.pen.holder !== seat) throw new RefusalError('pen-not-yours')
    return work
  }

  #workOf(table: number): TableWork | undefined {
    const round = this.#host.openRound()
    return round?.byTable ? this.#works.of(round, table) : undefined
  }

  /** What a phone remembers of its table, where the server does not: it was started again. */
  #takeUp(seat: string, told: AtTable | undefined): void {
    const table = this.#seating.tableOf(seat)
    if (table === undefined) return
    const remembered = told?.table === table ? told : undefined
    this.#takeUpPen(seat, table, remembered)
    this.#signs.takeUp(table, remembered?.signs)
    const role = remembered?.role
    if (!role || this.#membersOf(table).some((other) => this.#roles.get(other) === role)) return
    this.#roles.set(seat, role)
  }

  #takeUpPen(seat: string, table: number, told: AtTable | undefined): void {
    const round = this.#host.openRound()
    if (!round?.byTable) return
    const work = this.#works.of(round, table)
    const had = told?.pen && roundKey(told.pen) === roundKey(round.ref)
    if (had) work.claim(seat, this.#now())
    work.pen = penReturned(work.pen, seat)
    this.#penChanged(table)
  }

  #rearrange(): void {
    const { tables } = this.#host.state()
    this.#seating.keepUpTo(tables?.count ?? 0)
    if (!this.#isFixed) this.#roles.clear()
    if (tables?.seating !== 'dealt') return
    const here = [...this.#host.presence.connected()]
    if (!this.#isFixed) this.#seating.deal(here, tables.count)
    for (const seat of here) {
      if (this.#seating.tableOf(seat) === undefined) this.#seating.sit(seat, this.#smallest())
    }
  }

  #penChanged(table: number): void {
    const work = this.#workOf(table)
    this.#penTimers.get(table)?.()
    this.#penTimers.delete(table)
    if (!work) return
    this.#telling.soon(table)
    const wait = untilFree(work.pen, this.#now())
    if (wait !== null) {
      this.#penTimers.set(
        table,
        this.#host.clock.later(wait, () => this.#penChanged(table)),
      )
    }
  }

  /** The table hears at once; everyone else, while they choose, with the next breath of the counts. */
  #seatsChanged(table: number | undefined): void {
    if (table !== undefined) this.#telling.soon(table)
    this.#host.changed()
    if (this.#isFixed || this.#tellingAll) return
    this.#tellingAll = this.#host.clock.later(this.#host.every, () => {
      this.#tellingAll = null
      this.#tellAll()
    })
  }

  #tellAll(): void {
    this.#tell(this.#host.presence.connected())
  }

  #tellTable(table: number): void {
    this.#tell(this.#membersOf(table))
  }

  #tellSeat(seat: string): void {
    this.#tell([seat])
  }

  /** What is the same for all of them is counted once: there may be many. */
  #tell(seats: Iterable<string>): void {
    if (this.#count === 0) return
    const here = this.#host.presence.connected()
    const drawnTables = new Set(
      [...this.#roles.keys()].flatMap((seat) =>
        here.has(seat) ? (this.#seating.tableOf(seat) ?? []) : [],
      ),
    )
    const hall = {
      counts: this.#seating.counts(this.#count, here),
      smallest: this.#smallest(),
      fixed: this.#isFixed,
      now: this.#now(),
      round: this.#host.openRound(),
    }
    for (const seat of seats) {
      const table = this.#seating.tableOf(seat)
      const signs = this.#signs.of(table)
      const work = table === undefined ? undefined : this.#workOf(table)
      const drawn = table !== undefined && drawnTables.has(table)
      const role = this.#roles.get(seat) ?? null
      this.#host.tell(seat, seatView({ ...hall, seat, table, role, drawn, signs, work }))
    }
  }
}
