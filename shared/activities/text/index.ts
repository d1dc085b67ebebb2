import { defineActivity } from '../activity.ts'
import { partColumn, partText } from './notes.ts'
import { onPaper } from './paper.ts'
import { finding, picture, records, table } from './picture.ts'
import { answer, config, type TextAnswer } from './schema.ts'
import { words } from './words.ts'

/** Write 1–5 short texts, or one to yourself that never leaves the phone. CONTENT.md 3.2. */
export const text = defineActivity({
  type: 'text',
  words,
  config,
  traits: (settings) => ({ collects: !settings.private, texts: true, sorts: true }),
  quick: { lines: null, config: () => ({}) },
  answer,
  parts: (_config, { notes }: TextAnswer) => notes.map((value) => ({ figure: 'note', value })),
  partText,
  partColumn,
  onPaper,
  outline: ({ hint, columns = [] }) => [
    ...columns,
    ...(hint === undefined ? [] : [{ id: 'hint', title: hint }]),
  ],
  picture,
  finding,
  table,
  records,
})
