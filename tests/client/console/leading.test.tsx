// @vitest-environment jsdom

import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { boardWith, hiding } from '../../support/texts.ts'
import { answerCalls } from './answer-calls.ts'
import { commandsIn, lead } from './lead.tsx'
import { agenda, agendaAt, openChoice, shownChoice, stepOf, viewOf } from './views.ts'

describe('looking ahead in the agenda', () => {
  it('shows the step and sends nothing', async () => {
    const { user, sent } = lead(openChoice())

    await user.click(screen.getByRole('button', { name: /^4Hva ser vi/ }))

    const panel = screen.getByRole('region', { name: 'Hva ser vi?' })
    expect(within(panel).getByText('Oppgaven i Hva ser vi?')).toBeDefined()
    expect(within(panel).getByText(/la det bli fire grupper/)).toBeDefined()
    expect(sent).toEqual([])
  })

  it('moves the room only by its own button, which says what it closes', async () => {
    const { user, sent } = lead(openChoice())
    await user.click(screen.getByRole('button', { name: /^4Hva ser vi/ }))
    const panel = screen.getByRole('region', { name: 'Hva ser vi?' })

    expect(within(panel).getByText(/Lukker «Velg én K» for svar/)).toBeDefined()
    await user.click(within(panel).getByRole('button', { name: 'Gå hit' }))

    expect(commandsIn(sent)).toEqual([{ type: 'go', step: 'se' }])
  })

  it('ends when the room moves on, so that the note on the page is the note for now', async () => {
    const { user, show } = lead(openChoice())
    await user.click(screen.getByRole('button', { name: /^4Hva ser vi/ }))

    show(viewOf({ phase: 'running', step: stepOf('tekster'), agenda: agendaAt('tekster') }))

    expect(screen.queryByRole('region', { name: 'Hva ser vi?' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  it('stays while the step that is on only changes', async () => {
    const { user, show } = lead(openChoice())
    await user.click(screen.getByRole('button', { name: /^4Hva ser vi/ }))

    show(openChoice({ version: 8, answered: 10 }))

    expect(screen.getByRole('region', { name: 'Hva ser vi?' })).toBeDefined()
  })

  it('can take a step along that was closed and not shown', async () => {
    const sealed = agenda.map((entry) =>
      entry.id === 'velg' ? { ...entry, status: 'sealed' as const, rounds: 1 } : entry,
    )
    const { user, sent } = lead(
      viewOf({ phase: 'ended', agenda: sealed, nextAct: { kind: 'nothing' } }),
    )

    await user.click(screen.getByRole('button', { name: 'Ta med i resultatene: Velg én K' }))

    expect(commandsIn(sent)).toEqual([{ type: 'release', step: 'velg' }])
  })
})

describe('the lobby right after the start', () => {
  it("puts focus on the link to keep, then on the lobby's heading, then on the first step's", async () => {
    const { user, show } = lead(viewOf(), { keepToken: 'abc' })

    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'Ta vare på denne lenka' }),
    )
    await user.click(screen.getByRole('button', { name: 'Jeg har tatt vare på den' }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Klar til å starte' }))

    show(openChoice({ version: 8 }))
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
  })

  it('is not started by Enter on the page', async () => {
    const { user, sent } = lead(viewOf(), { keepToken: 'abc' })

    await user.keyboard('{Enter}')

    expect(sent).toEqual([])
  })
})

describe('the agenda', () => {
  it('reminds the facilitator of the leader, where one takes part', () => {
    const reminder = 'La lederen svare som de andre, men snakke sist.'
    const running = { phase: 'running', step: stepOf('velg'), agenda: agendaAt('velg') } as const
    const { unmount } = lead(viewOf({ ...running, leader: true }))
    expect(screen.getByText(reminder)).toBeDefined()
    unmount()

    lead(viewOf(running))

    expect(screen.queryByText(reminder)).toBeNull()
  })

  it('tells a private note from a talk', () => {
    const notes = agenda.map((entry) =>
      entry.id === 'se' ? { ...entry, type: 'text' as const, privateNote: true } : entry,
    )
    lead(viewOf({ agenda: notes }))

    expect(screen.getByRole('button', { name: /^4Hva ser vi/ }).textContent).toContain(
      'privat notat',
    )
  })

  it('says each state in words and marks the step that is on', () => {
    lead(openChoice())

    const current = screen.getByRole('button', { current: 'step' })

    expect(current.textContent).toContain('åpen')
    expect(screen.getByRole('button', { name: /^1Ingen oppskrift/ }).textContent).toContain(
      'samtale',
    )
    expect(screen.getByRole('button', { name: /^3Hva hindrer/ }).textContent).toContain('venter')
  })
})

describe('a step that is skipped', () => {
  it('has no number, and cannot be gone to by one', async () => {
    const skipped = agendaAt('velg').map((entry) =>
      entry.id === 'tekster' ? { ...entry, skipped: true, number: 0 } : entry,
    )
    const { user, sent } = lead(openChoice({ agenda: skipped }))

    await user.click(screen.getByRole('button', { name: /^–Hva hindrer oss/ }))
    expect(screen.getByText('Forhåndsvis et steg som hoppes over')).toBeDefined()
    await user.keyboard('0{Enter}')

    expect(sent).toEqual([])
  })
})

describe('the header', () => {
  const { join } = viewOf()

  it('says in the chip of the code that the door is locked', () => {
    lead(openChoice({ join: { ...join, doorLocked: true } }))

    expect(screen.getByText('Kode 4829 1534 · låst')).toBeDefined()
  })

  it('says nothing of code, door and room once the session has ended', () => {
    lead(viewOf({ phase: 'ended', join: { ...join, doorLocked: true } }))

    expect(screen.queryByText(/^Kode|låst|i rommet/)).toBeNull()
  })
})

describe('the column for the facilitator alone', () => {
  it('begins at the top at every step', () => {
    const { show } = lead(openChoice())
    const side = screen.getByRole('complementary', { name: 'Bare for deg' })
    side.scrollTop = 300

    show(openChoice({ version: 8, answered: 10 }))
    expect(side.scrollTop).toBe(300)

    show(viewOf({ version: 9, phase: 'running', step: stepOf('se'), agenda: agendaAt('se') }))
    expect(side.scrollTop).toBe(0)
  })
})

/** What is seen at the top of the stage; the same words are in a live region. */
const chip = (words: string) => within(screen.getByRole('main')).getByText(words)

describe('the stage', () => {
  it('says how many have answered and what the screen shows', () => {
    lead(openChoice())

    expect(screen.getByText('12 i rommet')).toBeDefined()
    expect(screen.getByText('9 av 12 har svart')).toBeDefined()
    expect(chip('Storskjermen viser: oppgaven')).toBeDefined()
    expect(chip('Åpent for svar')).toBeDefined()
  })

  it('says how many are done where no answer tells, and calmly that all are', () => {
    const talk = viewOf({ phase: 'running', step: stepOf('se'), agenda: agendaAt('se') })
    const { show } = lead({ ...talk, done: { by: 'people', count: 7, of: 12 } })
    expect(screen.getByText('7 av 12 er ferdige')).toBeDefined()

    show({ ...talk, done: { by: 'people', count: 12, of: 12 } })
    expect(screen.getByText('Alle 12 er ferdige')).toBeDefined()
    expect(screen.getByText('Alle 12 er ferdige.').getAttribute('role')).toBe('status')

    show({ ...talk, done: { by: 'tables', count: 0, of: 4 } })
    expect(screen.getByText('Ingen bord er ferdige ennå')).toBeDefined()
    show(talk)
    expect(screen.queryByText(/ferdige/u)).toBeNull()
  })

  it("leaves out the first round's picture while the second one is open, as the screen does", () => {
    lead(openChoice({ step: stepOf('velg', { round: 2 }), shown: [shownChoice] }))

    expect(chip('Storskjermen viser: oppgaven')).toBeDefined()
    expect(screen.queryByText('Les svarene her')).toBeNull()
  })

  it('folds cards away once they are shown, and calls them cards', () => {
    lead(
      viewOf({
        phase: 'running',
        step: stepOf('se'),
        agenda: agendaAt('se'),
        shown: [{ ...shownChoice, type: 'commit', config: { labels: {}, hints: {} }, figures: {} }],
        boards: [
          boardWith('avtale', [{ id: 't1', text: 'Bord 1:\nVi går rundt' }], { sorts: false }),
        ],
      }),
    )

    expect(chip('Se gjennom kortene').closest('details, u-details, .ds-details')).not.toBeNull()
  })

  it('lets texts be taken off one by one', async () => {
    const { user, sent } = lead(
      viewOf({
        phase: 'running',
        step: stepOf('tekster', { status: 'sealed' }),
        agenda: agendaAt('tekster', { status: 'sealed' }),
        boards: [boardWith('tekster', [{ id: 't1', text: 'For lite tid' }])],
        nextAct: { kind: 'reveal' },
      }),
    )

    await user.click(screen.getByRole('button', { name: 'Skjul teksten: For lite tid' }))

    expect(sent).toEqual([{ event: 'board', payload: hiding('tekster', 't1') }])
  })
})

describe('what is wrong', () => {
  it.each([
    ['storage', /Svar kan ikke lagres nå/, true],
    ['keys', /nye spørsmål kan ikke åpnes/, true],
    ['disk', /Alle svar lagres fortsatt/, false],
    ['slow', /Serveren er treg nå/, false],
  ] as const)('is said as it is told: %s', (code, words, isUrgent) => {
    lead(openChoice({ trouble: [code] }))

    const bar = screen.getByText(words)
    expect(bar.closest('[role="status"]')).not.toBeNull()
    expect(bar.classList.contains('strong')).toBe(isUrgent)
  })

  it('is one line, of what is most urgent', () => {
    lead(openChoice({ trouble: ['storage', 'keys', 'disk', 'slow'] }))

    expect(screen.getByText(/Svar kan ikke lagres nå/)).toBeDefined()
    expect(screen.queryByText(/nøkler|lite plass igjen|treg nå/)).toBeNull()
  })

  it('is said before a sensitive step on plain http', () => {
    const sensitive = agendaAt('velg').map((entry) =>
      entry.id === 'tekster' ? { ...entry, sensitive: true } : entry,
    )
    lead(openChoice({ agenda: sensitive }))

    expect(screen.getByText(/Dette nettet er ikke kryptert/)).toBeDefined()
  })

  it('is said when the server restarts, and the last view stays', () => {
    const { say } = lead(openChoice())

    act(() => say('stopping'))

    expect(screen.getByText(/Serveren starter på nytt/)).toBeDefined()
    expect(screen.getByRole('heading', { level: 1, name: 'Oppgaven i Velg én K' })).toBeDefined()
  })
})

describe('deleting the session', () => {
  it('needs a tick as well as the button', async () => {
    const asked = answerCalls(() => ({ body: {} }))
    const { user } = lead(viewOf({ phase: 'ended' }))
    await user.click(screen.getAllByRole('button', { name: 'Slett økta nå …' })[0] as HTMLElement)

    await user.click(screen.getByRole('button', { name: 'Slett økta' }))

    expect(asked).toEqual([])
    expect(screen.getByText('Kryss av for at du vil slette alt.')).toBeDefined()
  })

  it('ends in a receipt', async () => {
    const asked = answerCalls(() => ({ body: {} }))
    const { user } = lead(viewOf({ phase: 'ended' }))
    await user.click(screen.getAllByRole('button', { name: 'Slett økta nå …' })[0] as HTMLElement)

    await user.click(screen.getByLabelText('Ja, slett alt fra denne økta'))
    await user.click(screen.getByRole('button', { name: 'Slett økta' }))

    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'Økta er slettet' })).toBeDefined(),
    )
    expect(asked).toEqual([{ path: '/api/sessions/s1', method: 'delete', body: undefined }])
  })
})

describe('a console that the server does not know', () => {
  it('says what to do', () => {
    const { refuse, say } = lead(viewOf())
    refuse()

    act(() =>
      say('connect_error', Object.assign(new Error('no'), { data: { code: 'link-not-valid' } })),
    )

    expect(screen.getByText(/Åpne lenka du tok vare på/)).toBeDefined()
  })
})
