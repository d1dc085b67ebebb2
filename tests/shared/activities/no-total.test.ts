import fc from 'fast-check'
import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AnyActivity, Shown } from '../../../shared/activities/activity.ts'
import { type Figures, releaseFigures } from '../../../shared/activities/figures.ts'
import { type ActivityType, activities, activityOf } from '../../../shared/activities/registry.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { collects, type Step } from '../../../shared/deck/deck.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { type Language, languages } from '../../../shared/i18n/languages.ts'
import { localize, plainText } from '../../../shared/i18n/local-text.ts'
import { previewWords } from '../../../shared/i18n/preview/index.ts'
import { fetchWords, wordsIn } from '../../../shared/i18n/words.ts'
import { exampleAnswer } from '../../../shared/preview/examples.ts'
import { samplesOf } from '../../support/arbitrary-answers.ts'
import { filled } from '../../support/filled-steps.ts'
import { type Said, saidOf } from '../../support/said-by-activity.ts'

const onlyOf = (figures: Figures, isOf: (name: string) => boolean): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => isOf(name)))

const unknowing = 'dont-know'

const valuesOf = (figures: Figures, name: string) => {
  const figure = figures[name]
  return figure && 'values' in figure ? figure.values : []
}

/** Of "don't know", which all items share, what is said of one of them. */
function unknowingOf(figures: Figures, item: string): Figures {
  const values = valuesOf(figures, unknowing).filter(({ value }) => value === item)
  const count = values.reduce((sum, one) => sum + one.count, 0)
  return unknowing in figures ? { [unknowing]: { people: count, values } } : {}
}

/** Every item that anybody said anything of, and every second marker. */
const itemsIn = (figures: Figures): string[] => [
  ...new Set([
    ...Object.keys(figures).filter((name) => /^(?:item|second)\./u.test(name)),
    ...valuesOf(figures, unknowing).map(
      ({ value }) => `item.${JSON.stringify(value).slice(1, -1)}`,
    ),
  ]),
]

/** The same figures as if people had answered one statement, or one marker of it, and none of the others. */
const apart = {
  rate: (figures: Figures): Figures[] =>
    itemsIn(figures).map((name) => ({
      ...onlyOf(figures, (other) => other === 'rated' || other === name),
      ...unknowingOf(figures, name.replace(/^\w+\./u, '')),
    })),
  ladder: (figures: Figures): Figures[] => [
    onlyOf(figures, (name) => name === 'now'),
    onlyOf(figures, (name) => name !== 'now'),
  ],
} as const satisfies Partial<Record<ActivityType, (figures: Figures) => Figures[]>>

type Rating = keyof typeof apart

const isRating = (type: ActivityType): type is Rating => type in apart

/** So many that what several statements come to is a number that none of them has. */
const people = 73

interface Asked {
  readonly activity: AnyActivity
  readonly type: Rating
  readonly shown: Shown<unknown>
}

function askedOf(step: Step, language: Language): Asked {
  const { type } = step
  if (!isRating(type)) throw new Error(`nothing is rated in ${step.id}`)
  const activity = activityOf(type)
  const config = v.parse(activity.config(plainText), localize(filled(step).config, language))
  const say = wordsIn(previewWords, language)
  const tally: Tally = new Map()
  for (let person = 0; person < people; person += 1) {
    const answer = exampleAnswer({ ...step, config }, person, {
      say,
      day: '2027-03-12',
    })
    addAnswer(tally, activity.parts(config, answer))
  }
  // Every configuration is an object once it is parsed.
  return {
    activity,
    type,
    shown: { config: config as object, figures: releaseFigures(tally, 3), k: 3 },
  }
}

const numbersIn = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.match(/\d+(?:[.,]\d+)?/gu) ?? [])),
]

const beside = (whole: readonly string[], parts: readonly string[]) =>
  whole.filter((text) => !parts.includes(text))

/**
 * What is said of all statements together and of none of them alone. A row of the table and a line of the file
 * are about one statement; pictures and sentences are about several, but every number is one statement's.
 */
function strays(all: Said, alone: readonly Said[]): string[] {
  const everyText = ({ table, records, picture, finding }: Said) => [
    ...table,
    ...records,
    ...picture,
    finding,
  ]
  return [
    ...beside(
      all.table,
      alone.flatMap(({ table }) => table),
    ).map((row) => `row: ${row}`),
    ...beside(
      all.records,
      alone.flatMap(({ records }) => records),
    ).map((line) => `record: ${line}`),
    ...beside(numbersIn(everyText(all)), numbersIn(alone.flatMap(everyText))).map(
      (number) => `number: ${number}`,
    ),
  ]
}

/** The one thing of several statements that may be said: the median of their medians, section by section. */
function withoutSections(said: Said, { config }: Shown<unknown>): Said {
  const { sections = [] } = config as { readonly sections?: readonly { title: string }[] }
  const isOfSection = (line: string) => sections.some(({ title }) => line.startsWith(`${title} | `))
  return { ...said, records: said.records.filter((line) => !isOfSection(line)) }
}

interface Told {
  readonly all: Said
  readonly alone: readonly Said[]
}

function toldOf({ activity, type, shown }: Asked, language: Language): Told {
  const said = (figures: Figures) =>
    withoutSections(saidOf(activity, { ...shown, figures }, language), shown)
  // Beside each alone, how it reads where nobody has answered it yet.
  return { all: said(shown.figures), alone: [{}, ...apart[type](shown.figures)].map(said) }
}

const inBokmal = new Map<Step, Told>()

/** Drawn once: both what is said and what would be is looked for in it. */
function toldInBokmal(step: Step): Told {
  const told = inBokmal.get(step) ?? toldOf(askedOf(step, 'nb'), 'nb')
  inBokmal.set(step, told)
  return told
}

const straysOf = (asked: Asked, language: Language): string[] => {
  const { all, alone } = toldOf(asked, language)
  return strays(all, alone)
}

const rated = library.flatMap(({ id, steps }) =>
  steps
    .filter((step) => isRating(step.type) && collects(step))
    .map((step) => [`${id}/${step.id}`, step] as const),
)

/** All that everybody gave, in one number. */
const totalOf = ({ figures }: Shown<unknown>): number =>
  Object.values(figures).reduce((sum, figure) => {
    const values = 'values' in figure ? figure.values : []
    return (
      sum +
      values.reduce(
        (own, { value, count }, at) => own + count * (typeof value === 'number' ? value : at + 1),
        0,
      )
    )
  }, 0)

const places: Readonly<Record<string, (said: Said, score: string) => Said>> = {
  'a row of the table': (said, score) => ({ ...said, table: [...said.table, `Samlet | ${score}`] }),
  'a line of the file': (said, score) => ({
    ...said,
    records: [...said.records, `Samlet | ${score}`],
  }),
  'a text on the picture': (said, score) => ({ ...said, picture: [...said.picture, score] }),
  'the sentence over it': (said, score) => ({ ...said, finding: `${said.finding} ${score}` }),
}

beforeAll(async () => {
  for (const language of languages)
    await fetchWords(language, [previewWords, ...activities.map(({ words }) => words)])
})

describe('never a total score', () => {
  it.each(rated)('in %s, in any language', (_name, step) => {
    const { all, alone } = toldInBokmal(step)

    expect(strays(all, alone)).toEqual([])
    const inOthers = languages
      .filter((other) => other !== 'nb')
      .flatMap((language) => straysOf(askedOf(step, language), language))
    expect(inOthers).toEqual([])
  })

  it.each(['rate', 'ladder'] as const)('in a %s of any shape', (type) => {
    fc.assert(
      fc.property(samplesOf(type), ({ activity, config, answers }) => {
        const tally: Tally = new Map()
        for (const answer of answers) addAnswer(tally, activity.parts(config, answer))
        const shown = { config: config as object, figures: releaseFigures(tally, 2), k: 2 }

        const found = straysOf({ activity, type, shown }, 'nb')

        // The two markers of a ladder stand in one row: there, no number is made of both.
        const isAtFault = (stray: string) => type === 'rate' || stray.startsWith('number: ')
        expect(found.filter(isAtFault)).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  it.each(rated)('would be seen in %s, wherever it stood', (_name, step) => {
    const { all, alone } = toldInBokmal(step)
    const total = String(totalOf(askedOf(step, 'nb').shown))

    const seen = Object.entries(places).filter(([, put]) =>
      strays(put(all, total), alone).includes(`number: ${total}`),
    )
    expect(seen.map(([place]) => place)).toEqual(Object.keys(places))
  })

  it.each(rated)('would be seen in %s in a small number, too, that others have', (_name, step) => {
    const { all, alone } = toldInBokmal(step)
    const [row, line] = ['a row of the table', 'a line of the file'].map((place) =>
      strays(places[place]?.(all, '3') ?? all, alone),
    )

    expect([row, line]).toEqual([['row: Samlet | 3'], ['record: Samlet | 3']])
  })
})
