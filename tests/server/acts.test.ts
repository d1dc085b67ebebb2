import { describe, expect, it } from 'vitest'
import type { Command } from '../../shared/room/commands.ts'
import { chooseK, openConsole, openPhone, post, press } from '../support/plenum.ts'
import {
  enterRoom,
  goTo,
  joinPhone,
  keyFiles,
  openRoom,
  patient,
  rowsIn,
  type TestRoom,
} from '../support/room.ts'

const refused = (code: string) => ({ ok: false, error: { code } })
const stateIn = ({ plenum }: TestRoom) => rowsIn(plenum.dataDir, 'SELECT state FROM session')

describe('an act', () => {
  it('that was pressed in an earlier version does nothing', async () => {
    const room = await openRoom()
    const { version } = await room.console.until(() => true)
    await goTo(room, 'velg')
    const before = stateIn(room)

    const reply = await room.console.ask('act', { version, command: { type: 'end' } })

    expect(reply).toEqual(refused('stale-act'))
    expect(stateIn(room)).toEqual(before)
  })

  it('of a clicker that bounces is done once', async () => {
    let clock = 0
    const timings = { ...patient, bounce: 700 }
    const room = await openRoom({ outside: { timings, monotonic: () => clock } })
    await press(room.console, { type: 'next' })

    clock += 699
    expect(await press(room.console, { type: 'next' })).toEqual(refused('stale-act'))
    clock += 1
    expect(await press(room.console, { type: 'next' })).toMatchObject({ ok: true })
    expect(room.console.latest()?.step?.number).toBe(2)
  })

  it('that arrives twice in one go is done once', async () => {
    const room = await openRoom()
    const { version } = await room.console.until(() => true)
    const act = { version, command: { type: 'next' } } as const

    const replies = await Promise.all([room.console.ask('act', act), room.console.ask('act', act)])

    expect(replies).toEqual([{ ok: true, value: { version: version + 1 } }, refused('busy')])
    expect((await room.console.until((view) => view.version > version)).step?.number).toBe(1)
  })

  it('that does not move the room may follow at once', async () => {
    const timings = { ...patient, bounce: 700 }
    const room = await openRoom({ outside: { timings, monotonic: () => 0 } })
    await press(room.console, { type: 'next' })

    expect(await press(room.console, { type: 'blank', on: true })).toMatchObject({ ok: true })
  })

  it('that makes no sense here is refused and changes nothing', async () => {
    const room = await openRoom()
    const before = stateIn(room)

    expect(await press(room.console, { type: 'reveal' })).toEqual(refused('not-now'))
    expect(await press(room.console, { type: 'go', step: 'nowhere' })).toEqual(refused('not-now'))
    expect(stateIn(room)).toEqual(before)
  })
})

describe('a second console', () => {
  it('shows what the first shows', async () => {
    const room = await openRoom()
    const phones = await room.phones(3)
    await goTo(room, 'velg', phones)
    await Promise.all(phones.map((phone) => phone.answer(chooseK('K1'))))
    const first = await room.console.until(
      ({ answered, shown }) => answered === 3 && shown[0]?.figures['option'] !== undefined,
    )

    const { console: second } = await enterRoom(room.plenum, room.session)

    expect(second.latest()).toEqual({ ...first, consoles: 2 })
  })

  it('pressing the same button at the same moment moves the room once', async () => {
    const room = await openRoom()
    const other = openConsole(room.plenum.url, room.session)
    const { version } = await other.until(() => true)

    const replies = await Promise.all(
      [room.console, other].map((console) =>
        console.ask('act', { version, command: { type: 'next' } }),
      ),
    )

    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await other.until(({ step }) => step !== null)).step?.number).toBe(1)
  })
})

describe('going back to a step that is sealed', () => {
  it.each<[string, Command]>([
    ['previous', { type: 'previous' }],
    ['go', { type: 'go', step: 'velg' }],
  ])('never opens it again (%s)', async (_name, back) => {
    const room = await openRoom()
    const phone = await room.phone()
    await goTo(room, 'velg', [phone])
    await goTo(room, 'notat', [phone])

    await press(room.console, back)
    await phone.until(({ step }) => step?.id === 'velg')

    expect(room.console.latest()?.step?.status).toBe('sealed')
    expect(await phone.answer(chooseK('K1'))).toEqual(refused('step-sealed'))
    expect(keyFiles(room.plenum.dataDir)).toEqual([])
  })
})

describe('the timer', () => {
  it('runs, gets more, stands still, goes on and stops, and locks nothing', async () => {
    let now = Date.UTC(2026, 0, 5, 11)
    const room = await openRoom({ outside: { now: () => now } })
    const phone = await room.phone()
    await goTo(room, 'velg', [phone])
    const timerAfter = async (command: Command) => {
      await press(room.console, command)
      return room.console.latest()?.timer
    }

    expect(await timerAfter({ type: 'timer-start', minutes: 2 })).toEqual({
      left: 120_000,
      running: true,
    })
    now += 30_000
    expect(await timerAfter({ type: 'timer-add', seconds: 30 })).toEqual({
      left: 120_000,
      running: true,
    })
    now += 20_000
    expect(await timerAfter({ type: 'timer-pause' })).toEqual({ left: 100_000, running: false })
    now += 60_000
    expect(await timerAfter({ type: 'timer-resume' })).toEqual({ left: 100_000, running: true })
    now += 160_000
    expect(await timerAfter({ type: 'blank', on: false })).toEqual({ left: -60_000, running: true })
    expect(await phone.answer(chooseK('K1'))).toMatchObject({ ok: true })
    expect(await timerAfter({ type: 'timer-stop' })).toBeNull()
  })
})

describe('a locked door', () => {
  it('keeps new seats out and lets known ones in, and opens again', async () => {
    const room = await openRoom()
    const { url } = room.plenum
    const phone = await room.phone()
    await press(room.console, { type: 'door', on: true })
    const { code } = room.console.latest()?.join ?? { code: '' }
    phone.socket.disconnect()

    expect(await openPhone(url, room.session.id, code).refused()).toEqual({ code: 'door-locked' })
    const back = await joinPhone(url, room.session.id, undefined, { seat: phone.seat })
    expect(back.latest()?.session.id).toBe(room.session.id)
    await press(room.console, { type: 'door', on: false })
    expect((await room.phone()).latest()?.phase).toBe('lobby')
  })
})

describe('a new code', () => {
  it('kills the old code and the old QR, and keeps seats and answers', async () => {
    const room = await openRoom()
    const { url } = room.plenum
    const phone = await room.phone()
    await goTo(room, 'velg', [phone])
    await phone.answer(chooseK('K1'))
    const old = (await room.console.until(() => true)).join

    await post(
      url,
      `/api/sessions/${room.session.id}/new-code`,
      {},
      { cookie: room.session.cookie },
    )
    const fresh = (await room.console.until(({ join }) => join.code !== old.code)).join

    const tokenOf = (qr: string) => qr.split('/').at(-1)
    const dead = [old.code, tokenOf(old.qr)].map((entry) => openPhone(url, room.session.id, entry))
    expect(await Promise.all(dead.map((stranger) => stranger.refused()))).toEqual([
      { code: 'room-not-found' },
      { code: 'room-not-found' },
    ])
    for (const entry of [fresh.code, tokenOf(fresh.qr)]) {
      const newcomer = await joinPhone(url, room.session.id, entry)
      expect(newcomer.latest()?.step?.id).toBe('velg')
    }
    expect(await phone.answer(chooseK('K1'))).toEqual({
      ok: true,
      value: { outcome: 'saved', rev: 1 },
    })
    const back = await joinPhone(url, room.session.id, undefined, { seat: phone.seat })
    await back.ask('settled', { step: 'velg', round: 1 })
    expect(back.mine).toHaveLength(1)
  })
})

describe('a session that is over', () => {
  it('still releases a step that was passed by, and does nothing else', async () => {
    const room = await openRoom()
    const phones = await room.phones(3)
    await goTo(room, 'velg', phones)
    await Promise.all(phones.map((phone) => phone.answer(chooseK('K1'))))
    await press(room.console, { type: 'end' })
    const others: Command[] = [
      { type: 'next' },
      { type: 'previous' },
      { type: 'go', step: 'ramme' },
      { type: 'again' },
      { type: 'lock', on: false },
      { type: 'door', on: true },
      { type: 'timer-start', minutes: 3 },
      { type: 'end' },
    ]

    for (const command of others) {
      expect([command.type, await press(room.console, command)]).toEqual([
        command.type,
        refused('not-now'),
      ])
    }
    expect(await press(room.console, { type: 'release', step: 'velg' })).toMatchObject({ ok: true })
    expect(room.console.latest()?.agenda[1]?.status).toBe('revealed')
  })
})
