import * as v from 'valibot'
import type { Localized } from '../../i18n/local-text.ts'
import { defineActivity } from '../activity.ts'
import type { PaperBlock } from '../paper.ts'
import { lettered } from '../quick.ts'
import { mostOf } from './budget.ts'
import { partsOf, readPiece } from './given.ts'
import { movedPoints } from './moved.ts'
import { finding, outline, picture, records, table } from './picture.ts'
import { answer, config, type PointsConfig } from './schema.ts'
import { words } from './words.ts'

/** Where suggestions come up only in the room, they are written down there. */
const unwritten = Array.from({ length: 8 }, (_, line) => ({ id: String(line), title: '' }))

const onPaper = (settings: Localized<PointsConfig>): PaperBlock[] => [
  {
    id: 'dots',
    kind: 'dots',
    points: settings.points,
    most: mostOf(settings),
    options:
      settings.options.length > 0
        ? settings.options.map(({ id, title }) => ({ id, title }))
        : unwritten,
  },
]

/** Spread k dots over options, at most m on each. CONTENT.md 3.2. */
export const points = defineActivity({
  type: 'points',
  words,
  config,
  traits: ({ options }) => ({
    collects: true,
    texts: false,
    // More than forty nobody reads on a phone before choosing.
    list: { name: 'options', own: options.length, least: 2, most: 40 },
  }),
  quick: {
    lines: { least: 2, most: 12 },
    config: (lines) => ({
      options: lettered(lines).map(({ id, line }) => ({ id, title: line })),
      points: 3,
    }),
  },
  answer,
  parts: partsOf,
  moved: {
    schema: () => v.strictObject({ moved: v.picklist(['same', 'changed']) }),
    between: (_config, before, now) => movedPoints(before, now),
  },
  partText: (_config, part) => {
    const { option, points: given } = readPiece(part)
    return `${option}: ${given}`
  },
  outline,
  onPaper,
  picture,
  finding,
  table,
  records,
})
