import type { ScreenView, ShownRound, StepView } from '../../../shared/protocol/views.ts'

const soupOrRice = {
  options: [
    { id: 'A', title: 'Suppe', description: 'Varm', items: [] },
    { id: 'B', title: 'Ris', description: 'Mett', items: [] },
  ],
  most: 1,
  mostItems: 0,
}

/** The step a room is on: a choice for lunch, open and released at the reveal. */
export const step = (change: Partial<StepView> = {}): StepView => ({
  id: 'lunsj',
  type: 'choice',
  mode: 'individual',
  title: 'Lunsj',
  prompt: 'Hva skal vi ha til lunsj?',
  config: soupOrRice,
  k: 3,
  number: 1,
  of: 2,
  round: 1,
  status: 'open',
  release: 'reveal',
  sensitive: false,
  withheld: false,
  byTable: false,
  ...change,
})

/** Five have chosen: four soup, one rice. */
export const result = (change: Partial<ShownRound> = {}): ShownRound => ({
  id: 'lunsj',
  type: 'choice',
  mode: 'individual',
  prompt: 'Hva skal vi ha til lunsj?',
  config: soupOrRice,
  k: 3,
  round: 1,
  figures: {
    option: {
      people: 5,
      values: [
        { value: 'A', count: 4 },
        { value: 'B', count: 1 },
      ],
    },
  },
  sensitive: false,
  answered: 5,
  final: true,
  ...change,
})

export const view = (change: Partial<ScreenView> = {}): ScreenView => ({
  role: 'screen',
  version: 7,
  phase: 'running',
  session: {
    id: 'ledermote',
    title: 'Mandag',
    language: 'nb',
    deckLanguage: 'nb',
    answersUntil: '2027-03-01',
    agreementsUntil: null,
  },
  unit: 'school',
  quiet: false,
  parking: null,
  tables: null,
  places: null,
  placed: [],
  second: null,
  step: step(),
  shown: [],
  timer: null,
  inRoom: 12,
  answered: 9,
  of: 12,
  join: {
    code: '12345678',
    address: 'plenum.eksempel.no',
    qr: 'HTTPS://PLENUM.EKSEMPEL.NO/J/12345678',
    doorLocked: false,
  },
  hidden: false,
  blank: false,
  joinOverlay: false,
  asTable: false,
  page: 0,
  ...change,
})
