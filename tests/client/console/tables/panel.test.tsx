// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { TableProgress } from '../../../../shared/protocol/tables.ts'
import type { ConsoleView } from '../../../../shared/protocol/views.ts'
import { commandsIn, lead } from '../lead.tsx'
import { agendaAt, openChoice, stepOf, viewOf } from '../views.ts'

const table = (number: number, change: Partial<TableProgress> = {}): TableProgress => ({
  table: number,
  here: 4,
  state: 'thinking',
  done: false,
  help: false,
  ...change,
})

const four = [
  table(1, { state: 'delivered', done: true }),
  table(2, { state: 'writing', here: 5 }),
  table(3, { help: true }),
  table(4, { here: 0, state: 'empty' }),
]

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

const working = (
  tables: TableProgress[] = four,
  status: 'open' | 'sealed' = 'open',
  change: Partial<ConsoleView> = {},
) =>
  openChoice({
    step: stepOf('velg', { type: 'commit', mode: 'group', config, status, byTable: true }),
    agenda: agendaAt('velg', { type: 'commit', mode: 'group', status, rounds: 1 }),
    answered: tables.filter(({ state }) => state === 'delivered').length,
    of: tables.length,
    tables,
    seating: 'choose',
    ...change,
  })

const groupAhead = (change: Partial<ConsoleView> = {}) =>
  viewOf({ agenda: agendaAt('velg', { mode: 'group' }), ...change })

const panel = () => screen.getByRole('region', { name: 'Bordene' })
const tile = (number: number) => {
  const found = within(panel())
    .getAllByRole('listitem')
    .find((item) => within(item).queryByText(`Bord ${number}`))
  if (!found) throw new Error(`there is no table ${number}`)
  return found.textContent
}
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

describe('a room without tables', () => {
  it('offers to set them up where groups are to work, with a number that suits', async () => {
    const { user, sent } = lead(groupAhead())

    await user.click(within(panel()).getByRole('button', { name: 'Sett opp bord …' }))
    await user.click(await screen.findByRole('radio', { name: 'Fordel dem jevnt' }))
    await user.click(screen.getByRole('button', { name: 'Lagre bordene' }))

    expect(commandsIn(sent)).toEqual([{ type: 'tables', count: 4, seating: 'dealt' }])
  })

  it('does not speak of tables where nobody works in groups', () => {
    lead(viewOf())

    expect(screen.queryByRole('region', { name: 'Bordene' })).toBeNull()
  })
})

describe('tables at work', () => {
  it('are counted as tables, and never mixed with people', () => {
    lead(working())

    expect(within(panel()).getByText('1 av 4 bord har levert')).toBeDefined()
    expect(screen.queryByText(/1 av 4 har svart/u)).toBeNull()
  })

  it('say in words how far each has come and how many are there', () => {
    lead(working())

    expect(tile(1)).toContain('har levert')
    expect(tile(1)).toContain('Ferdig')
    expect(tile(2)).toMatch(/skriver.*5 her/u)
    expect(tile(3)).toContain('Trenger hjelp')
    expect(tile(4)).toContain('uten telefon')
  })

  it('call for help where it is seen and heard, once for each change', () => {
    const { show } = lead(working())

    expect(statuses()).toContain('Bord 3 trenger hjelp')
    show(working(four.map((one) => ({ ...one, help: one.table < 4 }))))
    expect(statuses()).toContain('Bord 1, 2 og 3 trenger hjelp')
    show(working(four.map((one) => ({ ...one, help: false }))))

    expect(screen.queryByText(/trenger hjelp/iu)).toBeNull()
  })

  it('are heard of when all have delivered', () => {
    lead(working(four.map((one) => ({ ...one, state: 'delivered' as const }))))

    expect(statuses()).toContain('Alle 4 bord har levert.')
  })

  it('are on the remote with their calls and how far they are', () => {
    lead(working(), { layout: 'remote' })

    expect(screen.getByText('12 i rommet, 1 av 4 bord har levert')).toBeDefined()
    expect(screen.getAllByText('Bord 3 trenger hjelp').length).toBeGreaterThan(0)
    expect(screen.getByText('Bord 4')).toBeDefined()
  })
})

describe('roles at the tables', () => {
  it('are drawn at all of them at once, and that is said', async () => {
    const { user, sent } = lead(working(), {
      reply: () => ({ ok: true, value: {} }),
    })

    await user.click(screen.getByRole('button', { name: 'Trekk roller ved bordene' }))

    await waitFor(() => expect(statuses()).toContainEqual(expect.stringMatching(/^Rollene er/u)))
    expect(sent).toEqual([{ event: 'draw-roles', payload: {} }])
  })

  it('wait until somebody sits down', () => {
    lead(working(four.map((one) => ({ ...one, here: 0 }))))

    expect(screen.queryByRole('button', { name: 'Trekk roller ved bordene' })).toBeNull()
  })
})

describe('tables before they work', () => {
  it('say how many have found theirs', () => {
    lead(groupAhead({ tables: four, seating: 'choose', inRoom: 15 }))

    expect(within(panel()).getByText('13 av 15 har funnet et bord')).toBeDefined()
    expect(tile(4)).toContain('ingen her')
    expect(tile(2)).not.toContain('skriver')
  })

  it('have signs to print', () => {
    lead(groupAhead({ tables: four, seating: 'choose', inRoom: 15 }))

    const link = within(panel()).getByRole('link', { name: /Skriv ut bordskilt/u })
    expect(link.getAttribute('href')).toBe('/console?session=s1&page=signs')
  })

  it('are given up, and come back with the undo', async () => {
    const { user, sent } = lead(groupAhead({ tables: four, seating: 'dealt' }))

    await user.click(within(panel()).getByRole('button', { name: 'Endre bordene …' }))
    await user.click(await screen.findByRole('button', { name: 'Slutt med bord' }))
    await user.click(await screen.findByRole('button', { name: /^Angre/u }))

    expect(commandsIn(sent)).toEqual([
      { type: 'tables', count: 0, seating: 'dealt' },
      { type: 'tables', count: 4, seating: 'dealt' },
    ])
  })
})

describe('a table without a phone', () => {
  const answersCards = {
    reply: ({ event, payload }: { event: string; payload: unknown }) =>
      event === 'paper-card'
        ? // Only cards carry a rev.
          {
            ok: true as const,
            value: { outcome: 'saved' as const, rev: (payload as { rev: number }).rev },
          }
        : { ok: true as const, value: { version: 8 } },
  }

  it('is typed in where it stands, and stays correctable as one', async () => {
    const { user, sent } = lead(working(), answersCards)

    await user.click(screen.getByRole('button', { name: 'Skriv inn for bord 4' }))
    await user.type(await screen.findByLabelText('Dette gjør vi'), 'Vi går rundt')
    await user.type(screen.getByLabelText('Tegnet'), 'Døra står åpen')
    expect(screen.getByLabelText('Gruppa')).toHaveProperty('value', 'Bord 4')
    await user.click(screen.getByRole('button', { name: 'Lagre kortet' }))
    await waitFor(() => expect(statuses()).toContain('Svaret fra bord 4 er levert og lagret.'))
    await user.click(screen.getByRole('button', { name: 'Rett svaret for bord 4' }))
    await user.type(await screen.findByLabelText('Dette gjør vi'), ' hver uke')
    await user.click(screen.getByRole('button', { name: 'Lagre kortet' }))

    await waitFor(() => expect(sent).toHaveLength(2))
    expect(sent.map(({ payload }) => payload)).toMatchObject([
      { step: 'velg', round: 1, rev: 1, table: 4, value: { what: 'Vi går rundt' } },
      { step: 'velg', round: 1, rev: 2, table: 4, value: { what: 'Vi går rundt hver uke' } },
    ])
  })

  it('is the only one that is typed in: the others have phones', () => {
    lead(working())

    const buttons = within(panel()).getAllByRole('button', { name: /^Skriv inn for/u })
    expect(buttons).toHaveLength(1)
    expect(screen.queryByRole('button', { name: 'Skriv inn et kort' })).toBeNull()
  })

  it('loses nothing that was typed when the step closes', async () => {
    const { user, show } = lead(working())
    await user.click(screen.getByRole('button', { name: 'Skriv inn for bord 4' }))
    await user.type(await screen.findByLabelText('Dette gjør vi'), 'Vi går rundt')

    show(working(four, 'sealed'))

    expect(screen.getByText(/Dette ble ikke levert/u)).toBeDefined()
  })
})

describe('places by choice', () => {
  const placeable = [
    { step: 'velg', title: 'Velg én K', options: [{ id: 'K1', title: 'Sette retning' }] },
  ]

  it('are shown, and taken back with the undo', async () => {
    const { user, sent } = lead(openChoice({ step: stepOf('se'), placeable }))

    await user.click(screen.getByRole('button', { name: 'Lag steder …' }))
    await user.click(await screen.findByRole('button', { name: 'Vis stedene' }))
    await user.click(await screen.findByRole('button', { name: /^Angre/u }))

    expect(commandsIn(sent)).toEqual([
      { type: 'places', places: { step: 'velg', lines: { K1: 'ved vinduet' } } },
      { type: 'places', places: null },
    ])
  })
})
