import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]{1,20}$/u))

/** Equal ids would share one count. */
const unique = (ids: string[]) => new Set(ids).size === ids.length

const item = (text: TextSchema) => v.strictObject({ id, text })

const option = (text: TextSchema) =>
  v.strictObject({
    /** Shown as the option's letter or number, so that colour is never the only sign. */
    id,
    title: text,
    description: v.optional(text),
    /** What can be marked inside the option, such as the practices of a K. */
    items: v.optional(v.array(item(text)), []),
  })

export const config = (text: TextSchema) =>
  v.pipe(
    v.strictObject({
      options: v.pipe(
        v.array(option(text)),
        v.minLength(2),
        v.maxLength(12),
        v.check(
          (options) =>
            unique(
              options.flatMap(({ id: own, items }) => [own, ...items.map((entry) => entry.id)]),
            ),
          'ids of options and items must differ',
        ),
      ),
      /** How many options one person may choose. */
      most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)), 1),
      /** How many items one person may mark inside the chosen options. */
      mostItems: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)), 0),
    }),
    v.forward(
      v.check(({ options, most }) => most <= options.length, 'more than there are options'),
      ['most'],
    ),
  )

export type ChoiceConfig = v.InferOutput<ReturnType<typeof config>>

export interface ChoiceAnswer {
  readonly ids: string[]
  readonly items: string[]
}

export const answer = ({ options, most, mostItems }: ChoiceConfig) => {
  const optionIds = options.map((entry) => entry.id)
  const itemsOf = (ids: readonly string[]) =>
    options.filter((entry) => ids.includes(entry.id)).flatMap((entry) => entry.items)
  return v.pipe(
    v.strictObject({
      ids: v.pipe(
        v.array(v.picklist(optionIds)),
        v.minLength(1),
        v.maxLength(most),
        v.check(unique),
      ),
      items: v.pipe(v.array(v.string()), v.maxLength(mostItems), v.check(unique)),
    }),
    v.forward(
      v.check(
        ({ ids, items }) =>
          items.every((chosen) => itemsOf(ids).some((candidate) => candidate.id === chosen)),
        'an item outside the chosen options',
      ),
      ['items'],
    ),
  )
}
