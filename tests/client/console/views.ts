import type {
  AgendaEntry,
  ConsoleView,
  ShownRound,
  StepView,
} from '../../../shared/protocol/views.ts'

const entry = (
  number: number,
  id: string,
  title: string,
  change: Partial<AgendaEntry> = {},
): AgendaEntry => ({
  id,
  number,
  title,
  prompt: `Oppgaven i ${title}`,
  type: 'talk',
  mode: 'plenary',
  minutes: 3,
  collects: false,
  privateNote: false,
  sensitive: false,
  release: 'reveal',
  k: 3,
  status: 'waiting',
  rounds: 0,
  current: false,
  core: true,
  skipped: false,
  spent: 0,
  ...change,
})

/** A small workshop: a talk, a choice that grows, texts to look through, and the talk that shows it. */
export const agenda: AgendaEntry[] = [
  entry(1, 'ramme', 'Ingen oppskrift', { note: 'Si kort hva kvelden handler om.' }),
  entry(2, 'velg', 'Velg én K', {
    type: 'choice',
    mode: 'individual',
    minutes: 4,
    collects: true,
    release: 'live',
    followUp: 'Hva overrasker dere?',
  }),
  entry(3, 'tekster', 'Hva hindrer oss?', { type: 'text', mode: 'individual', collects: true }),
  entry(4, 'se', 'Hva ser vi?', { note: 'Jevnt fordelt: la det bli fire grupper.' }),
]

/** The agenda with one entry current and changed. */
export const agendaAt = (id: string, change: Partial<AgendaEntry> = {}): AgendaEntry[] =>
  agenda.map((item) => (item.id === id ? { ...item, ...change, current: true } : item))

export const stepOf = (id: string, change: Partial<StepView> = {}): StepView => {
  const found = agenda.find((item) => item.id === id) ?? agenda[0]
  if (!found) throw new Error('the agenda is empty')
  return {
    id: found.id,
    type: found.type,
    mode: found.mode,
    prompt: found.prompt,
    // As the activity's own schema leaves it.
    config: { options: [], points: [], most: 1, mostItems: 0 },
    k: found.k,
    title: found.title,
    number: found.number,
    of: agenda.length,
    round: 1,
    status: found.collects ? 'open' : 'idle',
    release: found.release,
    sensitive: false,
    withheld: false,
    byTable: false,
    ...change,
  }
}

/** A choice's figures as they may be shown. */
export const shownChoice: ShownRound = {
  id: 'velg',
  type: 'choice',
  mode: 'individual',
  prompt: 'Oppgaven i Velg én K',
  config: {
    most: 1,
    mostItems: 0,
    options: [
      { id: 'K1', title: 'Sette retning', items: [] },
      { id: 'K2', title: 'Bygge relasjoner', items: [] },
    ],
  },
  k: 3,
  round: 1,
  figures: { option: { people: 4, values: [{ value: 'K1', count: 4 }] } },
  sensitive: false,
  answered: 4,
  final: true,
}

const base: ConsoleView = {
  role: 'console',
  version: 7,
  phase: 'lobby',
  session: {
    id: 's1',
    title: 'Fjellheim skole',
    language: 'nb',
    deckLanguage: 'nb',
    answersUntil: '2026-12-22',
    agreementsUntil: null,
  },
  step: null,
  shown: [],
  timer: null,
  inRoom: 12,
  answered: 0,
  of: 0,
  hidden: false,
  blank: false,
  joinOverlay: false,
  asTable: false,
  page: 0,
  join: {
    code: '48291534',
    address: '192.168.1.20:3000',
    qr: 'HTTP://192.168.1.20:3000/J/ABC',
    doorLocked: false,
  },
  agenda,
  nextAct: { kind: 'start', title: 'Ingen oppskrift' },
  screenToken: 'screen-token-0123456789',
  expected: 20,
  leader: false,
  lookUp: false,
  quiet: false,
  parked: [],
  parkingShown: false,
  deck: { id: 'velg-en-k', languages: ['nb', 'en'] },
  secondLanguage: null,
  unanimous: false,
  lastAct: null,
  consoles: 1,
  boards: [],
  done: null,
  tables: null,
  seating: null,
  placeable: [],
  places: null,
  trouble: [],
  codesAreSlow: false,
}

/** A console's view; the lobby unless something else is said. */
export const viewOf = (change: Partial<ConsoleView> = {}): ConsoleView => ({ ...base, ...change })

/** The room on an open choice that a later talk shows. */
export const openChoice = (change: Partial<ConsoleView> = {}): ConsoleView =>
  viewOf({
    phase: 'running',
    step: stepOf('velg'),
    agenda: agendaAt('velg', { status: 'open', rounds: 1 }),
    nextAct: { kind: 'step', title: 'Hva hindrer oss?' },
    answered: 9,
    of: 12,
    ...change,
  })
