// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { commandsIn, lead } from './lead.tsx'
import { openChoice, stepOf } from './views.ts'

const asking = () => {
  const led = lead(openChoice({ nextAct: { kind: 'reveal', title: 'Velg én K' } }), {
    reply: ({ payload }) =>
      /knowing|withhold/u.test(JSON.stringify(payload))
        ? { ok: true, value: { version: 9 } }
        : { ok: false, error: { code: 'unanimous' } },
  })
  return led
}

describe('showing what everyone answered alike', () => {
  it('is asked about, with focus on not showing it', async () => {
    const { user } = asking()

    await user.keyboard(' ')

    expect(await screen.findByRole('dialog', { name: 'Alle svarte likt' })).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ikke vis' }))
  })

  it('is left by that button: the answers stay closed, and the room goes on without them', async () => {
    const { user, sent, show } = asking()
    await user.keyboard(' ')
    // To ask, the server has closed the step.
    show(openChoice({ version: 8, step: stepOf('velg', { status: 'sealed' }) }))

    await user.click(await screen.findByRole('button', { name: 'Ikke vis' }))

    expect(screen.queryByRole('dialog')).toBeNull()
    expect(commandsIn(sent)).toEqual([{ type: 'next' }, { type: 'withhold' }])
    expect(await screen.findByText('Svarene vises ikke.')).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Angre/ })).toBeNull()
  })

  it('is done by the other one, knowingly', async () => {
    const { user, sent } = asking()
    await user.keyboard(' ')

    await user.click(await screen.findByRole('button', { name: 'Vis likevel' }))

    await waitFor(() =>
      expect(commandsIn(sent)).toEqual([{ type: 'next' }, { type: 'next', knowing: true }]),
    )
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
