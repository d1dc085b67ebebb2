import * as v from 'valibot'
import { defineActivity } from '../activity.ts'
import { lettered } from '../quick.ts'
import type { Part } from '../tally.ts'
import { finding } from './finding.ts'
import { dotParts, readPiece } from './given.ts'
import { movedPoints } from './moved.ts'
import { onPaper } from './paper.ts'
import { outline, picture, viewsOf } from './picture.ts'
import { placeParts, readPlace } from './ranked.ts'
import { answer, config, mostRanked, type PointsConfig } from './schema.ts'
import { records, table } from './table.ts'
import { words } from './words.ts'

/** More than forty nobody reads on a phone before choosing. */
const mostOptions = 40

/** Options of a budget are named in the deck: what comes from elsewhere would be in none. */
const openList = ({ options, budgets, rank }: PointsConfig) =>
  budgets
    ? {}
    : {
        list: {
          name: 'options' as const,
          own: options.length,
          least: 2,
          most: rank ? mostRanked : mostOptions,
        },
      }

/** One piece of an answer, as the facilitator reads it: "b: 2". */
function partText({ rank }: PointsConfig, part: Pick<Part, 'value'>): string {
  const { option, given } = rank
    ? { ...readPlace(part), given: readPlace(part).place }
    : { ...readPiece(part), given: readPiece(part).points }
  return `${option}: ${given}`
}

/** Spread points over options, within one budget or several, or put the options in order. CONTENT.md 3.2. */
export const points = defineActivity({
  type: 'points',
  words,
  config,
  traits: (settings) => ({
    collects: true,
    texts: false,
    ...(settings.rank ? ({ layersRounds: true } as const) : {}),
    ...openList(settings),
  }),
  quick: {
    lines: { least: 2, most: 12 },
    config: (lines) => ({
      options: lettered(lines).map(({ id, line }) => ({ id, title: line })),
      points: 3,
    }),
  },
  answer,
  parts: (_config, given) => ('order' in given ? placeParts(given) : dotParts(given)),
  moved: {
    schema: () => v.strictObject({ moved: v.picklist(['same', 'changed']) }),
    between: (_config, before, now) => movedPoints(before, now),
  },
  partText,
  outline,
  onPaper,
  picture,
  views: (settings, say) => viewsOf(settings).map((name) => say(`view.${name}`)),
  finding,
  table,
  records,
})
