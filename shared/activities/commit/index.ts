import * as v from 'valibot'
import { defineActivity } from '../activity.ts'
import { finding, outline, picture, records, table } from './cards.ts'
import { onPaper } from './paper.ts'
import { type Card, card, cardOf, config } from './schema.ts'
import { words } from './words.ts'

/** An agreement of a group or a person: what we do, the sign an outsider notices in one year, first step, who, when. */
export const commit = defineActivity({
  type: 'commit',
  words,
  config,
  traits: ({ by }) => ({ collects: true, texts: true, personal: by === 'person' }),
  answer: cardOf,
  parts: (_config, value: Card) => [{ figure: 'card', value }],
  partText: (_config, part) => {
    const { group, what, sign, firstStep, who, when } = v.parse(card, part.value)
    return [group && `${group}:`, what, sign, firstStep, who, when].filter(Boolean).join('\n')
  },
  outline,
  onPaper,
  picture,
  finding,
  table,
  records,
  lastDay: (parts) =>
    parts
      .flatMap(({ value }) => v.parse(card, value).when || [])
      .toSorted()
      .at(-1) ?? null,
})
