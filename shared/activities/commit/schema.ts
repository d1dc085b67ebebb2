import * as v from 'valibot'
import { dayOrNothing } from '../../commitments/day.ts'
import type { TextSchema } from '../../i18n/local-text.ts'

export const config = (text: TextSchema) =>
  v.strictObject({
    labels: v.strictObject({
      group: text,
      what: text,
      sign: text,
      firstStep: text,
      who: text,
      when: text,
    }),
    /** Who stands behind a card: a table signs it; a person's has no name, and needs k of them. */
    by: v.optional(v.picklist(['table', 'person']), 'table'),
    /** A line of help under a field's label. */
    hints: v.optional(
      v.partial(
        v.strictObject({
          group: text,
          what: text,
          sign: text,
          firstStep: text,
          who: text,
          when: text,
        }),
      ),
      {},
    ),
  })

export type CommitConfig = v.InferOutput<ReturnType<typeof config>>

const line = (length: number) => v.pipe(v.string(), v.trim(), v.maxLength(length))

const fields = {
  what: v.pipe(line(280), v.minLength(1)),
  sign: v.pipe(line(280), v.minLength(1)),
  firstStep: line(280),
  /** A role, not a name. */
  who: line(80),
  /** The day the card is looked at again, as yyyy-mm-dd, or nothing. */
  when: dayOrNothing,
}

/** A table's card: signed by the name the group gives itself, such as "K2 by the window". */
const tableCard = v.strictObject({ group: v.pipe(line(40), v.minLength(1)), ...fields })

/** A person's card, handed in without a name. */
const personCard = v.strictObject({ group: v.literal(''), ...fields })

/** What may be handed in. */
export const cardOf = ({ by }: Pick<CommitConfig, 'by'>) =>
  by === 'person' ? personCard : tableCard

/** Any card that has been handed in. */
export const card = v.union([tableCard, personCard])

export type Card = v.InferOutput<typeof card>
