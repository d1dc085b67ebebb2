import * as v from 'valibot'
import { defineActivity } from '../activity.ts'
import type { Part } from '../tally.ts'
import { finding, outline, picture, records, table } from './cards.ts'
import { onPaper } from './paper.ts'
import { answer, config, type FollowupAnswer, type FollowupConfig } from './schema.ts'
import { words } from './words.ts'

const piece = v.strictObject({ card: v.string(), text: v.string() })

const partsOf = ({ reports }: FollowupAnswer): Part[] =>
  reports.flatMap(({ card, status, learnt, now, next }) => [
    { figure: 'status', value: { card, text: status } },
    ...(learnt ? [{ figure: 'learnt', value: { card, text: learnt } }] : []),
    ...(now ? [{ figure: 'now', value: { card, text: now } }] : []),
    ...(next ? [{ figure: 'next', value: { card, text: next } }] : []),
  ])

/** What became of the agreements since last time: done, under way, not begun or changed, and what was learnt. */
export const followup = defineActivity({
  type: 'followup',
  words,
  config,
  // Until agreements are read in there is nothing to ask about: the step is a talk.
  traits: ({ agreements }: FollowupConfig) => ({ collects: agreements.length > 0, texts: true }),
  answer,
  parts: (_config, given: FollowupAnswer) => partsOf(given),
  partText: ({ agreements }, { figure, value }) => {
    // A status and a day are no texts to look through.
    if (figure === 'status' || figure === 'next') return ''
    const { card, text } = v.parse(piece, value)
    const group = agreements.find(({ id }) => id === card)?.group
    return group ? `${group}: ${text}` : text
  },
  outline,
  onPaper,
  picture,
  finding,
  table,
  records,
  lastDay: (parts) =>
    parts
      .filter(({ figure }) => figure === 'next')
      .map(({ value }) => v.parse(piece, value).text)
      .toSorted()
      .at(-1) ?? null,
})
