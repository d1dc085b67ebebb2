// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { lead } from './lead.tsx'
import { agendaAt, openChoice, stepOf } from './views.ts'

const config = {
  labels: {
    group: 'Gruppa',
    what: 'Dette gjør vi',
    sign: 'Tegnet',
    firstStep: 'Første steg',
    who: 'Hvem',
    when: 'Når',
  },
  hints: {},
}

const atCards = (status: 'open' | 'sealed' = 'open') =>
  openChoice({
    step: stepOf('velg', { type: 'commit', mode: 'group', config, status }),
    agenda: agendaAt('velg', { type: 'commit', mode: 'group', status, rounds: 1 }),
  })

const leading = () =>
  lead(atCards(), {
    reply: ({ event, payload }) =>
      event === 'paper-card'
        ? // Only cards carry a rev.
          { ok: true, value: { outcome: 'saved', rev: (payload as { rev: number }).rev } }
        : { ok: true, value: { version: 8 } },
  })

type Led = ReturnType<typeof leading>

async function writeCard(user: Led['user'], what: string) {
  await user.type(await screen.findByLabelText('Gruppa'), 'Bord 4')
  await user.type(screen.getByLabelText('Dette gjør vi'), what)
  await user.type(screen.getByLabelText('Tegnet'), 'Døra står åpen')
  await user.click(screen.getByRole('button', { name: 'Lagre kortet' }))
}

const cardsIn = (sent: Led['sent']) =>
  // Only cards are sent by what these tests press.
  sent.map(({ payload }) => payload as { seat: string; rev: number; value: { what: string } })

describe('a table that wrote its card on paper', () => {
  it('is typed in by the facilitator, with a secret of its own', async () => {
    const { user, sent } = leading()

    await user.click(screen.getByRole('button', { name: 'Skriv inn et kort' }))
    await writeCard(user, 'Vi går rundt')

    await waitFor(() => expect(screen.getByText('Kort 1 er levert.')).toBeDefined())
    const [card] = cardsIn(sent)
    expect(card).toMatchObject({ step: 'velg', round: 1, rev: 1, value: { what: 'Vi går rundt' } })
    expect(card?.seat).toMatch(/^[\w-]{43}$/u)
  })

  it('counts once when its card is corrected', async () => {
    const { user, sent } = leading()
    await user.click(screen.getByRole('button', { name: 'Skriv inn et kort' }))
    await writeCard(user, 'Vi går rundt')

    await user.click(await screen.findByRole('button', { name: 'Rett kort 1' }))
    await user.type(await screen.findByLabelText('Dette gjør vi'), ' hver uke')
    await user.click(screen.getByRole('button', { name: 'Lagre kortet' }))

    await waitFor(() => expect(sent).toHaveLength(2))
    const [first, second] = cardsIn(sent)
    expect(second).toMatchObject({
      seat: first?.seat,
      rev: 2,
      value: { what: 'Vi går rundt hver uke' },
    })
  })

  it('is another card when there is another table', async () => {
    const { user, sent } = leading()
    await user.click(screen.getByRole('button', { name: 'Skriv inn et kort' }))
    await writeCard(user, 'Vi går rundt')

    await user.click(await screen.findByRole('button', { name: 'Skriv inn et kort til' }))
    await writeCard(user, 'Vi spør først')

    await waitFor(() => expect(sent).toHaveLength(2))
    const [first, second] = cardsIn(sent)
    expect(second?.seat).not.toBe(first?.seat)
  })

  it('keeps what was typed when the step is closed before it was handed in', async () => {
    const { user, show } = leading()
    await user.click(screen.getByRole('button', { name: 'Skriv inn et kort' }))
    await user.type(await screen.findByLabelText('Dette gjør vi'), 'Vi går rundt')

    show({ ...atCards('sealed'), version: 8 })

    expect(screen.getByText(/Dette ble ikke levert/)).toBeDefined()
    expect(screen.getByText('Dette gjør vi: Vi går rundt')).toBeDefined()
  })

  it('types keys that are no acts', async () => {
    const { user, sent } = leading()

    await user.click(screen.getByRole('button', { name: 'Skriv inn et kort' }))
    await user.type(await screen.findByLabelText('Gruppa'), 'b l h')

    expect(sent).toEqual([])
  })
})
