import { describe, expect, it } from 'vitest'
import { createConsoleStore } from '../../../client/live/console-store.ts'
import type { Reply } from '../../../shared/protocol/events.ts'
import { agrees, createFakeSocket } from './fake-socket.ts'
import { openChoice, viewOf } from './views.ts'

function connected(reply = agrees as Parameters<typeof createFakeSocket>[0]) {
  const fake = createFakeSocket(reply)
  const clock = { now: 10_000 }
  const store = createConsoleStore(fake.socket, () => clock.now)
  fake.say('connect')
  fake.say('view', openChoice())
  return { ...fake, store, clock, act: store.getState().act }
}

describe('an act of the console', () => {
  it('names the version of the room it was pressed in', async () => {
    const { act, sent } = connected()

    await act({ type: 'next' })

    expect(sent).toEqual([{ event: 'act', payload: { version: 7, command: { type: 'next' } } }])
  })

  it('that moves the room is sent once when the clicker bounces', async () => {
    const { act, sent, clock } = connected()

    await act({ type: 'next' })
    clock.now += 699
    await act({ type: 'next' })

    expect(sent).toHaveLength(1)
  })

  it('is sent again once the moment of bouncing is over', async () => {
    const { act, sent, clock } = connected()

    await act({ type: 'next' })
    clock.now += 700
    await act({ type: 'next' })

    expect(sent).toHaveLength(2)
  })

  it('that moves the room is refused while another one is under way', async () => {
    let answer: (reply: Reply<'act'>) => void = () => {}
    const { act, sent, clock, store } = connected(
      () =>
        new Promise((resolve) => {
          answer = resolve
        }),
    )
    const first = act({ type: 'next' })
    clock.now += 2_000

    await act({ type: 'reveal' })

    expect(store.getState().refusal).toEqual({ code: 'busy' })
    answer({ ok: true, value: { version: 8 } })
    await first
    expect(sent).toHaveLength(1)
  })

  it('counts on from the one before it, though its view has not come', async () => {
    const { act, sent } = connected()

    await Promise.all([
      act({ type: 'timer-add', seconds: 30 }),
      act({ type: 'timer-add', seconds: 30 }),
    ])

    expect(sent.map(({ payload }) => payload)).toMatchObject([{ version: 7 }, { version: 8 }])
  })

  it('that is refused leaves its reason, and the next one that is done takes it away', async () => {
    let refusing = true
    const { act, store } = connected((request) =>
      refusing ? { ok: false, error: { code: 'stale-act' } } : agrees(request),
    )

    await act({ type: 'blank', on: true })
    expect(store.getState().refusal).toEqual({ code: 'stale-act' })
    refusing = false
    await act({ type: 'blank', on: true })

    expect(store.getState().refusal).toBeNull()
  })

  it('is not sent later when there is no connection now', async () => {
    const { act, say, sent, store } = connected()
    say('disconnect', 'transport close')

    await act({ type: 'next' })

    expect(sent).toEqual([])
    expect(store.getState().refusal).toEqual({ code: 'no-reply' })
  })
})

describe('a connection that comes back', () => {
  it('takes away what was said while it was gone', async () => {
    const { act, say, store } = connected()
    say('disconnect', 'transport close')
    await act({ type: 'next' })

    say('connect')

    expect(store.getState()).toMatchObject({ connection: 'live', refusal: null })
  })
})

describe('the view of the console', () => {
  it('stays while the connection is gone', () => {
    const { say, store } = connected()

    say('disconnect', 'transport close')

    expect(store.getState()).toMatchObject({ connection: 'lost', view: { version: 7 } })
  })

  it('does not go back to an older one that is late', () => {
    const { say, store } = connected()

    say('view', openChoice({ version: 6 }))

    expect(store.getState().view?.version).toBe(7)
  })

  it('is the first one of a new connection, whatever its version', () => {
    const { say, store } = connected()

    say('disconnect', 'transport close')
    say('connect')
    say('view', viewOf({ version: 3 }))

    expect(store.getState().view?.version).toBe(3)
  })

  it('tells a server that restarts from a connection that is lost', () => {
    const { say, store } = connected()

    say('stopping')
    say('disconnect', 'transport close')

    expect(store.getState().connection).toBe('stopping')
  })

  it('is not given to a browser that the server does not know', () => {
    const { say, refuse, store, attempts } = connected()
    refuse()

    say('connect_error', Object.assign(new Error('refused'), { data: { code: 'link-not-valid' } }))

    expect(store.getState().refused).toEqual({ code: 'link-not-valid' })
    expect(attempts()).toBe(0)
  })

  it('asks again where the server could not let it in at that moment', () => {
    const timers: (() => void)[] = []
    const fake = createFakeSocket(agrees)
    const store = createConsoleStore(
      fake.socket,
      () => 0,
      (_wait, run) => timers.push(run),
    )
    fake.refuse()

    fake.say('connect_error', Object.assign(new Error('x'), { data: { code: 'cannot-store' } }))
    for (const run of timers) run()

    expect(store.getState()).toMatchObject({ refused: null, connection: 'lost' })
    expect(fake.attempts()).toBe(1)
  })
})

describe('an act that would show that everyone answered the same', () => {
  const refusing = (refusals: number) => {
    let left = refusals
    return connected((request) => {
      left -= 1
      return left >= 0 ? { ok: false, error: { code: 'unanimous' } } : agrees(request)
    })
  }

  it('is asked about instead of refused', async () => {
    const { act, store } = refusing(1)

    expect(await act({ type: 'reveal' })).toBe(false)

    expect(store.getState()).toMatchObject({ asked: { type: 'reveal' }, refusal: null })
  })

  it('is done knowingly when that is decided, however soon', async () => {
    const { act, store, sent } = refusing(1)
    await act({ type: 'reveal' })

    await store.getState().decide(true)

    expect(sent.at(-1)?.payload).toEqual({
      version: 7,
      command: { type: 'reveal', knowing: true },
    })
    expect(store.getState().asked).toBeNull()
  })

  it('is left when that is decided', async () => {
    const { act, store, sent } = refusing(1)
    await act({ type: 'reveal' })

    await store.getState().decide(false)

    expect(sent).toHaveLength(1)
    expect(store.getState().asked).toBeNull()
  })

  it('has closed the step, which is nobody else’s doing', async () => {
    const { act, say, store } = connected(() => {
      say('view', openChoice({ version: 8, lastAct: { version: 8, type: 'close' } }))
      return { ok: false, error: { code: 'unanimous' } }
    })

    await act({ type: 'reveal' })

    expect(store.getState().otherAct).toBeNull()
  })
})

describe('an act of another console', () => {
  const done = (version: number) =>
    openChoice({ version, lastAct: { version, type: 'reveal' as const } })

  it('is told of', () => {
    const { say, store } = connected()

    say('view', done(8))

    expect(store.getState().otherAct).toEqual({ version: 8, type: 'reveal' })
  })

  it('is not told of when it was done before this console came', () => {
    const fake = createFakeSocket(agrees)
    const store = createConsoleStore(fake.socket, () => 0)
    fake.say('connect')

    fake.say('view', done(8))

    expect(store.getState().otherAct).toBeNull()
  })

  it('is told from this console’s own, whose view comes before its receipt', async () => {
    const { act, say, store } = connected((request) => {
      say('view', done(8))
      return agrees(request)
    })

    await act({ type: 'reveal' })

    expect(store.getState().otherAct).toBeNull()
  })

  it('is old news once this console has acted', async () => {
    const { act, say, store } = connected()
    say('view', done(8))

    await act({ type: 'blank', on: true })
    say('view', openChoice({ version: 9, lastAct: { version: 9, type: 'blank' } }))

    expect(store.getState().otherAct).toBeNull()
  })

  it('answers what was asked about here', async () => {
    const { act, say, store } = connected(() => ({ ok: false, error: { code: 'unanimous' } }))
    await act({ type: 'reveal' })

    say('view', done(9))

    expect(store.getState().asked).toBeNull()
  })
})
