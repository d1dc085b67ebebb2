import { describe, expect, it, onTestFinished } from 'vitest'
import type { Outside } from '../../server/app.ts'
import type { Config } from '../../server/config.ts'
import { press } from '../support/plenum.ts'
import { eventually, goTo, openRoom, type TestRoom } from '../support/room.ts'
import { longDeckOf, openSilentPhone } from '../support/slow-readers.ts'

const fastClock = () => performance.now() * 1_000

async function openLongRoom(outside: Partial<Outside> = {}, config: Partial<Config> = {}) {
  const room = await openRoom({
    deck: { file: longDeckOf('choice') },
    outside: { monotonic: fastClock, ...outside },
    config,
  })
  const honest = await room.phone()
  await goTo(room, 'choice', [honest])
  return { room, honest }
}

async function withSilentPhone(outside: Partial<Outside> = {}, config: Partial<Config> = {}) {
  const { room, honest } = await openLongRoom(outside, config)
  const { join } = await room.console.until(() => true)
  const silent = await openSilentPhone({
    url: room.plenum.url,
    session: room.session.id,
    code: join.code,
  })
  onTestFinished(() => silent.end())
  return { room, honest, silent }
}

/** Whole views of more than 20,000 characters each, to everyone, until so many are out or it is enough. */
async function sendViews({ console }: TestRoom, most: number, isEnough = () => false) {
  let sent = 0
  while (sent < most && !isEnough()) {
    await press(console, { type: 'blank', on: sent % 2 === 0 })
    sent += 1
  }
  return sent
}

describe('a phone that never reads', () => {
  it('is let go once 256 KB wait for it, while others are served, and is counted', async () => {
    const metrics = { host: '127.0.0.1', port: 0 }
    const { room, honest, silent } = await withSilentPhone({}, { metrics })
    const isGone = () => room.plenum.app.counts().seats === 1

    // The system keeps some megabytes for it, of which no program learns.
    await sendViews(room, 5_000, isGone)

    expect(room.plenum.app.counts()).toMatchObject({ connections: 2, sockets: 2, seats: 1 })
    const { version } = await room.console.until(() => true)
    await honest.until((view) => view.version === version)
    expect(honest.socket.connected).toBe(true)
    silent.read()
    await eventually(() => silent.isClosed())
    const told = await fetch(`http://127.0.0.1:${room.plenum.app.metricsPort()}/metrics`)
    expect(await told.text()).toContain('\nplenum_slow_readers_ended_total 1\n')
    expect(room.plenum.errors).toEqual([])
  })

  it('would stay if nothing limited what waits for it', async () => {
    const limited = await withSilentPhone()
    const isGone = () => limited.room.plenum.app.counts().seats === 1
    const enough = await sendViews(limited.room, 5_000, isGone)
    const { room } = await withSilentPhone({ mostWaiting: Number.POSITIVE_INFINITY })

    await sendViews(room, 2 * enough)

    expect(isGone()).toBe(true)
    expect(room.plenum.app.counts()).toMatchObject({ sockets: 3, seats: 2 })
  })
})

describe('a reader of long views', () => {
  it('may be four whole views behind, however long they are', async () => {
    const { room, honest } = await openLongRoom({ mostWaiting: 0 })
    const screen = await room.screen()

    await sendViews(room, 20)

    const { version } = await room.console.until(() => true)
    await Promise.all(
      [honest, screen].map((reader) => reader.until((view) => view.version === version)),
    )
    expect(room.plenum.app.counts()).toMatchObject({ sockets: 3 })
  })
})
