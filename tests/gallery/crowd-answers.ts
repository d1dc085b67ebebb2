import { exampleChoice } from '../../shared/activities/choice/example.ts'
import { exampleCard } from '../../shared/activities/commit/example.ts'
import type { ExampleBy } from '../../shared/activities/example.ts'
import { exampleReports } from '../../shared/activities/followup/example.ts'
import type { LadderConfig } from '../../shared/activities/ladder/schema.ts'
import { examplePoints } from '../../shared/activities/points/example.ts'
import type { QuadrantConfig } from '../../shared/activities/quadrant/schema.ts'
import { dontKnow, valuesOf } from '../../shared/activities/rate/scale.ts'
import type { RateConfig } from '../../shared/activities/rate/schema.ts'
import type { ActivityType } from '../../shared/activities/registry.ts'
import type { SortConfig } from '../../shared/activities/sort/schema.ts'
import { exampleText } from '../../shared/activities/text/example.ts'
import type { Step } from '../../shared/deck/deck.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { seeded } from '../../shared/lib/seeded.ts'
import { longName, wordsOfCloud, written } from './crowd-texts.ts'

/** What some lean to and others do not: two camps with a few between, agreement, or no pattern at all. */
const leanings: readonly ((draw: () => number) => number)[] = [
  (draw) => {
    const camp = draw()
    if (camp < 0.45) return 0.1
    return camp < 0.8 ? 0.9 : 0.5
  },
  () => 0.75,
  (draw) => draw(),
]

/** One of a row of places, by what people do in this matter. */
function placeIn<Place>(places: readonly Place[], matter: number, draw: () => number): Place {
  const lean = leanings[matter % leanings.length]?.(draw) ?? 0.5
  const where = lean + (draw() + draw() - 1) * 0.3
  const at = Math.round(where * (places.length - 1))
  const place = places[Math.min(places.length - 1, Math.max(0, at))]
  if (place === undefined) throw new Error('there are no places')
  return place
}

function standing({ levels, beyond, goal }: LadderConfig, { draw }: ExampleBy) {
  const ids = [...levels.map(({ id }) => id), ...(beyond === undefined ? [] : ['beyond'])]
  const now = placeIn(ids, 0, draw)
  if (!goal) return { now }
  const up = ids.indexOf(now) + Math.floor(draw() * 3)
  return { now, goal: ids[Math.min(ids.length - 1, up)] }
}

const replies = ['no', 'no', 'no', 'unknown', 'yes', 'yes', 'yes'] as const

const places = ({ cases }: QuadrantConfig, { draw }: ExampleBy) => ({
  cases: Object.fromEntries(
    cases.map(({ id }, at) => [
      id,
      { vertical: placeIn(replies, at, draw), horizontal: placeIn(replies, at + 1, draw) },
    ]),
  ),
})

const unknowing = 0.06

function ratings({ items, scale, markers, dontKnow: isOffered }: RateConfig, { draw }: ExampleBy) {
  const values = valuesOf(scale)
  const rating = (matter: number) => {
    if (isOffered && draw() < unknowing) return { v: dontKnow }
    const now = placeIn(values, matter, draw)
    if (!markers) return { v: now }
    return { v: now, v2: Math.min(scale.to, now + Math.floor(draw() * 4)) }
  }
  return { ratings: Object.fromEntries(items.map(({ id }, at) => [id, rating(at)])) }
}

const sorted = ({ cards, buckets }: SortConfig, { draw }: ExampleBy) => {
  const ids = buckets.map(({ id }) => id)
  return { cards: Object.fromEntries(cards.map(({ id }, at) => [id, placeIn(ids, at, draw)])) }
}

type Answering = (config: never, by: ExampleBy) => unknown

const answerings: Readonly<Record<Exclude<ActivityType, 'talk'>, Answering>> = {
  choice: exampleChoice,
  points: examplePoints,
  text: exampleText,
  commit: exampleCard,
  followup: exampleReports,
  ladder: standing,
  rate: ratings,
  sort: sorted,
  quadrant: places,
}

const shortest = 30

/** Of a few texts each comes in the length that is asked for, and under a number of its own. */
const textIn =
  (language: Language): ExampleBy['text'] =>
  (longest, number) => {
    if (longest === shortest)
      return wordsOfCloud[(number + (number % 5)) % wordsOfCloud.length]?.[language] ?? ''
    const text = written[number % written.length]?.[language] ?? ''
    return `${number}. ${text}`.slice(0, longest)
  }

/** An answer to a step by one of a crowd: the same for the same step and person, and long where it is words. */
export function crowdAnswer({ id, type, config }: Step, person: number, language: Language) {
  if (type === 'talk') throw new Error('nobody answers a talk')
  // The deck has been parsed by the schema of this very activity.
  return answerings[type](config as never, {
    person,
    draw: seeded(`${id} ${person}`),
    text: textIn(language),
    group: `${person + 1} ${longName[language]}`,
    role: longName[language],
    day: '2027-01-31',
  })
}
