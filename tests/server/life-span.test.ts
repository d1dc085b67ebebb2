import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { chooseK, closeSockets, openPhone, type Plenum, press } from '../support/plenum.ts'
import {
  countIn,
  enterRoom,
  eventually,
  goTo,
  keyFiles,
  openRoom,
  openRoomOn,
  type Phone,
  patient,
  rawFiles,
  rowsIn,
  startForTest,
  type TestRoom,
} from '../support/room.ts'

const day = 86_400_000
const noon = Date.UTC(2026, 0, 5, 11)
const onDay = (days: number) => ({ now: () => noon + days * day, timings: patient })

const answerAll = (phones: readonly Phone[], value: (index: number) => unknown) =>
  Promise.all(phones.map((phone, index) => phone.answer(value(index))))

const restartOn = async (plenum: Plenum, days: number): Promise<Plenum> => {
  closeSockets()
  await plenum.close()
  return startForTest(onDay(days), {}, plenum.dataDir)
}

const has = (dataDir: string, text: string) =>
  rawFiles(dataDir).some(({ bytes }) => bytes.includes(text))

const endedIn = (dataDir: string) =>
  rowsIn(dataDir, 'SELECT ended FROM session ORDER BY id').map(({ ended }) => ended === 1)

/** A room left on an open step that so many have answered. */
async function leftRoom(answers: number): Promise<TestRoom> {
  const room = await openRoom({ outside: onDay(0) })
  const phones = await room.phones(answers)
  await goTo(room, 'velg', phones)
  await answerAll(phones, () => chooseK('K1'))
  return room
}

describe('a room that everyone left two days ago', () => {
  it('is ended at the next start, and its open step sealed when enough had answered', async () => {
    const { dataDir } = await restartOn((await leftRoom(3)).plenum, 2)

    await eventually(() => endedIn(dataDir)[0] === true)
    expect(rowsIn(dataDir, 'SELECT status, answered FROM round')).toEqual([
      { status: 'sealed', answered: 3 },
    ])
    expect(countIn(dataDir, 'part')).toBe(3)
    expect([countIn(dataDir, 'answer'), keyFiles(dataDir)]).toEqual([0, []])
  })

  it('discards its open step when fewer than k had answered', async () => {
    const { dataDir } = await restartOn((await leftRoom(2)).plenum, 2)

    await eventually(() => endedIn(dataDir)[0] === true)
    expect(countIn(dataDir, 'part')).toBe(0)
    expect([countIn(dataDir, 'answer'), keyFiles(dataDir)]).toEqual([0, []])
  })
})

describe('a session that was made ready days ahead', () => {
  it('waits in its lobby for days with nobody there, until the day it would be deleted', async () => {
    const room = await openRoom({ outside: onDay(0) })
    const days = await restartOn(room.plenum, 9)
    await roundTrips(days)
    expect(endedIn(days.dataDir)).toEqual([false])

    const due = await restartOn(days, 40)
    await eventually(() => countIn(due.dataDir, 'session') === 0)
  })

  it('still runs when only its facilitator has looked in since', async () => {
    const room = await openRoom({ outside: onDay(0) })
    const dayAfter = await restartOn(room.plenum, 1)
    await enterRoom(dayAfter, room.session)

    const plenum = await restartOn(dayAfter, 2)
    await roundTrips(plenum)

    expect(endedIn(plenum.dataDir)).toEqual([false])
    expect((await enterRoom(plenum, room.session)).console.latest()?.phase).toBe('lobby')
  })
})

/** Until the server has dealt with everything that reached it before. */
const roundTrips = async ({ url }: Plenum) => {
  for (let trip = 0; trip < 4; trip += 1) await fetch(`${url}/healthz`)
}

/** The sweep runs when the test says so; every other timer is real. */
const everyTenMinutes = () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}

describe('a room that is left while the server runs', () => {
  it('is ended 24 hours after the last one has gone, and not before', async () => {
    everyTenMinutes()
    let clock = 0
    const plenum = await startForTest({ timings: patient, monotonic: () => clock })
    const [left, kept] = [await openRoomOn(plenum), await openRoomOn(plenum)]
    const phone = await left.phone()
    const stays = await kept.phone()
    await goTo(left, 'velg', [phone])
    const sweepAfter = async (milliseconds: number) => {
      clock += milliseconds
      vi.advanceTimersByTime(10 * 60_000)
      await roundTrips(plenum)
    }
    const hasEnded = ({ session }: TestRoom) =>
      rowsIn(plenum.dataDir, `SELECT ended FROM session WHERE id = '${session.id}'`)[0]?.[
        'ended'
      ] === 1

    await sweepAfter(2 * day)
    expect(hasEnded(left)).toBe(false)
    phone.socket.disconnect()
    left.console.socket.disconnect()
    await roundTrips(plenum)
    await sweepAfter(0)
    await sweepAfter(day - 1)
    expect(hasEnded(left)).toBe(false)
    await sweepAfter(1)
    await eventually(() => hasEnded(left))

    expect(hasEnded(kept)).toBe(false)
    expect(stays.socket.connected).toBe(true)
  })

  it('is not ended at a restart when somebody was connected until then', async () => {
    everyTenMinutes()
    let now = noon
    const plenum = await startForTest({ timings: patient, now: () => now })
    const { console } = await openRoomOn(plenum)
    await press(console, { type: 'next' })
    now += 2 * day
    vi.advanceTimersByTime(10 * 60_000)
    await eventually(
      () =>
        rowsIn(plenum.dataDir, 'SELECT touched_on FROM session')[0]?.['touched_on'] ===
        '2026-01-07',
    )

    const again = await restartOn(plenum, 3)
    await roundTrips(again)

    expect(endedIn(again.dataDir)).toEqual([false])
  })
})

const card = {
  group: 'K2 ved vinduet',
  what: 'merke-avtale',
  sign: 'merke-tegn',
  firstStep: '',
  who: 'rektor',
  when: '2026-09-01',
}

/** A session that is over, with texts and an agreement. */
async function endedRoom(settings: object): Promise<TestRoom> {
  const room = await openRoom({ deck: { file: mixedDeck }, settings, outside: onDay(0) })
  const phones = await room.phones(3)
  await goTo(room, 'texts', phones)
  await answerAll(phones, (index) => ({ notes: [`merke-tekst-${index}`] }))
  await goTo(room, 'card', phones)
  await answerAll(phones.slice(0, 1), () => card)
  await press(room.console, { type: 'end' })
  return room
}

const steps = (dataDir: string) => [
  ...new Set(rowsIn(dataDir, 'SELECT step FROM part').map(({ step }) => String(step))),
]

describe('the days a session keeps', () => {
  it('are told to everyone, and end for answers and agreements apart', async () => {
    const room = await endedRoom({ answerDays: 10, agreementDays: 100 })
    const { dataDir } = room.plenum
    expect(room.console.latest()).toMatchObject({
      session: { answersUntil: '2026-01-15', agreementsUntil: '2026-04-15' },
    })

    const lastDay = await restartOn(room.plenum, 10)
    await roundTrips(lastDay)
    expect(steps(dataDir).toSorted()).toEqual(['card', 'texts'])

    const after = await restartOn(lastDay, 11)
    await eventually(() => steps(dataDir).join() === 'card')
    await roundTrips(after)
    expect(has(dataDir, 'merke-tekst')).toBe(false)
    expect(has(dataDir, 'merke-avtale')).toBe(true)
    expect(
      rowsIn(dataDir, 'SELECT step, answered, people IS NULL AS gone, shown FROM round'),
    ).toEqual([
      { step: 'card', answered: 1, gone: 0, shown: '[]' },
      { step: 'texts', answered: null, gone: 1, shown: null },
    ])
    expect(rowsIn(dataDir, "SELECT seal FROM round WHERE step = 'texts'")).toEqual([{ seal: null }])
    const kept = await enterRoom(after, room.session)
    expect(kept.console.latest()?.phase).toBe('ended')
    expect(after.errors).toEqual([])

    await restartOn(after, 101)
    await eventually(() => countIn(dataDir, 'session') === 0)
    await eventually(() => !has(dataDir, 'merke-'))
    expect(
      ['seat', 'round', 'part', 'facilitator'].map((table) => countIn(dataDir, table)),
    ).toEqual([0, 0, 0, 0])
  })

  it('for agreements are sixty after the last day that a card names', async () => {
    const room = await endedRoom({ answerDays: 10, agreementDays: null })

    expect(room.console.latest()?.session.agreementsUntil).toBe('2026-10-31')
  })

  it('are over for the whole session when there is no agreement to keep', async () => {
    const room = await openRoom({ settings: { answerDays: 10 }, outside: onDay(0) })
    await press(room.console, { type: 'end' })

    const { dataDir } = await restartOn(room.plenum, 11)
    await eventually(() => countIn(dataDir, 'session') === 0)

    expect(countIn(dataDir, 'facilitator')).toBe(0)
  })

  it('do not run out on a session that still runs', async () => {
    const room = await openRoom({ settings: { answerDays: 1 }, outside: onDay(0) })
    const plenum = await restartOn(room.plenum, 1)
    await roundTrips(plenum)

    expect(countIn(plenum.dataDir, 'session')).toBe(1)
    expect(endedIn(plenum.dataDir)).toEqual([false])
  })
})

describe('deleting a session now', () => {
  it('removes rows, keys and every trace of a text, and tells and disconnects everyone', async () => {
    const plenum = await startForTest()
    const room = await openRoomOn(plenum, { deck: { file: mixedDeck } })
    const other = await openRoomOn(plenum)
    const phones = await room.phones(3)
    const screen = await room.screen()
    await goTo(room, 'texts', phones)
    await answerAll(phones, (index) => ({ notes: [`merke-tekst-${index}`] }))
    await goTo(room, 'last', phones)
    await answerAll(phones, (index) => ({ notes: [`merke-siste-${index}`] }))
    const { join } = await room.console.until(() => true)
    const told = [...phones, screen, room.console].map(
      ({ socket }) =>
        new Promise<string>((resolve) => {
          let heard = ''
          socket.on('deleted', () => {
            heard = 'deleted, then '
          })
          socket.on('disconnect', (reason) => resolve(heard + reason))
        }),
    )

    const response = await fetch(`${plenum.url}/api/sessions/${room.session.id}`, {
      method: 'DELETE',
      headers: { origin: plenum.url, cookie: room.session.cookie },
    })

    expect(response.status).toBe(200)
    expect(new Set(await Promise.all(told))).toEqual(
      new Set(['deleted, then io server disconnect']),
    )
    expect(has(plenum.dataDir, 'merke-')).toBe(false)
    expect(has(plenum.dataDir, room.session.id)).toBe(false)
    expect(keyFiles(plenum.dataDir)).toEqual([])
    expect(
      ['session', 'seat', 'answer', 'part', 'round'].map((table) => countIn(plenum.dataDir, table)),
    ).toEqual([1, 0, 0, 0, 0])
    for (const [entry, seat] of [
      [join.code, undefined],
      [undefined, phones[0]?.seat],
    ] as const) {
      expect(await openPhone(plenum.url, room.session.id, entry, seat).refused()).toEqual({
        code: 'room-not-found',
      })
    }
    expect((await other.phone()).latest()?.session.id).toBe(other.session.id)
    expect(plenum.errors).toEqual([])
  })
})
