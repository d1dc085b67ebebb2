import { activityOf } from '../../shared/activities/registry.ts'
import { collects, type Deck } from '../../shared/deck/deck.ts'
import type { Settings } from '../../shared/deck/settings.ts'
import { isCode, readEntry } from '../../shared/room/code.ts'
import { newRoom } from '../../shared/room/state.ts'
import { linkTokens } from '../keys/links.ts'
import { hashOf, newCode, newId, newToken } from '../random.ts'
import { RefusalError } from '../refusal-error.ts'
import { insertFacilitator, isFacilitator } from '../store/facilitators.ts'
import { deleteParts } from '../store/parts.ts'
import { hasSeat } from '../store/seats.ts'
import {
  deleteSession,
  findByCode,
  findByJoinHash,
  findSession,
  insertSession,
  listDue,
  listRunning,
  markAnswersDeleted,
  type StoredSession,
  updateEntry,
} from '../store/sessions.ts'
import { truncateLog } from '../store/sqlite.ts'
import { addDays, dayOf } from './days.ts'
import { loadRoom } from './load-room.ts'
import { type Entry, Room } from './room.ts'
import type { RoomDeps } from './room-deps.ts'

/** All sessions of this server: the live ones in memory, the others in the store until somebody comes. */
export interface Rooms {
  create(deck: Deck, settings: Settings): Promise<{ session: string; token: string }>
  /** @throws RefusalError `room-not-found` */
  get(session: string): Promise<Room>
  /** The session of a code or of a QR's token; null where there is none. */
  find(entry: string): Promise<string | null>
  /** Whether this seat is in already: it needs no code again, and no locked door keeps it out. */
  hasJoined(session: string, seat: string): Promise<boolean>
  /** Takes a new seat in. @throws RefusalError `room-ended`, `door-locked` */
  join(session: string, seat: string): Promise<Room>
  isFacilitator(session: string, token: string): Promise<boolean>
  newFacilitatorToken(session: string): Promise<string>
  changeEntry(session: string): Promise<void>
  remove(session: string): Promise<void>
  /** Ends rooms that everyone left a day ago, and deletes what is due. */
  sweep(): Promise<void>
  /** Waits until everything that has come in is on disk. */
  close(): Promise<void>
}

const day = 86_400_000

const agreementSteps = (deck: Deck): string[] =>
  deck.steps
    .filter((step) => collects(step) && activityOf(step.type).lastDay !== undefined)
    .map(({ id }) => id)

/** @param secret the server's own, from which links are derived */
export function createRooms(deps: RoomDeps, secret: Buffer): Rooms {
  const { db, writer, keys } = deps
  const live = new Map<string, Promise<Room>>()
  /** Rooms of which nobody was connected at the last sweep, and since when. */
  const emptySince = new Map<string, number>()

  const load = async (id: string): Promise<Room> => {
    const stored = await findSession(db, id)
    if (!stored) throw new RefusalError('room-not-found')
    return new Room(deps, await loadRoom({ db, keys }, stored, secret))
  }

  const get = (id: string): Promise<Room> => {
    const known = live.get(id)
    if (known) return known
    const loading = load(id)
    live.set(id, loading)
    loading.catch(() => live.delete(id))
    return loading
  }

  const find = async (typed: string): Promise<string | null> => {
    const entry = readEntry(typed)
    return isCode(entry) ? findByCode(db, entry) : findByJoinHash(db, hashOf(entry))
  }

  const freeCode = async (): Promise<string> => {
    const code = newCode()
    return (await findByCode(db, code)) === null ? code : freeCode()
  }

  const newEntry = async (session: string, generation: number) => {
    const tokens = linkTokens(secret, session, generation)
    return { code: await freeCode(), tokens, joinHash: hashOf(tokens.join), generation }
  }

  const isOverdue = (id: string, touchedOn: string): boolean => {
    const since = emptySince.get(id)
    if (since !== undefined) return deps.monotonic() - since >= day
    // Nobody was here since this process started, and none on the day before either.
    return touchedOn < addDays(dayOf(deps.now()), -1)
  }

  const noteEmptiness = async (id: string): Promise<boolean> => {
    const room = await live.get(id)
    const isEmpty = !room || room.presence.connected().size === 0
    if (!isEmpty || hasReaders(id)) emptySince.delete(id)
    else if (room && !emptySince.has(id)) emptySince.set(id, deps.monotonic())
    return isEmpty && !hasReaders(id)
  }

  const hasReaders = (id: string): boolean =>
    (['screen', 'console'] as const).some(
      (role) => [...deps.audience.languages(id, role)].length > 0,
    )

  const deleteDue = async (stored: StoredSession, today: string): Promise<void> => {
    const room = await get(stored.id)
    const keep = agreementSteps(room.session.deck)
    const agreementsDue = stored.agreementsUntil === null || stored.agreementsUntil < today
    if (agreementsDue) return remove(stored.id)
    if (stored.answersDeleted) return
    await writer.transaction(async (transaction) => {
      await deleteParts(transaction, stored.id, keep)
      await markAnswersDeleted(transaction, stored.id)
    })
    await truncateLog(db)
    live.delete(stored.id)
  }

  const remove = async (id: string): Promise<void> => {
    const room = await get(id)
    room.stop()
    await writer.transaction((transaction) => deleteSession(transaction, id))
    for (const ref of keys.list().filter(({ session }) => session === id)) keys.destroy(ref)
    await truncateLog(db)
    live.delete(id)
    deps.audience.deleted(id)
  }

  return {
    get,
    find,
    remove,

    create: async (deck, settings) => {
      const id = newId()
      const token = newToken()
      const today = dayOf(deps.now())
      const entry = await newEntry(id, 1)
      await writer.transaction(async (transaction) => {
        await insertSession(transaction, {
          id,
          code: entry.code,
          joinHash: entry.joinHash,
          generation: entry.generation,
          deck: JSON.stringify(deck),
          settings: JSON.stringify(settings),
          state: JSON.stringify(newRoom()),
          ended: false,
          answersUntil: addDays(today, settings.answerDays),
          agreementsUntil:
            settings.agreementDays === null ? null : addDays(today, settings.agreementDays),
          answersDeleted: false,
          touchedOn: today,
        })
        await insertFacilitator(transaction, id, hashOf(token))
      })
      return { session: id, token }
    },

    hasJoined: (session, seat) => hasSeat(db, session, hashOf(seat)),

    join: async (session, seat) => {
      const room = await get(session)
      if (room.state.phase === 'ended') throw new RefusalError('room-ended')
      if (room.state.doorLocked) throw new RefusalError('door-locked')
      await writer.seat({ session, seatHash: hashOf(seat) })
      return room
    },

    isFacilitator: (session, token) => isFacilitator(db, session, hashOf(token)),

    newFacilitatorToken: async (session) => {
      const token = newToken()
      await writer.transaction((transaction) =>
        insertFacilitator(transaction, session, hashOf(token)),
      )
      return token
    },

    changeEntry: async (session) => {
      const room = await get(session)
      const stored = await findSession(db, session)
      if (!stored) throw new RefusalError('room-not-found')
      const entry = await newEntry(session, stored.generation + 1)
      await writer.transaction((transaction) => updateEntry(transaction, session, entry))
      room.changeEntry({ code: entry.code, tokens: entry.tokens } satisfies Entry)
    },

    sweep: async () => {
      const today = dayOf(deps.now())
      for (const { id, touchedOn } of await listRunning(db)) {
        const isEmpty = await noteEmptiness(id)
        if (isEmpty && isOverdue(id, touchedOn)) await (await get(id)).abandon()
      }
      for (const stored of await listDue(db, today)) await deleteDue(stored, today)
    },

    close: async () => {
      for (const loading of live.values()) (await loading.catch(() => null))?.stop()
      await writer.drain()
    },
  }
}
