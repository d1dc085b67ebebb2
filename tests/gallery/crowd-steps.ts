import { longLine, longName, longPrompt, longTitle, numbered } from './crowd-texts.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

const step = (type: string, config: object, more: object = {}) => ({
  id: type,
  type,
  mode: 'individual',
  title: longTitle,
  prompt: longPrompt,
  minutes: 5,
  release: 'reveal',
  config,
  ...more,
})

const titled = (count: number) =>
  numbers(count).map((number) => ({ id: `${number}`, title: numbered(number, longTitle) }))

const levels = numbers(7).map((number) => ({
  id: `t${number}`,
  title: numbered(number, longTitle),
  text: longLine,
}))

const goal = { now: longName, label: longTitle }

const options = (count: number) =>
  numbers(count).map((number) => ({
    id: `K${number}`,
    title: longTitle,
    description: longLine,
    items: numbers(4).map((item) => ({ id: `K${number}.${item}`, text: longLine })),
  }))

const situation = (vertical: 'yes' | 'no', horizontal: 'yes' | 'no') => ({
  vertical,
  horizontal,
  formula: { nb: '1+1+1 < 3', en: '1+1+1 < 3' },
  title: longName,
  text: longLine,
})

const quadrant = (cases: number) =>
  step('quadrant', {
    cases: titled(cases),
    vertical: { question: longLine, label: longName },
    horizontal: { question: longLine, label: longName },
    situations: {
      I: situation('no', 'no'),
      II: situation('yes', 'no'),
      III: situation('yes', 'yes'),
      IV: situation('no', 'yes'),
    },
  })

const items = (count: number) =>
  numbers(count).map((number) => ({ id: `${number}`, text: longLine }))

const scale = { from: 1, to: 5, names: numbers(5).map((number) => numbered(number, longName)) }

const columns = numbers(3).map((number) => ({ id: `${number}`, title: numbered(number, longName) }))

/** As long as the longest of the workshops. */
const longLabel = {
  nb: 'Dette vil en utenforstående se eller høre om ett år',
  nn: 'Dette vil ein utanforståande sjå eller høyre om eitt år',
  da: 'Dette vil en udenforstående se eller høre om et år',
  sv: 'Det här ser eller hör en utomstående om ett år',
  en: 'This is what an outsider will see or hear in a year',
}

const labels = {
  group: longName,
  what: longLabel,
  sign: longLabel,
  firstStep: longLabel,
  who: longName,
  when: longName,
}

const agreements = numbers(5).map((number) => ({
  id: String(number).padStart(16, '0'),
  by: 'table',
  group: `${number} ${longName.nb}`,
  what: longLine.nb,
  sign: longLine.nb,
  firstStep: longLine.nb,
  who: longName.nb,
  when: '2027-01-31',
  followUps: [],
}))

/** Questions with as much as each activity takes, in the longest words. */
export const crowdSteps = {
  ladder: step('ladder', { levels, beyond: longTitle, beyondText: longLine }),
  'ladder-goals': step('ladder', { levels, beyond: longTitle, beyondText: longLine, goal }),
  climb: step('ladder', { levels, goal, show: 'climb' }),
  'quadrant-one': quadrant(1),
  'quadrant-eight': quadrant(8),
  choice: step('choice', { options: options(6), most: 1, mostItems: 2 }),
  'choice-twelve': step('choice', { options: options(12), most: 4 }),
  commit: step('commit', { labels, by: 'person' }),
  'commit-tables': step('commit', { labels, by: 'table' }, { mode: 'group' }),
  followup: step('followup', { agreements }, { moderate: true }),
  wall: step('text', { most: 2, length: 140 }),
  'wall-long': step('text', { length: 400 }),
  columns: step('text', { most: 3, length: 140, columns }),
  cloud: step('text', { most: 2, length: 30, show: 'cloud' }),
  sort: step('sort', { cards: titled(20), buckets: titled(4) }),
  rate: step('rate', { items: items(8), scale }),
  'rate-rungs': step('rate', { items: items(5), scale, layout: 'ladder' }),
  points: step('points', { points: 5, most: 3, options: titled(12) }),
  rank: step('points', { rank: true, options: titled(7) }),
} as const

/** A question of `crowdSteps` by its name. */
export type CrowdStep = keyof typeof crowdSteps
