import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { learn, type Outbox, wish } from '../../../client/live/outbox.ts'
import { backOff, createSender } from '../../../client/live/outbox-sender.ts'
import type { Json } from '../../../shared/lib/json.ts'
import type { Reply, RequestInput } from '../../../shared/protocol/events.ts'
import { mergeAnswer, type StoredAnswer } from '../../../shared/room/answers.ts'
import { settle } from './fake-phone.ts'

type Input = RequestInput<'answer'>

const key = 'velg/1'
const noReply: Reply<'answer'> = { ok: false, error: { code: 'no-reply' } }

/** A phone's sender, a server that merges, and a network that the test bends. */
class World {
  outbox: Outbox = {}
  stored: StoredAnswer | undefined
  connected = true
  unkept = 0
  posts = 0
  suspicions = 0
  readonly sent: Input[] = []
  readonly flights: { input: Input; answer: (reply: Reply<'answer'>) => void }[] = []
  readonly timers: (() => void)[] = []
  readonly sender = createSender({
    read: () => this.outbox,
    write: (outbox) => {
      this.outbox = outbox
    },
    open: () => ({ step: 'velg', round: 1 }),
    tableFor: () => undefined,
    connected: () => this.connected,
    send: (input) => this.leaves(input),
    post: (input) => {
      this.posts += 1
      return this.leaves(input)
    },
    suspect: () => {
      this.suspicions += 1
    },
    later: (_wait, run) => {
      this.timers.push(run)
      return () => {
        if (this.timers.includes(run)) this.timers.splice(this.timers.indexOf(run), 1)
      }
    },
    random: () => 0.5,
  })

  leaves(input: Input): Promise<Reply<'answer'>> {
    const own = this.outbox[key]
    if (own?.rev !== input.rev || own.value !== input.value) this.unkept += 1
    this.sent.push(input)
    return new Promise((answer) => this.flights.push({ input, answer }))
  }

  wishes(value: Json) {
    this.outbox = wish(this.outbox, key, value)
    this.sender.wake()
  }

  /** The server takes a message in and says what came of it. */
  takeIn({ rev, value }: Input): Reply<'answer'> {
    const merged = mergeAnswer(this.stored, { rev, value: value as Json })
    this.stored = merged.stored
    return { ok: true, value: merged.outcome }
  }

  flightAt(index: number) {
    const [flight] = this.flights.splice(index % Math.max(1, this.flights.length), 1)
    return flight
  }

  connects() {
    this.connected = true
    if (this.stored) this.outbox = learn(this.outbox, key, this.stored)
    this.sender.restart()
  }

  async drain() {
    this.connects()
    for (let round = 0; round < 40; round += 1) {
      for (const { input, answer } of this.flights.splice(0)) answer(this.takeIn(input))
      await settle()
      for (const run of this.timers.splice(0)) run()
      await settle()
    }
  }
}

const index = fc.nat({ max: 5 })
const event = fc.oneof(
  fc.record({ does: fc.constant('wish' as const), value: fc.nat({ max: 3 }) }),
  fc.record({ does: fc.constant('deliver' as const), index }),
  fc.record({ does: fc.constant('lose the message' as const), index }),
  fc.record({ does: fc.constant('lose the reply' as const), index }),
  fc.record({ does: fc.constant('fail to store' as const), index }),
  fc.record({ does: fc.constant('deliver a copy' as const), index }),
  fc.record({ does: fc.constant('disconnect' as const) }),
  fc.record({ does: fc.constant('connect' as const) }),
  fc.record({ does: fc.constant('time passes' as const) }),
  fc.record({ does: fc.constant('hide' as const) }),
)

type Event = typeof event extends fc.Arbitrary<infer Value> ? Value : never

function happen(world: World, given: Event): void {
  switch (given.does) {
    case 'wish':
      return world.wishes(given.value)
    case 'deliver': {
      const flight = world.flightAt(given.index)
      return flight?.answer(world.takeIn(flight.input))
    }
    case 'lose the message':
      return world.flightAt(given.index)?.answer(noReply)
    case 'lose the reply': {
      const flight = world.flightAt(given.index)
      if (flight) world.takeIn(flight.input)
      return flight?.answer(noReply)
    }
    case 'fail to store':
      return world.flightAt(given.index)?.answer({ ok: false, error: { code: 'storage-failed' } })
    case 'deliver a copy': {
      const copy = world.sent[given.index % Math.max(1, world.sent.length)]
      if (copy) world.takeIn(copy)
      return undefined
    }
    case 'disconnect':
      world.connected = false
      return undefined
    case 'connect':
      return world.connects()
    case 'hide':
      return world.sender.hide()
    case 'time passes':
      return world.timers.shift()?.()
    default:
      return given satisfies never
  }
}

describe('an answer on a bad network', () => {
  it('ends stored once as the newest wish, whatever is lost, repeated or reordered', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 40 }),
        fc.nat({ max: 3 }),
        async (all, last) => {
          const world = new World()

          for (const given of all) {
            happen(world, given)
            await settle()
          }
          world.wishes(last)
          await world.drain()
          for (const copy of world.sent) world.takeIn(copy)

          expect(world.stored?.value).toBe(last)
          expect(world.outbox[key]).toEqual({ ...world.stored, state: 'saved' })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is kept on the phone before each message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 30 }), async (all) => {
        const world = new World()

        for (const given of all) {
          happen(world, given)
          await settle()
        }

        expect(world.unkept).toBe(0)
      }),
      { numRuns: 100 },
    )
  })

  it.each(['no-reply', 'storage-failed', 'too-fast'] as const)(
    'is sent again and again after %s, without a new connection',
    async (code) => {
      const world = new World()
      world.wishes(1)

      for (let attempt = 0; attempt < 20; attempt += 1) {
        world.flightAt(0)?.answer({ ok: false, error: { code } })
        await settle()
        expect(world.timers).toHaveLength(1)
        world.timers.shift()?.()
        await settle()
      }

      expect(world.sent).toHaveLength(21)
      expect(new Set(world.sent.map(({ rev }) => rev))).toEqual(new Set([1]))
    },
  )

  it('stops sending once the server has it', async () => {
    const world = new World()

    world.wishes(1)
    const flight = world.flightAt(0)
    if (flight) flight.answer(world.takeIn(flight.input))
    await settle()
    world.sender.wake()

    expect(world.sent).toHaveLength(1)
    expect(world.timers).toHaveLength(0)
  })
})

describe('an answer without a socket', () => {
  it('goes by HTTP while there is none, and by the socket once there is one', () => {
    const world = new World()
    world.connected = false

    world.wishes(1)
    expect([world.sent.length, world.posts]).toEqual([1, 1])
    world.connects()

    expect([world.sent.length, world.posts]).toEqual([2, 1])
  })

  it('goes by HTTP where the socket gave no reply in time, which then is suspected', async () => {
    const world = new World()
    world.wishes(1)

    world.timers.shift()?.() // no reply for four seconds
    expect(world.suspicions).toBe(0)
    world.timers.shift()?.() // the next attempt
    const byHttp = world.flightAt(1)
    if (byHttp) byHttp.answer(world.takeIn(byHttp.input))
    await settle()

    expect([world.posts, world.suspicions]).toEqual([1, 1])
    expect(world.outbox[key]?.state).toBe('saved')
  })

  it('goes by the socket again where its reply was only late', async () => {
    const world = new World()
    world.wishes(1)
    world.timers.shift()?.()

    const late = world.flightAt(0)
    if (late) late.answer(world.takeIn(late.input))
    await settle()
    world.wishes(2)

    expect(world.outbox[key]).toMatchObject({ rev: 2, state: 'waiting' })
    expect([world.sent.length, world.posts, world.suspicions]).toEqual([2, 0, 0])
  })

  it('is sent once more when the page is hidden, and only where it waits', async () => {
    const world = new World()
    world.sender.hide()
    world.wishes(1)
    world.sender.hide()

    expect(world.sent).toMatchObject([
      { step: 'velg', round: 1, rev: 1, value: 1 },
      { step: 'velg', round: 1, rev: 1, value: 1 },
    ])
    for (const { input, answer } of world.flights.splice(0)) answer(world.takeIn(input))
    await settle()
    world.sender.hide()
    expect(world.sent).toHaveLength(2)
  })
})

describe('waiting between attempts', () => {
  it('doubles from half a second to ten seconds', () => {
    const waits = [0, 1, 2, 3, 4, 5, 9].map((attempt) => backOff(attempt, () => 0.5))

    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000])
  })

  it('varies by half in both directions', () => {
    expect([backOff(0, () => 0), backOff(0, () => 1)]).toEqual([250, 750])
  })
})
