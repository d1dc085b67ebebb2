import type { Language } from '../../shared/i18n/languages.ts'
import type { Mine, RequestOutput, SocketRole } from '../../shared/protocol/events.ts'
import type { AtTable, TableView } from '../../shared/protocol/tables.ts'
import type { Reader, Views } from '../../shared/protocol/views.ts'
import { type Command, commandsOffPhones } from '../../shared/room/commands.ts'
import type { Reduced } from '../../shared/room/reduction.ts'
import {
  type RoomState,
  type RoundRef,
  roundAt,
  roundKey,
  type Session,
  unsealedRounds,
} from '../../shared/room/state.ts'
import { wouldShowUnanimity } from '../../shared/room/unanimity.ts'
import { viewFor } from '../../shared/room/visibility.ts'
import type { BoardOp } from '../../shared/texts/ops.ts'
import { RefusalError } from '../refusal-error.ts'
import { Answering } from './answering.ts'
import { type ActedOn, applyAct, destroyKeys } from './apply-act.ts'
import { BoardNews } from './board-news.ts'
import { dayOf } from './days.ts'
import { DoneSigns } from './done.ts'
import { LastAnswers } from './last-answers.ts'
import type { Entry, LoadedRoom } from './loaded-room.ts'
import { movePicture } from './move-picture.ts'
import { Pace } from './pace.ts'
import { createPresence } from './presence.ts'
import { reduceIn } from './reduce-in.ts'
import type { RoomDeps } from './room-deps.ts'
import { everyAnswer, type RoundAnswers, respondentIn } from './round-answers.ts'
import { deleteTexts, type Sorted, sortTexts } from './sort-texts.ts'
import { stored } from './stored.ts'
import { Tables } from './tables/tables.ts'
import type { AnswerInput } from './take-answer.ts'
import { writeDay } from './touch.ts'
import { Turns } from './turns.ts'
import { viewInputOf } from './view-input.ts'

/**
 * One live room: holds its state, applies acts and answers, and tells those who look.
 * Storage comes first: memory and views change only after the commit.
 */
export class Room {
  readonly presence
  /** Who sits where, and what tables write. */
  readonly tables
  /** Who is done, where no answer tells. */
  readonly done
  readonly #deps: RoomDeps
  readonly #lastAnswers: LastAnswers
  readonly #answering: Answering
  readonly #pace: Pace
  #room: LoadedRoom
  #isActing = false
  #progress: (() => void) | null = null
  #stopped = false
  /** Acts and what is done to texts: each starts from what the one before has left. */
  readonly #turns = new Turns()
  readonly #boardNews: BoardNews

  constructor(deps: RoomDeps, loaded: LoadedRoom) {
    this.#deps = deps
    this.#lastAnswers = new LastAnswers(deps.later)
    this.#room = loaded
    this.presence = createPresence(deps.monotonic, deps.timings.present)
    this.#pace = new Pace(deps.monotonic, deps.timings.bounce)
    const host = this.#host()
    this.tables = new Tables(host)
    this.done = new DoneSigns(host)
    this.#answering = new Answering({ ...host, session: this.id, tables: this.tables })
    this.#boardNews = new BoardNews(deps, this, (role) => this.#tell(role))
  }

  get session(): Session {
    return this.#room.session
  }

  get id(): string {
    return this.session.id
  }

  get state(): RoomState {
    return this.#room.state
  }

  get entry(): Entry {
    return this.#room.entry
  }

  /** What a reader may see now. */
  view<Role extends Reader>(role: Role, language: Language): Views[Role] {
    const moment = {
      deps: this.#deps,
      room: this.#room,
      presence: this.presence,
      tables: this.tables,
      done: this.done,
      closing: this.#lastAnswers.isUnderWay,
      sinceArrival: this.#pace.sinceArrival(),
    }
    return viewFor(role, viewInputOf(moment, role, language))
  }

  /** @param atTable where the phone says it sits */
  enter(seat: string, atTable?: AtTable): void {
    this.presence.enter(seat)
    this.tables.enter(seat, atTable)
    this.#scheduleProgress()
  }

  leave(seat: string): void {
    this.presence.leave(seat)
    this.#lastAnswers.gone(seat)
    this.tables.leave(seat)
    this.#scheduleProgress()
  }

  /** Somebody is here, in whichever role: the day is stored, once a day; never a time. */
  touch(): void {
    const touchedOn = dayOf(this.#deps.now())
    if (this.#room.touchedOn === touchedOn) return
    this.#room = { ...this.#room, touchedOn }
    writeDay(this.#deps, this.id, touchedOn)
  }

  /** This seat has nothing more to send for this round, which may be about to be sealed. */
  settled(seat: string, ref: RoundRef): void {
    this.#lastAnswers.settled(seat, ref)
  }

  /** What this seat has stored for the open round, `rev` 0 where that is nothing; null where it answers none. */
  mine(seat: string): Mine | null {
    const round = this.#openRound()
    // What is a table's, its phones are told as such.
    if (round?.byTable) return null
    const held = round?.held.get(respondentIn(round, seat) ?? '')
    if (!round) return null
    return { ...round.ref, rev: held?.rev ?? 0, value: held?.value ?? null }
  }

  /**
   * Takes one answer. Resolves when it is on disk.
   *
   * @throws RefusalError `step-not-open`, `step-locked`, `step-sealed`, `invalid-input`, `storage-failed`;
   * where tables answer, `no-table`, `other-table`, `pen-not-yours`
   */
  answer(seat: string, input: AnswerInput): Promise<RequestOutput<'answer'>> {
    return this.#answering.answer(seat, input)
  }

  /**
   * A table's answer counts no more; what it wrote is a draft again.
   *
   * @throws RefusalError as `answer`
   */
  takeBack(seat: string, ref: RoundRef): Promise<void> {
    return this.#answering.takeBack(seat, ref)
  }

  /**
   * Takes what a group without phones wrote on paper, typed in by the facilitator.
   *
   * @param card the paper's own secret, so that it can be corrected while the step is open; where tables
   * answer, the table is known by its number
   * @throws RefusalError as `answer`; `invalid-input` where each answers alone; `table-has-phones`
   */
  paperCard(card: string, input: AnswerInput): Promise<RequestOutput<'answer'>> {
    return this.#answering.paperCard(card, input)
  }

  /**
   * Does what a facilitator's act says, once. Resolves when it is on disk and everyone is told.
   *
   * @param version the state the act was pressed in
   * @throws RefusalError `stale-act`, `busy`, `not-now`, `unanimous`, `storage-failed`
   */
  async act(version: number, command: Command): Promise<number> {
    if (this.#isActing) throw new RefusalError('busy')
    if (version !== this.state.version || this.#pace.isBounce(command)) {
      throw new RefusalError('stale-act')
    }
    // From here on: what comes in the same breath must find the room busy, also before anything is awaited.
    this.#isActing = true
    try {
      return await this.#turns.take(async () => {
        // A text that was shown meanwhile has moved the room.
        if (version !== this.state.version) throw new RefusalError('stale-act')
        await this.#warnOfUnanimity(command)
        return this.#actOn(command, false)
      })
    } finally {
      this.#isActing = false
    }
  }

  /** Does what changes the session's own copy of the deck. Resolves when it is on disk and everyone is told. */
  async changeDeck<Change extends { session: Session; reduced: Reduced }>(
    change: (room: LoadedRoom) => Change,
  ): Promise<Change> {
    if (this.#isActing) throw new RefusalError('busy')
    this.#isActing = true
    try {
      return await this.#turns.take(async () => {
        const changed = change(this.#room)
        await this.#apply(changed.reduced, { session: changed.session, newDeck: true })
        return changed
      })
    } finally {
      this.#isActing = false
      this.tellEveryone()
    }
  }

  /** Ends a room that everyone has left: what is open is sealed, or discarded where fewer than k answered. */
  async abandon(): Promise<void> {
    if (this.#isActing || this.state.phase === 'ended') return
    this.#isActing = true
    await this.#turns.take(() => this.#actOn({ type: 'end' }, true))
  }

  /** Shows, hides, rewords, merges and sorts loose texts of a sealed round. Resolves when it is on disk. */
  sortTexts(ref: RoundRef, op: BoardOp): Promise<void> {
    return this.#sort(() => sortTexts(this.#deps, this.#room, ref, op))
  }

  /** Deletes loose texts of a sealed round for good. Resolves when nothing on disk tells of them. */
  deleteTexts(ref: RoundRef, ids: readonly string[]): Promise<void> {
    return this.#sort(() => deleteTexts(this.#deps, this.#room, ref, ids))
  }

  /** Replaces code and QR; whoever is in stays in, and every answer stays. */
  changeEntry(entry: Entry): void {
    this.#room = { ...this.#room, entry }
    this.#tell('screen')
    this.#tell('console')
  }

  /** A console has come or gone: the others show how many there are. */
  consolesChanged(): void {
    this.#scheduleProgress()
  }

  troublesChanged(): void {
    this.#tell('console')
  }

  tellEveryone(phonesToo = true): void {
    // Phones last: there may be thousands, and the room looks at the screen.
    this.#tell('screen')
    this.#tell('console')
    if (!phonesToo) return
    this.#boardNews.over()
    this.#tell('phone')
  }

  /** No more messages and timers; what is being written is still written. */
  stop(): void {
    this.#stopped = true
    this.tables.stop()
    this.#boardNews.over()
    this.#progress?.()
    this.#progress = null
  }

  #host() {
    const { audience, writer, timings, later, monotonic } = this.#deps
    return {
      session: () => this.session,
      state: () => this.state,
      presence: this.presence,
      writer,
      clock: { later, monotonic },
      every: timings.progress,
      round: (ref: RoundRef) => this.#room.rounds.get(roundKey(ref)),
      openRound: () => this.#openRound(),
      status: (ref: RoundRef) => roundAt(this.state, ref)?.status,
      changed: () => this.#scheduleProgress(),
      tell: (seat: string, table: TableView) => {
        if (!this.#stopped) audience.tellSeat(this.id, seat, table)
      },
    }
  }

  #sort(work: () => Promise<Sorted>): Promise<void> {
    return this.#turns.take(async () => {
      const { round, state } = await stored(work())
      this.#boardNews.of(() => {
        this.#room.rounds.set(roundKey(round.ref), round)
        this.#room = { ...this.#room, state }
      })
      this.#tell('console')
    })
  }

  #openRound(): RoundAnswers | undefined {
    const [ref] = unsealedRounds(this.session, this.state)
    return ref && this.#room.rounds.get(roundKey(ref))
  }

  #reduce = (command: Command): Reduced =>
    reduceIn(this.#room, command, this.#deps.now(), this.#pace.sinceArrival())

  /**
   * Where showing would tell what each person answered, answers are closed and the facilitator asked
   * first: whoever knows of it can no longer watch an answer change.
   */
  async #warnOfUnanimity(command: Command): Promise<void> {
    if ('knowing' in command && command.knowing) return
    const { state, seals } = this.#reduce(command)
    const tallyOf = (ref: RoundRef) => everyAnswer(this.#room.rounds.get(roundKey(ref)))
    if (!wouldShowUnanimity(this.session, { before: this.state, after: state }, tallyOf)) return
    if (seals.length > 0) await this.#actOn({ type: 'close' }, false)
    throw new RefusalError('unanimous')
  }

  async #actOn(command: Command, discardBelowK: boolean): Promise<number> {
    const reduced = this.#reduce(command)
    const { seals, state } = reduced
    this.#isActing = true
    try {
      // A locked round takes no more answers: there is nothing to wait for.
      if (seals.some((ref) => roundAt(this.state, ref)?.status === 'open')) {
        await this.#takeLastAnswers(seals)
      }
      if (this.#stopped) throw new RefusalError('room-not-found')
      const before = this.state
      await this.#apply(reduced, { discardBelowK })
      if (before.position !== state.position) this.#pace.arrived()
      await destroyKeys(this.#deps, this.id, reduced)
      if (command.type === 'quiet') this.#scheduleProgress()
      this.#pace.done(command)
    } finally {
      this.#isActing = false
      this.#lastAnswers.over()
      // Also when nothing came of it: phones must hear that the round is open after all.
      this.tellEveryone(!commandsOffPhones.has(command.type))
    }
    return this.state.version
  }

  /** Storage first, and then memory. */
  async #apply(reduced: Reduced, how: Partial<ActedOn>): Promise<void> {
    const room = { ...this.#room, discardBelowK: false, ...how, before: this.state }
    const { rounds, agreementsUntil } = await stored(applyAct(this.#deps, room, reduced))
    for (const round of rounds) this.#room.rounds.set(roundKey(round.ref), round)
    const { session } = room
    this.#room = { ...this.#room, session, state: reduced.state, agreementsUntil }
    this.tables.changed(room.before)
    this.done.changed(room.before)
  }

  async #takeLastAnswers(seals: readonly RoundRef[]): Promise<void> {
    const connected = this.presence.connected()
    await this.#lastAnswers.take(seals, connected, this.#deps.timings.grace, () =>
      this.tellEveryone(),
    )
  }

  #tell(role: SocketRole): void {
    if (this.#stopped) return
    const { audience } = this.#deps
    for (const language of audience.languages(this.id, role)) {
      audience.send(this.id, language, this.view(role, language))
    }
  }

  /** Counts and live pictures move at most so often; phones hear nothing of them. */
  #scheduleProgress(): void {
    if (this.#progress || this.#stopped) return
    this.#progress = this.#deps.later(this.#deps.timings.progress, () => {
      this.#progress = null
      this.#showProgress().catch((error: unknown) => {
        this.#deps.log.error('picture-not-moved', error)
      })
    })
  }

  async #showProgress(): Promise<void> {
    // In quiet time nothing moves on the screen, the picture no more than the count.
    if (this.state.quiet) return this.#tell('console')
    const round = this.#openRound()
    if (round && roundAt(this.state, round.ref)?.release === 'live') {
      await movePicture(this.#deps, this.session, round)
    }
    this.#tell('screen')
    this.#tell('console')
  }
}
