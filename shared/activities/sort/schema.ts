import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'
import { areDifferent, optionId } from '../option-id.ts'

const card = (text: TextSchema) =>
  v.strictObject({
    id: optionId,
    title: text,
    text: v.optional(text),
    /** The section it stands in, where there are sections. */
    section: v.optional(optionId),
  })

const named = (text: TextSchema) => v.strictObject({ id: optionId, title: text })

/** Which cards push, which hold back, and which bucket says how strongly. */
const forces = v.strictObject({ promotes: optionId, hinders: optionId, strength: optionId })

/** `bars`: a stacked bar per card; `force-field`: what pushes against what holds back; `tables`: cards × tables. */
const pictures = ['bars', 'force-field', 'tables'] as const

const parts = (text: TextSchema) =>
  v.strictObject({
    /** Three at least, unless the step has them from another one (`cardsFrom`). */
    cards: v.optional(
      v.pipe(
        v.array(card(text)),
        v.maxLength(50),
        v.check((cards) => areDifferent(cards), 'ids of cards must differ'),
      ),
      [],
    ),
    /** Headings that cards stand under on phone and paper; a long list folds by them. Cards of none are last. */
    sections: v.optional(
      v.pipe(
        v.array(named(text)),
        v.maxLength(12),
        v.check((sections) => areDifferent(sections), 'ids of sections must differ'),
      ),
      [],
    ),
    /** In this order they are called A, B, C, and have each a colour. */
    buckets: v.pipe(
      v.array(named(text)),
      v.minLength(2),
      v.maxLength(5),
      v.check((buckets) => areDifferent(buckets), 'ids of buckets must differ'),
    ),
    show: v.optional(v.picklist(pictures), 'bars'),
    /** The bucket that cards are ranked by; without it they stand in the order of the deck. */
    rankBy: v.optional(optionId),
    /** Sections and bucket of the force field. */
    forces: v.optional(forces),
  })

type Parts = v.InferOutput<ReturnType<typeof parts>>

const has = (entries: readonly { readonly id: string }[], wanted: string | undefined) =>
  wanted === undefined || entries.some(({ id }) => id === wanted)

const areInSections = ({ cards, sections }: Pick<Parts, 'cards' | 'sections'>) =>
  cards.every(({ section }) => has(sections, section))

const areForces = ({ cards, buckets, forces: given }: Parts) => {
  if (!given) return true
  const { promotes, hinders, strength } = given
  return (
    promotes !== hinders &&
    has(buckets, strength) &&
    cards.every(({ section }) => section === promotes || section === hinders)
  )
}

/** The field that points at nothing, and what it should point at; null where all point at something. */
function faultIn(settings: Parts): readonly [key: keyof Parts, expected: string] | null {
  const { buckets, rankBy, show, forces: given } = settings
  if (!areInSections(settings)) return ['cards', 'a card names a section that is not there']
  if (!has(buckets, rankBy)) return ['rankBy', 'no bucket has this id']
  if (!areForces(settings))
    return ['forces', 'two sections that share all cards, and a bucket for their strength']
  if (show === 'force-field' && !given) return ['show', 'a force field needs its forces']
  return null
}

/** A refusal names the field that points at nothing. */
export const config = (text: TextSchema) =>
  v.pipe(
    parts(text),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const input = dataset.value
      const fault = faultIn(input)
      if (!fault) return
      const [key, message] = fault
      addIssue({
        message,
        path: [{ type: 'object', origin: 'value', input, key, value: input[key] }],
      })
    }),
  )

export type SortConfig = v.InferOutput<ReturnType<typeof config>>

/** The bucket of each card; what was left lying is left out. */
export interface SortAnswer {
  readonly cards: Readonly<Record<string, string>>
}

/** A refusal names the card that is in no bucket of the step, or `cards`. */
export function answer({ cards, buckets }: SortConfig): v.GenericSchema<unknown, SortAnswer> {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
  return v.strictObject({
    cards: v.pipe(
      v.record(v.picklist(ids(cards)), v.picklist(ids(buckets))),
      v.check((sorted) => Object.keys(sorted).length > 0, 'no cards'),
    ),
  })
}
