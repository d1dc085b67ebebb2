// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { closesEarly, pressOf } from '../../../client/console/lead/arming.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { commandsIn, lead } from './lead.tsx'
import { openChoice, stepOf, viewOf } from './views.ts'

const half = openChoice({ answered: 2, of: 4 })
const line = '2 av 4 har svart. Trykk en gang til for å lukke.'

describe('an act that closes a question early', () => {
  it.each<[string, 'next' | 'reveal', ConsoleView]>([
    ['going on', 'next', half],
    ['showing it now', 'reveal', half],
    ['looking through its texts', 'next', { ...half, nextAct: { kind: 'look-through' } }],
  ])('is %s, while some have answered and many have not', (_what, act, view) => {
    expect(closesEarly(act, view)).toBe(true)
  })

  it.each<[string, ConsoleView]>([
    ['nobody has answered', openChoice({ answered: 0, of: 4 })],
    ['three in four have answered', openChoice({ answered: 3, of: 4 })],
    ['groups answer', openChoice({ ...half, step: stepOf('velg', { mode: 'group' }) })],
    ['it is closed already', openChoice({ ...half, step: stepOf('velg', { status: 'sealed' }) })],
    ['the room has not started', viewOf()],
    ['the act is to end, which asks by itself', { ...half, nextAct: { kind: 'end' } }],
  ])('is none where %s', (_when, view) => {
    expect(closesEarly('next', view)).toBe(false)
  })
})

describe('a press of an act that closes early', () => {
  const armed = { act: 'next', at: 'velg/1', pressedAt: 1_000, answered: 2, of: 4 } as const

  it.each([
    ['arms at first', null, { act: 'next', at: 'velg/1', pressedAt: 1_000 }, 'arms'],
    ['counts the second time', armed, { act: 'next', at: 'velg/1', pressedAt: 2_000 }, 'counts'],
    ['bounces right after', armed, { act: 'next', at: 'velg/1', pressedAt: 1_100 }, 'bounces'],
    ['arms anew later on', armed, { act: 'next', at: 'velg/1', pressedAt: 11_001 }, 'arms'],
    ['arms on another step', armed, { act: 'next', at: 'velg/2', pressedAt: 2_000 }, 'arms'],
    ['arms for another act', armed, { act: 'reveal', at: 'velg/1', pressedAt: 2_000 }, 'arms'],
  ] as const)('%s', (_what, before, press, expected) => {
    expect(pressOf(before, press)).toBe(expected)
  })
})

describe('one press too many on the clicker', () => {
  it('closes nothing, and says how many have answered', async () => {
    const { user, sent } = lead(half)

    await user.keyboard('{PageDown}')

    expect(sent).toEqual([])
    expect(screen.getByText(line).getAttribute('role')).toBe('status')
  })

  it('is done when it is pressed once more', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(5_000)
    const { user, sent } = lead(half)
    await user.keyboard('{PageDown}')

    clock.mockReturnValue(8_000)
    await user.keyboard('{PageDown}')

    expect(commandsIn(sent)).toEqual([{ type: 'next' }])
    expect(screen.queryByText(line)).toBeNull()
    clock.mockRestore()
  })

  it('waits no more when most have answered', async () => {
    const { user, show } = lead(half)
    await user.keyboard('{PageDown}')

    show(openChoice({ version: 8, answered: 3, of: 4 }))

    expect(screen.queryByText(line)).toBeNull()
  })
})
