// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commandsIn, lead } from './lead.tsx'
import { agendaAt, openChoice, stepOf, viewOf } from './views.ts'

const seconds = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 1_000))
const press = (key: string, more = {}) =>
  act(async () => {
    fireEvent.keyDown(document.body, { key, ...more })
    await vi.advanceTimersByTimeAsync(0)
  })
const undo = () => screen.queryByRole('button', { name: /^Angre/ })

describe('an act that can be taken back', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is said politely, and focus stays where it is', async () => {
    lead(openChoice())
    const before = document.activeElement

    await press('b')

    expect(screen.getByText('Storskjermen er svart.').getAttribute('role')).toBe('status')
    expect(document.activeElement).toBe(before)
  })

  it('is offered for ten seconds', async () => {
    lead(openChoice())
    await press('b')

    await seconds(9.9)
    expect(undo()).not.toBeNull()
    await seconds(0.2)

    expect(undo()).toBeNull()
    expect(screen.queryByText('Storskjermen er svart.')).toBeNull()
  })

  it('waits while the button has focus, and goes on from there', async () => {
    lead(openChoice())
    await press('b')
    await seconds(5)

    act(() => undo()?.focus())
    await seconds(60)
    expect(undo()).not.toBeNull()
    act(() => undo()?.blur())
    await seconds(4.9)
    expect(undo()).not.toBeNull()
    await seconds(0.2)

    expect(undo()).toBeNull()
  })

  it('waits while the pointer is over it', async () => {
    const { container } = lead(openChoice())
    await press('b')
    const place = container.querySelector('.undo-place')
    if (!place) throw new Error('no place for the message')

    act(() => {
      place.dispatchEvent(new Event('pointerenter'))
    })
    await seconds(60)

    expect(undo()).not.toBeNull()
  })

  it('is taken back by the button, which leaves focus at the step', async () => {
    const { sent } = lead(openChoice())
    await press('b')

    await act(async () => {
      undo()?.click()
      await vi.advanceTimersByTimeAsync(0)
    })

    expect(commandsIn(sent)).toEqual([
      { type: 'blank', on: true },
      { type: 'blank', on: false },
    ])
    expect(undo()).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  it('is taken back by Ctrl+Z and by Cmd+Z, and only while it is offered', async () => {
    const { sent } = lead(openChoice())
    await press('z', { ctrlKey: true })
    await press('b')
    await press('z', { metaKey: true })
    await press('z', { ctrlKey: true })

    expect(commandsIn(sent)).toEqual([
      { type: 'blank', on: true },
      { type: 'blank', on: false },
    ])
  })

  it('says what stays closed when the room goes back', async () => {
    const { sent } = lead(openChoice())
    await press('PageDown')

    expect(
      screen.getByText(
        'Rommet har skiftet steg. «Velg én K» er lukket, og svarene forblir lukket.',
      ),
    ).toBeDefined()
    await seconds(1)
    await press('z', { ctrlKey: true })

    expect(commandsIn(sent)).toEqual([{ type: 'next' }, { type: 'go', step: 'velg' }])
  })

  it('is not offered any more once another console has acted', async () => {
    const { show } = lead(openChoice())
    await press('b')

    show(openChoice({ version: 20, blank: true, lastAct: { version: 20, type: 'reveal' } }))

    expect(undo()).toBeNull()
  })
})

describe('an act that is final', () => {
  it('is not offered to be taken back', async () => {
    const { user, sent } = lead(
      viewOf({
        phase: 'running',
        step: stepOf('se'),
        agenda: agendaAt('se'),
        nextAct: { kind: 'end' },
      }),
    )

    await user.click(screen.getByRole('button', { name: 'Avslutt økta …' }))
    await user.click(screen.getByRole('button', { name: 'Avslutt økta' }))

    await waitFor(() => expect(commandsIn(sent)).toEqual([{ type: 'end' }]))
    expect(undo()).toBeNull()
  })
})
