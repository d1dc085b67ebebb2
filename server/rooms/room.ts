import * as v from 'valibot'
import { stepOf } from '../../shared/deck/deck.ts'
import { kOf } from '../../shared/deck/settings.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { Json } from '../../shared/lib/json.ts'
import type { Mine, RequestOutput, SocketRole } from '../../shared/protocol/events.ts'
import type { Reader, Views } from '../../shared/protocol/views.ts'
import { mergeAnswer } from '../../shared/room/answers.ts'
import { type Command, movingCommands } from '../../shared/room/commands.ts'
import { moveLivePicture } from '../../shared/room/live-picture.ts'
import { type Reduced, reduceRoom } from '../../shared/room/reduce.ts'
import {
  currentStep,
  lastRound,
  type RoomState,
  type RoundRef,
  roundAt,
  roundKey,
  type Session,
  unsealedRounds,
} from '../../shared/room/state.ts'
import { type ViewInput, viewFor } from '../../shared/room/visibility.ts'
import { decryptAnswer, encryptAnswer, respondentOf } from '../keys/answer-cipher.ts'
import { type LinkTokens } from '../keys/links.ts'
import { RefusalError } from '../refusal-error.ts'
import { hidePart } from '../store/parts.ts'
import { insertRound, updateRound } from '../store/rounds.ts'
import { touchSession, updateSession } from '../store/sessions.ts'
import { truncateLog } from '../store/sqlite.ts'
import type { WriteOutcome } from '../store/writer.ts'
import { addDays, dayOf, laterDay } from './days.ts'
import { createPresence } from './presence.ts'
import type { RoomDeps } from './room-deps.ts'
import {
  hold,
  openAnswers,
  type RoundAnswers,
  respondentIn,
  resultsOf,
  sealedAnswers,
} from './round-answers.ts'
import { sealRound } from './seal.ts'
import { writeTally } from './stored-tally.ts'

/** A room as it is read from the store. */
export interface LoadedRoom {
  readonly session: Session
  readonly state: RoomState
  readonly rounds: Map<string, RoundAnswers>
  readonly entry: Entry
  readonly answersUntil: string
  readonly agreementsUntil: string | null
  readonly touchedOn: string
}

/** How people get in. Changes with "new code". */
export interface Entry {
  readonly code: string
  readonly tokens: LinkTokens
}

interface AnswerInput extends RoundRef {
  readonly rev: number
  readonly value: unknown
}

/** Days that agreements are kept after the last day on which one is to be looked at again. */
const agreementMargin = 60

const noResults = { live: new Map(), sealed: null, texts: [], answered: 0 }

/**
 * One live room: holds its state, applies acts and answers, and tells those who look.
 * Storage comes first: memory and views change only after the commit.
 */
export class Room {
  readonly session: Session
  readonly presence
  readonly #deps: RoomDeps
  readonly #rounds: Map<string, RoundAnswers>
  #state: RoomState
  #entry: Entry
  #answersUntil: string
  #agreementsUntil: string | null
  #touchedOn: string
  /** Set while the last answers are taken in before sealing; resolves the wait early. */
  #closing: { waitingFor: Set<string>; done: () => void } | null = null
  #acting = false
  #lastMove = Number.NEGATIVE_INFINITY
  #progress: NodeJS.Timeout | null = null
  #storageFailing = false
  #answerSchema: { of: RoundAnswers; schema: v.GenericSchema<unknown, unknown> } | null = null
  #deleted = false

  constructor(deps: RoomDeps, loaded: LoadedRoom) {
    this.#deps = deps
    this.session = loaded.session
    this.#state = loaded.state
    this.#rounds = loaded.rounds
    this.#entry = loaded.entry
    this.#answersUntil = loaded.answersUntil
    this.#agreementsUntil = loaded.agreementsUntil
    this.#touchedOn = loaded.touchedOn
    this.presence = createPresence(deps.monotonic, deps.timings.present)
  }

  get id(): string {
    return this.session.id
  }

  get state(): RoomState {
    return this.#state
  }

  get entry(): Entry {
    return this.#entry
  }

  /** What a reader may see now. */
  view<Role extends Reader>(role: Role, language: Language): Views[Role] {
    return viewFor(role, this.#viewInput(language))
  }

  enter(seat: string): void {
    this.presence.enter(seat)
    this.#touch()
    this.#scheduleProgress()
  }

  leave(seat: string): void {
    this.presence.leave(seat)
    this.settled(seat)
    this.#scheduleProgress()
  }

  /** This seat has nothing more to send for the round that is about to be sealed. */
  settled(seat: string): void {
    const closing = this.#closing
    if (!closing) return
    closing.waitingFor.delete(seat)
    if (closing.waitingFor.size === 0) closing.done()
  }

  /** What this seat has stored for the round that is open; null where that is nothing. */
  mine(seat: string): Mine | null {
    const round = this.#openRound()
    if (!round?.key) return null
    const held = round.held.get(respondentIn(round, seat) ?? '')
    return held ? { ...round.ref, rev: held.rev, value: held.value } : null
  }

  /**
   * Takes one answer. Resolves when it is on disk.
   *
   * @throws RefusalError `step-not-open`, `step-locked`, `step-sealed`, `invalid-input`, `storage-failed`
   */
  async answer(seat: string, input: AnswerInput): Promise<RequestOutput<'answer'>> {
    const round = this.#answerable(input)
    const value = this.#parseValue(round, input.value)
    const respondent = respondentOf(round.key, seat)
    const outcome = await this.#write(round, respondent, input.rev, value)
    if (outcome.kind === 'closed') throw this.#closedRefusal(input)
    if (outcome.kind === 'kept')
      return this.#keptOutcome(round.key, respondent, outcome, input.rev, value)
    if (hold(round, respondent.toString('hex'), input.rev, value)) this.#scheduleProgress()
    return { outcome: 'saved', rev: input.rev }
  }

  /**
   * Does what a facilitator's act says, once. Resolves when it is on disk and everyone is told.
   *
   * @param version the state the act was pressed in
   * @throws RefusalError `stale-act`, `busy`, `not-now`, `storage-failed`
   */
  async act(version: number, command: Command): Promise<number> {
    if (this.#acting) throw new RefusalError('busy')
    if (version !== this.#state.version || this.#isBounce(command)) {
      throw new RefusalError('stale-act')
    }
    return this.#actOn(command)
  }

  /** Ends a room that everyone has left: what is open is sealed, or discarded where fewer than k answered. */
  async abandon(): Promise<void> {
    if (this.#acting || this.#state.phase === 'ended') return
    await this.#actOn({ type: 'end' }, true)
  }

  /** Takes a loose text of a sealed round off the picture, or puts it back. */
  async moderate(partId: string, hidden: boolean): Promise<void> {
    const round = [...this.#rounds.values()].find(({ sealed }) =>
      sealed?.parts.some(({ id }) => id === partId),
    )
    if (!round?.sealed || !round.activity.traits(round.step.config).texts) {
      throw new RefusalError('invalid-input', 'part')
    }
    const { sealed } = round
    await this.#stored(this.#deps.writer.transaction((db) => hidePart(db, this.id, partId, hidden)))
    const parts = sealed.parts.map((part) => (part.id === partId ? { ...part, hidden } : part))
    this.#rounds.set(
      roundKey(round.ref),
      sealedAnswers(round.ref, round.step, { ...sealed, parts }),
    )
    this.tellEveryone()
  }

  /** Replaces code and QR; whoever is in stays in, and every answer stays. */
  changeEntry(entry: Entry): void {
    this.#entry = entry
    this.#tell('screen')
    this.#tell('console')
  }

  tellEveryone(): void {
    this.#tell('phone')
    this.#tell('screen')
    this.#tell('console')
  }

  /** No more timers; what is being written is still written. */
  stop(): void {
    this.#deleted = true
    if (this.#progress) clearTimeout(this.#progress)
    this.#progress = null
  }

  #viewInput(language: Language): ViewInput {
    const { address } = this.#deps
    const base = address()
    return {
      session: this.session,
      state: this.#state,
      language,
      now: this.#deps.now(),
      closing: this.#closing !== null,
      results: (ref) => {
        const round = this.#rounds.get(roundKey(ref))
        return round ? resultsOf(round) : noResults
      },
      ...this.#counts(),
      join: {
        code: this.#entry.code,
        address: base.replace(/^https?:\/\//u, ''),
        qr: `${base}/j/${this.#entry.tokens.join}`.toUpperCase(),
        doorLocked: this.#state.doorLocked,
      },
      screenToken: this.#entry.tokens.screen,
      storageFailing: this.#storageFailing,
      answersUntil: this.#answersUntil,
      agreementsUntil: this.#agreementsUntil,
    }
  }

  /** "9 of 12 have answered": 12 = seats here within the last minute, or that answered this round. */
  #counts(): { inRoom: number; answered: number; of: number } {
    const recent = this.presence.recent()
    const step = currentStep(this.session, this.#state)
    const last = step && lastRound(this.#state, step.id)
    const round = last && this.#rounds.get(roundKey(last.ref))
    if (!round) return { inRoom: recent.length, answered: 0, of: recent.length }
    const { key, held } = round
    if (!key) {
      const answered = resultsOf(round).answered
      return { inRoom: recent.length, answered, of: Math.max(answered, recent.length) }
    }
    const silent = recent.filter((seat) => !held.has(respondentIn(round, seat) ?? ''))
    return { inRoom: recent.length, answered: held.size, of: held.size + silent.length }
  }

  #openRound(): RoundAnswers | undefined {
    const [ref] = unsealedRounds(this.session, this.#state)
    return ref && this.#rounds.get(roundKey(ref))
  }

  #answerable(ref: RoundRef): RoundAnswers & { key: Buffer } {
    const round = this.#rounds.get(roundKey(ref))
    const { key } = round ?? {}
    if (!round || !key || roundAt(this.#state, ref)?.status !== 'open') {
      throw this.#closedRefusal(ref)
    }
    return { ...round, key }
  }

  #closedRefusal(ref: RoundRef): RefusalError {
    const status = roundAt(this.#state, ref)?.status
    if (!status || status === 'open') return new RefusalError('step-not-open')
    return new RefusalError(status === 'locked' ? 'step-locked' : 'step-sealed')
  }

  #parseValue(round: RoundAnswers, value: unknown): Json {
    if (value === null) return null
    if (this.#answerSchema?.of.ref !== round.ref) {
      this.#answerSchema = { of: round, schema: round.activity.answer(round.step.config) }
    }
    const parsed = v.safeParse(this.#answerSchema.schema, value)
    if (!parsed.success) {
      const path = v.getDotPath(parsed.issues[0])
      throw new RefusalError('invalid-input', path ? `value.${path}` : 'value')
    }
    // Every activity's answers are made of strings, numbers, lists and plain objects.
    return parsed.output as Json
  }

  #write(
    round: RoundAnswers & { key: Buffer },
    respondent: Buffer,
    rev: number,
    value: Json,
  ): Promise<WriteOutcome> {
    return this.#stored(
      this.#deps.writer.answer({
        session: this.id,
        ...round.ref,
        respondent,
        rev,
        value: encryptAnswer(round.key, respondent, value),
      }),
    )
  }

  #keptOutcome(
    key: Buffer,
    respondent: Buffer,
    kept: { rev: number; value: Uint8Array },
    rev: number,
    value: Json,
  ): RequestOutput<'answer'> {
    const stored = { rev: kept.rev, value: decryptAnswer(key, respondent, kept.value) }
    return mergeAnswer(stored, { rev, value }).outcome
  }

  /** Waits for the disk; a disk that cannot take it is told to the console, and passes. */
  async #stored<Value>(write: Promise<Value>): Promise<Value> {
    try {
      const value = await write
      this.#setStorageFailing(false)
      return value
    } catch (error) {
      this.#deps.log.error('storage refused a write', error)
      this.#setStorageFailing(true)
      throw new RefusalError('storage-failed', undefined, { cause: error })
    }
  }

  #setStorageFailing(failing: boolean): void {
    if (this.#storageFailing === failing) return
    this.#storageFailing = failing
    this.#tell('console')
  }

  #isBounce(command: Command): boolean {
    if (!movingCommands.has(command.type)) return false
    return this.#deps.monotonic() - this.#lastMove < this.#deps.timings.bounce
  }

  async #actOn(command: Command, discardBelowK = false): Promise<number> {
    const reduced = reduceRoom(this.session, this.#state, command, this.#deps.now())
    if (!reduced.ok) throw new RefusalError(reduced.error)
    this.#acting = true
    try {
      if (reduced.value.seals.length > 0) await this.#takeLastAnswers()
      await this.#apply(reduced.value, discardBelowK)
    } finally {
      this.#acting = false
      this.#closing = null
    }
    if (movingCommands.has(command.type)) this.#lastMove = this.#deps.monotonic()
    this.tellEveryone()
    return this.#state.version
  }

  /** Phones bring in what they have; ends when all that are connected said so, or when the grace is over. */
  async #takeLastAnswers(): Promise<void> {
    const waitingFor = new Set(this.presence.connected())
    if (waitingFor.size === 0) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#deps.timings.grace)
      this.#closing = {
        waitingFor,
        done: () => {
          clearTimeout(timer)
          resolve()
        },
      }
      this.tellEveryone()
    })
  }

  /** Keys first, then one transaction, then the old keys; memory last. */
  async #apply({ state, seals, opens }: Reduced, discardBelowK: boolean): Promise<void> {
    const opened = opens.map((ref) => this.#openWithKey(ref))
    const sealed = await this.#stored(
      this.#deps.writer.transaction(async (db) => {
        const done: RoundAnswers[] = []
        for (const round of seals.map((ref) => this.#roundOf(ref))) {
          const least = discardBelowK ? kOf(round.step, this.session.settings) : 0
          done.push(await sealRound(db, this.id, round, least))
        }
        for (const { ref } of opened) await insertRound(db, this.id, ref, 'open')
        await this.#storeStatuses(db, state)
        this.#keepAgreements(done)
        await updateSession(db, this.id, {
          state: JSON.stringify(state),
          ended: state.phase === 'ended',
          agreementsUntil: this.#agreementsUntil,
        })
        if (seals.length > 0) this.#deps.at('before-commit')
        return done
      }),
    )
    for (const round of [...opened, ...sealed]) this.#rounds.set(roundKey(round.ref), round)
    this.#state = state
    if (seals.length > 0) await this.#destroyKeys(seals)
  }

  async #storeStatuses(db: RoomDeps['db'], state: RoomState): Promise<void> {
    for (const [step, rounds] of Object.entries(state.rounds)) {
      for (const [index, { status }] of rounds.entries()) {
        const ref = { step, round: index + 1 }
        if (roundAt(this.#state, ref)?.status === status) continue
        await updateRound(db, this.id, ref, { status })
      }
    }
  }

  #roundOf(ref: RoundRef): RoundAnswers {
    const round = this.#rounds.get(roundKey(ref))
    if (!round) throw new Error(`no round ${roundKey(ref)}`)
    return round
  }

  #openWithKey(ref: RoundRef): RoundAnswers {
    const step = stepOf(this.session.deck, ref.step)
    if (!step) throw new Error(`no step ${ref.step}`)
    const key = this.#deps.keys.create({ session: this.id, ...ref })
    this.#deps.at('key-made')
    return openAnswers(ref, step, key)
  }

  /** The sealing is in the database; the log is emptied and the keys are gone before it counts as done. */
  async #destroyKeys(seals: readonly RoundRef[]): Promise<void> {
    this.#deps.at('after-commit')
    try {
      await truncateLog(this.#deps.db)
      this.#deps.at('after-checkpoint')
      for (const ref of seals) this.#deps.keys.destroy({ session: this.id, ...ref })
    } catch (error) {
      // The round is sealed all the same; the next start finishes this before it serves.
      this.#deps.log.error('the key of a sealed round could not be destroyed yet', error)
    }
    this.#deps.at('after-destroy')
  }

  /** Agreements are kept until some time after the last day that one of them names. */
  #keepAgreements(sealed: readonly RoundAnswers[]): void {
    if (this.session.settings.agreementDays !== null) return
    for (const { activity, sealed: round } of sealed) {
      const parts = (round?.parts ?? []).map(({ figure, value }) => ({
        figure,
        value: JSON.parse(value) as Json,
      }))
      const last = activity.lastDay?.(parts)
      if (last) {
        this.#agreementsUntil = laterDay(
          this.#agreementsUntil ?? this.#answersUntil,
          addDays(last, agreementMargin),
        )
      }
    }
  }

  #tell(role: SocketRole): void {
    if (this.#deleted) return
    const { audience } = this.#deps
    for (const language of audience.languages(this.id, role)) {
      audience.send(this.id, language, this.view(role, language))
    }
  }

  /** Counts and live pictures move at most so often; phones hear nothing of them. */
  #scheduleProgress(): void {
    if (this.#progress || this.#deleted) return
    this.#progress = setTimeout(() => {
      this.#progress = null
      this.#showProgress().catch((error: unknown) => {
        this.#deps.log.error('a live picture could not be moved', error)
      })
    }, this.#deps.timings.progress)
    this.#progress.unref()
  }

  async #showProgress(): Promise<void> {
    const round = this.#openRound()
    if (round && roundAt(this.#state, round.ref)?.release === 'live') await this.#movePicture(round)
    this.#tell('screen')
    this.#tell('console')
  }

  /** Stored before it is shown, so that a restart never shows a picture that moved by fewer than k. */
  async #movePicture(round: RoundAnswers): Promise<void> {
    const k = kOf(round.step, this.session.settings)
    if (!moveLivePicture(round.picture, round.tally, k)) return
    const shown = writeTally(round.picture.shown)
    await this.#stored(
      this.#deps.writer.transaction((db) => updateRound(db, this.id, round.ref, { shown })),
    )
  }

  /** The day somebody was last here, once a day; never a time. */
  #touch(): void {
    const today = dayOf(this.#deps.now())
    if (this.#touchedOn === today) return
    this.#touchedOn = today
    this.#stored(this.#deps.writer.transaction((db) => touchSession(db, this.id, today))).catch(
      () => {
        // Already logged and told to the console by `#stored`; the day is written again tomorrow.
      },
    )
  }
}
