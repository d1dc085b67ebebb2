// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { commandsIn, lead } from './lead.tsx'
import { agendaAt, openChoice, shownChoice, stepOf } from './views.ts'

const shownOnce = openChoice({
  step: stepOf('velg', { status: 'revealed' }),
  shown: [shownChoice],
})

describe('a new round', () => {
  it.each(['desk', 'remote'] as const)('is asked about first on the %s', async (layout) => {
    const { user, sent } = lead(shownOnce, { layout })

    await user.keyboard('{Shift>}R{/Shift}')

    expect(screen.getByRole('dialog', { name: 'Ny runde?' })).toBeDefined()
    expect(screen.getByText(/Runde 1 blir stående ved siden av/)).toBeDefined()
    expect(sent).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Start runde 2' }))
    expect(commandsIn(sent)).toEqual([{ type: 'again' }])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is left by the other button', async () => {
    const { user, sent } = lead(shownOnce)

    await user.click(screen.getByRole('button', { name: /^Ny runde/ }))
    await user.click(screen.getByRole('button', { name: 'Avbryt' }))

    expect(sent).toEqual([])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is not asked about any more when the room has moved on meanwhile', async () => {
    const { user, show, sent } = lead(shownOnce)
    await user.click(screen.getByRole('button', { name: /^Ny runde/ }))

    show(openChoice({ version: 8, step: stepOf('tekster'), agenda: agendaAt('tekster') }))

    expect(screen.queryByRole('dialog')).toBeNull()
    expect(sent).toEqual([])
  })

  it('starts at once where the last one closed before anyone answered', async () => {
    const { user, sent } = lead(
      openChoice({ step: stepOf('velg', { status: 'sealed' }), answered: 0 }),
    )

    await user.click(screen.getByRole('button', { name: /^Åpne det igjen/ }))

    expect(commandsIn(sent)).toEqual([{ type: 'again' }])
  })
})
