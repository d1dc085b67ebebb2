import { describe, expect, it } from 'vitest'
import { chooseK, press, quick } from '../support/plenum.ts'
import { goTo, openRoom, rowsIn } from '../support/room.ts'

const refused = (code: string) => ({ ok: false, error: { code } })

/** A room on a step that one phone keeps from being sealed until it says so. */
async function closingRoom(grace: number) {
  const room = await openRoom({ outside: { timings: { ...quick, grace } } })
  const [quiet, slow] = await Promise.all([room.phone(), room.phone({ settles: false })])
  await goTo(room, 'velg', [quiet, slow])
  const revealing = press(room.console, { type: 'reveal' })
  await slow.until(({ step }) => step?.status === 'closing')
  return { room, slow, revealing }
}

describe('before a step is sealed', () => {
  const velg = { step: 'velg', round: 1 }

  it('a phone can still bring in what it has, and sealing follows when all are settled', async () => {
    const { room, slow, revealing } = await closingRoom(60_000)

    const late = await slow.answer(chooseK('K4'))
    await slow.ask('settled', velg)

    expect(late).toEqual({ ok: true, value: { outcome: 'saved', rev: 1 } })
    expect(await revealing).toMatchObject({ ok: true })
    expect(rowsIn(room.plenum.dataDir, 'SELECT value FROM part')).toEqual([{ value: '"K4"' }])
  })

  it('every other act is told to wait', async () => {
    const { room, slow, revealing } = await closingRoom(60_000)
    const { version } = await room.console.until(({ step }) => step?.status === 'closing')

    const busy = await room.console.ask('act', { version, command: { type: 'blank', on: true } })
    await slow.ask('settled', velg)

    expect(busy).toEqual(refused('busy'))
    expect(await revealing).toMatchObject({ ok: true })
  })

  it('a word on another round does not count for the one that is being sealed', async () => {
    const { room, slow, revealing } = await closingRoom(60_000)
    const { version } = await room.console.until(({ step }) => step?.status === 'closing')

    await slow.ask('settled', { ...velg, round: 2 })
    await slow.ask('settled', { ...velg, step: 'notat' })
    const meanwhile = await room.console.ask('act', {
      version,
      command: { type: 'blank', on: true },
    })
    await slow.ask('settled', velg)

    expect(meanwhile).toEqual(refused('busy'))
    expect(await revealing).toMatchObject({ ok: true })
  })

  it('a phone that goes away is not waited for', async () => {
    const { slow, revealing } = await closingRoom(60_000)

    slow.socket.disconnect()

    expect(await revealing).toMatchObject({ ok: true })
  })

  it('a phone that says nothing is waited for as long as the grace lasts', async () => {
    const { revealing } = await closingRoom(20)

    expect(await revealing).toMatchObject({ ok: true })
  })
})
