// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SignsPage } from '../../../client/console/paper/SignsPage.tsx'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { agrees, createFakeSocket } from './fake-socket.ts'
import { viewOf } from './views.ts'

const three = [1, 2, 3].map((table) => ({
  table,
  here: 0,
  state: 'empty' as const,
  done: false,
  help: false,
}))

function open(view: ConsoleView) {
  const fake = createFakeSocket(agrees)
  const connect = () => fake.socket
  render(<SignsPage session="s1" connect={connect} />)
  onTestFinished(cleanup)
  const show = (next: ConsoleView) => act(() => fake.say('view', next))
  act(() => fake.say('connect'))
  show(view)
  return { show }
}

const signs = () => screen.getAllByRole('region').map((sign) => sign.getAttribute('aria-label'))

describe('the signs for the tables', () => {
  it('are a sheet for each, with the way in at that table', () => {
    open(viewOf({ tables: three, seating: 'choose' }))

    expect(signs()).toEqual(['Skilt til bord 1', 'Skilt til bord 2', 'Skilt til bord 3'])
    expect(screen.getByRole('img', { name: 'QR-kode for å bli med ved bord 2' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Skriv ut' })).toBeDefined()
  })

  it('differ in their QR', () => {
    open(viewOf({ tables: three, seating: 'choose' }))

    const drawn = screen
      .getAllByRole('img')
      .map((qr) => qr.querySelector('path')?.getAttribute('d'))
    expect(new Set(drawn).size).toBe(3)
  })

  it('follow the room: another code, one table more', () => {
    const { show } = open(viewOf({ tables: three, seating: 'choose' }))

    const fourth = { table: 4, here: 0, state: 'empty' as const, done: false, help: false }
    show(viewOf({ tables: [...three, fourth], seating: 'choose', version: 8 }))

    expect(signs()).toHaveLength(4)
  })

  it('say what to do while there are no tables', () => {
    open(viewOf())

    expect(screen.getByText(/Det er ikke satt opp bord i økta ennå/u)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Skriv ut' })).toBeNull()
  })
})
