import * as v from 'valibot'
import type { Localized } from '../../i18n/local-text.ts'
import { defineActivity } from '../activity.ts'
import type { PaperBlock } from '../paper.ts'
import { lettered } from '../quick.ts'
import { finding } from './finding.ts'
import { movedCards } from './moved.ts'
import { outline, picture } from './picture.ts'
import { answer, config, type SortConfig } from './schema.ts'
import { anyFigure, partsOf, partText } from './sorted.ts'
import { records, table } from './table.ts'
import { words } from './words.ts'

/** What cards that are typed in are put in. */
const quickBuckets = [
  { id: 'keep', title: { nb: 'Behold', nn: 'Behald', da: 'Behold', sv: 'Behåll', en: 'Keep' } },
  { id: 'change', title: { nb: 'Endre', nn: 'Endre', da: 'Ændre', sv: 'Ändra', en: 'Change' } },
  {
    id: 'stop',
    title: { nb: 'Slutt med', nn: 'Slutt med', da: 'Stop med', sv: 'Sluta med', en: 'Stop' },
  },
]

/** Where cards come up only in the room, they are written down there. */
const unwritten = Array.from({ length: 10 }, (_, line) => ({ id: String(line), text: '' }))

/** Cards under their headings; those of none after them. */
function onPaper({ cards, sections, buckets }: Localized<SortConfig>): PaperBlock[] {
  const rows = (section: string | undefined) =>
    cards
      .filter((card) => card.section === section)
      .map(({ id, title, text }) => ({
        id,
        text: text === undefined ? title : `${title}: ${text}`,
      }))
  const others = { id: 'others', rows: cards.length === 0 ? unwritten : rows(undefined) }
  const groups = [...sections.map(({ id, title }) => ({ id, title, rows: rows(id) })), others]
  return [
    {
      id: 'cards',
      kind: 'grid',
      columns: buckets.map(({ id, title }) => ({ id, title })),
      groups: groups.filter((group) => group.rows.length > 0),
    },
  ]
}

/** Put cards in named buckets; what is left lying is no answer. CONTENT.md 3.2. */
export const sort = defineActivity({
  type: 'sort',
  words,
  config,
  traits: ({ cards }) => ({
    collects: true,
    texts: false,
    layersRounds: true,
    neutral: [anyFigure],
    list: { name: 'cards', own: cards.length, least: 3, most: 50 },
  }),
  quick: {
    lines: { least: 3, most: 12 },
    config: (lines) => ({
      cards: lettered(lines).map(({ id, line }) => ({ id, title: line })),
      buckets: quickBuckets,
    }),
  },
  answer,
  parts: partsOf,
  moved: {
    schema: () => v.strictObject({ moved: v.picklist(['same', 'changed']) }),
    between: (_config, before, now) => movedCards(before, now),
  },
  partText,
  outline,
  onPaper,
  picture,
  finding,
  table,
  records,
})
