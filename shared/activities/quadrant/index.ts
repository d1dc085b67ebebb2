import * as v from 'valibot'
import type { Localized } from '../../i18n/local-text.ts'
import { defineActivity } from '../activity.ts'
import type { PaperBlock } from '../paper.ts'
import { movedCases, movedOn } from './moved.ts'
import { finding, outline, picture } from './picture.ts'
import { anyFigure, dontKnowFigure, partsOf, partText } from './placed.ts'
import { answer, config, type QuadrantConfig } from './schema.ts'
import { records, table } from './table.ts'
import { words } from './words.ts'

/** More than eight bubbles nobody tells apart, and nobody answers two questions about each. */
const mostCases = 8

/** Where cases come up only in the room, they are written down there. */
const unwritten = Array.from({ length: mostCases }, (_, line) => ({ id: String(line), title: '' }))

const onPaper = ({ cases, vertical, horizontal }: Localized<QuadrantConfig>): PaperBlock[] => [
  {
    id: 'yes-or-no',
    kind: 'yesOrNo',
    questions: [vertical.question, horizontal.question],
    cases: cases.length > 0 ? cases.map(({ id, title }) => ({ id, title })) : unwritten,
  },
]

/** Two yes-or-no questions about each case, which together are one of four situations. CONTENT.md 3.2. */
export const quadrant = defineActivity({
  type: 'quadrant',
  words,
  config,
  traits: ({ cases }) => ({
    collects: true,
    texts: false,
    layersRounds: true,
    neutral: [anyFigure, dontKnowFigure],
    list: { name: 'cases', own: cases.length, least: 1, most: mostCases },
  }),
  answer,
  parts: partsOf,
  moved: {
    schema: ({ cases }) =>
      v.record(v.picklist(cases.map(({ id }) => movedOn(id))), v.picklist(['same', 'changed'])),
    between: (_config, before, now) => movedCases(before, now),
  },
  partText,
  outline,
  onPaper,
  picture,
  finding,
  table,
  records,
})
