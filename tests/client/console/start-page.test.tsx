// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { mySessions, rememberSession } from '../../../client/console/my-sessions.ts'
import { OffMySessions } from '../../../client/console/start/OffMySessions.tsx'
import { StartPage } from '../../../client/console/start/StartPage.tsx'
import { answerCalls } from './answer-calls.ts'

const step = (id: string, title: string, type: string, k: number) => ({
  id,
  title,
  type,
  mode: k === 1 ? 'group' : 'individual',
  minutes: 4,
  core: id !== 'notat',
  coreMinutes: 4,
  k,
  brings: id === 'avtale' ? ['velg'] : [],
})

const deck = {
  id: 'velg-en-k',
  title: 'Velg én K',
  description: 'For ledere i skole og barnehage.',
  minutes: 48,
  coreMinutes: 31,
  languages: ['nb', 'en'],
  steps: [
    step('velg', 'Velg én K', 'choice', 3),
    step('rate', 'Tillit', 'choice', 5),
    step('notat', 'Notat til deg selv', 'text', 0),
    step('avtale', 'Gruppas kort', 'commit', 1),
  ],
}

type Answer = { status?: number; body: unknown }

const server =
  (others: Readonly<Record<string, Answer>>, create = 'open') =>
  (path: string): Answer =>
    others[path] ?? { body: path === '/api/decks' ? { decks: [deck] } : { create } }

async function open(answers = server({})) {
  const asked = answerCalls(answers)
  const onStarted = vi.fn<(session: string, token: string) => void>()
  const page = <StartPage createKey={undefined} onStarted={onStarted} />
  const { unmount } = render(page)
  onTestFinished(cleanup)
  await screen.findByRole('radio', { name: /Velg én K/ })
  const user = userEvent.setup()
  const start = () => user.click(screen.getByRole('button', { name: 'Start økta' }))
  const fill = async (label: string | RegExp, text: string) => {
    await user.clear(screen.getByLabelText(label))
    await user.type(screen.getByLabelText(label), text)
  }
  return { asked, user, onStarted, unmount, page, start, fill }
}

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
})

const created = { '/api/sessions': { body: { session: 's9', token: 't'.repeat(43) } } }

describe('starting without touching anything', () => {
  it('asks for the only workshop, called by its own name', async () => {
    const { asked, onStarted, start } = await open(server(created))

    await start()

    await waitFor(() => expect(onStarted).toHaveBeenCalledWith('s9', 't'.repeat(43)))
    const sent = asked.find(({ path }) => path === '/api/sessions')
    expect(sent?.body).toMatchObject({
      deck: { id: 'velg-en-k' },
      settings: { title: 'Velg én K', language: 'nb', length: 'full', release: 'deck', k: 3 },
    })
  })

  it('puts the session among those of this device', async () => {
    const { start, fill, onStarted } = await open(server(created))

    await fill('Navn på økta', 'Fjellheim')
    await start()

    await waitFor(() => expect(onStarted).toHaveBeenCalled())
    expect(mySessions()).toMatchObject([{ id: 's9', title: 'Fjellheim' }])
    expect(sessionStorage.getItem('plenum-start-form')).toBeNull()
  })
})

describe('starting with one step alone', () => {
  const single = (user: ReturnType<typeof userEvent.setup>, title: string) =>
    user.click(screen.getByRole('button', { name: `Start bare dette: ${title}` }))

  it('is one press: the others are off, and the session is called what the step is called', async () => {
    const { asked, onStarted, user, fill } = await open(server(created))
    await fill('Hvor mange deltakere venter du?', '40')

    await single(user, 'Velg én K')

    await waitFor(() => expect(onStarted).toHaveBeenCalledWith('s9', 't'.repeat(43)))
    expect(asked.find(({ path }) => path === '/api/sessions')?.body).toMatchObject({
      deck: { id: 'velg-en-k' },
      settings: { title: 'Velg én K', expected: 40, without: ['rate', 'notat', 'avtale'] },
    })
  })

  it('takes along what it builds on, and says so', async () => {
    const { asked, user } = await open(server(created))
    expect(screen.getByText(/Fra «Velg én K» · Tar med «Velg én K»/u)).toBeDefined()

    await single(user, 'Gruppas kort')

    await waitFor(() =>
      expect(asked.find(({ path }) => path === '/api/sessions')?.body).toMatchObject({
        settings: { title: 'Gruppas kort', without: ['rate', 'notat'] },
      }),
    )
  })

  it('says what is to be mended first, and goes on with that step', async () => {
    const refusal = { status: 403, body: { error: { code: 'create-key-needed' } } }
    const { user } = await open(server({ '/api/sessions': refusal }, 'key'))

    await single(user, 'Gruppas kort')

    await screen.findByText('Lim inn nøkkelen fra terminalen der Plenum kjører.')
    expect(screen.getByRole('radio', { name: /Velg én K/u })).toHaveProperty('checked', true)
    expect(screen.getByText('2 av 4 steg · 8 minutter')).toBeDefined()
  })

  it('is offered of the workshops that the server has', async () => {
    await open()

    expect(screen.getAllByRole('button', { name: /^Start bare dette/u })).toHaveLength(2)
  })
})

describe('starting where the server asks for a key', () => {
  it('says where the key is when none was given', async () => {
    const refusal = { status: 403, body: { error: { code: 'create-key-needed' } } }
    const { start } = await open(server({ '/api/sessions': refusal }, 'key'))

    await start()

    expect(
      await screen.findByText('Lim inn nøkkelen fra terminalen der Plenum kjører.'),
    ).toBeDefined()
  })
})

describe('the language of the session', () => {
  const field = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Språk i økta' })

  it('may be any of ours; where the workshop lacks it, the page says what its texts are in', async () => {
    const { asked, user, start } = await open(server(created))
    expect([...field().options].map(({ value }) => value)).toEqual(['nb', 'nn', 'da', 'sv', 'en'])
    expect(screen.queryByText(/^Tekstene i opplegget er på/u)).toBeNull()

    await user.selectOptions(field(), 'Svenska')

    expect(screen.getByText(/^Tekstene i opplegget er på norsk bokmål\./u)).toBeDefined()
    await user.selectOptions(field(), 'English')
    expect(screen.queryByText(/^Tekstene i opplegget er på/u)).toBeNull()
    await user.selectOptions(field(), 'Svenska')
    await start()
    await waitFor(() =>
      expect(asked.find(({ path }) => path === '/api/sessions')?.body).toMatchObject({
        settings: { language: 'sv' },
      }),
    )
  })
})

describe('the settings', () => {
  it('say what the short version leaves out, and ask for it', async () => {
    const { asked, user, start } = await open(server(created))
    expect(screen.getByText('Uten: «Notat til deg selv».')).toBeDefined()

    await user.click(screen.getByRole('radio', { name: /^Kortversjonen · 31 minutter/ }))
    await start()

    await waitFor(() =>
      expect(asked.find(({ path }) => path === '/api/sessions')?.body).toMatchObject({
        settings: { length: 'short' },
      }),
    )
  })

  it('let steps be switched off, one at least left, and start afresh with another length', async () => {
    const { asked, user, start } = await open(server(created))
    const boxes = () =>
      screen.getAllByRole('checkbox').filter((box) => (box as HTMLInputElement).name === 'steps')
    expect(screen.getByText('4 av 4 steg · 16 minutter')).toBeDefined()

    for (const box of boxes()) await user.click(box)
    expect(screen.getByText('0 av 4 steg · 0 minutter')).toBeDefined()
    await start()
    expect(screen.getByText('Ta med minst ett steg.')).toBeDefined()
    expect(document.activeElement?.textContent).toContain('Hvilke steg skal være med?')
    expect(asked.some(({ path }) => path === '/api/sessions')).toBe(false)

    await user.click(screen.getByRole('checkbox', { name: /^Velg én K/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Gruppas kort/ }))
    expect(screen.queryByText('Ta med minst ett steg.')).toBeNull()
    expect(screen.getByText('2 av 4 steg · 8 minutter')).toBeDefined()
    await start()
    await waitFor(() =>
      expect(asked.find(({ path }) => path === '/api/sessions')?.body).toMatchObject({
        settings: { without: ['rate', 'notat'] },
      }),
    )

    await user.click(screen.getByRole('radio', { name: /^Kortversjonen/ }))
    expect(boxes().map((box) => (box as HTMLInputElement).checked)).toEqual([
      true,
      true,
      false,
      true,
    ])
  })

  it('open and close the workshop with blocks, whose minutes come on top of its own', async () => {
    const { asked, user, start } = await open(server(created))
    expect(screen.getByText('Ingenting utenom opplegget')).toBeDefined()

    await user.click(screen.getByRole('checkbox', { name: /^Innsjekk/ }))
    await user.click(screen.getByRole('radio', { name: 'Med ett ord' }))
    await user.click(screen.getByRole('checkbox', { name: /^Spilleregler/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Utsjekk/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Spilleregler/ }))

    expect(screen.getByText('Innsjekk, Utsjekk · 6 minutter i tillegg, 22 i alt')).toBeDefined()
    expect(screen.getByText('4 av 4 steg · 16 minutter')).toBeDefined()
    await start()
    await waitFor(() =>
      expect(asked.find(({ path }) => path === '/api/sessions')?.body).toMatchObject({
        settings: { blocks: ['check-in-word', 'check-out'] },
      }),
    )
  })

  it('say where the blocks do not fit into the workshop', async () => {
    const error = { code: 'too-many-steps', field: 'settings.blocks' }
    const { user, start } = await open(
      server({ '/api/sessions': { status: 400, body: { error } } }),
    )
    await user.click(screen.getByRole('checkbox', { name: /^Utsjekk/ }))
    await start()

    expect(await screen.findByText(/så langt at disse stegene ikke får plass/)).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: /^Utsjekk/ }))
    expect(screen.queryByText(/så langt at disse stegene ikke får plass/)).toBeNull()
  })

  it('say how many people the workshop is for', async () => {
    await open(
      server({ '/api/decks': { body: { decks: [{ ...deck, people: { least: 4, most: 60 } }] } } }),
    )

    expect(screen.getByText('4–60 deltakere')).toBeDefined()
  })

  it('say of each step what it takes in the short version, where it is part of that', async () => {
    await open()

    const steps = screen
      .getAllByRole('list', { hidden: true })
      .find(({ localName }) => localName === 'ol')
    const lines = within(steps ?? document.body).getAllByText(/^4 min · /u)
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '4 min · Valg · individuelt · 4 min i kortversjonen',
      '4 min · Valg · individuelt · 4 min i kortversjonen',
      '4 min · Refleksjon · individuelt',
      '4 min · Avtale · i gruppa · 4 min i kortversjonen',
    ])
  })

  it('can be downloaded as files, to be changed and brought along', async () => {
    await open()

    const link = screen.getByRole('link', { name: 'Last ned opplegget som fil: Velg én K' })
    expect(link.getAttribute('href')).toBe('/api/decks/velg-en-k/file')
    expect(link.getAttribute('download')).toBe('velg-en-k.json')
  })

  it('can make every picture wait', async () => {
    const { asked, user, start } = await open(server(created))

    await user.click(screen.getByRole('switch', { name: /^Vis alltid svarene først/ }))
    await start()

    await waitFor(() =>
      expect(asked.find(({ path }) => path === '/api/sessions')?.body).toMatchObject({
        settings: { release: 'reveal' },
      }),
    )
  })

  it('are made stricter where the leader takes part, in sight, and as they were when that is taken back', async () => {
    const { asked, user, fill, start } = await open(server(created))
    await fill('Hvor mange deltakere venter du?', '4')
    const careful = () => [
      screen.getByRole('switch', { name: /^Vis alltid svarene først/ }),
      screen.getByRole('switch', { name: /^Se alltid gjennom/ }),
    ]

    await user.click(screen.getByRole('radio', { name: 'Ja, som deltaker' }))

    expect(screen.getByText(/^Vi har satt «Anonymitet» strengere: .* minst 5 må/)).toBeDefined()
    expect(screen.getByText('La lederen svare som de andre, men snakke sist.')).toBeDefined()
    expect(screen.getByText('«Velg én K» trenger minst 5 svar')).toBeDefined()
    for (const own of careful()) expect(own).toHaveProperty('checked', true)

    await user.click(careful()[1] ?? document.body)
    expect(screen.getByText(/^Du har endret noe/)).toBeDefined()
    await user.click(careful()[1] ?? document.body)
    await start()
    await waitFor(() =>
      expect(asked.find(({ path }) => path === '/api/sessions')?.body).toMatchObject({
        settings: { leader: true, release: 'reveal', texts: 'look-through', k: 5 },
      }),
    )

    await user.click(screen.getByRole('radio', { name: 'Nei' }))
    for (const own of careful()) expect(own).toHaveProperty('checked', false)
    expect(screen.queryByText('«Velg én K» trenger minst 5 svar')).toBeNull()
  })

  it('list the steps that will show nothing, and warn of a small group, politely', async () => {
    const { fill } = await open()

    await fill('Hvor mange deltakere venter du?', '4')

    const warning = screen.getByText('Med 4 personer viser dette steget ingen tall:')
    const status = warning.closest<HTMLElement>('[role="status"]')
    expect(status).not.toBeNull()
    expect(within(status ?? document.body).getByRole('listitem').textContent).toBe(
      '«Tillit» trenger minst 5 svar',
    )
    expect(screen.getByText('Med 4 deltakere kan folk gjette hvem som svarte hva.')).toBeDefined()
    // Seen by whoever types the number, before the questions that come after it.
    const { nextElementSibling } = status?.parentElement ?? document.body
    expect(nextElementSibling).toBe(screen.getByRole('group', { name: 'Hvor god tid har dere?' }))
  })

  it('stay through a reload', async () => {
    const { fill, unmount, page } = await open()
    await fill('Navn på økta', 'Fjellheim')

    unmount()
    render(page)

    expect(await screen.findByLabelText('Navn på økta')).toHaveProperty('value', 'Fjellheim')
  })
})

describe('one wrong field', () => {
  it('is named before the server is asked, and gets the focus though it was folded away', async () => {
    const { asked, start, fill } = await open()
    await fill(/^Tall vises først/, '2')

    await start()

    const field = screen.getByLabelText(/^Tall vises først/)
    expect(await screen.findByText('Skriv et helt tall fra 3 til 20.')).toBeDefined()
    await waitFor(() => expect(document.activeElement).toBe(field))
    expect(field.closest('details')?.open).toBe(true)
    expect(asked.filter(({ path }) => path === '/api/sessions')).toEqual([])
  })

  it('that only the server knew of is named the same way, and nothing typed is lost', async () => {
    const error = { code: 'invalid-input', field: 'settings.expected' }
    const { start, fill } = await open(
      server({ '/api/sessions': { status: 400, body: { error } } }),
    )
    await fill('Navn på økta', 'Fjellheim')

    await start()

    const field = screen.getByLabelText('Hvor mange deltakere venter du?')
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'))
    expect(screen.getByText('Skriv et helt tall fra 1 til 2000.')).toBeDefined()
    expect(screen.getByLabelText('Navn på økta')).toHaveProperty('value', 'Fjellheim')
    expect(document.activeElement).toBe(field)
  })

  it('is well again as soon as it is changed, without moving the focus', async () => {
    const { start, fill } = await open()
    await fill('Hvor mange deltakere venter du?', 'mange')
    await start()
    await screen.findByText('Skriv et helt tall fra 1 til 2000.')

    await fill('Hvor mange deltakere venter du?', 'ca. 12')

    expect(screen.queryByText('Skriv et helt tall fra 1 til 2000.')).toBeNull()
    expect(document.activeElement).toBe(screen.getByLabelText('Hvor mange deltakere venter du?'))
  })
})

describe('several wrong fields', () => {
  it('are listed by name, and each line leads to its field', async () => {
    const { start, fill, user } = await open()
    await fill('Hvor mange deltakere venter du?', 'mange')
    await fill(/^Tall vises først/, '2')

    await start()

    await screen.findByText('Økta er ikke startet. Dette må rettes først:')
    const line = screen.getByRole('link', { name: /^Tall vises først .* – Skriv et helt tall/ })
    await user.click(line)
    expect(document.activeElement).toBe(screen.getByLabelText(/^Tall vises først/))
  })
})

describe('a file that is not a workshop', () => {
  const file = (contents: object) =>
    new File([JSON.stringify(contents)], 'x.json', { type: 'application/json' })

  const options = Array.from({ length: 13 }, (_, at) => ({ id: `${at}`, title: { nb: `${at}` } }))
  const choice = {
    id: 'velg',
    type: 'choice',
    mode: 'individual',
    title: { nb: 'Velg' },
    prompt: { nb: 'Hva velger du?' },
    minutes: 4,
    config: { options: options.slice(0, 3) },
  }
  const talk = { ...choice, id: 'a', type: 'talk', mode: 'plenary', config: {} }
  const deckOf = (change: object, ...steps: object[]) => ({
    format: 'plenum-deck',
    version: 1,
    id: 'mitt',
    title: { nb: 'Mitt opplegg' },
    languages: ['nb'],
    steps,
    ...change,
  })
  const inRing = [
    { ...talk, shows: [{ step: 'b' }] },
    { ...talk, id: 'b', shows: [{ step: 'a' }] },
  ]

  it('is said to be so at the file', async () => {
    const { user } = await open()
    const field = screen.getByLabelText('Åpne en fil')

    await user.upload(field, file({ format: 'other' }))

    expect(await screen.findByText(/Fila er ikke et opplegg vi kan lese/)).toBeDefined()
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })

  it.each([
    [
      'steps.0.minutes (steg 1): Der skal det stå et helt tall',
      deckOf({}, { ...choice, minutes: 'fire' }),
    ],
    [
      'steps.0.type (steg 1): Der skal det stå ett av dette: choice,',
      deckOf({}, { ...choice, type: 'quiz' }),
    ],
    ['title: Teksten mangler på språket «Dansk»', deckOf({ languages: ['nb', 'da'] }, choice)],
    [
      'steps.0.config.options (steg 1): Lista kan ha høyst 12',
      deckOf({}, { ...choice, config: { options } }),
    ],
    ['steps.0.shows (steg 1): Der skal det stå id-en til et tidligere steg', deckOf({}, ...inRing)],
  ])('says where, and what is expected there: %s', async (told, contents) => {
    const { user } = await open()

    await user.upload(screen.getByLabelText('Åpne en fil'), file(contents))

    const said = await screen.findByText(/Fila er ikke et opplegg vi kan lese/)
    expect(said.textContent).toContain(`Feilen er ved: ${told.replace(': ', '. ')}`)
  })
})

describe('the sessions of this device', () => {
  const link = { '/api/sessions/s1/facilitator-link': { body: { token: 'n'.repeat(43) } } }
  const forgets = { ...link, '/api/sessions/s1/forget': { body: {} } }
  const fjellheim = { id: 's1', title: 'Fjellheim', day: Date.parse('2026-11-20T12:00:00Z') }

  beforeEach(() => rememberSession(fjellheim))

  it('are one line with their number until they are asked for', async () => {
    rememberSession({ ...fjellheim, id: 's2', title: 'Solbakken' })
    await open()

    const line = screen.getByRole('heading', { name: 'Mine økter på denne enheten (2)' })
    expect(line.closest('details')?.open).toBe(false)
  })

  it('are listed with a way to lead them and to their reports', async () => {
    await open()

    expect(screen.getByText('20. november 2026')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Led økta «Fjellheim»' }).getAttribute('href')).toBe(
      '/console?session=s1',
    )
    expect(screen.getByRole('link', { name: 'Rapport fra «Fjellheim»' }).getAttribute('href')).toBe(
      '/console?session=s1&page=report',
    )
  })

  it('lose one with its right to lead, and say how to get back', async () => {
    const { user, asked } = await open(server(forgets))

    await user.click(screen.getByRole('button', { name: 'Glem «Fjellheim» på denne enheten' }))

    expect(await screen.findByText(/«Fjellheim» er glemt på denne enheten/)).toBeDefined()
    expect(asked.map(({ path }) => path)).toContain('/api/sessions/s1/forget')
    expect(mySessions()).toEqual([])
  })

  it('get it back when that was a slip', async () => {
    const { user, asked } = await open(
      server({ ...forgets, '/api/sessions/s1/enter': { body: {} } }),
    )
    await user.click(screen.getByRole('button', { name: /^Glem/ }))

    await user.click(await screen.findByRole('button', { name: 'Angre, behold «Fjellheim»' }))

    expect(await screen.findByRole('link', { name: 'Led økta «Fjellheim»' })).toBeDefined()
    expect(asked.at(-1)).toMatchObject({
      path: '/api/sessions/s1/enter',
      body: { token: 'n'.repeat(43) },
    })
    expect(mySessions()).toEqual([fjellheim])
  })

  it('keep it, and say so, when the server cannot be reached', async () => {
    const lost = { status: 500, body: { error: { code: 'internal' } } }
    const { user } = await open(server({ ...link, '/api/sessions/s1/forget': lost }))

    await user.click(screen.getByRole('button', { name: /^Glem/ }))

    expect(await screen.findByText('Fikk ikke kontakt med serveren. Prøv igjen.')).toBeDefined()
    expect(mySessions()).toEqual([fjellheim])
  })

  it('let go of one that is gone from the server', async () => {
    const gone = { status: 403, body: { error: { code: 'not-allowed' } } }
    const { user } = await open(
      server({ '/api/sessions/s1/facilitator-link': gone, '/api/sessions/s1/forget': gone }),
    )

    await user.click(screen.getByRole('button', { name: /^Glem/ }))

    expect(await screen.findByText(/«Fjellheim» er glemt/)).toBeDefined()
    expect(mySessions()).toEqual([])
  })
})

describe('a session that no longer opens', () => {
  it('can be taken off the list where that is said', async () => {
    rememberSession({ id: 's1', title: 'Fjellheim', day: 1 })
    rememberSession({ id: 's2', title: 'Solbakken', day: 2 })
    render(<OffMySessions session="s1" />)
    onTestFinished(cleanup)

    await userEvent.click(screen.getByRole('button', { name: 'Ta den bort fra mine økter' }))

    const said = screen.getByText('Økta er tatt bort fra lista på denne enheten.')
    expect(document.activeElement).toBe(said)
    expect(mySessions().map(({ id }) => id)).toEqual(['s2'])
  })

  it('says nothing of the list where it is not on it', () => {
    render(<OffMySessions session="s9" />)
    onTestFinished(cleanup)

    expect(screen.queryByRole('button')).toBeNull()
  })
})
