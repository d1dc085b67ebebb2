// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ShownRound } from '../../../shared/protocol/views.ts'
import { ratedTwice } from '../charts/rated-twice.ts'
import { commandsIn, lead } from './lead.tsx'
import { agendaAt, openChoice, shownChoice, stepOf } from './views.ts'

const labels = {
  group: 'Gruppa',
  what: 'Hva',
  sign: 'Tegn',
  firstStep: 'Først',
  who: 'Hvem',
  when: 'Når',
}

const cardOf = (number: number) => ({
  group: `Gruppe ${String(number).padStart(2, '0')}`,
  what: 'Vi går rundt',
  sign: 'Døra står åpen',
  firstStep: '',
  who: '',
  when: '',
})

const cards = (count: number): ShownRound => ({
  ...shownChoice,
  id: 'kort',
  type: 'commit',
  mode: 'group',
  config: { labels, hints: {} },
  figures: {
    card: {
      people: count,
      values: Array.from({ length: count }, (_, at) => ({ value: cardOf(at + 1), count: 1 })),
    },
  },
})

const readOut = (count: number, page = 0) =>
  openChoice({ step: stepOf('se'), agenda: agendaAt('se'), shown: [cards(count)], page })

const pages = () => screen.queryByRole('group', { name: 'Kortene på storskjermen' })
const page = (name: string) => screen.getByRole('button', { name })

describe('the cards of many groups', () => {
  it('are turned page by page, and the page that is up says so', async () => {
    const { user, sent } = lead(readOut(20))

    expect(within(pages() ?? document.body).getAllByRole('button')).toHaveLength(3)
    expect(page('Gruppe 01 til Gruppe 07').getAttribute('aria-pressed')).toBe('true')
    await user.click(page('Gruppe 08 til Gruppe 14'))

    expect(commandsIn(sent)).toEqual([{ type: 'page', page: 1 }])
  })

  it('stay on the last page when there is none so far on', () => {
    lead(readOut(20, 7))

    expect(page('Gruppe 15 til Gruppe 20').getAttribute('aria-pressed')).toBe('true')
  })

  it('can be turned from the remote', () => {
    lead(readOut(20), { layout: 'remote' })

    expect(pages()).not.toBeNull()
  })

  it.each([
    ['few', readOut(12)],
    ['hidden', { ...readOut(20), hidden: true }],
    ['shown as a table', { ...readOut(20), asTable: true }],
  ])('have no pages to turn where they are %s', (_, view) => {
    lead(view)

    expect(pages()).toBeNull()
  })
})

describe('texts that nobody signs', () => {
  const wall = (count: number): ShownRound => ({
    ...shownChoice,
    id: 'grep',
    type: 'text',
    config: { most: 5, length: 140 },
    figures: {
      note: {
        people: 12,
        values: Array.from({ length: count }, (_, at) => ({
          value: { id: `p${at}`, text: `Ta en runde rundt bordet, og la alle si noe ${at}` },
          count: 1,
        })),
      },
    },
  })
  const showing = (count: number, up = 0) =>
    lead(openChoice({ step: stepOf('se'), agenda: agendaAt('se'), shown: [wall(count)], page: up }))

  it('are turned by the number of the page', async () => {
    const { user, sent } = showing(60)

    expect(screen.getByRole('group', { name: 'Tekstene på storskjermen' })).toBeTruthy()
    await user.click(page('Side 2'))
    expect(commandsIn(sent)).toEqual([{ type: 'page', page: 1 }])
  })

  it('are turned one page at a time where there are too many pages to choose from', async () => {
    const { user, sent } = showing(300, 3)

    expect(screen.getByText(/^Side 4 av \d\d$/u)).toBeTruthy()
    await user.click(page('Neste side'))
    await user.click(page('Forrige side'))
    expect(commandsIn(sent)).toEqual([
      { type: 'page', page: 4 },
      { type: 'page', page: 2 },
    ])
  })

  it('have no page before the first', async () => {
    const { user, sent } = showing(300)

    await user.click(page('Forrige side'))
    expect(sent).toEqual([])
  })
})

describe('a rating of many things twice', () => {
  const twice: ShownRound = { ...shownChoice, id: 'grep', ...ratedTwice }

  it('is turned by its pages, and then to the other way to look at it', async () => {
    const { user, sent } = lead(
      openChoice({ step: stepOf('se'), agenda: agendaAt('se'), shown: [twice], page: 1 }),
    )

    expect(page('Alle utsagn: Side 2').getAttribute('aria-pressed')).toBe('true')
    await user.click(page('Mest delt og mest samlet: Side 1'))

    expect(commandsIn(sent)).toEqual([{ type: 'page', page: 3 }])
  })
})

describe('what a talk shows of several steps', () => {
  const earlier = (id: string): ShownRound => ({ ...shownChoice, id })
  const talk = (up: number, ...shown: ShownRound[]) =>
    openChoice({ step: stepOf('se'), agenda: agendaAt('se'), shown, page: up })

  it('is turned picture by picture, as the screen has room for one', async () => {
    const { user, sent } = lead(talk(0, earlier('velg'), earlier('tekster')))

    expect(page('Velg én K: Hvor mange valgte hva').getAttribute('aria-pressed')).toBe('true')
    await user.click(page('Hva hindrer oss?: Hvor mange valgte hva'))

    expect(commandsIn(sent)).toEqual([{ type: 'page', page: 2 }])
  })

  it('counts the pages of each of them, and the two ways to look at a choice', () => {
    lead(talk(3, earlier('velg'), { ...cards(20), id: 'tekster' }))

    expect(
      within(screen.getByRole('group', { name: 'Sidene på storskjermen' })).getAllByRole('button'),
    ).toHaveLength(5)
    expect(page('Hva hindrer oss?: Gruppe 08 til Gruppe 14').getAttribute('aria-pressed')).toBe(
      'true',
    )
  })

  it('is not turned where there is one step, in two rounds', () => {
    lead(talk(0, earlier('velg'), { ...earlier('velg'), round: 2 }))

    expect(screen.queryByRole('button', { name: /^(?:Side|Velg én K$)/u })).toBeNull()
  })
})
