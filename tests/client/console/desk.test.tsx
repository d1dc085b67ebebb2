// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answerCalls } from './answer-calls.ts'
import { commandsIn, lead } from './lead.tsx'
import { agendaAt, openChoice, shownChoice, stepOf, viewOf } from './views.ts'

const skipped = viewOf({
  agenda: agendaAt('ramme', { current: false }).map((entry) => ({
    ...entry,
    current: false,
    skipped: entry.id === 'velg',
  })),
})

describe('the run sheet', () => {
  it('passes a step by, and takes it in again', async () => {
    const { user, sent, show } = lead(viewOf())

    await user.click(screen.getByRole('button', { name: 'Hopp over «Velg én K»' }))
    show(skipped)
    await user.click(screen.getByRole('button', { name: 'Ta med «Velg én K» igjen' }))

    expect(commandsIn(sent)).toEqual([
      { type: 'skip', step: 'velg', on: true },
      { type: 'skip', step: 'velg', on: false },
    ])
  })

  it('says that a step is left out, in words and struck through', () => {
    lead(skipped)

    const entry = screen.getByRole('button', { name: /^2Velg én K/ })

    expect(entry.textContent).toContain('hoppes over')
    expect(entry.querySelector('s')?.textContent).toBe('Velg én K')
    expect(screen.getByText('Opplegg · 9 min')).toBeDefined()
  })

  it('does not offer to pass by what has answers', () => {
    lead(openChoice())

    expect(screen.queryByRole('button', { name: 'Hopp over «Velg én K»' })).toBeNull()
  })

  it('says how long each step took of its minutes', () => {
    lead(
      openChoice({
        agenda: agendaAt('velg').map((entry) =>
          entry.id === 'ramme' ? { ...entry, spent: 290 } : entry,
        ),
      }),
    )

    expect(screen.getByText('5 av 3 min')).toBeDefined()
    expect(screen.getByText('2 min etter')).toBeDefined()
  })
})

describe('the miniature', () => {
  it('is the screen itself, which nothing here can press or reach', () => {
    const { container } = lead(openChoice())

    const frame = container.querySelector('iframe')

    expect(frame?.getAttribute('src')).toBe('/screen#s1.screen-token-0123456789&mini')
    expect(frame?.tabIndex).toBe(-1)
    expect(frame?.parentElement?.hasAttribute('inert')).toBe(true)
    expect(frame?.parentElement?.getAttribute('aria-hidden')).toBe('true')
  })

  it('follows a new link of the screen', () => {
    const { container, show } = lead(openChoice())

    show(openChoice({ version: 8, screenToken: 'new-screen-token-012345' }))

    expect(container.querySelector('iframe')?.getAttribute('src')).toContain('new-screen-token')
  })
})

describe('what the large button leads to', () => {
  it.each([
    [
      'the first step',
      viewOf(),
      'Rommet går til «Ingen oppskrift». Storskjermen viser hva dere skal snakke om.',
    ],
    ['a question', openChoice(), 'Storskjermen viser oppgaven, og telefonene kan svare.'],
    [
      'answers that are enough',
      openChoice({ nextAct: { kind: 'reveal', title: 'Velg én K' } }),
      'Storskjermen og telefonene viser svarene. 9 av 12 har svart. Svarene vises når minst 3 av dem ikke hoppet over.',
    ],
    [
      'answers that are too few',
      openChoice({ answered: 2, nextAct: { kind: 'reveal', title: 'Velg én K' } }),
      'Storskjermen og telefonene viser svarene. Bare 2 har svart ennå. Svarene vises først når minst 3 har gitt et svar. Skjermen sier det i ord.',
    ],
    [
      'a step, while the screen is black',
      openChoice({ blank: true }),
      'Storskjermen viser oppgaven, og telefonene kan svare. Den svarte skjermen tennes.',
    ],
    [
      'a reveal, while the screen is black',
      openChoice({ blank: true, answered: 3, of: 3, nextAct: { kind: 'reveal' } }),
      'Storskjermen og telefonene viser svarene. 3 av 3 har svart. Svarene vises når minst 3 av dem ikke hoppet over. Skjermen er svart til du tenner den.',
    ],
  ])('is said before it is pressed: %s', (_what, view, words) => {
    lead(view)

    const card = screen.getByRole('region', { name: 'Når du trykker på den store knappen' })
    expect(within(card).getByText(words)).toBeDefined()
  })

  it('offers to open a step again that was left before anyone answered', async () => {
    const { user, sent } = lead(
      openChoice({ step: stepOf('velg', { status: 'sealed' }), answered: 0 }),
    )

    await user.click(screen.getByRole('button', { name: /^Åpne det igjen/ }))

    expect(commandsIn(sent)).toEqual([{ type: 'again' }])
  })

  it('warns quietly when everyone has answered the same', () => {
    lead(openChoice({ unanimous: true }))

    const card = screen.getByRole('region', { name: 'Når du trykker på den store knappen' })
    expect(within(card).getByText(/^Alle svarte likt/)).toBeDefined()
  })
})

describe('another console', () => {
  it('is heard of in a quiet line', () => {
    const { show } = lead(openChoice())

    show(openChoice({ version: 8, blank: true, lastAct: { version: 8, type: 'blank' } }))

    const line = screen.getByText('Et annet styringspanel: Storskjermen er svart.')
    expect(line.getAttribute('role')).toBe('status')
  })
})

describe('answers that are up', () => {
  it('can be read here, larger than in the miniature', async () => {
    const { user } = lead(
      viewOf({
        phase: 'running',
        step: stepOf('se'),
        agenda: agendaAt('se'),
        shown: [shownChoice],
        nextAct: { kind: 'end' },
      }),
    )

    await user.click(screen.getByText('Les svarene her'))

    expect(await screen.findByText(/Alle 4 valgte K1/)).toBeDefined()
  })
})

describe('a second language on the screen', () => {
  it('is chosen among the deck’s other languages', async () => {
    const { user, sent } = lead(openChoice())

    await user.selectOptions(screen.getByLabelText('Også på skjermen'), 'English')

    expect(commandsIn(sent)).toEqual([{ type: 'second-language', language: 'en' }])
  })

  it('is never the one that the screen shows already, since the deck lacks the session’s', () => {
    const { session } = viewOf({})
    lead(openChoice({ session: { ...session, language: 'sv' } }))

    const options = within(screen.getByLabelText('Også på skjermen')).getAllByRole('option')

    expect(options.map(({ textContent }) => textContent)).toEqual(['Bare ett språk', 'English'])
  })

  it('is not offered for a deck in one language', () => {
    lead(openChoice({ deck: { id: 'velg-en-k', languages: ['nb'] } }))

    expect(screen.queryByLabelText('Også på skjermen')).toBeNull()
  })
})

describe('a lobby that stays empty', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const minutes = (count: number) => act(() => vi.advanceTimersByTimeAsync(count * 60_000))

  it('says after two minutes what to try, with the way to test the network', async () => {
    lead(viewOf({ inRoom: 0 }))

    await minutes(1.9)
    expect(screen.queryByText(/Det er oftest nettet/)).toBeNull()
    await minutes(0.2)

    expect(screen.getByText(/Det er oftest nettet/)).toBeDefined()
    expect(screen.getByRole('link', { name: /Test nettet/ })).toHaveProperty('pathname', '/network')
  })

  it('says nothing once somebody is in', async () => {
    const { show } = lead(viewOf({ inRoom: 0 }))
    await minutes(3)

    show(viewOf({ version: 8, inRoom: 1 }))

    expect(screen.queryByText(/Det er oftest nettet/)).toBeNull()
  })

  it('sends nothing by itself', async () => {
    const { sent } = lead(viewOf({ inRoom: 0 }))

    await minutes(10)

    expect(sent).toEqual([])
  })
})

describe('links and code', () => {
  it('makes a new code and keeps what is in', async () => {
    const asked = answerCalls(() => ({ body: {} }))
    const { user } = lead(viewOf())
    await user.click(screen.getByRole('button', { name: 'Økta' }))
    await user.click(screen.getByRole('button', { name: 'Lenker og kode' }))

    await user.click(screen.getByRole('button', { name: 'Ny romkode, behold svarene' }))

    await waitFor(() => expect(screen.getByText(/Ny romkode er laget/)).toBeDefined())
    expect(asked).toMatchObject([{ path: '/api/sessions/s1/new-code', method: 'post' }])
  })
})

describe('a session that is led', () => {
  it('is among my sessions', () => {
    lead(viewOf())

    expect(localStorage.getItem('plenum-my-sessions')).toContain('Fjellheim skole')
  })
})
