import * as v from 'valibot'
import { activityOf } from '../../shared/activities/registry.ts'
import { collects, type Deck, deckSchema } from '../../shared/deck/deck.ts'
import { forgetAnswers } from '../../shared/room/options.ts'
import { roomStateSchema } from '../../shared/room/state.ts'
import { deleteBoards } from '../store/boards.ts'
import { deleteParts } from '../store/parts.ts'
import { forgetRounds } from '../store/rounds.ts'
import {
  listDue,
  listRunning,
  listWithoutDays,
  markAnswersDeleted,
  type RunningSession,
  type StoredSession,
  updateState,
} from '../store/sessions.ts'
import { addDays, dayOf } from './days.ts'
import { destroyLeftOver } from './left-over.ts'
import type { Room } from './room.ts'
import type { RoomDeps } from './room-deps.ts'

const day = 86_400_000

/** What the end of a session needs of all sessions. */
export interface Sessions {
  get(session: string): Promise<Room>
  /** The room if it is in memory. */
  loaded(session: string): Promise<Room | null>
  forget(session: string): void
  remove(session: string): Promise<void>
}

const readState = (stored: string) => v.parse(roomStateSchema, JSON.parse(stored))

const agreementSteps = (deck: Deck): string[] =>
  deck.steps
    .filter((step) => collects(step) && activityOf(step.type).lastDay !== undefined)
    .map(({ id }) => id)

/** Ends rooms that everyone left a day ago, and deletes what is due. Keeps no time on disk, only days. */
export class LifeSpan {
  readonly #deps: RoomDeps
  readonly #sessions: Sessions
  /** Rooms in memory of which nobody was connected at the last sweep, and since when. */
  readonly #emptySince = new Map<string, number>()

  constructor(deps: RoomDeps, sessions: Sessions) {
    this.#deps = deps
    this.#sessions = sessions
  }

  async sweep(): Promise<void> {
    const today = dayOf(this.#deps.now())
    const stillRun = await this.#endLeft(today)
    for (const id of await listWithoutDays(this.#deps.db)) {
      this.#deps.log.error('days-damaged', new Error(`the days of ${id} are not what was written`))
    }
    for (const stored of await listDue(this.#deps.db, today)) {
      if (stillRun.has(stored.id)) continue
      await this.#attempt(() => this.#deleteDue(stored, today))
    }
    await this.#attempt(() => destroyLeftOver(this.#deps))
  }

  /** @returns the sessions that somebody may come back to */
  async #endLeft(today: string): Promise<ReadonlySet<string>> {
    const stillRun = new Set<string>()
    const all = await listRunning(this.#deps.db)
    for (const running of all) {
      stillRun.add(running.id)
      await this.#attempt(async () => {
        if (!(await this.#isLeft(running, today))) return
        // Also one that cannot be read any more and therefore not be ended is deleted when it is due.
        stillRun.delete(running.id)
        await (await this.#sessions.get(running.id)).abandon()
      })
    }
    for (const id of this.#emptySince.keys()) if (!stillRun.has(id)) this.#emptySince.delete(id)
    return stillRun
  }

  /** One session that cannot be read must not keep the others from being ended and deleted. */
  async #attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task()
    } catch (error) {
      this.#deps.log.error('sweep-task-failed', error)
    }
  }

  async #isLeft(running: RunningSession, today: string): Promise<boolean> {
    const { id, phase, touchedOn, answersUntil } = running
    // Made ready on Monday for Thursday: it holds no answers, and may wait until it would be deleted.
    if (phase === 'lobby' && answersUntil >= today) return false
    const room = await this.#sessions.loaded(id)
    // Not since this process started; and the last day that anyone was here is the day before yesterday.
    if (!room) return touchedOn < addDays(today, -1)
    if (this.#hasSomebody(room)) {
      this.#emptySince.delete(id)
      room.touch()
      return false
    }
    const since = this.#emptySince.get(id) ?? this.#deps.monotonic()
    this.#emptySince.set(id, since)
    return this.#deps.monotonic() - since >= day
  }

  #hasSomebody(room: Room): boolean {
    if (room.presence.connected().size > 0) return true
    const { audience } = this.#deps
    return (['screen', 'console'] as const).some(
      (role) => [...audience.languages(room.id, role)].length > 0,
    )
  }

  async #deleteDue(stored: StoredSession, today: string): Promise<void> {
    const { agreementsUntil, id } = stored
    if (agreementsUntil === null || agreementsUntil < today) {
      await this.#sessions.remove(id)
      return
    }
    if (stored.answersDeleted) return
    const keepSteps = agreementSteps(v.parse(deckSchema, JSON.parse(stored.deck)))
    await this.#deps.writer.transaction(async (db) => {
      await deleteParts(db, id, keepSteps)
      await deleteBoards(db, id, keepSteps)
      await updateState(db, id, JSON.stringify(forgetAnswers(readState(stored.state))))
      await forgetRounds(db, id, keepSteps)
      await markAnswersDeleted(db, id)
    })
    this.#sessions.forget(id)
  }
}
