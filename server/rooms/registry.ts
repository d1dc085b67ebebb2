import * as v from 'valibot'
import type { Deck } from '../../shared/deck/deck.ts'
import { leftOut, type Settings } from '../../shared/deck/settings.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { type ReportView, viewSchemas } from '../../shared/protocol/views.ts'
import { newRoom, type Session } from '../../shared/room/state.ts'
import { linkTokens } from '../keys/links.ts'
import { hashOf, newId, newToken } from '../random.ts'
import { RefusalError } from '../refusal-error.ts'
import {
  deleteFacilitator,
  deleteOtherFacilitators,
  insertFacilitator,
  isFacilitator,
} from '../store/facilitators.ts'
import { hasSeat } from '../store/seats.ts'
import {
  deleteSession,
  findSession,
  hasEnded,
  insertSession,
  type StoredSession,
  updateEntry,
} from '../store/sessions.ts'
import { addDays, dayOf } from './days.ts'
import { findByEntry, makeEntry } from './entries.ts'
import { destroyLeftOver } from './left-over.ts'
import { LifeSpan } from './life-span.ts'
import { loadRoom } from './load-room.ts'
import { Room } from './room.ts'
import type { RoomDeps } from './room-deps.ts'

/** All sessions of this server: the live ones in memory, the others in the store until somebody comes. */
export class Rooms {
  readonly #deps: RoomDeps
  readonly #secret: Buffer
  readonly #live = new Map<string, Promise<Room>>()
  readonly #lifeSpan: LifeSpan

  /** @param secret the server's own, from which links are derived */
  constructor(deps: RoomDeps, secret: Buffer) {
    this.#deps = deps
    this.#secret = secret
    this.#lifeSpan = new LifeSpan(deps, {
      get: (session) => this.get(session),
      loaded: (session) => this.#live.get(session) ?? Promise.resolve(null),
      forget: (session) => this.#live.delete(session),
      remove: (session) => this.remove(session),
    })
  }

  /** @returns the session's id and the token of its facilitator's link, which is stored nowhere */
  async create(deck: Deck, settings: Settings): Promise<{ session: string; token: string }> {
    const { db, writer, now } = this.#deps
    const id = newId()
    const token = newToken()
    const today = dayOf(now())
    const entry = await makeEntry(db, this.#secret, id, 1)
    const { answerDays, agreementDays } = settings
    await writer.transaction(async (transaction) => {
      await insertSession(transaction, {
        id,
        ...entry,
        deck: JSON.stringify(deck),
        settings: JSON.stringify(settings),
        state: JSON.stringify(newRoom(leftOut(deck, settings))),
        ended: false,
        answersUntil: addDays(today, answerDays),
        agreementsUntil: agreementDays === null ? null : addDays(today, agreementDays),
        answersDeleted: false,
        touchedOn: today,
      })
      await insertFacilitator(transaction, id, hashOf(token))
    })
    return { session: id, token }
  }

  /** How many rooms are in memory. */
  get live(): number {
    return this.#live.size
  }

  /** @throws RefusalError `room-not-found` */
  get(session: string): Promise<Room> {
    const known = this.#live.get(session)
    if (known) return known
    const loading = this.#load(session)
    this.#live.set(session, loading)
    loading.catch(() => this.#live.delete(session))
    return loading
  }

  /** The session of a code or of a QR's token; null where there is none. */
  find(entry: string): Promise<string | null> {
    return findByEntry(this.#deps.db, entry)
  }

  /** Whether this is the code of a session that is in memory. */
  async isCodeOf(session: string, code: string): Promise<boolean> {
    return (await this.#inMemory(session))?.entry.code === code
  }

  /** Codes have become slow for a session, or quick again; null = for all. */
  codesChanged(session: string | null): void {
    const affected = session === null ? [...this.#live.keys()] : [session]
    for (const id of affected) void this.#inMemory(id).then((room) => room?.consolesChanged())
  }

  /** Whether this seat is in already: it needs no code again, and no locked door keeps it out. */
  async hasJoined(session: string, seat: string): Promise<boolean> {
    if ((await this.#inMemory(session))?.presence.knows(seat)) return true
    return hasSeat(this.#deps.db, session, hashOf(seat))
  }

  /** False also where there is no such session. */
  async hasEnded(session: string): Promise<boolean> {
    const room = await this.#inMemory(session)
    // A whole room that comes back at once is not looked up phone by phone.
    if (room) return room.state.phase === 'ended'
    return (await hasEnded(this.#deps.db, session)) ?? false
  }

  /** Takes a new seat in. @throws RefusalError `room-ended`, `door-locked`, `room-not-found` */
  async join(session: string, seat: string): Promise<Room> {
    const room = await this.get(session)
    if (room.state.phase === 'ended') throw new RefusalError('room-ended')
    if (room.state.doorLocked) throw new RefusalError('door-locked')
    if (await this.#deps.writer.seat({ session, seatHash: hashOf(seat) })) return room
    // Memory follows the store, and may be a moment behind what has just turned this seat away.
    const isOver = (await hasEnded(this.#deps.db, session)) ?? false
    throw new RefusalError(isOver ? 'room-ended' : 'room-not-found')
  }

  isFacilitator(session: string, token: string): Promise<boolean> {
    return isFacilitator(this.#deps.db, session, hashOf(token))
  }

  /** One more token that leads the session: for a link to keep, or for a browser's cookie. */
  async newFacilitatorToken(session: string): Promise<string> {
    const token = newToken()
    await this.#deps.writer.transaction((db) => insertFacilitator(db, session, hashOf(token)))
    return token
  }

  /** Takes one token's right to lead, and lets go of the consoles that came in by it. */
  async forget(session: string, token: string): Promise<void> {
    const hash = hashOf(token)
    await this.#deps.writer.transaction((db) => deleteFacilitator(db, session, hash))
    this.#deps.audience.revoked(session, hash)
  }

  /** Leaves one token and a new one; nobody else leads this session from now on. @returns the new one */
  async revokeOthers(session: string, kept: string): Promise<string> {
    const token = newToken()
    const hashes = [kept, token].map(hashOf)
    await this.#deps.writer.transaction(async (db) => {
      await insertFacilitator(db, session, hashOf(token))
      await deleteOtherFacilitators(db, session, hashes)
    })
    this.#deps.audience.revokedOthers(session, hashOf(kept))
    return token
  }

  /** A new code and QR: the old ones lead nowhere, everyone who is in stays in. */
  async changeEntry(session: string): Promise<void> {
    const room = await this.get(session)
    const stored = await findSession(this.#deps.db, session)
    if (!stored) throw new RefusalError('room-not-found')
    const entry = await makeEntry(this.#deps.db, this.#secret, session, stored.generation + 1)
    await this.#deps.writer.transaction((db) => updateEntry(db, session, entry))
    const tokens = linkTokens(this.#secret, session, entry.generation)
    room.changeEntry({ code: entry.code, tokens })
  }

  /** The released results, in the session's own language where no other is asked for. */
  async report(
    session: string,
    language?: Language,
  ): Promise<{ session: Session; view: ReportView }> {
    const room = await this.get(session)
    const view = room.view('report', language ?? room.session.settings.language)
    return { session: room.session, view: v.parse(viewSchemas.report, view) }
  }

  /** Deletes rows, keys and what the log still held of them; everyone is told. */
  async remove(session: string): Promise<void> {
    const { writer, audience, log } = this.#deps
    await writer.transaction((transaction) => deleteSession(transaction, session))
    // A room that cannot be loaded any more can still be deleted.
    const room = await this.#inMemory(session)
    room?.stop()
    this.#live.delete(session)
    audience.deleted(session)
    await destroyLeftOver(this.#deps).catch((error: unknown) => {
      log.error('deleted-remains', error)
    })
  }

  /** Something is wrong with the server, or right again: whoever leads a room is told. */
  troublesChanged(): void {
    for (const loading of this.#live.values()) {
      loading.then(
        (room) => room.troublesChanged(),
        () => {},
      )
    }
  }

  /** Ends rooms that everyone left a day ago, and deletes what is due. */
  sweep(): Promise<void> {
    return this.#lifeSpan.sweep()
  }

  /** Waits until everything that has come in is on disk. */
  async close(): Promise<void> {
    for (const loading of this.#live.values()) (await loading.catch(() => null))?.stop()
    await this.#deps.writer.drain()
  }

  /** The room, where somebody has asked for it since the server started. */
  async #inMemory(session: string): Promise<Room | null> {
    return (await this.#live.get(session)?.catch(() => null)) ?? null
  }

  async #load(session: string): Promise<Room> {
    const stored = await findSession(this.#deps.db, session)
    if (!stored) throw new RefusalError('room-not-found')
    await this.#mendJoinHash(stored)
    const loaded = await loadRoom(this.#deps, stored, this.#secret).catch((error: unknown) => {
      // Those who are refused are told less.
      if (error instanceof RefusalError) {
        this.#deps.log.error('session-damaged', error.cause)
      }
      throw error
    })
    return new Room(this.#deps, loaded)
  }

  /** After a restore without `keys/` the server has another secret: the QR it draws must still lead in. */
  async #mendJoinHash({ id, code, generation, joinHash }: StoredSession): Promise<void> {
    const expected = hashOf(linkTokens(this.#secret, id, generation).join)
    if (expected.equals(joinHash)) return
    await this.#deps.writer.transaction((db) =>
      updateEntry(db, id, { code, generation, joinHash: expected }),
    )
  }
}
