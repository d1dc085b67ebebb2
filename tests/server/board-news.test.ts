import { describe, expect, it } from 'vitest'
import type { RequestInput } from '../../shared/protocol/events.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { found } from '../support/canary.ts'
import { newClock } from '../support/clock.ts'
import { press } from '../support/plenum.ts'
import { goTo, openRoom, type Phone } from '../support/room.ts'
import { looseTexts } from '../support/texts.ts'

type Op = RequestInput<'board'>['op']
type Ear = Pick<Phone, 'frames' | 'ask'>

const written = ['kanari-alfa', 'kanari-beta', 'kanari-gamma', 'kanari-delta']
/** A console has a budget of five messages a second. */
const opEvery = 200

const ref = { step: 'looked', round: 1 }

const isView = (frame: unknown) => Array.isArray(frame) && frame[0] === 'view'

/** How many views an ear was sent since the last time. */
function counting(ear: Ear) {
  let from = ear.frames.length
  return async (): Promise<number> => {
    // Messages keep their order, so a reply, even a refusal, comes after what was sent before it.
    await ear.ask('settled', { step: 'none', round: 1 })
    const fresh = ear.frames.slice(from).filter(isView).length
    from = ear.frames.length
    return fresh
  }
}

/** Four texts in front of the facilitator, in a room whose time stands until it is moved. */
async function lookedThrough() {
  const clock = newClock()
  const { monotonic, later } = clock
  const room = await openRoom({ deck: { file: mixedDeck }, outside: { monotonic, later } })
  const phones = await room.phones(written.length)
  const screen = await room.screen()
  await goTo(room, 'looked', phones)
  await Promise.all(phones.map((phone, at) => phone.answer({ notes: [written[at]] })))
  await press(room.console, { type: 'look-through' })
  const view = await room.console.until((seen) => looseTexts(seen).length === written.length)
  const ids = looseTexts(view).map(({ id }) => id)
  await clock.pass(10_000)
  const [phone] = phones
  if (!phone) throw new Error('no phone')
  const [onPhone, onScreen] = [counting(phone), counting(screen)]
  return {
    room,
    clock,
    phone,
    screen,
    ids,
    rev: () => room.console.latest()?.boards[0]?.rev ?? 0,
    /** Does all of it, one after the other, as fast as a console may. */
    sort: async (ops: readonly Op[]) => {
      for (const op of ops) {
        expect(await room.console.ask('board', { ...ref, op })).toEqual({ ok: true, value: {} })
        await clock.pass(opEvery)
      }
    },
    /** The views that phone and screen were sent since the last time. */
    news: async () => [await onPhone(), await onScreen()],
  }
}

/** Everything that can be done to texts without showing one of them. */
function unseenWork([one = '', two = '', three = '', four = '']: readonly string[]): Op[] {
  return [
    { type: 'theme-add', title: 'kanari-tema', texts: [one, two] },
    { type: 'theme-add', title: 'Tid' },
    { type: 'theme-show', theme: 't2', on: true },
    { type: 'theme-rename', theme: 't2', title: 'kanari-nytt' },
    { type: 'theme-move', theme: 't2', before: 't1' },
    { type: 'place', texts: [three, four], theme: 't1' },
    { type: 'merge', into: one, texts: [two] },
    { type: 'paraphrase', text: one, wording: 'kanari-omskrevet' },
    { type: 'hide', texts: [three] },
    { type: 'wait', texts: [three] },
    { type: 'unmerge', text: one },
    { type: 'theme-remove', theme: 't2' },
    { type: 'theme-remove', theme: 't1' },
  ]
}

describe('what is done to texts that the room does not see', () => {
  it('is told to neither phones nor screen, in fifty turns of all that can be done', async () => {
    const { clock, ids, sort, news } = await lookedThrough()
    const work = Array.from({ length: 4 }, () => unseenWork(ids)).flat()
    expect(work.length).toBeGreaterThanOrEqual(50)
    await news()

    await sort(work)
    await clock.pass(5_000)

    expect(await news()).toEqual([0, 0])
  })

  it('is told to neither while the results are hidden, and is there when they are back', async () => {
    const { room, clock, screen, ids, sort, news } = await lookedThrough()
    const [one = '', two = ''] = ids
    await sort([{ type: 'show', texts: [one] }])
    await press(room.console, { type: 'hide', on: true })
    await clock.pass(5_000)
    await news()

    await sort([
      { type: 'show', texts: [two] },
      { type: 'hide', texts: [one] },
    ])
    await clock.pass(5_000)

    expect(await news()).toEqual([0, 0])
    await press(room.console, { type: 'hide', on: false })
    const back = await screen.until(({ shown }) => shown.length > 0)
    expect(found(JSON.stringify(back), written)).toHaveLength(1)
  })

  it('is told to neither where the room has left the step', async () => {
    const { room, clock, ids, sort, news } = await lookedThrough()
    const [one = '', two = ''] = ids
    await sort([{ type: 'show', texts: [one] }])
    await goTo(room, 'note')
    await clock.pass(5_000)
    await news()

    await sort([{ type: 'show', texts: [two] }])
    await clock.pass(5_000)

    expect(await news()).toEqual([0, 0])
  })
})

describe('texts that are shown and hidden one after the other', () => {
  it('are on the screen at once, and on phones at most twice a second, the last of it too', async () => {
    const { clock, phone, ids, sort, news } = await lookedThrough()
    const [one = '', two = ''] = ids
    await sort([{ type: 'show', texts: [one] }])
    await clock.pass(5_000)
    await news()

    const turns = Array.from({ length: 25 }, (): Op[] => [
      { type: 'show', texts: [two] },
      { type: 'hide', texts: [two] },
    ]).flat()
    await sort(turns)

    const seconds = (turns.length * opEvery) / 1_000
    expect(await news()).toEqual([1 + 2 * seconds, turns.length])
    expect(found(JSON.stringify(phone.latest()), written)).toHaveLength(1)
    await clock.pass(5_000)
    expect(await news()).toEqual([0, 0])
  })

  it('are on phones with the next act of the room, and not once more after it', async () => {
    const { room, clock, phone, ids, sort, news } = await lookedThrough()
    const [one = '', two = ''] = ids
    await sort([{ type: 'show', texts: [one] }])
    await news()
    await sort([{ type: 'show', texts: [two] }])
    expect(await news()).toEqual([0, 1])

    await press(room.console, { type: 'look-up', on: true })

    expect((await news())[0]).toBe(1)
    expect(found(JSON.stringify(phone.latest()), written)).toHaveLength(2)
    await clock.pass(5_000)
    expect(await news()).toEqual([0, 0])
  })
})
