// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { ReportPage } from '../../../client/report/ReportPage.tsx'
import { Languages } from '../../../client/ui/Languages.tsx'
import type { ReportView } from '../../../shared/protocol/views.ts'
import { agreement, lunch, lunches, report, talk, wishes } from './report-view.ts'

type Answer = { readonly status?: number; readonly body: unknown } | 'no network'

/** Answers each call in turn; the last answer stays. */
function answer(...answers: readonly Answer[]) {
  const asked: { path: string; language: string | null }[] = []
  const fetching = vi.fn(async (path: string, { headers }: RequestInit = {}) => {
    asked.push({ path, language: new Headers(headers).get('accept-language') })
    const given = answers[asked.length - 1] ?? answers.at(-1)
    if (!given || given === 'no network') throw new TypeError('no network')
    return new Response(JSON.stringify(given.body), { status: given.status ?? 200 })
  })
  vi.stubGlobal('fetch', fetching)
  onTestFinished(() => void vi.unstubAllGlobals())
  return asked
}

function open() {
  onTestFinished(cleanup)
  render(
    <Languages first="nb">
      <ReportPage session="s1" />
    </Languages>,
  )
  return userEvent.setup()
}

async function openReport(view: ReportView = report()) {
  answer({ body: view })
  const user = open()
  await screen.findByRole('heading', { level: 1, name: view.session.title })
  return user
}

const headings = () =>
  screen
    .getAllByRole('heading')
    .filter(({ tagName }) => tagName !== 'H1')
    .map(({ tagName, textContent }) => `${tagName} ${textContent}`)

const partOf = (name: string) => within(screen.getByRole('region', { name }))

beforeEach(() => {
  localStorage.clear()
  document.documentElement.lang = 'nb'
})

afterEach(() => {
  document.title = ''
})

describe('the report of a session that has ended', () => {
  it('is in order, the agreements first', async () => {
    await openReport()

    expect(headings()).toEqual([
      'H2 Avtalene',
      'H3 K2 ved vinduet',
      'H2 Økta, steg for steg',
      'H3 Lunsj',
      'H3 Ønsker',
      'H3 Hva ser vi?',
    ])
  })

  it('says what it is of, for whom, and how long its parts are kept', async () => {
    await openReport()
    const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent)

    expect(facts.slice(0, 5)).toEqual([
      'søndag 22. november 2026',
      'Ledere i skole',
      'Velg én K',
      'Slettes 22. desember 2126',
      'Tas vare på til 21. januar 2128',
    ])
    expect(document.title).toBe('2026-11-22 Ledergruppa på Fjellheim – rapport')
  })

  it('shows each card with all that was written on it', async () => {
    await openReport()
    const card = within(partOf('Avtalene').getByRole('listitem'))
    const written = card.getAllByRole('definition').map(({ textContent }) => textContent)

    expect(written).toEqual([
      'Vi går på skolevandring',
      'Ingen snur seg',
      'Ett besøk før fredag',
      'Avdelingslederne',
      '22. november 2027',
    ])
  })

  it('has prompt, finding, picture, figures and how many answered of a step', async () => {
    await openReport()
    const step = partOf('Lunsj')

    expect(step.getByText('Hva skal vi ha til lunsj?')).toBeTruthy()
    expect(step.getByText('Valg · individuelt · 5 svarte')).toBeTruthy()
    expect(step.getByRole('img', { name: 'Flest valgte A (4 av 5).' })).toBeTruthy()
    const rows = step
      .getAllByRole('row', { hidden: true })
      .map(({ children }) => [...children].map(({ textContent }) => textContent))
    expect(rows).toEqual([
      ['Alternativ', 'Antall'],
      ['A Suppe', '4'],
      ['B Ris', '1'],
    ])
  })

  it('lists texts once, and not again as a table', async () => {
    await openReport()
    const step = partOf('Ønsker')

    expect(step.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ro',
      'Tid',
      'Mot',
    ])
    expect(step.queryByRole('table', { hidden: true })).toBeNull()
  })

  it('has the question of a talk, and the way to what it was about', async () => {
    await openReport()
    const step = partOf('Hva ser vi?')

    expect(step.getByText('Hva legger dere merke til?')).toBeTruthy()
    expect(step.getByRole('link', { name: 'Lunsj' }).getAttribute('href')).toBe('#step-1')
  })

  it('leads back to the session and to the files', async () => {
    await openReport()
    const leadsTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

    expect(leadsTo('Tilbake til økta')).toBe('/console?session=s1')
    expect(leadsTo('Regneark (CSV)')).toBe('/api/sessions/s1/results.csv')
    expect(leadsTo('Opplegg og resultater (JSON)')).toBe('/api/sessions/s1/results.json')
    expect(screen.queryByText('Foreløpig')).toBeNull()
  })
})

describe('what cannot be in the report', () => {
  it('is said in a sentence where too few answered', async () => {
    const figures = { option: { tooFew: true, people: 2 } } as const
    await openReport(report({ steps: [lunch({ rounds: [{ round: 1, answered: 2, figures }] })] }))
    const step = partOf('Lunsj')

    expect(step.getByText('For få svar til å vise (2 av minst 3).')).toBeTruthy()
    expect(step.queryByRole('img')).toBeNull()
    expect(step.queryByRole('table', { hidden: true })).toBeNull()
  })

  it('is said in a sentence where nothing was shown', async () => {
    await openReport(report({ steps: [wishes({ rounds: [] }), talk(), agreement({ rounds: [] })] }))

    expect(partOf('Ønsker').getByText(/^Ikke vist i økta/u)).toBeTruthy()
    expect(partOf('Avtalene').getByText(/^Ikke vist i økta/u)).toBeTruthy()
    expect(screen.queryByText('Hva ser vi?')).toBeNull()
  })

  it('has no heading for agreements where the workshop has none', async () => {
    await openReport(report({ steps: [lunch()] }))

    expect(screen.queryByText('Avtalene', { selector: 'h2, nav a' })).toBeNull()
  })
})

describe('a step that was run again', () => {
  it('has its rounds side by side, each with its own number and finding', async () => {
    const rounds = [
      { round: 1, answered: 5, figures: lunches(4, 1) },
      { round: 2, answered: 6, figures: lunches(1, 4) },
    ]
    await openReport(report({ steps: [lunch({ rounds })] }))
    const step = partOf('Lunsj')

    expect(step.getAllByRole('heading', { level: 4 }).map((found) => found.textContent)).toEqual([
      'Runde 15 svarte',
      'Runde 25 svarte, 1 hoppet over',
    ])
    expect(step.getByText('Flest valgte A (4 av 5).')).toBeTruthy()
    expect(step.getByText('Flest valgte B (4 av 5).')).toBeTruthy()
  })
})

describe('a session that still runs', () => {
  it('is called provisional, and is fetched again when asked', async () => {
    const before = report({ phase: 'running', steps: [lunch({ rounds: [] })] })
    const asked = answer({ body: before }, { body: report() })
    const user = open()
    expect(await screen.findByText('Foreløpig')).toBeTruthy()
    expect(partOf('Lunsj').getByText('Ikke vist ennå.')).toBeTruthy()

    await user.click(screen.getByRole('button', { name: 'Hent på nytt' }))

    expect(await screen.findByText('Flest valgte A (4 av 5).')).toBeTruthy()
    expect(screen.queryByText('Foreløpig')).toBeNull()
    expect(document.activeElement?.tagName).toBe('H1')
    expect(asked.map(({ path }) => path)).toEqual(Array(2).fill('/api/sessions/s1/report'))
  })

  it('stays on the page when the network is gone, and says so', async () => {
    answer({ body: report({ phase: 'running' }) }, 'no network')
    const user = open()

    await user.click(await screen.findByRole('button', { name: 'Hent på nytt' }))

    expect(await screen.findByText(/^Fikk ikke svar fra serveren/u)).toBeTruthy()
    expect(partOf('Lunsj').getByText('Flest valgte A (4 av 5).')).toBeTruthy()
  })
})

describe('a report that cannot be had', () => {
  it.each(['link-not-valid', 'room-not-found'])('says why and what to do: %s', async (code) => {
    answer({ status: 403, body: { error: { code } } })
    open()
    const heading = await screen.findByRole('heading', { name: 'Rapporten kan ikke åpnes her' })

    await waitFor(() => expect(document.activeElement).toBe(heading))
    expect(screen.getByText(/Åpne lenka du tok vare på/u)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Til startsiden' }).getAttribute('href')).toBe(
      '/console',
    )
  })

  it('is fetched again when the network is back', async () => {
    answer('no network', { body: report() })
    const user = open()
    await screen.findByRole('heading', { name: 'Fikk ikke hentet rapporten' })

    await user.click(screen.getByRole('button', { name: 'Prøv igjen' }))

    const title = await screen.findByRole('heading', { name: 'Ledergruppa på Fjellheim' })
    expect(document.activeElement).toBe(title)
  })
})

describe('another language', () => {
  it('is asked of the server, and what stays in bokmål says so', async () => {
    const english = report({
      session: { ...report().session, deckLanguage: 'en' },
      deck: { title: 'Choose one K' },
    })
    const asked = answer({ body: report() }, { body: english })
    const user = open()
    await screen.findByRole('heading', { level: 1, name: 'Ledergruppa på Fjellheim' })
    expect(document.querySelector('main [lang]')).toBeNull()

    await user.selectOptions(screen.getByRole('combobox'), 'en')

    expect(await screen.findByText('Choose one K')).toBeTruthy()
    expect(asked.map(({ language }) => language)).toEqual(['nb', 'en'])
    expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy()
    expect(screen.getByText('Choose one K').getAttribute('lang')).toBeNull()
    const langOf = (text: string) => screen.getByText(text).closest('[lang]')?.getAttribute('lang')
    expect(langOf('Ro')).toBe('nb')
    expect(langOf('Ingen snur seg')).toBe('nb')
    expect(langOf('22 November 2027')).toBe('en')
    expect(langOf('Ledergruppa på Fjellheim')).toBe('nb')
  })

  it('has the deck in its own where it is not in the page’s', async () => {
    await openReport(report({ session: { ...report().session, deckLanguage: 'sv' } }))
    const step = partOf('Lunsj')

    expect(step.getByText('Hva skal vi ha til lunsj?').getAttribute('lang')).toBe('sv')
    expect(step.getByRole('img').getAttribute('lang')).toBe('sv')
    expect(step.getByRole('rowheader', { name: 'A Suppe', hidden: true }).lang).toBe('sv')
  })
})

describe('a report on its way to paper', () => {
  const folded = () => document.querySelectorAll('details:not([open])').length

  it('has everything open, and afterwards only what was open before', async () => {
    await openReport(report({ steps: [lunch(), lunch({ id: 'middag', title: 'Middag' })] }))
    const [first] = document.querySelectorAll('details')
    first?.setAttribute('open', '')

    window.dispatchEvent(new Event('beforeprint'))
    expect(folded()).toBe(0)

    window.dispatchEvent(new Event('afterprint'))
    expect(folded()).toBe(1)
    expect(first?.open).toBe(true)
  })
})
