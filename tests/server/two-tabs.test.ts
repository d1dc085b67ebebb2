import { describe, expect, it } from 'vitest'
import { chooseK, openPhone, type Watched } from '../support/plenum.ts'
import { eventually, goTo, openRoom, type Phone, type TestRoom } from '../support/room.ts'

const isTaken = ({ socket }: Pick<Watched<never>, 'socket'>) =>
  new Promise<string>((resolve) => {
    const heard: string[] = []
    socket.on('taken', () => heard.push('taken'))
    socket.on('disconnect', (reason) => resolve([...heard, reason].join(', then ')))
  })

/** A phone, and the same seat in a second tab. */
async function twoTabs(): Promise<{ room: TestRoom; older: Phone; newer: Phone; ended: string }> {
  const room = await openRoom()
  const older = await room.phone()
  await goTo(room, 'velg', [older])
  await older.answer(chooseK('K1'))
  const ending = isTaken(older)
  const newer = await room.phone({ seat: older.seat })
  return { room, older, newer, ended: await ending }
}

describe('two tabs with one seat', () => {
  it('tell the older one before it is let go', async () => {
    const { ended } = await twoTabs()

    expect(ended).toBe('taken, then io server disconnect')
  })

  it('let the newer one go on where the older one was', async () => {
    const { newer } = await twoTabs()

    const reply = await newer.answer(chooseK('K2'), 2)

    expect(newer.mine).toEqual([{ step: 'velg', round: 1, rev: 1, value: chooseK('K1') }])
    expect(reply).toEqual({ ok: true, value: { outcome: 'saved', rev: 2 } })
  })

  it('are one person, also after the older one is gone', async () => {
    const { room, newer } = await twoTabs()

    await newer.answer(chooseK('K2'), 2)

    const view = await room.console.until(({ answered, inRoom }) => answered === 1 && inRoom === 1)
    expect(view).toMatchObject({ inRoom: 1, answered: 1, of: 1 })
  })

  it('take turns: the tab that comes last holds the seat', async () => {
    const { room, newer } = await twoTabs()
    const ending = isTaken(newer)

    const third = await room.phone({ seat: newer.seat })

    expect(await ending).toBe('taken, then io server disconnect')
    expect(await third.answer(chooseK('K3'), 2)).toMatchObject({ ok: true })
  })

  it('wait for the newer one, not the older, before a step is sealed', async () => {
    const room = await openRoom()
    const older = await room.phone({ settles: false })
    await goTo(room, 'velg', [older])
    const newer = await room.phone({ seat: older.seat, settles: false })
    const { version } = await room.console.until(() => true)

    const revealing = room.console.ask('act', { version, command: { type: 'reveal' } })
    await newer.until(({ step }) => step?.status === 'closing')
    const late = await newer.answer(chooseK('K4'))
    await newer.ask('settled', { step: 'velg', round: 1 })

    expect(late).toMatchObject({ ok: true })
    expect(await revealing).toMatchObject({ ok: true })
  })

  it('are told apart by number: a hello that was overtaken on its way takes nothing', async () => {
    const room = await openRoom()
    const newer = await room.phone({ hello: 7 })
    await goTo(room, 'velg', [newer])

    const older = openPhone(room.plenum.url, room.session.id, undefined, newer.seat, { hello: 6 })
    await new Promise((resolve) => {
      older.socket.on('disconnect', resolve)
    })

    expect(newer.socket.connected).toBe(true)
    expect(await newer.answer(chooseK('K1'))).toMatchObject({ ok: true })
    await room.console.until(({ inRoom }) => inRoom === 1)
  })

  it('are let in by any number once the seat is free', async () => {
    const room = await openRoom()
    const first = await room.phone({ hello: 7 })
    first.socket.disconnect()
    await eventually(() => room.plenum.app.counts().seats === 0)

    const second = await room.phone({ seat: first.seat, hello: 1 })

    expect(second.socket.connected).toBe(true)
  })

  it('are two people where the seats differ, even on one phone', async () => {
    const room = await openRoom()
    const [one, other] = [await room.phone(), await room.phone()]

    await room.console.until(({ inRoom }) => inRoom === 2)

    expect([one.socket.connected, other.socket.connected]).toEqual([true, true])
  })
})
