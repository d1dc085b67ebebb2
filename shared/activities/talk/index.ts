import * as v from 'valibot'
import type { TextSchema } from '../../i18n/local-text.ts'
import { defineActivity } from '../activity.ts'
import { words } from './words.ts'

const config = (text: TextSchema) =>
  v.strictObject({
    /** How the talk goes, line by line, such as "one round without comments". */
    points: v.optional(v.array(text), []),
  })

export type TalkConfig = v.InferOutput<ReturnType<typeof config>>

/** A card to talk from; collects nothing. What it shows from other steps is the step's `shows`. */
export const talk = defineActivity({
  type: 'talk',
  words,
  config,
  traits: () => ({ collects: false, texts: false }),
  quick: { lines: null, config: () => ({}) },
  answer: () => v.never(),
  parts: () => [],
  partText: () => '',
  onPaper: ({ points }) => (points.length === 0 ? [] : [{ id: 'points', kind: 'points', points }]),
  outline: ({ points }) => points.map((title, index) => ({ id: String(index), title })),
  picture: (_shown, _width, say) => ({ kind: 'sentence', text: say('name') }),
  finding: () => '',
  table: () => ({ head: [], rows: [] }),
  records: () => [],
})
