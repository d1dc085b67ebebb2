import fc from 'fast-check'
import * as v from 'valibot'
import type { AnyActivity } from '../../shared/activities/activity.ts'
import { type ActivityType, activityOf } from '../../shared/activities/registry.ts'
import { plainText } from '../../shared/i18n/local-text.ts'

/** A configuration of an activity, and answers that a phone may send for it. */
export interface Sample {
  readonly activity: AnyActivity
  readonly config: unknown
  readonly answers: readonly unknown[]
}

/** What is drawn for one activity, before its own schemas have parsed it. */
interface Draw {
  readonly config: unknown
  readonly answers: readonly unknown[]
}

const most = 12
const written = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '')
const words = fc
  .array(fc.constantFrom('øve', 'samarbeid', 'medarbeiderutviklingssamtale', 'K2', 'nå'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((chosen) => chosen.join(' '))

const option = (index: number) =>
  fc.record({
    id: fc.constant(`K${index + 1}`),
    title: words,
    items: fc
      .array(words, { maxLength: 5 })
      .map((texts) => texts.map((text, item) => ({ id: `K${index + 1}.${item + 1}`, text }))),
  })

interface ChoiceConfig {
  readonly options: readonly { id: string; items: { id: string }[] }[]
  readonly most: number
  readonly mostItems: number
}

const choiceConfig: fc.Arbitrary<ChoiceConfig> = fc
  .record({
    size: fc.integer({ min: 2, max: 12 }),
    most: fc.integer({ min: 1, max: 3 }),
    mostItems: fc.integer({ min: 0, max: 2 }),
  })
  .chain(({ size, ...limits }) =>
    fc
      .tuple(...Array.from({ length: size }, (_, index) => option(index)))
      .map((options) => ({ options, ...limits })),
  )

const choiceAnswer = ({ options, most: limit, mostItems }: ChoiceConfig) =>
  fc
    .shuffledSubarray(
      options.map(({ id }) => id),
      { minLength: 1, maxLength: Math.min(limit, options.length) },
    )
    .chain((ids) => {
      const items = options
        .filter(({ id }) => ids.includes(id))
        .flatMap((chosen) => chosen.items.map(({ id }) => id))
      return fc
        .shuffledSubarray(items, { maxLength: Math.min(mostItems, items.length) })
        .map((marked) => ({ ids, items: marked }))
    })

const answersTo = <Answer>(one: fc.Arbitrary<Answer>) => fc.array(one, { maxLength: most })

const card = fc.record({
  group: fc.constantFrom('K2 ved vinduet', 'K1', 'Bord 3'),
  what: words,
  sign: words,
  firstStep: fc.oneof(words, fc.constant('')),
  who: fc.constantFrom('', 'Rektor'),
  when: fc.constantFrom('', '2027-11-15'),
})

const labels = {
  group: 'Gruppa',
  what: 'Dette gjør vi',
  sign: 'Tegnet',
  firstStep: 'Første steg',
  who: 'Hvem',
  when: 'Når',
}

/** One entry per activity: a new one without an entry does not compile. */
const draws: Readonly<Record<ActivityType, fc.Arbitrary<Draw>>> = {
  choice: choiceConfig.chain((config) =>
    answersTo(choiceAnswer(config)).map((answers) => ({ config, answers })),
  ),
  text: fc
    .integer({ min: 1, max: 5 })
    .chain((limit) =>
      answersTo(fc.record({ notes: fc.array(written, { minLength: 1, maxLength: limit }) })).map(
        (answers) => ({ config: { most: limit, length: 400 }, answers }),
      ),
    ),
  talk: fc.array(words, { maxLength: 4 }).map((points) => ({ config: { points }, answers: [] })),
  commit: answersTo(card).map((answers) => ({ config: { labels }, answers })),
}

/** What a phone that misbehaves would be refused for is not an answer: the schema decides. */
function parsed(activity: AnyActivity, { config, answers }: Draw): Sample {
  const settled = v.parse(activity.config(plainText), config)
  const schema = activity.answer(settled)
  return {
    activity,
    config: settled,
    answers: answers.flatMap((answer) => {
      const result = v.safeParse(schema, answer)
      return result.success ? [result.output] : []
    }),
  }
}

/** Valid configurations of an activity with valid answers, none to twelve. */
export const samplesOf = (type: ActivityType): fc.Arbitrary<Sample> =>
  draws[type].map((drawn) => parsed(activityOf(type), drawn))
