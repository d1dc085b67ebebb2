import type { ChoiceConfig } from '../../shared/activities/choice/schema.ts'
import type { CommitConfig } from '../../shared/activities/commit/schema.ts'
import type { FollowupConfig } from '../../shared/activities/followup/schema.ts'
import type { LadderConfig } from '../../shared/activities/ladder/schema.ts'
import type { PointsConfig } from '../../shared/activities/points/schema.ts'
import type { QuadrantConfig } from '../../shared/activities/quadrant/schema.ts'
import type { RateConfig } from '../../shared/activities/rate/schema.ts'
import type { ActivityType } from '../../shared/activities/registry.ts'
import type { SortConfig } from '../../shared/activities/sort/schema.ts'
import type { TextConfig } from '../../shared/activities/text/schema.ts'

/**
 * What an answer may be, said a second time and in another way than the schemas say it: a rule names
 * every field that is wrong, by its path ('' = the answer itself), and none where nothing is.
 */
export type Rule = (value: unknown, at: string) => string[]

type Fields = Readonly<Record<string, unknown>>

const under = (at: string, key: string | number) => (at === '' ? String(key) : `${at}.${key}`)

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const when =
  (isRight: (value: unknown) => boolean): Rule =>
  (value, at) =>
    isRight(value) ? [] : [at]

const oneOf = (allowed: readonly unknown[]): Rule => when((value) => allowed.includes(value))

/** Rules one after the other: those that look at the whole are not asked before its fields are right. */
const both =
  (...rules: Rule[]): Rule =>
  (value, at) => {
    for (const rule of rules) {
      const faults = rule(value, at)
      if (faults.length > 0) return faults
    }
    return []
  }

/** These fields and no others; what is missing is named, what nobody asked for is not said back. */
function object(rules: Readonly<Record<string, Rule>>, optional: readonly string[] = []): Rule {
  return (value, at) => {
    // A list is a thing without any of them.
    if (Array.isArray(value)) return [at, ...Object.keys(rules).map((key) => under(at, key))]
    if (!isFields(value)) return [at]
    const missing = Object.keys(rules).filter(
      (key) => !Object.hasOwn(value, key) && !optional.includes(key),
    )
    const extra = Object.keys(value).some((key) => !Object.hasOwn(rules, key)) ? [at] : []
    const wrong = Object.entries(rules).flatMap(([key, rule]) =>
      Object.hasOwn(value, key) ? rule(value[key], under(at, key)) : [],
    )
    return [...missing.map((key) => under(at, key)), ...extra, ...wrong]
  }
}

/** Some of these keys, one at least. */
function some(keys: readonly string[], rule: Rule): Rule {
  return (value, at) => {
    if (!isFields(value)) return [at]
    const entries = Object.entries(value)
    if (entries.length === 0) return [at]
    return entries.flatMap(([key, each]) =>
      keys.includes(key) ? rule(each, under(at, key)) : [at],
    )
  }
}

const list =
  (rule: Rule): Rule =>
  (value, at) =>
    Array.isArray(value) ? value.flatMap((each, index) => rule(each, under(at, index))) : [at]

const size = (least: number, most: number): Rule =>
  when((value) => Array.isArray(value) && value.length >= least && value.length <= most)

const eachOnce: Rule = when((value) => Array.isArray(value) && new Set(value).size === value.length)

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

/** Characters that somebody sees: what is drawn here has no letter of two. */
const seen = (given: string) => given.replaceAll(/[\u200B\uFEFF]/gu, '').trim().length

const written = (least: number, most: number): Rule =>
  when((value) => typeof value === 'string' && seen(value) >= least && seen(value) <= most)

const typed = (least: number, most: number): Rule =>
  when(
    (value) =>
      typeof value === 'string' && value.trim().length >= least && value.trim().length <= most,
  )

/** A day of the calendar in this century, or none. */
const day: Rule = when((value) => {
  if (value === '') return true
  if (typeof value !== 'string' || !/^20\d\d-\d\d-\d\d$/u.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
})

function choice({ options, most, mostItems }: ChoiceConfig): Rule {
  const isOfChosen = (answer: Fields) => {
    const chosen = options.filter(({ id }) => (answer['ids'] as unknown[]).includes(id))
    const offered = new Set(chosen.flatMap(({ items }) => idsOf(items)))
    return (answer['items'] as string[]).every((item) => offered.has(item))
  }
  return both(
    object({
      ids: both(list(oneOf(idsOf(options))), size(1, most), eachOnce),
      items: both(list(when((value) => typeof value === 'string')), size(0, mostItems), eachOnce),
    }),
    (value, at) => (isOfChosen(value as Fields) ? [] : [under(at, 'items')]),
  )
}

function ladder({ levels, beyond, goal }: LadderConfig): Rule {
  const place = oneOf([...idsOf(levels), ...(beyond === undefined ? [] : ['beyond'])])
  return object(goal ? { now: place, goal: place } : { now: place })
}

function rate({ items, scale, dontKnow, markers }: RateConfig): Rule {
  const { from, to } = scale
  const value: Rule = when(
    (given) => Number.isInteger(given) && Number(given) >= from && Number(given) <= to,
  )
  const first: Rule = (given, at) => (given === 'dk' && dontKnow ? [] : value(given, at))
  const twice = both(
    object({ v: first, v2: value }, ['v', 'v2']),
    when((given) => Object.keys(given as Fields).length > 0),
    (given, at) =>
      (given as Fields)['v'] === 'dk' && 'v2' in (given as Fields) ? [`${at}.v2`] : [],
  )
  return object({ ratings: some(idsOf(items), markers ? twice : object({ v: first })) })
}

function quadrant({ cases }: QuadrantConfig): Rule {
  const reply = oneOf(['yes', 'no', 'unknown'])
  return object({ cases: some(idsOf(cases), object({ vertical: reply, horizontal: reply })) })
}

const sort = ({ cards, buckets }: SortConfig): Rule =>
  object({ cards: some(idsOf(cards), oneOf(idsOf(buckets))) })

interface Budget {
  readonly options: readonly string[]
  readonly k: number
  readonly max?: number | undefined
}

/** Each option within its own limit, and then each budget as a whole. */
function dots(budgets: readonly Budget[]): Rule {
  const ids = budgets.flatMap(({ options }) => options)
  const isWithin =
    (least: number, most: number) =>
    (value: unknown): boolean =>
      Number.isInteger(value) && Number(value) >= least && Number(value) <= most
  const limits = budgets.flatMap(({ options, k, max = k }) =>
    options.map((id) => [id, when(isWithin(1, Math.min(max, k)))] as const),
  )
  const isAfforded = (given: Fields) =>
    budgets.every(
      ({ options, k }) => options.reduce((sum, id) => sum + Number(given[id] ?? 0), 0) <= k,
    )
  return object({
    points: both(
      some(ids, when(isWithin(1, 20))),
      object(Object.fromEntries(limits), ids),
      when((value) => isAfforded(value as Fields)),
    ),
  })
}

/** Every option once: where one stands for the second time is wrong. */
const ranked = (ids: readonly string[]): Rule =>
  object({
    order: both(list(oneOf(ids)), size(ids.length, ids.length), (value, at) =>
      (value as unknown[]).flatMap((id, index, all) =>
        all.indexOf(id) < index ? [under(at, index)] : [],
      ),
    ),
  })

function points({ options, points: all, most, budgets, rank }: PointsConfig): Rule {
  const ids = idsOf(options)
  if (rank) return ranked(ids)
  return dots(budgets ?? [{ options: ids, k: all ?? 0, max: most }])
}

function notes({ columns, length, most }: TextConfig): Rule {
  const note = written(1, length)
  const each = columns ? object({ column: oneOf(idsOf(columns)), text: note }) : note
  return object({ notes: both(list(each), size(1, most)) })
}

const commit = ({ by }: CommitConfig): Rule =>
  object({
    group: by === 'person' ? oneOf(['']) : typed(1, 40),
    what: typed(1, 280),
    sign: typed(1, 280),
    firstStep: typed(0, 280),
    who: typed(0, 80),
    when: day,
  })

function followup({ agreements }: FollowupConfig): Rule {
  const report = object({
    card: oneOf(idsOf(agreements)),
    status: oneOf(['done', 'under-way', 'not-begun', 'changed']),
    learnt: typed(0, 280),
    now: typed(0, 280),
    next: day,
  })
  const once: Rule = (value, at) =>
    eachOnce(
      (value as Fields[]).map(({ card }) => card),
      at,
    )
  return object({ reports: both(list(report), size(1, Number.POSITIVE_INFINITY), once) })
}

/** Of a talk there is nothing to answer. */
const talk = (): Rule => (_value, at) => [at]

type Rules = (config: never) => Rule

const rules: Readonly<Record<ActivityType, Rules>> = {
  choice,
  text: notes,
  talk,
  commit,
  followup,
  points,
  rate,
  ladder,
  sort,
  quadrant,
}

/**
 * The fields of an answer that are wrong.
 *
 * @param config as the activity's own schema has parsed it
 */
export const faultsIn = (type: ActivityType, config: unknown, answer: unknown): string[] =>
  // Whoever asks says which activity the configuration is of.
  rules[type](config as never)(answer, '')
