import { isFromStorage } from '../../../server/refusal-error.ts'
import { mixedDeck, usualSettings } from '../../support/arbitrary-room.ts'
import { Desk, openScreen } from './desk.ts'
import { Disk, Killed } from './disk.ts'
import { heal, strike, type Victims } from './faults.ts'
import { FrameWatch } from './frame-watch.ts'
import { Ledger } from './ledger.ts'
import { type Mutation, sound } from './mutation.ts'
import { Network } from './network.ts'
import { Person, type Room } from './people.ts'
import { type AtRest, compareAll, lookAtEnd } from './rest.ts'
import { Server, type Surroundings } from './server.ts'
import { StoreWatch } from './store-watch.ts'
import { Traffic } from './traffic.ts'
import { World } from './world.ts'

/** What one seed has come to. */
export interface Outcome {
  readonly seed: number
  /** What was found to be broken first; null = nothing. */
  readonly broken: string | null
  readonly hash: string
  readonly lines: readonly string[]
  readonly counts: Counts
}

/** How much was tried. */
export interface Counts {
  readonly events: number
  readonly crashes: number
  readonly acks: number
  readonly seals: number
  readonly frames: number
}

/** The length of a workshop in which everything goes wrong, and what it takes to come to rest after it. */
const troubled = 60_000
const healing = 75_000
const ending = 15_000

const storm = { latency: 200, lost: 0.05, doubled: 0.08 }

/** One world from its seed to its end. */
class Simulation {
  readonly world: World
  readonly ledger = new Ledger()
  readonly clock = { skew: 0 }
  crashes = 0
  readonly #mutation: Mutation
  readonly #disk: Disk
  readonly #store: StoreWatch
  readonly #frames: FrameWatch
  readonly #traffic: Traffic
  readonly #net: Network
  readonly #victims: Victims
  #server: Server | null = null
  #isHealed = false

  constructor(world: World, disk: Disk, mutation: Mutation) {
    this.world = world
    this.#disk = disk
    this.#mutation = mutation
    const { k } = usualSettings
    this.#store = new StoreWatch(disk, this.ledger, mixedDeck, k)
    this.#frames = new FrameWatch(this.#store, this.ledger, mixedDeck, k)
    this.#traffic = new Traffic(world, this.ledger, this.#store, this.#frames)
    this.#net = new Network(world, this.#traffic, storm, mutation.handshake)
    this.#victims = { world, disk, net: this.#net, clock: this.clock, server: () => this.#server }
    disk.witness = this.#store
    mutation.database(disk.sqlite)
  }

  get counts(): Counts {
    return {
      events: this.world.events,
      crashes: this.crashes,
      acks: this.ledger.acks,
      seals: this.#store.seals,
      frames: this.#frames.frames,
    }
  }

  async run(): Promise<void> {
    const isOver = () => this.ledger.broken !== null
    const room = await this.#begin()
    const here = this.#gather(room)
    this.#live(room, here)
    await this.world.run(troubled, isOver)
    this.#isHealed = true
    heal(this.#victims)
    for (const person of here.people) person.open()
    await this.world.run(troubled + healing, isOver)
    if (!isOver()) await this.#compare(room, here)
    this.#trouble(this.#sweep())
    here.desks[0]?.press({ type: 'end' })
    await this.world.run(troubled + healing + ending, isOver)
    if (!isOver()) lookAtEnd(here)
  }

  async #compare({ session }: Room, here: AtRest): Promise<void> {
    const { rooms } = this.#server ?? {}
    if (!rooms) return this.ledger.fail('the server did not come back')
    compareAll(here, (await rooms.get(session)).state)
  }

  /** A session that has been started, and the way in. */
  async #begin(): Promise<Room> {
    const rooms = await this.#start()
    if (!rooms) throw new Error('the first start failed')
    const { session, token } = await this.#settle(rooms.create(mixedDeck, usualSettings))
    const { entry } = await rooms.get(session)
    return {
      world: this.world,
      net: this.#net,
      ledger: this.ledger,
      session,
      cookie: `plenum-${session}=${token}`,
      screenToken: entry.tokens.screen,
      code: entry.code,
      phonesKeep: this.#mutation.phonesKeep,
      post: this.#traffic.post(this.#net, () => this.#server),
    }
  }

  #gather(room: Room): AtRest {
    const crowd = 4 + this.world.below(4)
    return {
      ledger: this.ledger,
      store: this.#store,
      disk: this.#disk,
      people: Array.from({ length: crowd }, (_, number) => new Person(room, number + 1)),
      desks: [new Desk(room, 1), new Desk(room, 2)],
      screen: openScreen(room),
    }
  }

  /** Lets time pass until something has come about. */
  async #settle<Value>(promise: Promise<Value>): Promise<Value> {
    let isDone = false
    const done = promise.finally(() => {
      isDone = true
    })
    while (!isDone) await this.world.run(this.world.now() + 10, () => isDone)
    return done
  }

  /** Everybody does something again and again, and something goes wrong again and again. */
  #live(room: Room, { people, desks }: AtRest): void {
    for (const person of people) {
      this.#again(0, 2_000, () => person.open(), 1)
      this.#again(1_000, 5_000, () => person.act())
    }
    for (const desk of desks) this.#again(500, 6_000, () => desk.act())
    this.#again(0, 6_000, () => strike(this.#victims))
    this.#again(0, 60_000, () => this.#trouble(this.#sweep()))
    this.#again(0, 60_000, () => this.#trouble(this.#newCode(room)))
  }

  #again(from: number, to: number, run: () => void, times = Number.POSITIVE_INFINITY): void {
    this.world.later(this.world.between(from, to), () => {
      if (this.#isHealed) return
      run()
      if (times > 1) this.#again(from, to, run, times - 1)
    })
  }

  async #sweep(): Promise<void> {
    this.world.note('server', 'sweeps')
    await this.#server?.rooms?.sweep()
  }

  async #newCode(room: Room): Promise<void> {
    const { rooms } = this.#server ?? {}
    if (!rooms) return
    this.world.note('server', 'has a new code')
    await rooms.changeEntry(room.session)
    room.code = (await rooms.get(room.session)).entry.code
  }

  /** What may fail because the disk or the process did, and for no other reason. */
  #trouble(task: Promise<unknown>): void {
    task.catch((error: unknown) => {
      if (!(error instanceof Killed || isFromStorage(error))) this.ledger.fail(String(error))
    })
  }

  async #start() {
    const around: Surroundings = {
      world: this.world,
      disk: this.#disk,
      net: this.#net,
      mutation: this.#mutation,
      clock: this.clock,
      complain: (sentence, cause) => this.#complain(sentence, cause),
    }
    const server: Server = new Server(around, () => this.#died())
    this.#server = server
    try {
      const rooms = await server.start()
      this.world.note('server', 'serves')
      return rooms
    } catch (error) {
      if (!(error instanceof Killed || isFromStorage(error))) this.ledger.fail(String(error))
      server.die('at its start')
      return null
    }
  }

  #died(): void {
    this.crashes += 1
    this.#server = null
    this.world.later(this.world.between(200, 3_000), () => void this.#start())
  }

  #complain(sentence: string, cause: unknown): void {
    this.world.note('server', `complains: ${sentence}`)
    if (this.#disk.hasRefused && isFromStorage(causeOf(cause))) return
    this.ledger.fail(
      `the server complains: ${sentence} ${cause instanceof Error ? cause.stack : ''}`,
    )
  }
}

const causeOf = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? causeOf(error.cause) : error

/** Plays one seed. The same seed is the same world, to the last message. */
export async function simulate(
  seed: number,
  planted: Partial<Mutation> = {},
  keepsLines = false,
): Promise<Outcome> {
  const world = new World(seed, keepsLines)
  const disk = await Disk.make(world)
  const simulation = new Simulation(world, disk, { ...sound, ...planted })
  const unhandled = (reason: unknown) => {
    if (!(reason instanceof Killed)) simulation.ledger.fail(`nobody caught ${String(reason)}`)
  }
  process.on('unhandledRejection', unhandled)
  try {
    await simulation.run()
    const { broken } = simulation.ledger
    if (broken !== null) world.note('BROKEN', broken)
    return { seed, broken, hash: world.hash(), lines: world.lines, counts: simulation.counts }
  } finally {
    process.off('unhandledRejection', unhandled)
    disk.close()
  }
}
