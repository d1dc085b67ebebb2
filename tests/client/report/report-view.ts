import type { ReportView } from '../../../shared/protocol/views.ts'

type ReportStep = ReportView['steps'][number]

const soupOrRice = {
  options: [
    { id: 'A', title: 'Suppe', description: 'Varm', items: [] },
    { id: 'B', title: 'Ris', description: 'Mett', items: [] },
  ],
  most: 1,
  mostItems: 0,
}

const labels = {
  group: 'Gruppa',
  what: 'Dette gjør vi',
  sign: 'Dette ser en utenforstående om ett år',
  firstStep: 'Første steg',
  who: 'Hvem (rolle)',
  when: 'Når ser vi på det igjen?',
}

export const lunches = (soup: number, rice: number) => ({
  option: {
    people: soup + rice,
    values: [
      { value: 'A', count: soup },
      { value: 'B', count: rice },
    ],
  },
})

const base: Pick<ReportStep, 'mode' | 'k' | 'collects' | 'shows' | 'rounds'> = {
  mode: 'individual',
  k: 3,
  collects: true,
  shows: [],
  rounds: [],
}

/** A choice for lunch that five have answered: four soup, one rice. */
export const lunch = (change: Partial<ReportStep> = {}): ReportStep => ({
  ...base,
  id: 'lunsj',
  type: 'choice',
  title: 'Lunsj',
  prompt: 'Hva skal vi ha til lunsj?',
  config: soupOrRice,
  number: 1,
  rounds: [{ round: 1, answered: 5, figures: lunches(4, 1) }],
  ...change,
})

export const wishes = (change: Partial<ReportStep> = {}): ReportStep => ({
  ...base,
  id: 'onsker',
  type: 'text',
  title: 'Ønsker',
  prompt: 'Hva ønsker du deg?',
  config: { private: false, most: 1, length: 140 },
  number: 2,
  rounds: [
    {
      round: 1,
      answered: 3,
      figures: {
        note: { people: 3, values: ['Ro', 'Tid', 'Mot'].map((value) => ({ value, count: 1 })) },
      },
    },
  ],
  ...change,
})

export const talk = (change: Partial<ReportStep> = {}): ReportStep => ({
  ...base,
  id: 'snakk',
  type: 'talk',
  mode: 'plenary',
  title: 'Hva ser vi?',
  prompt: 'Hva legger dere merke til?',
  config: { points: [] },
  collects: false,
  number: 3,
  shows: ['lunsj'],
  ...change,
})

const card = {
  group: 'K2 ved vinduet',
  what: 'Vi går på skolevandring',
  sign: 'Ingen snur seg',
  firstStep: 'Ett besøk før fredag',
  who: 'Avdelingslederne',
  when: '2027-11-22',
}

export const agreement = (change: Partial<ReportStep> = {}): ReportStep => ({
  ...base,
  id: 'avtale',
  type: 'commit',
  mode: 'group',
  k: 1,
  title: 'Gruppas kort',
  prompt: 'Fyll ut gruppas kort.',
  config: { labels, hints: {} },
  number: 4,
  rounds: [
    {
      round: 1,
      answered: 1,
      figures: { card: { people: 1, values: [{ value: card, count: 1 }] } },
    },
  ],
  ...change,
})

export const report = (change: Partial<ReportView> = {}): ReportView => ({
  role: 'report',
  phase: 'ended',
  session: {
    id: 's1',
    title: 'Ledergruppa på Fjellheim',
    language: 'nb',
    deckLanguage: 'nb',
    answersUntil: '2126-12-22',
    agreementsUntil: '2128-01-21',
  },
  day: '2026-11-22',
  unit: 'school',
  deck: { title: 'Velg én K', description: 'For ledere i skole og barnehage.' },
  parked: [],
  steps: [lunch(), wishes(), talk(), agreement()],
  ...change,
})
