import { isCode, readEntry } from '../shared/room/code.ts'
import { createAddressNames } from './address.ts'
import type { Later } from './later.ts'
import { below } from './random.ts'
import { RefusalError } from './refusal-error.ts'
import { createWindow, type Window } from './window.ts'

/** What the limit needs of the world. */
export interface LookUp {
  /** The session of a code or of a QR's token; null where there is none. */
  readonly find: (entry: string) => Promise<string | null>
  /** Whether a code is that of a session which is in memory. */
  readonly isCodeOf: (session: string, code: string) => Promise<boolean>
  /** Codes have become slow for a session, or quick again; null = for every session. */
  readonly changed: (session: string | null) => void
  readonly monotonic: () => number
  readonly later: Later
}

/**
 * The only thing that is limited per address (ADR 020). Right codes are not counted, links and joined
 * phones are never limited, and whoever types the code of a room that is at their own address gets in
 * however much somebody there guesses.
 */
export interface WrongCodes {
  /**
   * Looks up an entry, and counts it if it is a code and wrong.
   *
   * @throws RefusalError `too-many-wrong-codes`, without looking, where it waited for its turn in vain
   */
  find(from: Asker, entry: string): Promise<string | null>
  /** Somebody of this session is at this address: its code is read off the wall there. */
  isAt(address: string, session: string): void
  /** Whether codes that lead to this session may have to wait at the moment. */
  isSlow(session: string): boolean
}

/** Who asks: from which address, and over which connection. */
export interface Asker {
  readonly address: string
  readonly line: object
}

/** How much may be guessed, in milliseconds and numbers of codes. */
export interface Limits {
  /** Wrong codes that are looked up per address and minute. */
  readonly perMinute: number
  /** Wrong codes that are looked up per hour, wherever they come from. */
  readonly perHour: number
  /** Beyond those: wrong codes per address and second that are held against the rooms at that address. */
  readonly compared: number
  /** Codes of one address that wait for their turn at a time, and how long each does. */
  readonly waiting: number
  readonly patience: number
}

export const usualLimits: Limits = {
  perMinute: 30,
  perHour: 600,
  compared: 500,
  waiting: 200,
  patience: 2_000,
}

const minute = 60_000
const hour = 60 * minute
/** How long an address is known for a room after somebody there was last let in. */
const remembered = 12 * hour
/** How long after the last code that had to wait the console still hears of it. */
const slowFor = minute
/** How often codes that wait are looked at, where nothing else happens. */
const turn = 250
const fewAddresses = 1_000

interface Waiting {
  readonly code: string
  readonly resolve: (found: string | null) => void
  readonly reject: (error: unknown) => void
}

/** What is known of one address. */
interface Place {
  readonly wrong: Window
  readonly compared: Window
  /** The sessions that somebody here is in, and until when that counts. */
  readonly sessions: Map<string, number>
  readonly waiting: Set<Waiting>
  isPumping: boolean
}

class GuessedCodes implements WrongCodes {
  readonly #world: LookUp
  readonly #limits: Limits
  readonly #nameOf = createAddressNames()
  readonly #places = new Map<string, Place>()
  readonly #everywhere: Window
  readonly #busy = new WeakSet()
  readonly #slow = new Map<string | null, number>()
  #sweepAt = fewAddresses

  constructor(world: LookUp, limits: Limits) {
    this.#world = world
    this.#limits = limits
    this.#everywhere = createWindow(limits.perHour, hour, world.monotonic)
  }

  async find({ address, line }: Asker, entry: string): Promise<string | null> {
    const code = readEntry(entry)
    // A token of 128 bits cannot be guessed; the crowd with the QR never meets the limit.
    if (!isCode(code)) return this.#world.find(entry)
    // Nobody types two codes at a time.
    if (this.#busy.has(line)) throw new RefusalError('too-many-wrong-codes')
    this.#busy.add(line)
    try {
      return await this.#seek(this.#at(address), code)
    } finally {
      this.#busy.delete(line)
    }
  }

  async #seek(place: Place, code: string): Promise<string | null> {
    if (place.waiting.size === 0 && this.#mayLook(place)) return this.#look(place, code)
    return (await this.#compare(place, code)) ?? this.#await(place, code)
  }

  isAt(address: string, session: string): void {
    this.#at(address).sessions.set(session, this.#world.monotonic() + remembered)
  }

  isSlow(session: string): boolean {
    return this.#slow.has(session) || this.#slow.has(null)
  }

  #at(address: string): Place {
    const name = this.#nameOf(address)
    const known = this.#places.get(name)
    if (known) return known
    const { monotonic } = this.#world
    const place: Place = {
      wrong: createWindow(this.#limits.perMinute, minute, monotonic),
      compared: createWindow(this.#limits.compared, 1_000, monotonic),
      sessions: new Map(),
      waiting: new Set(),
      isPumping: false,
    }
    if (this.#places.size >= this.#sweepAt) this.#sweep()
    this.#places.set(name, place)
    return place
  }

  /** Forgets addresses of which nothing is to be known any more. */
  #sweep(): void {
    const now = this.#world.monotonic()
    for (const [name, { wrong, sessions, waiting }] of this.#places) {
      for (const [session, until] of sessions) if (until < now) sessions.delete(session)
      if (sessions.size + waiting.size === 0 && wrong.isEmpty()) this.#places.delete(name)
    }
    this.#sweepAt = Math.max(fewAddresses, 2 * this.#places.size)
  }

  /** Takes the right to one wrong code, of this address and of all; a right one gives it back. */
  #mayLook({ wrong }: Place): boolean {
    if (!wrong.take()) return false
    if (this.#everywhere.take()) return true
    wrong.giveBack()
    return false
  }

  async #look(place: Place, code: string): Promise<string | null> {
    const found = await this.#world.find(code)
    if (found === null) return null
    place.wrong.giveBack()
    this.#everywhere.giveBack()
    place.sessions.set(found, this.#world.monotonic() + remembered)
    for (const waiting of place.waiting) if (waiting.code === code) waiting.resolve(found)
    return found
  }

  /** Holds a code against the rooms of this address alone. */
  async #compare(place: Place, code: string): Promise<string | null> {
    if (!place.compared.take()) throw new RefusalError('too-many-wrong-codes')
    const now = this.#world.monotonic()
    for (const [session, until] of place.sessions) {
      if (until < now || !(await this.#world.isCodeOf(session, code))) continue
      place.compared.giveBack()
      return session
    }
    return null
  }

  /** Who has not been wrong has the same chance as who has: the next one is drawn by lot. */
  #await(place: Place, code: string): Promise<string | null> {
    this.#tellSlow(place)
    return new Promise((resolve, reject) => {
      const leave = () => {
        giveUp()
        place.waiting.delete(waiting)
      }
      const waiting: Waiting = {
        code,
        resolve: (found) => {
          leave()
          resolve(found)
        },
        reject: (error) => {
          leave()
          reject(error)
        },
      }
      const giveUp = this.#world.later(this.#limits.patience, () =>
        waiting.reject(new RefusalError('too-many-wrong-codes')),
      )
      // Whoever is too many is kept waiting as well, or a flood would only come the faster.
      if (place.waiting.size < this.#limits.waiting) place.waiting.add(waiting)
      void this.#pump(place)
    })
  }

  async #pump(place: Place): Promise<void> {
    if (place.isPumping) return
    place.isPumping = true
    while (place.waiting.size > 0 && this.#mayLook(place)) {
      const drawn = [...place.waiting][below(place.waiting.size)]
      if (drawn) await this.#look(place, drawn.code).then(drawn.resolve, drawn.reject)
    }
    place.isPumping = false
    if (place.waiting.size > 0) this.#world.later(turn, () => void this.#pump(place))
  }

  /** Codes wait: the facilitators at this address hear of it, or all where the limit of all is reached. */
  #tellSlow({ wrong, sessions }: Place): void {
    const isHere = !wrong.take()
    if (!isHere) wrong.giveBack()
    for (const session of isHere ? sessions.keys() : [null]) {
      const isNews = !this.#slow.has(session)
      this.#slow.set(session, this.#world.monotonic() + slowFor)
      if (isNews) this.#watchSlow(session)
    }
  }

  #watchSlow(session: string | null): void {
    this.#world.changed(session)
    const look = () => {
      const left = (this.#slow.get(session) ?? 0) - this.#world.monotonic()
      if (left > 0) return void this.#world.later(left, look)
      this.#slow.delete(session)
      this.#world.changed(session)
    }
    this.#world.later(slowFor, look)
  }
}

/** Counts from nothing: a restart forgets who has guessed. */
export const createWrongCodes = (world: LookUp, limits: Limits = usualLimits): WrongCodes =>
  new GuessedCodes(world, limits)
