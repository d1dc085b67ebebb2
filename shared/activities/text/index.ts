import * as v from 'valibot'
import type { Cards, DataTable } from '../../charts/marks.ts'
import type { Localized, TextSchema } from '../../i18n/local-text.ts'
import type { Words } from '../../i18n/words.ts'
import { defineActivity, type ExportRecord, type Shown } from '../activity.ts'
import { isTooFew, peopleIn, valuesIn } from '../figures.ts'
import type { PaperBlock } from '../paper.ts'
import { type TextWords, words } from './words.ts'

const config = (text: TextSchema) =>
  v.strictObject({
    /** A private note stays on the phone: it is never sent, and the step is never opened. */
    private: v.optional(v.boolean(), false),
    hint: v.optional(text),
    /** How many notes one person may write. */
    most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), 1),
    /** Characters in one note, as a reader counts them. */
    length: v.optional(v.picklist([30, 140, 400]), 140),
  })

export type TextConfig = v.InferOutput<ReturnType<typeof config>>

export interface TextAnswer {
  readonly notes: string[]
}

const invisible = /[\u200B-\u200D\u2060\uFEFF]/gu

/** One spelling for what looks alike, so that hidden characters cannot mark a text as somebody's own. */
const normalize = (text: string) => text.normalize('NFC').replace(invisible, '').trim()

const answer = ({ most, length }: TextConfig) =>
  v.strictObject({
    notes: v.pipe(
      v.array(v.pipe(v.string(), v.transform(normalize), v.minLength(1), v.maxGraphemes(length))),
      v.minLength(1),
      v.maxLength(most),
    ),
  })

const notesIn = ({ figures }: Shown<TextConfig>) => valuesIn(figures, 'note').map(String)

function finding(shown: Shown<TextConfig>, say: Words<TextWords>): string {
  const people = peopleIn(shown.figures, 'note')
  if (people === 0) return say('nobody')
  if (isTooFew(shown.figures, 'note')) return say('tooFew', { people, k: shown.k })
  return say('finding', { notes: notesIn(shown).length })
}

const picture = (shown: Shown<TextConfig>): Cards => ({
  kind: 'cards',
  cards: notesIn(shown).map((text, index) => ({ id: String(index), fields: [{ text, rank: 0 }] })),
})

const table = (shown: Shown<TextConfig>, say: Words<TextWords>): DataTable => ({
  head: [say('head')],
  rows: notesIn(shown).map((text) => [text]),
})

const records = (shown: Shown<TextConfig>, say: Words<TextWords>): ExportRecord[] =>
  isTooFew(shown.figures, 'note')
    ? [{ what: finding(shown, say) }]
    : notesIn(shown).map((text) => ({ what: say('head'), answer: text, count: 1 }))

/** Lines enough for a note of so many characters, written by hand. */
const linesFor = { 30: 1, 140: 3, 400: 6 } as const

const onPaper = ({ most, length, hint, ...own }: Localized<TextConfig>): PaperBlock[] =>
  Array.from({ length: most }, (_, note) => ({
    id: String(note),
    kind: 'lines',
    lines: linesFor[length],
    ...(hint === undefined ? {} : { hint }),
    isPrivate: own.private,
  }))

/** Write 1–5 short notes, or one to yourself that never leaves the phone. CONTENT.md 3.2. */
export const text = defineActivity({
  type: 'text',
  words,
  config,
  traits: (settings) => ({ collects: !settings.private, texts: true }),
  answer,
  parts: (_config, { notes }: TextAnswer) => notes.map((value) => ({ figure: 'note', value })),
  partText: (_config, { value }) => v.parse(v.string(), value),
  onPaper,
  outline: ({ hint }) => (hint === undefined ? [] : [{ id: 'hint', title: hint }]),
  picture: (shown, _width, say) =>
    notesIn(shown).length === 0 ? { kind: 'sentence', text: finding(shown, say) } : picture(shown),
  finding,
  table,
  records,
})
