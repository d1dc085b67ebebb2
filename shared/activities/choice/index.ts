import * as v from 'valibot'
import { defineActivity } from '../activity.ts'
import { onPaper } from './paper.ts'
import { finding, outline, picture, records, table } from './picture.ts'
import { answer, type ChoiceAnswer, config } from './schema.ts'
import { words } from './words.ts'

/** Choose one (or up to `most`) of 2–12 rich cards, and mark items inside it. CONTENT.md 2.1. */
export const choice = defineActivity({
  type: 'choice',
  words,
  config,
  traits: () => ({ collects: true, texts: false }),
  answer,
  parts: (_config, { ids, items }: ChoiceAnswer) => [
    ...ids.map((value) => ({ figure: 'option', value })),
    ...items.map((value) => ({ figure: 'item', value, implies: 'option' })),
  ],
  partText: (_config, { value }) => v.parse(v.string(), value),
  outline,
  onPaper,
  picture,
  finding,
  table,
  records,
})
