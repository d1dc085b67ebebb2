// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { keepActivities } from '../../../client/charts/load-activity.ts'
import type { ScreenState } from '../../../client/live/screen-store.ts'
import { Screen } from '../../../client/screen/Screen.tsx'
import { activities } from '../../../shared/activities/registry.ts'
import { result, step, view } from './views.ts'

beforeAll(() => keepActivities(activities))

const state = (change: Partial<ScreenState> = {}): ScreenState => ({
  view: view(),
  at: Date.now(),
  connected: true,
  refusal: null,
  deleted: false,
  ...change,
})

function show(change: Partial<ScreenState>) {
  const rendered = render(<Screen state={state(change)} />)
  onTestFinished(cleanup)
  return rendered
}

const showView = (change: Parameters<typeof view>[0]) => show({ view: view(change) })

/** What can be seen: the live regions below it say some of it once more. */
const main = () => within(screen.getByRole('main'))

const heading = () => screen.getByRole('heading', { level: 1 }).textContent

describe('the lobby', () => {
  it('says how to join, how many are there, and that answers are anonymous', () => {
    showView({ phase: 'lobby', step: null, inRoom: 17 })

    expect(heading()).toBe('Mandag')
    expect(main().getByText(/^Gå til/u).textContent).toBe('Gå til plenum.eksempel.no og skriv inn')
    expect(main().getByText('1234 5678')).toBeTruthy()
    expect(screen.getByRole('img', { name: 'QR-kode til plenum.eksempel.no' })).toBeTruthy()
    expect(main().getByText('17').parentElement?.textContent).toBe('17 er med')
    expect(main().getByText('Ingen navn på svarene')).toBeTruthy()
  })

  it('shows no code while the door is locked', () => {
    showView({ phase: 'lobby', step: null, join: { ...view().join, doorLocked: true } })

    expect(main().getByText(/^Økta er låst for nye/u)).toBeTruthy()
    expect(main().queryByText('1234 5678')).toBeNull()
  })
})

describe('a talk about the answers of two steps', () => {
  const talk = step({ id: 'snakk', type: 'talk', status: 'idle', config: { points: [] } })
  const shown = [
    result({ id: 'lunsj', prompt: 'Hva skal vi ha til lunsj?' }),
    result({ id: 'middag', prompt: 'Hva skal vi ha til middag?' }),
  ]
  const questions = () =>
    ['Hva skal vi ha til lunsj?', 'Hva skal vi ha til middag?'].filter((prompt) =>
      main().queryByText(prompt),
    )

  it.each([
    [0, 'Hva skal vi ha til lunsj?', 'Bilde 1 av 2'],
    [1, 'Hva skal vi ha til lunsj?', 'Bilde 1 av 2'],
    [2, 'Hva skal vi ha til middag?', 'Bilde 2 av 2'],
    [9, 'Hva skal vi ha til middag?', 'Bilde 2 av 2'],
  ])(
    'shows one picture at a time, with each way to look at it: on page %i that of "%s"',
    (page, question, which) => {
      showView({ step: { ...talk, prompt: 'Hva ser dere?' }, shown, page })

      expect(questions()).toEqual([question])
      expect(main().getByText(which)).toBeTruthy()
    },
  )

  it('does not count the pictures of one step', () => {
    showView({ step: { ...talk, prompt: 'Hva ser dere?' }, shown: shown.slice(0, 1) })

    expect(main().queryByText(/^Bilde/u)).toBeNull()
  })
})

const still = 'Bildet vokser først når stille tid er over.'

describe('quiet time', () => {
  it('says so in place of the count, and lets only whole minutes go by', () => {
    showView({ quiet: true, timer: { left: 8_000, running: false } })

    expect(main().getByText('Stille tid – svar for deg selv')).toBeTruthy()
    expect(main().queryByText(/har svart/u)).toBeNull()
    expect(screen.getByRole('timer').textContent).toBe('Tida står · 1 min igjen')
    expect(screen.getByRole('timer').querySelector('svg')).toBeNull()
  })

  it('says of a live picture that it stands still, before it has begun and after', async () => {
    const live = step({ release: 'live' })
    showView({ step: live, quiet: true })
    expect(main().getByText(still)).toBeTruthy()
    cleanup()

    showView({ step: live, shown: [result({ final: false })], quiet: true })
    expect(await main().findByText(still)).toBeTruthy()
    expect(main().queryByText(/^Bildet vokser mens/u)).toBeNull()
  })
})

describe('a step that is answered', () => {
  it('shows the options in words, no figure, and how many have answered', () => {
    showView({})

    expect(heading()).toBe('Hva skal vi ha til lunsj?')
    expect(main().getByText('Suppe')).toBeTruthy()
    expect(main().getByText('Varm')).toBeTruthy()
    expect(main().getByText('9 av 12 har svart')).toBeTruthy()
    expect(screen.queryByRole('img', { name: /flest/iu })).toBeNull()
  })

  it('has code and address in the corner', () => {
    showView({})
    const corner = within(screen.getByRole('complementary'))

    expect(corner.getByText('1234 5678')).toBeTruthy()
    expect(corner.getByRole('img', { name: 'QR-kode til plenum.eksempel.no' })).toBeTruthy()
  })

  it('counts the cards that groups have handed in', () => {
    const agreeing = step({ type: 'commit', mode: 'group', config: { labels, hints: {} } })
    showView({ step: agreeing, answered: 3 })

    expect(main().getByText('3 kort er levert')).toBeTruthy()
  })

  it('counts the groups that have answered what is no card', () => {
    showView({ step: step({ mode: 'group' }), answered: 3 })

    expect(main().getByText('3 grupper har svart')).toBeTruthy()
  })

  it('shows the growing picture of a live step, and that it moves in batches', () => {
    showView({ step: step({ release: 'live' }), shown: [result({ final: false })] })

    expect(screen.getByRole('img', { name: /hver gang minst 3 nye har svart/u })).toBeTruthy()
    expect(main().queryByText(/Flest valgte/u)).toBeNull()
  })

  it('shows the options of a live step until its picture has moved once', () => {
    const growing = result({ final: false, figures: {} })
    showView({ step: step({ release: 'live' }), shown: [growing] })

    expect(main().getByText('Varm')).toBeTruthy()
    expect(main().getByText(/hver gang minst 3 nye har svart/u)).toBeTruthy()
    expect(screen.queryByRole('img', { name: /vokser/u })).toBeNull()
  })

  it('shows the prompt in a second language, marked as such', () => {
    showView({ second: { language: 'en', prompt: 'What shall we have for lunch?' } })

    expect(main().getByText('What shall we have for lunch?').lang).toBe('en')
    expect(heading()).toBe('Hva skal vi ha til lunsj?')
  })

  it('says that nobody has to explain an answer to a sensitive question', () => {
    showView({ step: step({ sensitive: true }) })

    expect(main().getByText('Ingen må forklare sitt eget svar.')).toBeTruthy()
  })

  it('says it too where a talk shows sensitive answers', () => {
    showView({ step: step({ status: 'idle' }), shown: [result({ sensitive: true })] })

    expect(main().getByText('Ingen må forklare sitt eget svar.')).toBeTruthy()
  })

  it('says when it is closed for answers', () => {
    showView({ step: step({ status: 'locked' }) })

    expect(main().getByText('Stengt for svar')).toBeTruthy()
  })

  it('says that answers are closed once they are sealed and not yet shown', () => {
    showView({ step: step({ status: 'sealed' }) })

    expect(main().getByText('Svarene er lukket')).toBeTruthy()
    expect(main().queryByText('Suppe')).toBeNull()
  })

  it('says so where the answers are not to be shown', () => {
    showView({ step: step({ status: 'sealed', withheld: true }) })

    expect(main().getByText('Svarene vises ikke.')).toBeTruthy()
    expect(main().queryByText('De vises når dere kommer til dem.')).toBeNull()
  })

  it('does not show the first round while the second is answered', () => {
    showView({ step: step({ round: 2 }), shown: [result()] })

    expect(main().queryByText(/Flest valgte/u)).toBeNull()
    expect(main().getByText('Runde 2')).toBeTruthy()
  })
})

describe('results', () => {
  const revealed = { step: step({ status: 'revealed' }), shown: [result()] }

  it('are a sentence, a picture named by it, and the figures as a table', () => {
    showView(revealed)

    expect(screen.getByRole('img', { name: 'Flest valgte A (4 av 5).' })).toBeTruthy()
    expect(screen.getByRole('rowheader', { name: 'A Suppe' })).toBeTruthy()
  })

  it('say how many they are made of, and how many skipped', () => {
    showView({ ...revealed, shown: [result({ answered: 7 })] })

    expect(main().getByText('5 svarte, 2 hoppet over')).toBeTruthy()
  })

  it('are counted in one place: the footer, which counts skips too, is silent', () => {
    showView({ ...revealed, answered: 7, shown: [result({ answered: 7 })] })

    expect(main().queryByText(/har svart/u)).toBeNull()
  })

  it('that grow say how many they are made of so far, beside how many have answered', () => {
    showView({ step: step({ release: 'live' }), shown: [result({ final: false })] })

    expect(main().getByText('5 svar er med i bildet så langt')).toBeTruthy()
    expect(main().getByText('9 av 12 har svart')).toBeTruthy()
  })

  it('that are hidden while answers come in leave what there is to choose', () => {
    showView({ step: step({ release: 'live' }), shown: [], hidden: true })

    expect(main().getByText('Suppe')).toBeTruthy()
    expect(main().getByText('Svarene er skjult.')).toBeTruthy()
    expect(main().queryByText('Vi snakker sammen først.')).toBeNull()
  })

  it('have code and address in the corner all the same', () => {
    showView({ ...revealed, asTable: true })

    expect(within(screen.getByRole('complementary')).getByText('1234 5678')).toBeTruthy()
  })

  it('are a table alone when the facilitator wants one', () => {
    showView({ ...revealed, asTable: true })

    expect(screen.queryByRole('img', { name: /Flest valgte/u })).toBeNull()
    expect(screen.getByRole('table')).toBeTruthy()
  })

  it('of two rounds stand side by side', () => {
    showView({
      step: step({ status: 'revealed', round: 2 }),
      shown: [result(), result({ round: 2 })],
    })

    expect(screen.getByRole('heading', { name: 'Runde 1' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Runde 2' })).toBeTruthy()
  })

  it('are said to be too few in words', () => {
    showView({
      ...revealed,
      shown: [result({ figures: { option: { tooFew: true, people: 2 } } })],
    })

    expect(main().getByText('For få svar til å vise (2 av minst 3).')).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('are said to be hidden when they are', () => {
    showView({ ...revealed, shown: [], hidden: true })

    expect(main().getByText('Svarene er skjult')).toBeTruthy()
  })
})

describe('a talk', () => {
  const talk = step({
    id: 'snakk',
    type: 'talk',
    prompt: 'Hva ser vi?',
    status: 'idle',
    config: { points: ['En runde uten kommentarer'] },
  })

  it('shows its prompt and its points, and counts nobody', () => {
    showView({ step: talk })

    expect(heading()).toBe('Hva ser vi?')
    expect(main().getByText('En runde uten kommentarer')).toBeTruthy()
    expect(main().queryByText(/har svart/u)).toBeNull()
  })

  it('shows results of an earlier step with the question they answer', () => {
    showView({ step: talk, shown: [result()] })

    expect(main().getByText('Hva skal vi ha til lunsj?')).toBeTruthy()
    expect(main().getByText(/Flest valgte A/u)).toBeTruthy()
    expect(main().getByText('En runde uten kommentarer')).toBeTruthy()
  })

  const texts = (change: Partial<ReturnType<typeof result>> = {}) =>
    result({
      id: 'ord',
      type: 'text',
      prompt: 'Hva virker?',
      config: { most: 5, length: 140 },
      figures: {
        note: {
          people: 16,
          values: Array.from({ length: 16 }, (_, at) => ({
            value: { id: `p${at}`, text: `Gå rundt bordet ${at}` },
            count: 1,
          })),
        },
      },
      ...change,
    })

  it('has fewer texts on a page where they stand beside its points', () => {
    showView({ step: { ...talk, config: { points: [] } }, shown: [texts()] })
    expect(main().queryByText(/^Side \d/u)).toBeNull()
    cleanup()

    showView({ step: talk, shown: [texts()] })
    expect(main().getByText('Side 1 av 2')).toBeTruthy()
  })

  it('puts up the texts of which the room is to read one together', () => {
    const lifted = texts({ wall: { themes: [], lifted: 'p3' } })
    showView({ step: talk, shown: [result(), lifted], page: 0 })

    expect(main().getByText('Gå rundt bordet 3', { selector: 'blockquote' })).toBeTruthy()
    expect(main().getByText('Bilde 2 av 2')).toBeTruthy()
  })
})

const labels = {
  group: 'Gruppa',
  what: 'Vi gjør',
  sign: 'Tegn',
  firstStep: 'Først',
  who: 'Hvem',
  when: 'Når',
}
const card = (group: string) => ({
  value: {
    group,
    what: 'Går inn i timer',
    sign: 'Døra er åpen',
    firstStep: '',
    who: '',
    when: '',
  },
  count: 1,
})

describe('agreements', () => {
  it('are cards side by side, signed by their groups', () => {
    showView({
      step: step({
        type: 'commit',
        mode: 'group',
        status: 'revealed',
        config: { labels, hints: {} },
      }),
      shown: [
        result({
          type: 'commit',
          mode: 'group',
          config: { labels, hints: {} },
          figures: { card: { people: 2, values: [card('K2 ved døra'), card('K1')] } },
        }),
      ],
    })
    const cards = screen.getAllByRole('listitem')

    expect(cards.map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'K1',
      'K2 ved døra',
    ])
    expect(main().getAllByText('Døra er åpen').length).toBeGreaterThanOrEqual(2)
  })
})

describe('a room with tables', () => {
  const tables = { count: 8, seating: 'choose' } as const

  it('counts the tables that have handed in, and never people', () => {
    showView({
      step: step({ type: 'commit', mode: 'group', config: { labels, hints: {} }, byTable: true }),
      tables,
      answered: 5,
      of: 8,
    })

    expect(main().getByText('5 av 8 bord har levert')).toBeTruthy()
    expect(main().getByText('Ved bordet')).toBeTruthy()
    expect(main().queryByText(/kort er levert/u)).toBeNull()
  })

  it.each([
    ['choose', 'Dere sitter ved 8 bord. Velg ditt på telefonen.'],
    ['dealt', 'Telefonen sier hvilket av de 8 bordene du går til.'],
  ] as const)('says in the lobby how to find a table: %s', (seating, said) => {
    showView({ phase: 'lobby', step: null, tables: { count: 8, seating } })

    expect(main().getByText(said)).toBeTruthy()
  })

  it('shows the tables side by side in their order, each under its name', () => {
    const delivered = (table: number) => ({
      table,
      parts: [{ figure: 'card', value: card(`Gruppe ${12 - table}`).value }],
    })
    showView({
      step: step({
        type: 'commit',
        mode: 'group',
        status: 'revealed',
        config: { labels, hints: {} },
        byTable: true,
      }),
      tables,
      shown: [
        result({
          type: 'commit',
          mode: 'group',
          config: { labels, hints: {} },
          figures: { card: { people: 3, values: [card('A'), card('B'), card('C')] } },
          tables: [2, 5, 11].map(delivered),
        }),
      ],
    })

    const names = screen
      .getAllByRole('listitem')
      .map((item) => item.querySelector('strong')?.textContent)
    expect(names.map((name) => name?.split(' · ')[0])).toEqual(['Bord 2', 'Bord 5', 'Bord 11'])
  })
})

describe('places by choice', () => {
  const placed = [
    { id: 'A', title: 'Suppe', place: 'ved vinduet', index: 0 },
    { id: 'B', title: 'Ris', place: 'bakerst', index: 1 },
  ]
  const talk = step({ type: 'talk', status: 'idle', config: { points: [] } })

  it('stand on the screen while people find one another, with what was chosen', () => {
    showView({ step: talk, placed })

    const places = within(screen.getByRole('region', { name: /Finn de andre/u }))
    expect(places.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Aved vinduetSuppe',
      'BbakerstRis',
    ])
  })

  it('give way when a question is asked', () => {
    showView({ placed })

    expect(screen.queryByRole('region', { name: /Finn de andre/u })).toBeNull()
  })
})

describe('what the facilitator can put over everything', () => {
  it('blanks the screen to nothing', () => {
    showView({ blank: true, step: null })

    expect(screen.getByRole('main').textContent).toBe('Skjermen er svart')
    expect(document.activeElement?.textContent).toBe('Skjermen er svart')
    expect(main().queryByText('1234 5678')).toBeNull()
  })

  it('shows code and QR over the whole screen', () => {
    showView({ joinOverlay: true })

    expect(heading()).toBe('Bli med')
    expect(main().getByText('1234 5678')).toBeTruthy()
  })
})

describe('the timer', () => {
  it.each([
    [4 * 60_000 - 500, '4 min igjen'],
    [42_000, '50 s igjen'],
    [7_000, '7 s igjen'],
    [-1, 'Tida er ute'],
  ])('with %i ms left says it in words', (left, words) => {
    showView({ timer: { left, running: false } })

    expect(screen.getByRole('timer').textContent).toContain(words)
  })

  it('has a shape for its last ten seconds', () => {
    const { container } = showView({ timer: { left: 7_000, running: false } })

    expect(container.querySelector('.last-seconds')).not.toBeNull()
  })
})

describe('the end', () => {
  it('thanks, and says until when answers are kept', () => {
    showView({ phase: 'ended', step: null })

    expect(heading()).toBe('Takk for i dag')
    expect(main().getByText('Svarene slettes 1. mars 2027.')).toBeTruthy()
    expect(main().queryByText(/Avtalene tas vare på/u)).toBeNull()
  })

  it('says how long agreements are kept, where there are any', () => {
    const { session } = view()
    showView({ phase: 'ended', step: null, session: { ...session, agreementsUntil: '2028-01-15' } })

    expect(main().getByText('Avtalene tas vare på til 15. januar 2028.')).toBeTruthy()
  })
})

describe('a screen that the server does not let in', () => {
  it('says that the link is not valid, and what to do', () => {
    show({ view: null, refusal: 'link-not-valid', connected: false })

    expect(heading()).toBe('Lenka til skjermen virker ikke')
    expect(main().getByText(/ny lenke i styringspanelet/u)).toBeTruthy()
  })

  it('keeps its picture when only its program is old', () => {
    show({ refusal: 'old-program', connected: false })

    expect(heading()).toBe('Hva skal vi ha til lunsj?')
  })

  it('shows nothing of a session that was deleted', () => {
    show({ view: null, deleted: true, connected: false })

    expect(heading()).toBe('Økta er slettet')
  })
})

describe('a screen that lost the server', () => {
  it('keeps the last picture', () => {
    show({
      view: view({ step: step({ status: 'revealed' }), shown: [result()] }),
      connected: false,
    })

    expect(screen.getByRole('img', { name: 'Flest valgte A (4 av 5).' })).toBeTruthy()
  })

  it('says so once it has lasted two seconds', () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    show({ connected: false })

    act(() => void vi.advanceTimersByTime(1_999))
    expect(main().queryByText(/Ingen kontakt med serveren/u)).toBeNull()
    act(() => void vi.advanceTimersByTime(1))
    expect(main().getByText(/Ingen kontakt med serveren/u)).toBeTruthy()
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    onTestFinished(() => void vi.restoreAllMocks())
    act(() => void window.dispatchEvent(new Event('offline')))
    expect(main().getByText(/Mangler nett/u)).toBeTruthy()
  })
})
