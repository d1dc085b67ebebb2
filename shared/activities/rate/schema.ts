import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'
import { areDifferent, optionId } from '../option-id.ts'
import { dontKnow, valuesOf } from './scale.ts'

/** The two words an item lies between, for a line from one to the other. */
const poles = (text: TextSchema) => v.strictObject({ low: text, high: text })

const item = (text: TextSchema) =>
  v.strictObject({
    /** Its letter or number on phone, screen and paper. */
    id: optionId,
    /** What is rated; it may be left out where the poles say it all. */
    text: v.optional(text),
    /** In place of a text, where the item is one of an earlier step's texts or themes. */
    title: v.optional(text),
    poles: v.optional(poles(text)),
    /** The section it belongs to. */
    section: v.optional(optionId),
    /** Said the other way round: answers are turned before they are counted. */
    reversed: v.optional(v.boolean(), false),
  })

type Item = v.InferOutput<ReturnType<typeof item>>

const lengths = { 5: 1, 7: 1, 10: 0 } as const

/** 1–5, 1–7 or 0–10; a name for each step, for the ends alone, or none where each item has its own poles. */
const scale = (text: TextSchema) =>
  v.pipe(
    v.strictObject({
      from: v.picklist([0, 1]),
      to: v.picklist([5, 7, 10]),
      names: v.optional(v.array(text), []),
    }),
    v.check(({ from, to }) => lengths[to] === from, 'a scale is 1–5, 1–7 or 0–10'),
    v.forward(
      v.check(
        ({ from, to, names: { length } }) => [0, 2, to - from + 1].includes(length),
        'a name for each step or for the ends',
      ),
      ['names'],
    ),
  )

const marker = (text: TextSchema) => v.strictObject({ id: optionId, label: text })

const section = (text: TextSchema) =>
  v.strictObject({
    id: optionId,
    title: text,
    /** In a flow: what lies around the others, such as the states of a group. */
    ring: v.optional(v.boolean(), false),
  })

/** In one step. */
export const mostItems = 20

/** On one phone screen. */
const mostInSection = 6

const parts = (text: TextSchema) =>
  v.strictObject({
    items: v.pipe(
      v.array(item(text)),
      v.maxLength(mostItems),
      v.check((items) => areDifferent(items), 'ids of items must differ'),
    ),
    scale: scale(text),
    /** Whether "don't know" is offered, apart from the scale. */
    dontKnow: v.optional(v.boolean(), true),
    /** Each item is rated twice, such as "now" and "at the end". */
    markers: v.optional(
      v.pipe(
        v.array(marker(text)),
        v.length(2, 'two markers'),
        v.check((markers) => areDifferent(markers), 'ids of markers must differ'),
      ),
    ),
    /** What belongs together: one screen of the phone for each. */
    sections: v.optional(
      v.pipe(
        v.array(section(text)),
        v.minLength(2),
        v.maxLength(6),
        v.check((sections) => areDifferent(sections), 'ids of sections must differ'),
      ),
    ),
    /** How the picture stands: a list, rungs from below, or sections that lead to one another. */
    layout: v.optional(v.picklist(['list', 'ladder', 'flow'])),
    /** In a flow: what stands around all of it, such as "support and pressure". */
    frame: v.optional(text),
    /** For oneself: it stays on the phone, is never sent, and the step is never opened. */
    private: v.optional(v.boolean()),
  })

type Parts = v.InferOutput<ReturnType<typeof parts>>

const hasPolesOrNames = ({ items, scale: { names } }: Parts) =>
  items.every((entry) => (entry.poles !== undefined) === (names.length === 0))

const saysWhatIsRated = ({ items }: Parts) =>
  items.every(({ text, title, poles: ends }) => (text ?? title ?? ends) !== undefined)

/** Sections, rungs and poles are thought out beforehand; what is private is never opened, and never filled. */
export const takesItems = ({ sections, layout, scale: own, private: isOwn }: Parts): boolean =>
  !sections && layout !== 'ladder' && own.names.length > 0 && !isOwn

const hasItems = (config: Parts) => config.items.length > 0 || takesItems(config)

/** Between two poles neither way is the other one round. */
const turnsWhatCanBeTurned = ({ items }: Parts) =>
  items.every((entry) => !entry.reversed || entry.poles === undefined)

const isInASection = ({ items, sections = [] }: Parts) =>
  items.every((entry) =>
    sections.length === 0
      ? entry.section === undefined
      : sections.some(({ id }) => id === entry.section),
  )

const fillsSections = ({ items, sections = [] }: Parts) =>
  sections.every(({ id }) => {
    const own = items.filter((entry) => entry.section === id).length
    return own >= 1 && own <= mostInSection
  })

/** Rungs stand over one another, each once: nothing is beside them. */
const isALadder = ({ layout, items, sections, markers, scale: { names } }: Parts) =>
  layout !== 'ladder' || (!sections && !markers && names.length > 0 && items.length <= 9)

const around = ({ sections = [] }: Parts) => sections.filter(({ ring }) => ring).length
const inFlow = (config: Parts) => (config.sections?.length ?? 0) - around(config)

const isAFlow = (config: Parts) =>
  config.layout === 'flow'
    ? !config.markers && inFlow(config) >= 2 && inFlow(config) <= 4 && around(config) <= 1
    : config.frame === undefined && around(config) === 0

export const config = (text: TextSchema) =>
  v.pipe(
    parts(text),
    v.forward(v.check(hasItems, 'one item at least'), ['items']),
    v.forward(v.check(saysWhatIsRated, 'an item needs a text, or two poles'), ['items']),
    v.forward(
      v.check(hasPolesOrNames, 'either the scale has names, or each item has its own two poles'),
      ['items'],
    ),
    v.forward(v.check(turnsWhatCanBeTurned, 'between two poles nothing is reversed'), ['items']),
    v.forward(v.check(isInASection, 'where there are sections, each item names the one it is in'), [
      'items',
    ]),
    v.forward(v.check(fillsSections, 'one to six items in each section'), ['sections']),
    v.forward(
      v.check(isALadder, 'a ladder has nine rungs at most, no sections, markers or poles'),
      ['layout'],
    ),
    v.forward(
      v.check(isAFlow, 'a flow, and only that, leads over two to four sections, one around them'),
      ['layout'],
    ),
  )

export type RateConfig = Parts

/** What one person gave one item: `v` for the first marker or the only one, `v2` for the second. */
export interface Rating {
  readonly v?: number | typeof dontKnow
  readonly v2?: number
}

/** By item; what was passed over is left out. */
export interface RateAnswer {
  readonly ratings: Readonly<Record<string, Rating>>
}

/** One value, or with two markers one for each of them; who does not know gives none. */
function ratingFor({ scale: own, ...settings }: RateConfig): v.GenericSchema<unknown, Rating> {
  const value = v.picklist(valuesOf(own))
  const first = settings.dontKnow ? v.union([value, v.literal(dontKnow)]) : value
  if (!settings.markers) return v.strictObject({ v: first })
  return v.pipe(
    v.strictObject({ v: v.exactOptional(first), v2: v.exactOptional(value) }),
    v.check(({ v: now, v2: then }) => now !== undefined || then !== undefined, 'no value'),
    v.forward(
      v.check(
        ({ v: now, v2: then }) => now !== dontKnow || then === undefined,
        'a value for what nobody knows',
      ),
      ['v2'],
    ),
  )
}

/** A refusal names the item that got what is not on the scale, or `ratings`. */
export function answer(settings: RateConfig): v.GenericSchema<unknown, RateAnswer> {
  const ids = settings.items.map(({ id }: Item) => id)
  return v.strictObject({
    ratings: v.pipe(
      v.record(v.picklist(ids), ratingFor(settings)),
      v.check((given) => Object.keys(given).length > 0, 'no ratings'),
    ),
  })
}
