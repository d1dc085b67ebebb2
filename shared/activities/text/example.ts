import { type ExampleBy, oneOf } from '../example.ts'
import type { TextAnswer, TextConfig } from './schema.ts'

/** Of the few words that a cloud is made of some are written by several. */
const wordsOfCloud = 6

/** A made-up answer: one text in each field, or one or two. */
export function exampleText(config: TextConfig, by: ExampleBy): TextAnswer {
  const { columns, columnsAs, most, length, show } = config
  const write = (at: number) =>
    show === 'cloud'
      ? by.text(length, Math.floor(by.draw() * wordsOfCloud) + 1)
      : by.text(length, by.person * 2 + at + 1)
  if (columns) {
    const written = columnsAs === 'fields' ? columns : [oneOf(columns, by.draw)]
    return { notes: written.map(({ id }, at) => ({ column: id, text: write(at) })) }
  }
  const count = most > 1 && by.draw() < 0.5 ? 2 : 1
  return { notes: Array.from({ length: count }, (_, at) => write(at)) }
}
