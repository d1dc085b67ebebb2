import { describe, expect, it } from 'vitest'
import type { ConsoleView, PhoneView, ScreenView } from '../../shared/protocol/views.ts'
import { chooseK, press, quick, type Watched } from '../support/plenum.ts'
import {
  enterRoom,
  goTo,
  openRoom,
  type Phone,
  rowsIn,
  startForTest,
  type TestRoom,
} from '../support/room.ts'

type Shown = Pick<ScreenView, 'shown'>

/** How many people a picture counts; 0 where there is nothing to see yet. */
const peopleIn = ({ shown }: Shown) => shown[0]?.figures['option']?.people ?? 0

const isView = (value: unknown): value is ScreenView | ConsoleView | PhoneView =>
  typeof value === 'object' && value !== null && 'shown' in value

const picturesSent = (reader: Pick<Watched<ScreenView>, 'frames'>) =>
  reader.frames.flatMap((frame) => (Array.isArray(frame) ? frame.filter(isView) : [])).map(peopleIn)

/** Lets phones answer one after the other, and tells what the screen showed after each. */
async function answerOneByOne(phones: readonly Phone[], screen: Watched<ScreenView>, before = 0) {
  const seen: number[] = []
  for (const [index, phone] of phones.entries()) {
    await phone.answer(chooseK(`K${(index % 4) + 1}`))
    seen.push(peopleIn(await screen.until(({ answered }) => answered === before + index + 1)))
  }
  return seen
}

const onVelg = async (count: number, settings = {}) => {
  const room = await openRoom({ settings })
  const phones = await room.phones(count)
  const screen = await room.screen()
  await goTo(room, 'velg', phones)
  await screen.until(({ step }) => step?.id === 'velg')
  return { room, phones, screen }
}

describe('a live step with k = 3', () => {
  it('moves on the screen in threes, and shows the rest when it is sealed', async () => {
    const { room, phones, screen } = await onVelg(8)

    const seen = await answerOneByOne(phones, screen)
    await press(room.console, { type: 'go', step: 'notat' })
    await press(room.console, { type: 'go', step: 'se' })

    expect(seen).toEqual([0, 0, 3, 3, 3, 6, 6, 6])
    expect(peopleIn(await screen.until(({ step }) => step?.id === 'se'))).toBe(8)
  })

  it('never moves by one or two in any message to any reader', async () => {
    const { room, phones, screen } = await onVelg(9)

    await Promise.all(phones.map((phone, index) => phone.answer(chooseK(`K${(index % 4) + 1}`))))
    await screen.until((view) => peopleIn(view) === 9)

    for (const reader of [screen, room.console]) {
      const steps = picturesSent(reader).map((people, index, all) => people - (all[index - 1] ?? 0))
      expect(steps.filter((moved) => moved !== 0 && moved < 3)).toEqual([])
    }
  })

  it('is stored without a trace of who came first', async () => {
    const storedAfter = async (choices: readonly string[]) => {
      const { room, phones, screen } = await onVelg(choices.length)
      for (const [index, choice] of choices.entries()) {
        await phones[index]?.answer(chooseK(choice))
      }
      await screen.until((view) => peopleIn(view) === choices.length)
      return rowsIn(room.plenum.dataDir, "SELECT shown FROM round WHERE step = 'velg'")
    }

    const stored = await storedAfter(['K1', 'K2', 'K3'])

    expect(JSON.stringify(stored)).toContain('K3')
    expect(await storedAfter(['K3', 'K1', 'K2'])).toEqual(stored)
    expect(await storedAfter(['K2', 'K3', 'K1'])).toEqual(stored)
  })

  it('is not on the phones before it is revealed', async () => {
    const { room, phones, screen } = await onVelg(3)

    await answerOneByOne(phones, screen)
    await press(room.console, { type: 'reveal' })
    const revealed = await phones[0]?.until(({ step }) => step?.status === 'revealed')

    const before = phones[0]?.frames
      .slice(0, -1)
      .filter((frame) => JSON.stringify(frame).includes('"people"'))
    expect(before).toEqual([])
    expect(revealed && peopleIn(revealed)).toBe(3)
  })
})

describe('a session that always waits for the reveal', () => {
  it('shows nothing to anyone while answers come, and everything at the reveal', async () => {
    const { room, phones, screen } = await onVelg(4, { release: 'reveal' })

    await answerOneByOne(phones, screen)
    const whileOpen = [...picturesSent(screen), ...picturesSent(room.console)]
    await press(room.console, { type: 'reveal' })

    expect(whileOpen.filter((people) => people > 0)).toEqual([])
    expect(peopleIn(await screen.until(({ step }) => step?.status === 'revealed'))).toBe(4)
  })
})

describe('a live step that is held until the reveal', () => {
  it('takes the picture down, and gives the whole of it at the reveal', async () => {
    const { room, phones, screen } = await onVelg(6)
    await answerOneByOne(phones.slice(0, 3), screen)

    await press(room.console, { type: 'hold-until-reveal' })
    const held = await screen.until(({ step }) => step?.release === 'reveal')
    const later = await answerOneByOne(phones.slice(3), screen, 3)
    await press(room.console, { type: 'reveal' })

    expect(held.shown).toEqual([])
    expect(later).toEqual([0, 0, 0])
    expect(peopleIn(await screen.until(({ step }) => step?.status === 'revealed'))).toBe(6)
  })

  it('cannot become live again', async () => {
    const { room } = await onVelg(1)
    await press(room.console, { type: 'hold-until-reveal' })

    expect(await press(room.console, { type: 'hold-until-reveal' })).toEqual({
      ok: false,
      error: { code: 'not-now' },
    })
  })
})

describe('a restart while a live step is open', () => {
  it('shows what was shown, and moves again only with k further people', async () => {
    const first = await onVelg(5)
    await answerOneByOne(first.phones, first.screen)
    await first.room.plenum.close()
    const plenum = await startForTest({ timings: quick }, {}, first.room.plenum.dataDir)
    const room: TestRoom = await enterRoom(plenum, first.room.session)
    const screen = await room.screen()
    const atFirst = peopleIn(await screen.until(() => true))
    const phones = await room.phones(4)

    const seen = await answerOneByOne(phones, screen, 5)

    expect(atFirst).toBe(3)
    expect(seen).toEqual([3, 3, 8, 8])
  })
})
