import * as v from 'valibot'
import type { Localized } from '../../i18n/local-text.ts'
import { defineActivity } from '../activity.ts'
import type { PaperBlock } from '../paper.ts'
import { lettered } from '../quick.ts'
import { movedOn, movedRatings } from './moved.ts'
import { finding, outline, picture } from './picture.ts'
import { anyFigure, dontKnowFigure, partsOf, partText } from './rated.ts'
import { nameOf, valuesOf } from './scale.ts'
import { answer, config, type RateConfig } from './schema.ts'
import { records, table } from './table.ts'
import { words } from './words.ts'

/** The ends of the scale on which statements that are typed in are rated. */
const agreeing = [
  {
    nb: 'Helt uenig',
    nn: 'Heilt ueinig',
    da: 'Helt uenig',
    sv: 'Instämmer inte alls',
    en: 'Completely disagree',
  },
  {
    nb: 'Helt enig',
    nn: 'Heilt einig',
    da: 'Helt enig',
    sv: 'Instämmer helt',
    en: 'Completely agree',
  },
]

const onPaper = ({ items, scale, ...settings }: Localized<RateConfig>): PaperBlock[] => [
  {
    id: 'scale',
    kind: 'scale',
    values: valuesOf(scale).map((value) => ({ value, name: nameOf(scale, value) ?? '' })),
    dontKnow: settings.dontKnow,
    items: items.map(({ id, text }) => ({ id, text })),
  },
]

/** Rate items on one scale; what somebody does not know stands apart. CONTENT.md 3.2. */
export const rate = defineActivity({
  type: 'rate',
  words,
  config,
  traits: () => ({
    collects: true,
    texts: false,
    layersRounds: true,
    neutral: [anyFigure, dontKnowFigure],
  }),
  quick: {
    lines: { least: 1, most: 12 },
    config: (lines) => ({
      items: lettered(lines).map(({ id, line }) => ({ id, text: line })),
      scale: { from: 1, to: 5, names: agreeing },
    }),
  },
  answer,
  parts: partsOf,
  moved: {
    schema: ({ items }) =>
      v.record(v.picklist(items.map(({ id }) => movedOn(id))), v.picklist(['up', 'same', 'down'])),
    between: ({ items }, before, now) => movedRatings(items, before, now),
  },
  partText,
  outline,
  onPaper,
  picture,
  finding,
  table,
  records,
})
