import * as v from 'valibot'
import type { OutlineItem } from '../../charts/marks.ts'
import type { TextSchema } from '../../i18n/local-text.ts'
import { defineActivity } from '../activity.ts'
import { words } from './words.ts'

const config = (text: TextSchema) =>
  v.strictObject({
    /** How the talk goes, line by line, such as "one round without comments". */
    points: v.optional(v.array(text), []),
    /** They stand on one another, the first at the bottom: a ladder is read from below. */
    fromBelow: v.optional(v.boolean()),
  })

export type TalkConfig = v.InferOutput<ReturnType<typeof config>>

const asRungs = (items: readonly OutlineItem[]): OutlineItem[] =>
  items
    .map((item, at) => ({
      ...item,
      badge: String(at + 1),
      tone: 'c2' as const,
      isStep: true as const,
    }))
    .toReversed()

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
  outline: ({ points, fromBelow }) => {
    const items = points.map((title, index) => ({ id: String(index), title }))
    return fromBelow === true ? asRungs(items) : items
  },
  picture: (_shown, _width, say) => ({ kind: 'sentence', text: say('name') }),
  finding: () => '',
  table: () => ({ head: [], rows: [] }),
  records: () => [],
})
