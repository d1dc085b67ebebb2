import { describe, expect, it } from 'vitest'
import type { Command } from '../../shared/room/commands.ts'
import { chooseK, press } from '../support/plenum.ts'
import { goTo, openRoom } from '../support/room.ts'

/** A room that shows at the reveal, in which so many phones choose each of these. */
async function roomWith(choices: readonly string[]) {
  const room = await openRoom({ settings: { release: 'reveal' } })
  const phones = await Promise.all(choices.map(() => room.phone()))
  await goTo(room, 'velg', phones)
  for (const [index, id] of choices.entries()) await phones[index]?.answer(chooseK(id))
  return { ...room, phones, act: (command: Command) => press(room.console, command) }
}

const unanimous = { ok: false, error: { code: 'unanimous' } }

describe('showing what everyone has answered alike', () => {
  it('is refused at first: answers are closed, nothing is shown, the console is warned', async () => {
    const { console, phones, act } = await roomWith(['K2', 'K2', 'K2', 'K2'])

    expect(await act({ type: 'reveal' })).toEqual(unanimous)

    const view = await console.until(({ step }) => step?.status === 'sealed')
    expect(view).toMatchObject({ unanimous: true, shown: [] })
    expect(phones[0]?.latest()?.shown).toEqual([])
    expect(await phones[0]?.answer(chooseK('K1'), 9)).toMatchObject({
      ok: false,
      error: { code: 'step-sealed' },
    })
  })

  it('is done for a facilitator who has been warned', async () => {
    const { console, act } = await roomWith(['K2', 'K2', 'K2'])
    await act({ type: 'reveal' })
    await console.until((view) => view.unanimous)

    expect(await act({ type: 'reveal', knowing: true })).toMatchObject({ ok: true })

    const view = await console.until(({ step }) => step?.status === 'revealed')
    expect(view).toMatchObject({ unanimous: false })
    expect(view.shown).toHaveLength(1)
  })

  it('is refused too when a talk is gone to that would show it', async () => {
    const { console, act } = await roomWith(['K2', 'K2', 'K2'])

    expect(await act({ type: 'go', step: 'se' })).toEqual(unanimous)
    await console.until((view) => view.unanimous)
    expect(await act({ type: 'go', step: 'se', knowing: true })).toMatchObject({ ok: true })
  })
})

describe('showing answers that differ, or too few to show', () => {
  it.each([[['K2', 'K2', 'K1']], [['K2', 'K2']]])('asks nothing first: %s', async (choices) => {
    const { act } = await roomWith(choices)

    expect(await act({ type: 'reveal' })).toMatchObject({ ok: true })
  })
})
