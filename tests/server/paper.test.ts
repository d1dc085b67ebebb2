import { describe, expect, it } from 'vitest'
import type { Reply } from '../../shared/protocol/events.ts'
import { chooseK, newSeat, press } from '../support/plenum.ts'
import { goTo, openRoom, type TestRoom } from '../support/room.ts'

const card = (what: string) => ({
  group: 'Bord ved vinduet',
  what,
  sign: 'Gjesten hører elevene forklare målet',
  firstStep: '',
  who: 'Trinnleder',
  when: '',
})

const typeIn = (
  { console }: TestRoom,
  seat: string,
  rev: number,
  value: unknown,
): Promise<Reply<'paper-card'>> =>
  console.ask('paper-card', { step: 'avtale', round: 1, rev, value, seat })

describe('a card that a group wrote on paper', () => {
  it('is typed in on the console, can be corrected, and counts as one table', async () => {
    const room = await openRoom()
    await goTo(room, 'avtale')
    const seat = newSeat()

    const first = await typeIn(room, seat, 1, card('Vi besøker hverandres timer'))
    const second = await typeIn(room, seat, 2, card('Vi besøker hverandres timer hver uke'))

    expect([first, second]).toMatchObject([{ ok: true }, { ok: true }])
    expect(await room.console.until(({ answered }) => answered > 0)).toMatchObject({ answered: 1 })
    await press(room.console, { type: 'look-through' })
    await press(room.console, { type: 'next' })
    const { shown } = await room.console.until((view) => view.shown.length > 0)
    expect(JSON.stringify(shown)).toContain('hver uke')
    expect(shown[0]).toMatchObject({ answered: 1 })
  })

  it('is refused in words where something is missing or too late', async () => {
    const room = await openRoom()
    await goTo(room, 'avtale')

    const empty = await typeIn(room, newSeat(), 1, { ...card(''), what: '' })
    await press(room.console, { type: 'next' })
    const late = await typeIn(room, newSeat(), 1, card('For sent'))

    expect(empty).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', field: 'value.what' },
    })
    expect(late).toMatchObject({ ok: false, error: { code: 'step-sealed' } })
  })
})

describe('an answer typed in on the console to a step that each answers alone', () => {
  it('is refused: nobody answers for somebody else', async () => {
    const room = await openRoom()
    await goTo(room, 'velg')

    const reply = await room.console.ask('paper-card', {
      step: 'velg',
      round: 1,
      rev: 1,
      value: chooseK('K1'),
      seat: newSeat(),
    })

    expect(reply).toEqual({ ok: false, error: { code: 'invalid-input', field: 'step' } })
  })
})
