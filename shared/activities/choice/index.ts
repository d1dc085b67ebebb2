import * as v from 'valibot'
import { defineActivity } from '../activity.ts'
import { lettered } from '../quick.ts'
import { finding } from './finding.ts'
import { hasGroups } from './groups.ts'
import { movedChoice } from './moved.ts'
import { onPaper } from './paper.ts'
import { outline, picture } from './picture.ts'
import { answer, type ChoiceAnswer, config } from './schema.ts'
import { records, table } from './table.ts'
import { words } from './words.ts'

/** Choose one (or up to `most`) of 2–12 rich cards, and mark items inside it. CONTENT.md 2.1. */
export const choice = defineActivity({
  type: 'choice',
  words,
  config,
  traits: () => ({ collects: true, texts: false }),
  quick: {
    lines: { least: 2, most: 12 },
    config: (lines) => ({ options: lettered(lines).map(({ id, line }) => ({ id, title: line })) }),
  },
  answer,
  parts: (_config, { ids, items }: ChoiceAnswer) => [
    ...ids.map((value) => ({ figure: 'option', value })),
    ...items.map((value) => ({ figure: 'item', value, implies: 'option' })),
  ],
  moved: {
    schema: () => v.strictObject({ moved: v.picklist(['same', 'changed']) }),
    between: (_config, before, now) => movedChoice(before, now),
  },
  partText: (_config, { value }) => v.parse(v.string(), value),
  outline,
  onPaper,
  picture,
  views: (settings, say) =>
    hasGroups(settings) ? [say('view.bars'), say('view.groups')] : [say('view.bars')],
  finding,
  table,
  records,
})
