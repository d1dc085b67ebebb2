import type { Term } from '../../charts/cloud.ts'
import { type Language, localeOf } from '../../i18n/languages.ts'
import type { ShownNote } from './notes.ts'

/** What does not belong to the word: signs around it, and how many blanks there are in it. */
const edges = /^[^\p{L}\p{N}\p{Extended_Pictographic}]+|[^\p{L}\p{N}\p{Extended_Pictographic}]+$/gu

/** One key for what is the same word to a reader: "Tillit", "tillit!" and " TILLIT" are one. */
const keyOf = (text: string) =>
  (text.replaceAll(edges, '') || text).replaceAll(/\s+/gu, ' ').toLocaleLowerCase('nb')

/** The order of two terms: the most frequent first, then by the alphabet of a language. */
function byCountThenName(language: Language) {
  const { compare } = new Intl.Collator(localeOf(language))
  return (a: Term, b: Term) => b.count - a.count || compare(a.text, b.text)
}

type Order = ReturnType<typeof byCountThenName>

/** The spelling that most have used; of equals the first in the alphabet, which tells of nobody. */
function spelling(counts: ReadonlyMap<string, number>, order: Order): string {
  const [first] = [...counts].map(([text, count]) => ({ id: text, text, count })).toSorted(order)
  return first?.text ?? ''
}

/** The words of a cloud, each with how many gave it; the most frequent first, then by the reader's alphabet. */
export function termsOf(notes: readonly ShownNote[], reader: Language = 'nb'): Term[] {
  const order = byCountThenName(reader)
  const spellings = new Map<string, Map<string, number>>()
  for (const { text, count } of notes) {
    const plain = text.replaceAll(/\s+/gu, ' ')
    const key = keyOf(plain)
    const given = spellings.get(key) ?? new Map<string, number>()
    given.set(plain, (given.get(plain) ?? 0) + count)
    spellings.set(key, given)
  }
  return [...spellings]
    .map(([id, given]) => ({
      id,
      text: spelling(given, order),
      count: [...given.values()].reduce((sum, count) => sum + count, 0),
    }))
    .toSorted(order)
}
