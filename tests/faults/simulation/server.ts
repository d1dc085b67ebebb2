import { createAudience, type PlenumServer } from '../../../server/realtime/audience.ts'
import { serveRooms } from '../../../server/realtime/gateway.ts'
import { createSeats } from '../../../server/realtime/seats.ts'
import { RefusalError, toRefusal } from '../../../server/refusal-error.ts'
import { recover } from '../../../server/rooms/recover.ts'
import { Rooms } from '../../../server/rooms/registry.ts'
import { type RoomDeps, usualTimings } from '../../../server/rooms/room-deps.ts'
import type { SealPoint } from '../../../server/rooms/seal.ts'
import type { AnswerInput } from '../../../server/rooms/take-answer.ts'
import { tablesOver } from '../../../server/store/sqlite.ts'
import { createWriter } from '../../../server/store/writer.ts'
import { createTurnstile } from '../../../server/turnstile.ts'
import { fail, ok } from '../../../shared/lib/result.ts'
import type { Reply } from '../../../shared/protocol/events.ts'
import { type Disk, Killed, type Process } from './disk.ts'
import type { Mutation } from './mutation.ts'
import type { Network } from './network.ts'
import { ServerSockets } from './server-socket.ts'
import type { World } from './world.ts'

/** What stays when the server's process dies. */
export interface Surroundings {
  readonly world: World
  readonly disk: Disk
  readonly net: Network
  readonly mutation: Mutation
  /** How far the wall clock is off, in milliseconds. */
  readonly clock: { skew: number }
  /** What the server says went wrong. */
  readonly complain: (sentence: string, cause: unknown) => void
}

/** One process of the server: everything of `createApp` but HTTP and the listening itself. */
export class Server implements Process {
  isAlive = true
  /** The point of sealing at which it dies. */
  crashAt: SealPoint | null = null
  rooms: Rooms | null = null
  readonly #around: Surroundings
  readonly #died: () => void

  constructor(around: Surroundings, died: () => void) {
    this.#around = around
    this.#died = died
  }

  /** Resolves when it serves; rejects where it died, or could not use the disk, before. */
  async start(): Promise<Rooms> {
    const { world, disk, net, mutation } = this.#around
    const db = tablesOver(disk.connection(this))
    const keys = disk.keyStore(this)
    const log = { info: () => {}, error: this.#complain }
    await recover(db, keys, log)
    // It finishes what it can of what a crash has left, and says what it could not.
    if (!this.isAlive) throw new Killed('at its start')
    const sockets = new ServerSockets()
    // It has every part of socket.io that the gateway and the audience use.
    const io = sockets as unknown as PlenumServer
    const audience = createAudience(io)
    const since = world.now()
    const deps: RoomDeps = {
      db,
      keys,
      audience,
      log,
      writer: mutation.writer(createWriter(db, this.#turn), this.#each),
      timings: usualTimings,
      now: () => Date.UTC(2026, 10, 23, 9) + world.now() + this.#around.clock.skew,
      monotonic: () => world.now() - since,
      later: this.#later,
      address: () => 'https://plenum.example',
      // Of the machine, which there is none of.
      troubles: () => [],
      codesAreSlow: () => false,
      at: this.#at,
    }
    const rooms = new Rooms(deps, keys.serverSecret())
    mutation.rooms(rooms)
    serveRooms(io, {
      audience,
      rooms,
      // Guesses at codes are another trial's matter.
      wrongCodes: {
        find: (_asker, entry) => rooms.find(entry),
        isAt: () => {},
        isSlow: () => false,
      },
      turnstile: createTurnstile({ monotonic: deps.monotonic, later: this.#later }),
      config: { publicUrl: null, trustProxy: 0 },
      log,
      monotonic: deps.monotonic,
      later: this.#later,
      seats: createSeats(),
      refused: () => {},
    })
    this.rooms = rooms
    net.server = sockets
    return rooms
  }

  /** What the route `answer` does, by the rule `seat`. */
  async answer(session: string, seat: string, input: AnswerInput): Promise<Reply<'answer'>> {
    try {
      if (!this.rooms || !(await this.rooms.hasJoined(session, seat))) {
        throw new RefusalError('not-allowed')
      }
      return ok(await (await this.rooms.get(session)).answer(seat, input))
    } catch (error) {
      return fail(toRefusal(error))
    }
  }

  die(why: string): void {
    if (!this.isAlive) return
    const { world, disk, net } = this.#around
    world.note('server', `dies ${why}`)
    this.isAlive = false
    disk.lost()
    net.serverDied()
    this.#died()
  }

  readonly #at = (point: SealPoint) => {
    if (point !== this.crashAt) return
    this.die(`at ${point}`)
    throw new Killed(point)
  }

  readonly #later = (wait: number, run: () => void) =>
    this.#around.world.later(wait, () => {
      if (this.isAlive) run()
    })

  readonly #each = (run: () => void) => {
    this.#later(400, () => {
      run()
      this.#each(run)
    })
  }

  readonly #turn = () =>
    new Promise<void>((done) => {
      const { world } = this.#around
      this.#later(world.chance(0.1) ? world.between(0, 300) : world.between(0, 10), done)
    })

  readonly #complain = (sentence: string, cause: unknown) => {
    if (this.isAlive && !(cause instanceof Killed)) this.#around.complain(sentence, cause)
  }
}
