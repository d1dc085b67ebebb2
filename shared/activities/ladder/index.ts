import * as v from 'valibot'
import { defineActivity } from '../activity.ts'
import { finding } from './finding.ts'
import { movedLadder } from './moved.ts'
import { onPaper } from './paper.ts'
import { outline, picture } from './picture.ts'
import { answer, config } from './schema.ts'
import { partsOf } from './standing.ts'
import { records, table } from './table.ts'
import { words } from './words.ts'

/** One position on 3–7 levels described in words, and if asked for a second one as goal. CONTENT.md 3.2. */
export const ladder = defineActivity({
  type: 'ladder',
  words,
  config,
  traits: (settings) => ({
    collects: !settings.private,
    texts: false,
    ...(settings.show === 'ladder' ? ({ layersRounds: true } as const) : {}),
    ...(settings.private ? ({ keeps: true } as const) : {}),
  }),
  quick: {
    lines: { least: 3, most: 7 },
    config: (lines) => ({
      levels: lines.map((title, place) => ({ id: String(place + 1), title })),
    }),
  },
  answer,
  parts: partsOf,
  moved: {
    schema: () => v.strictObject({ moved: v.picklist(['up', 'same', 'down']) }),
    between: (settings, before, now) => movedLadder(settings, before, now),
  },
  partText: (_config, { figure, value }) =>
    `${figure}: ${v.parse(v.union([v.string(), v.boolean()]), value)}`,
  outline,
  onPaper,
  picture,
  finding,
  table,
  records,
})
