// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { publicOrigin, remoteLink, routeOf } from '../../../client/console/address.ts'
import { answerCalls } from './answer-calls.ts'
import { commandsIn, lead } from './lead.tsx'
import { agendaAt, openChoice, stepOf, viewOf } from './views.ts'

const withNote = openChoice({ agenda: agendaAt('velg', { note: 'La alle velge i ro.' }) })

describe('pairing the phone as a remote', () => {
  const token = 'pairing-token-0123456789'

  it('shows a QR on the console, with the time it holds in words', async () => {
    // A moment to which 120 000 cannot be added and taken away again without a rest.
    vi.spyOn(performance, 'now').mockReturnValue(43_488.998282)
    answerCalls(() => ({ body: { token, seconds: 120 } }))
    const { user } = lead(openChoice())

    await user.click(screen.getByRole('button', { name: 'Fjernkontroll' }))

    expect(await screen.findByRole('img', { name: /åpner fjernkontrollen/ })).toBeDefined()
    expect(
      screen.getByText('Gjelder for én telefon, i 2 minutter og 0 sekunder til.'),
    ).toBeDefined()
  })

  it('takes the QR away when it has run out, and makes a new one when asked', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const asked = answerCalls(() => ({ body: { token, seconds: 120 } }))
    lead(openChoice())
    act(() => screen.getByRole('button', { name: 'Fjernkontroll' }).click())
    await screen.findByRole('img', { name: /åpner fjernkontrollen/ })

    await act(() => vi.advanceTimersByTimeAsync(121_000))
    expect(screen.queryByRole('img', { name: /åpner fjernkontrollen/ })).toBeNull()
    act(() => screen.getByRole('button', { name: 'Lag ny kode' }).click())

    expect(await screen.findByRole('img', { name: /åpner fjernkontrollen/ })).toBeDefined()
    expect(asked).toHaveLength(2)
    vi.useRealTimers()
  })

  it('says that the phone is connected as soon as it is', async () => {
    answerCalls(() => ({ body: { token, seconds: 120 } }))
    const { user, show } = lead(openChoice())
    await user.click(screen.getByRole('button', { name: 'Fjernkontroll' }))
    await screen.findByRole('img', { name: /åpner fjernkontrollen/ })

    show(openChoice({ consoles: 2 }))

    expect(screen.getByText('Telefonen din er koblet til.')).toBeDefined()
    expect(screen.queryByRole('img', { name: /åpner fjernkontrollen/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Lukk' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('gives out an address that the phone can reach, though the console is on localhost', () => {
    const location = {
      origin: 'http://localhost:3000',
      hostname: 'localhost',
      protocol: 'http:',
    }

    const link = remoteLink(publicOrigin(location, '192.168.1.20:3000'), 's1', token)

    expect(link).toBe(`http://192.168.1.20:3000/console#s1.${token}&remote`)
    expect(routeOf({ hash: new URL(link).hash, search: '' })).toEqual({
      page: 'enter',
      session: 's1',
      token,
      remote: true,
    })
  })
})

describe('the remote', () => {
  it('has the next act, the way back, the black screen, look up, quiet time, the time, counts and the note', () => {
    lead(withNote, { layout: 'remote' })

    for (const name of [
      /^Neste: Hva hindrer/,
      'Forrige',
      /^Svart skjerm/,
      /^Se opp/,
      /^Stille tid/,
      /^Start tida/,
    ])
      expect(screen.getByRole('button', { name })).toBeDefined()
    expect(screen.getByText('12 i rommet, 9 av 12 har svart')).toBeDefined()
    expect(screen.getByText('La alle velge i ro.')).toBeDefined()
  })

  it('acts on the room', async () => {
    const { user, sent } = lead(withNote, { layout: 'remote' })

    await user.click(screen.getByRole('button', { name: /^Se opp/ }))

    expect(commandsIn(sent)).toEqual([{ type: 'look-up', on: true }])
    expect(await screen.findByRole('button', { name: /^Angre/ })).toBeDefined()
  })

  it('begins quiet time and ends it', async () => {
    const { user, sent, show } = lead(withNote, { layout: 'remote' })

    await user.click(screen.getByRole('button', { name: /^Stille tid/ }))
    show({ ...withNote, quiet: true, version: 8 })
    await user.click(screen.getByRole('button', { name: /^Slutt på stille tid/ }))

    expect(commandsIn(sent)).toEqual([
      { type: 'quiet', on: true },
      { type: 'quiet', on: false },
    ])
  })

  it('says how many are done where no answer tells', () => {
    const talk = viewOf({ phase: 'running', step: stepOf('se'), agenda: agendaAt('se') })
    const { show } = lead(
      { ...talk, done: { by: 'people', count: 7, of: 12 } },
      { layout: 'remote' },
    )
    expect(screen.getByText('12 i rommet · 7 av 12 er ferdige')).toBeDefined()

    show(talk)

    expect(screen.getByText('12 i rommet')).toBeDefined()
  })

  it('gives way to the whole console, and this device remembers it', async () => {
    const { user } = lead(withNote, { layout: 'remote' })

    await user.click(screen.getByRole('button', { name: 'Hele styringspanelet' }))

    await waitFor(() => expect(screen.getByRole('navigation', { name: /^Opplegg/ })).toBeDefined())
    expect(localStorage.getItem('plenum-console-layout')).toBe('desk')
  })
})
