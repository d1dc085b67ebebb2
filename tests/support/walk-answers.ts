import type { ChoiceConfig } from '../../shared/activities/choice/schema.ts'
import type { CommitConfig } from '../../shared/activities/commit/schema.ts'
import type { FollowupConfig } from '../../shared/activities/followup/schema.ts'
import type { LadderConfig } from '../../shared/activities/ladder/schema.ts'
import { budgetsOf } from '../../shared/activities/points/budget.ts'
import type { PointsConfig } from '../../shared/activities/points/schema.ts'
import type { QuadrantConfig } from '../../shared/activities/quadrant/schema.ts'
import type { RateConfig } from '../../shared/activities/rate/schema.ts'
import type { SortConfig } from '../../shared/activities/sort/schema.ts'
import type { TextConfig } from '../../shared/activities/text/schema.ts'
import type { Deck } from '../../shared/deck/deck.ts'
import type { Localized } from '../../shared/i18n/local-text.ts'

/** Who answers which step: what is answered follows from it alone. */
export interface Answering {
  readonly step: string
  readonly person: number
}

/** What somebody writes in a walk, so that it is found again in the files. */
export const writtenBy = ({ step, person }: Answering, at = 0): string =>
  `${step} ${person + 1}.${at + 1}`.slice(-30)

/** One of a list, another for each person. */
const pick = <Entry>(list: readonly Entry[], at: number): Entry => {
  const entry = list[at % list.length]
  if (entry === undefined) throw new Error('there is nothing to pick from')
  return entry
}

const choose = ({ options }: Localized<ChoiceConfig>, { person }: Answering) => ({
  ids: [pick(options, person).id],
  items: [],
})

function write({ columns, columnsAs, most }: Localized<TextConfig>, own: Answering) {
  if (!columns) {
    return { notes: Array.from({ length: Math.min(most, 2) }, (_, at) => writtenBy(own, at)) }
  }
  const written = columnsAs === 'fields' ? columns : [pick(columns, own.person)]
  return { notes: written.map(({ id }, at) => ({ column: id, text: writtenBy(own, at) })) }
}

/** All points of each budget on as few of its options as may have them, from one that is another for each person. */
function give(config: Localized<PointsConfig>, { person }: Answering) {
  const given: Record<string, number> = {}
  for (const { options, points, most } of budgetsOf(config)) {
    let left = points
    for (let at = person; left > 0 && at < person + options.length; at += 1) {
      given[pick(options, at)] = Math.min(left, most)
      left -= most
    }
  }
  return { points: given }
}

/** In the order of the deck, each person from another one on. */
function put({ options }: Localized<PointsConfig>, { person }: Answering) {
  const at = person % options.length
  return { order: [...options.slice(at), ...options.slice(0, at)].map(({ id }) => id) }
}

const spread = (config: Localized<PointsConfig>, own: Answering) =>
  (config.rank ? put : give)(config, own)

function rateAll({ items, scale, markers }: Localized<RateConfig>, { person }: Answering) {
  const { from, to } = scale
  const ratings = items.map(({ id }, at) => {
    const value = from + ((person + at) % (to - from + 1))
    return [id, { v: value, ...(markers ? { v2: to } : {}) }]
  })
  return { ratings: Object.fromEntries(ratings) }
}

const agree = ({ by }: Localized<CommitConfig>, own: Answering) => ({
  group: by === 'person' ? '' : `Bord ${own.person + 1}`,
  what: writtenBy(own, 0),
  sign: writtenBy(own, 1),
  firstStep: '',
  who: '',
  when: '2027-03-12',
})

const report = ({ agreements }: Localized<FollowupConfig>, own: Answering) => ({
  reports: agreements.map(({ id }) => ({
    card: id,
    status: 'done',
    learnt: writtenBy(own),
    now: '',
    next: '',
  })),
})

/** The lowest level first; the goal one above. */
const stand = ({ levels, goal }: Localized<LadderConfig>, { person }: Answering) => ({
  now: pick(levels, person).id,
  ...(goal
    ? { goal: pick(levels, Math.min((person % levels.length) + 1, levels.length - 1)).id }
    : {}),
})

const place = ({ cases }: Localized<QuadrantConfig>, { person }: Answering) => ({
  cases: Object.fromEntries(
    cases.map(({ id }, at) => [
      id,
      {
        vertical: (person + at) % 2 === 0 ? 'yes' : 'no',
        horizontal: person % 3 === 0 ? 'no' : 'yes',
      },
    ]),
  ),
})

const sortAll = ({ cards, buckets }: Localized<SortConfig>, { person }: Answering) => ({
  cards: Object.fromEntries(cards.map(({ id }, at) => [id, pick(buckets, person + at).id])),
})

type Answers = (config: never, own: Answering) => unknown

/** One entry per activity that a workshop of the library uses. */
const answers: Readonly<Record<string, Answers>> = {
  choice: choose,
  text: write,
  points: spread,
  rate: rateAll,
  ladder: stand,
  quadrant: place,
  sort: sortAll,
  commit: agree,
  followup: report,
}

/** @param config the step's, as the phone's view brings it */
export function answerTo(type: Deck['steps'][number]['type'], config: unknown, own: Answering) {
  const answer = answers[type]
  if (!answer) throw new Error(`nobody knows how to answer a ${type} in a walk`)
  // The view's own schema has parsed it for this type.
  return answer(config as never, own)
}
