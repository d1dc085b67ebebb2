import fc from 'fast-check'
import * as v from 'valibot'
import type { AnyActivity } from '../../shared/activities/activity.ts'
import { type ActivityType, activityOf } from '../../shared/activities/registry.ts'
import type { Agreement } from '../../shared/commitments/agreement.ts'
import { statuses } from '../../shared/commitments/status.ts'
import { plainText } from '../../shared/i18n/local-text.ts'
import { arbitraryAgreements } from './arbitrary-agreements.ts'
import { pointsDraws } from './arbitrary-points.ts'
import { arbitraryCard, arbitraryText } from './arbitrary-texts.ts'

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
const words = fc
  .array(fc.constantFrom('øve', 'samarbeid', 'medarbeiderutviklingssamtale', 'K2', 'nå'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((chosen) => chosen.join(' '))

/** What stands over, under or beside things: from two letters to more than a line of a phone. */
const naming = fc
  .array(fc.constantFrom('nå', 'bunke', 'ved slutten', 'medarbeiderutviklingssamtale'), {
    minLength: 1,
    maxLength: 3,
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
    mostItems: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ size, ...limits }) =>
    fc
      .tuple(...Array.from({ length: size }, (_, index) => option(index)))
      .map((options) => ({ options, ...limits, most: Math.min(limits.most, size) })),
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

/** One of six, so that most of what is drawn is sent. */
const seldom = fc.nat(5).map((of) => of === 0)

const answersTo = <Answer>(one: fc.Arbitrary<Answer>) => fc.array(one, { maxLength: most })

/** A configuration that knows how it is answered, with answers to it. */
const withAnswers = (
  configs: fc.Arbitrary<{ config: unknown; answer: fc.Arbitrary<unknown> }>,
): fc.Arbitrary<Draw> =>
  configs.chain(({ config, answer }) => answersTo(answer).map((answers) => ({ config, answers })))

const followupAnswer = (agreements: readonly Agreement[]) =>
  fc
    .subarray(
      agreements.map(({ id }) => id),
      { minLength: 1 },
    )
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({
            card: fc.constant(id),
            status: fc.constantFrom(...statuses),
            learnt: fc.oneof(words, fc.constant('')),
            now: fc.oneof(words, fc.constant('')),
            next: fc.constantFrom('', '2028-01-31'),
          }),
        ),
      ),
    )
    .map((reports) => ({ reports }))

const value = fc.integer({ min: 0, max: 10 })

/** Some of it fits no scale, or no marker: the schema takes what is an answer. */
const rating = fc.oneof(
  fc.record({ v: fc.oneof({ arbitrary: value, weight: 4 }, fc.constant('dk')) }),
  fc.record({ v: value, v2: value }),
  fc.record({ v2: value }),
)

/** What fits a scale and its markers: of many ratings that all must fit, few would by chance. */
function fittingRating({ from, to }: { from: number; to: number }, hasMarkers: boolean) {
  const onScale = fc.integer({ min: from, max: to })
  const one = fc.record({
    v: fc.oneof({ arbitrary: onScale, weight: 5 }, fc.constant('dk')),
  })
  return hasMarkers ? fc.oneof(one, fc.record({ v: onScale, v2: onScale })) : one
}

const namesOf = (count: number) => fc.array(naming, { minLength: count, maxLength: count })

const scale = fc.oneof(
  fc.record({ from: fc.constant(1), to: fc.constant(5), names: namesOf(2) }),
  fc.record({ from: fc.constant(1), to: fc.constant(5), names: namesOf(5) }),
  fc.record({ from: fc.constant(0), to: fc.constant(10), names: namesOf(2) }),
  fc.record({ from: fc.constant(1), to: fc.constant(7), names: fc.constant<string[]>([]) }),
)

/** At most two of six in each. */
const sectionsFor = (size: number, title: string) =>
  Array.from({ length: Math.ceil(size / 6) + 1 }, (_, at) => ({
    id: `s${at}`,
    title: `${title} ${at + 1}`,
  }))

const shapes = ['plain', 'markers', 'sections', 'ladder', 'flow'] as const

/** The settings that a shape adds to a list, where it can be one. */
function shaped(shape: (typeof shapes)[number], size: number, hasPoles: boolean, title: string) {
  if (shape === 'markers')
    return {
      markers: [
        { id: 'now', label: 'Nå' },
        { id: 'then', label: title },
      ],
    }
  if (shape === 'ladder') return size <= 9 && !hasPoles ? { layout: 'ladder' } : {}
  if (shape === 'plain' || size < 2) return {}
  const sections = sectionsFor(size, title).slice(0, size)
  if (shape === 'sections') return { sections }
  return {
    layout: 'flow',
    frame: title,
    sections: sections.map((own, at) => ({ ...own, ring: at === 2 })),
  }
}

const rateDraw: fc.Arbitrary<Draw> = fc
  .record({
    texts: fc.array(words, { minLength: 1, maxLength: 20 }),
    turned: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
    given: scale,
    shape: fc.constantFrom(...shapes),
    title: naming,
    dontKnow: fc.boolean(),
    isPrivate: seldom,
  })
  .chain(({ texts, turned, given: own, shape, title, dontKnow, isPrivate }) => {
    const hasPoles = own.names.length === 0
    const settings = shaped(shape, texts.length, hasPoles, title)
    const sections = 'sections' in settings ? settings.sections : undefined
    const items = texts.map((text, at) => ({
      id: String(at + 1),
      ...(hasPoles ? { poles: { low: text, high: title } } : { text, reversed: turned[at] }),
      ...(sections ? { section: sections[at % sections.length]?.id } : {}),
    }))
    const ids = items.map(({ id }) => id)
    const by = <Each>(each: fc.Arbitrary<Each>) =>
      fc.dictionary(fc.constantFrom(...ids), each, { minKeys: 1 })
    const given = fc.oneof(
      { arbitrary: by(fittingRating(own, 'markers' in settings)), weight: 5 },
      by(rating),
    )
    return answersTo(given.map((ratings) => ({ ratings }))).map((answers) => ({
      config: { items, scale: own, dontKnow, ...settings, ...(isPrivate ? { private: true } : {}) },
      answers,
    }))
  })

const ladderDraw: fc.Arbitrary<Draw> = fc
  .record({
    size: fc.integer({ min: 3, max: 7 }),
    title: words,
    goal: fc.option(fc.record({ now: naming, label: naming }), { nil: undefined }),
    hasBeyond: fc.boolean(),
    isClimb: fc.boolean(),
    isPrivate: seldom,
  })
  .chain(({ size, title, hasBeyond, goal, isClimb, isPrivate }) => {
    const levels = Array.from({ length: size }, (_, at) => ({ id: `t${at + 1}`, title }))
    const place = fc.constantFrom(...levels.map(({ id }) => id), ...(hasBeyond ? ['beyond'] : []))
    const config = {
      levels,
      ...(hasBeyond ? { beyond: title } : {}),
      ...(goal ? { goal } : {}),
      ...(goal && isClimb ? { show: 'climb' } : {}),
      ...(isPrivate ? { private: true } : {}),
    }
    const both = fc.record({ now: place, goal: place })
    return answersTo(goal ? both : fc.record({ now: place })).map((answers) => ({
      config,
      answers,
    }))
  })

/** In which order the sections stand: cards of both are mixed. */
const sides = ['fremmer', 'hemmer'] as const

const sortDraw: fc.Arbitrary<Draw> = fc
  .record({
    titles: fc.array(words, { minLength: 3, maxLength: 50 }),
    names: fc.array(naming, { minLength: 2, maxLength: 5 }),
    show: fc.constantFrom('bars', 'force-field', 'tables'),
    isRanked: fc.boolean(),
  })
  .chain(({ titles, names, show, isRanked }) => {
    const cards = titles.map((title, at) => ({ id: `k${at}`, title, section: sides[at % 2] }))
    const buckets = names.map((title, at) => ({ id: `b${at}`, title }))
    const sorted = fc.dictionary(
      fc.constantFrom(...cards.map(({ id }) => id)),
      fc.constantFrom(...buckets.map(({ id }) => id)),
      { minKeys: 1, maxKeys: 20 },
    )
    const config = {
      cards,
      buckets,
      show,
      sections: sides.map((id) => ({ id, title: id })),
      forces: { promotes: 'fremmer', hinders: 'hemmer', strength: 'b0' },
      ...(isRanked ? { rankBy: 'b1' } : {}),
    }
    return answersTo(sorted.map((own) => ({ cards: own }))).map((answers) => ({ config, answers }))
  })

const replies = ['yes', 'no'] as const
const reply = fc.constantFrom('yes', 'no', 'unknown')

const quadrantConfig = fc
  .record({
    titles: fc.array(words, { minLength: 1, maxLength: 8 }),
    corners: fc.shuffledSubarray(
      replies.flatMap((vertical) => replies.map((horizontal) => ({ vertical, horizontal }))),
      { minLength: 4, maxLength: 4 },
    ),
    title: words,
    end: naming,
    swap: fc.boolean(),
  })
  .map(({ titles, corners: [I, II, III, IV], title, end, swap }) => ({
    cases: titles.map((text, index) => ({ id: `s${index + 1}`, title: text })),
    vertical: { question: `${title}?`, no: end },
    horizontal: { question: 'Har vi felles ansvar?', label: 'Felles ansvar', yes: end },
    situations: {
      I: { ...I, title, formula: '1+1+1 = 3' },
      II: { ...II, title },
      III: { ...III, title, text: title },
      IV: { ...IV, title },
    },
    ...(swap ? { swap } : {}),
  }))

const quadrantDraw: fc.Arbitrary<Draw> = quadrantConfig.chain((config) =>
  answersTo(
    fc
      .dictionary(
        fc.constantFrom(...config.cases.map(({ id }) => id)),
        fc.record({ vertical: reply, horizontal: reply }),
        { minKeys: 1 },
      )
      .map((cases) => ({ cases })),
  ).map((answers) => ({ config, answers })),
)

/** One entry per activity: a new one without an entry does not compile. */
const draws: Readonly<Record<ActivityType, fc.Arbitrary<Draw>>> = {
  choice: choiceConfig.chain((config) =>
    answersTo(choiceAnswer(config)).map((answers) => ({ config, answers })),
  ),
  text: withAnswers(arbitraryText),
  talk: fc.array(words, { maxLength: 4 }).map((points) => ({ config: { points }, answers: [] })),
  points: pointsDraws(words),
  rate: rateDraw,
  ladder: ladderDraw,
  sort: sortDraw,
  quadrant: quadrantDraw,
  commit: withAnswers(arbitraryCard),
  followup: arbitraryAgreements({ minLength: 1, maxLength: 5 }).chain((agreements) =>
    answersTo(followupAnswer(agreements)).map((answers) => ({ config: { agreements }, answers })),
  ),
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
