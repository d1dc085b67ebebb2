// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { commandsIn, lead } from './lead.tsx'
import { openChoice, shownChoice } from './views.ts'

describe('pressing a key on the leading page', () => {
  it('does what the table says', async () => {
    const { user, sent } = lead(openChoice({ shown: [shownChoice] }))

    await user.keyboard('lhbqdt')

    await waitFor(() =>
      expect(commandsIn(sent)).toEqual([
        { type: 'lock', on: true },
        { type: 'hide', on: true },
        { type: 'blank', on: true },
        { type: 'join-overlay', on: true },
        { type: 'table', on: true },
        { type: 'timer-start', minutes: 4 },
      ]),
    )
  })

  it('does nothing while a dialog is open', async () => {
    const { user, sent } = lead(openChoice())

    await user.keyboard('?')
    await user.keyboard('b ')

    expect(screen.getByRole('dialog', { name: 'Taster' })).toBeDefined()
    expect(sent).toEqual([])
  })

  it('does nothing while a field has focus', async () => {
    const { user, sent } = lead(openChoice({ phase: 'lobby', step: null }), { keepToken: 'abc' })

    await user.click(screen.getByLabelText('Lenka til styringspanelet'))
    await user.keyboard('b')

    expect(sent).toEqual([])
  })

  it('presses the button that has focus instead of the next act', async () => {
    const { user, sent } = lead(openChoice())

    screen.getByRole('button', { name: /Svart skjerm/ }).focus()
    await user.keyboard(' ')

    await waitFor(() => expect(commandsIn(sent)).toEqual([{ type: 'blank', on: true }]))
  })

  it('is the next act also after a button was clicked', async () => {
    const { user, sent } = lead(openChoice())

    screen.getByRole('button', { name: /^Forrige/ }).focus()
    await user.click(screen.getByRole('button', { name: /Svart skjerm/ }))
    await user.keyboard(' ')

    await waitFor(() =>
      expect(commandsIn(sent)).toEqual([{ type: 'blank', on: true }, { type: 'next' }]),
    )
  })

  it('leaves a column that was clicked without focus', async () => {
    const { user } = lead(openChoice())

    await user.click(screen.getByRole('main'))

    expect(document.activeElement).not.toBe(screen.getByRole('main'))
  })

  it('leaves the browser its own keys', async () => {
    const { user, sent } = lead(openChoice())

    await user.keyboard('{Control>}l{/Control}')

    expect(sent).toEqual([])
  })

  it('leaves single letters alone once they are switched off, and remembers it', async () => {
    const { user, sent } = lead(openChoice())

    await user.keyboard('?')
    await user.click(screen.getByLabelText('Bruk enkeltbokstaver og tegn som taster'))
    await user.click(screen.getByRole('button', { name: 'Lukk' }))
    await user.keyboard('b')
    await user.keyboard('{PageUp}')

    await waitFor(() => expect(commandsIn(sent)).toEqual([{ type: 'previous' }]))
    expect(localStorage.getItem('plenum-console-single-keys')).toBe('off')
  })

  it('goes to the step whose number is typed and ended with Enter', async () => {
    const { user, sent } = lead(openChoice())

    await user.keyboard('4')
    expect(screen.getByText('Steg 4: Trykk Enter for å gå dit.')).toBeDefined()
    await user.keyboard('{Enter}')

    await waitFor(() => expect(commandsIn(sent)).toEqual([{ type: 'go', step: 'se' }]))
  })

  it('says that there is no step of that number', async () => {
    const { user, sent } = lead(openChoice())

    await user.keyboard('44{Enter}')

    expect(screen.getByText('Det er ikke noe steg 44.')).toBeDefined()
    expect(sent).toEqual([])
  })

  it('says in words when the act makes no sense now', async () => {
    const { user, sent } = lead(openChoice())

    await user.keyboard('+')

    expect(sent).toEqual([])
    expect(screen.getByText(/Det går ikke an akkurat nå/)).toBeDefined()
  })
})

describe('a key typed in the screen window that the console opened', () => {
  it('counts as typed here', async () => {
    const { sent } = lead(openChoice())
    const nonce = sessionStorage.getItem('plenum-screen-keys:s1')
    const channel = new BroadcastChannel(`plenum-keys-${nonce}`)

    channel.postMessage({ key: 'PageDown', shiftKey: false })

    await waitFor(() => expect(commandsIn(sent)).toEqual([{ type: 'next' }]))
    channel.close()
  })

  it.each([
    ['Enter', { type: 'next' }],
    ['Backspace', { type: 'previous' }],
  ])('takes %s as the way on or back, which it is at the screen', async (key, command) => {
    const { sent } = lead(openChoice())
    const channel = new BroadcastChannel(
      `plenum-keys-${sessionStorage.getItem('plenum-screen-keys:s1')}`,
    )

    channel.postMessage({ key, shiftKey: false })

    await waitFor(() => expect(commandsIn(sent)).toEqual([command]))
    channel.close()
  })

  it('does nothing on the channel of another console', async () => {
    const { sent } = lead(openChoice())
    const mine = sessionStorage.getItem('plenum-screen-keys:s1')
    const other = new BroadcastChannel('plenum-keys-other')
    const own = new BroadcastChannel(`plenum-keys-${mine}`)

    other.postMessage({ key: 'PageDown', shiftKey: false })
    own.postMessage({ key: 'b', shiftKey: false })

    await waitFor(() => expect(commandsIn(sent)).toEqual([{ type: 'blank', on: true }]))
    other.close()
    own.close()
    await act(async () => {})
  })
})
