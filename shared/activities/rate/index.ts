import * as v from 'valibot'
import { defineActivity } from '../activity.ts'
import { lettered } from '../quick.ts'
import { finding } from './finding.ts'
import { movedOn, movedRatings } from './moved.ts'
import { onPaper } from './paper.ts'
import { outline, picture, viewsOf } from './picture.ts'
import { anyFigure, dontKnowFigure, partsOf, partText } from './rated.ts'
import { answer, config, mostItems, takesItems } from './schema.ts'
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

/** Rate items on one scale; what somebody does not know stands apart. CONTENT.md 3.2. */
export const rate = defineActivity({
  type: 'rate',
  words,
  config,
  traits: (settings) => ({
    collects: !settings.private,
    ...(settings.private ? { keeps: true } : {}),
    texts: false,
    ...(takesItems(settings)
      ? { list: { name: 'items', own: settings.items.length, least: 1, most: mostItems } }
      : {}),
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
    schema: ({ items, markers }) =>
      v.record(
        v.picklist(
          items.flatMap(({ id }) => [movedOn(id), ...(markers ? [movedOn(id, true)] : [])]),
        ),
        v.picklist(['up', 'same', 'down']),
      ),
    between: ({ items }, before, now) => movedRatings(items, before, now),
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
