import { describe, expect, it } from 'vitest'
import { networkOf } from '../../server/address.ts'
import { createTurnstile } from '../../server/turnstile.ts'
import { createWrongCodes, type Limits, usualLimits } from '../../server/wrong-codes.ts'
import { newClock } from '../support/clock.ts'

const right = '12345678'

/** A limit over a single room, with what it was asked and what it told. */
function limited(limits: Partial<Limits> = {}) {
  const clock = newClock()
  const looked: string[] = []
  const told: (string | null)[] = []
  const codes = createWrongCodes(
    {
      ...clock,
      find: (entry) => {
        looked.push(entry)
        return Promise.resolve(entry === right || entry.length > 8 ? 'room' : null)
      },
      isCodeOf: (session, code) => Promise.resolve(session === 'room' && code === right),
      changed: (session) => told.push(session),
    },
    { ...usualLimits, ...limits },
  )
  const ask = (entry: string, address = '192.0.2.1', line = {}) =>
    codes.find({ address, line }, entry).catch((error: Error) => error.message)
  const guess = (count: number, address?: string) =>
    Promise.all(
      Array.from({ length: count }, (_none, index) => ask(String(90_000_000 + index), address)),
    )
  return { clock, codes, looked, told, ask, guess }
}

/** What a promise has come to by now. */
const now = <Value>(promise: Promise<Value>) =>
  Promise.race([
    promise,
    new Promise<string>((resolve) => {
      setImmediate(resolve, 'waits')
    }),
  ])

describe('wrong codes', () => {
  it('are looked up thirty times in any minute, not thirty from one minute to the next', async () => {
    const { clock, looked, guess } = limited()

    await guess(10)
    await clock.pass(50_000)
    await guess(20)
    void guess(40)
    await clock.pass(9_999)
    const within = looked.length
    void guess(40)
    await clock.pass(300)

    expect(within).toBe(30)
    expect(looked).toHaveLength(40)
  })

  it('are looked up six hundred times in an hour, wherever they come from', async () => {
    const { clock, looked, told, guess } = limited()

    for (let home = 0; home < 40; home += 1) void guess(30, `198.51.100.${home}`)
    await clock.pass(50_000)

    expect(looked).toHaveLength(600)
    expect(told).toEqual([null])
  })

  it('keep nobody out whose address the room is at, and are told to that room', async () => {
    const { clock, codes, told, ask, guess } = limited()
    codes.isAt('192.0.2.1', 'room')
    await guess(30)

    void guess(200)
    await clock.pass(0)

    expect(await now(ask(right))).toBe('room')
    expect(told).toEqual(['room'])
    expect([codes.isSlow('room'), codes.isSlow('another')]).toEqual([true, false])
    await clock.pass(65_000)
    expect([told, codes.isSlow('room')]).toEqual([['room', 'room'], false])
  })

  it('let the right one in by lot, and with it all who typed the same', async () => {
    const { clock, ask, guess, looked } = limited({ perMinute: 1, patience: 200_000 })
    await guess(1)
    const honest = Array.from({ length: 50 }, () => ask(right))
    void guess(1)

    await clock.pass(0)
    expect(looked).toHaveLength(1)
    await clock.pass(180_000)

    expect(new Set(await Promise.all(honest))).toEqual(new Set(['room']))
  })

  it('never hold up a QR, which nobody can guess', async () => {
    const { clock, ask, guess } = limited()
    void guess(600)
    await clock.pass(0)

    expect(await now(ask('ac2xnkhv7ke5qousx2q5qun3vq'))).toBe('room')
  })

  it('come one at a time over one connection', async () => {
    const { ask } = limited()
    const line = {}

    const both = await Promise.all([
      ask('90000000', '192.0.2.1', line),
      ask(right, '192.0.2.1', line),
    ])

    expect(both).toEqual([null, 'too-many-wrong-codes'])
    expect(await ask(right, '192.0.2.1', line)).toBe('room')
  })

  it('are held against the rooms of an address so many times a second, and no more', async () => {
    const { clock, codes, ask, guess } = limited({ compared: 100 })
    codes.isAt('192.0.2.1', 'room')
    await guess(30)
    void guess(100)
    await clock.pass(0)

    expect(await ask(right)).toBe('too-many-wrong-codes')
    await clock.pass(1_001)
    expect(await ask(right)).toBe('room')
  })
})

describe('an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['what a proxy made up', 'what a proxy made up'],
  ])('%s is one of %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('newcomers', () => {
  const flow = { crowd: 100, perSecond: 10 }

  const crowd = (clock: ReturnType<typeof newClock>, count: number, session = 'room') => {
    const turnstile = createTurnstile({ ...clock, flow })
    let inside = 0
    for (let each = 0; each < count; each += 1) {
      void turnstile.pass(session).then(() => {
        inside += 1
      })
    }
    return { turnstile, inside: () => inside }
  }

  it('come in at once as a crowd, and more than that one after the other', async () => {
    const clock = newClock()
    const { inside } = crowd(clock, 130)

    await clock.pass(0)
    const atOnce = inside()
    await clock.pass(1_100)
    const later = inside()
    await clock.pass(2_000)

    expect([atOnce, later, inside()]).toEqual([110, 120, 130])
  })

  it('of one room do not wait for those of another', async () => {
    const clock = newClock()
    const { turnstile } = crowd(clock, 500)

    const other = turnstile.pass('another').then(() => 'in')
    await clock.pass(0)

    expect(await now(other)).toBe('in')
  })

  it('come in slowly while the server is behind', async () => {
    const clock = newClock()
    const turnstile = createTurnstile({
      monotonic: clock.monotonic,
      // Every timer is late, as when there is too much to do.
      later: (wait, run) => clock.later(wait + 300, run),
      flow,
    })
    let inside = 0
    const come = () =>
      turnstile.pass('room').then(() => {
        inside += 1
      })
    await come()
    await clock.pass(400)

    for (let each = 0; each < 50; each += 1) void come()
    await clock.pass(0)

    expect(inside).toBe(11)
    await clock.pass(10_000)
    expect(inside).toBe(51)
  })
})
