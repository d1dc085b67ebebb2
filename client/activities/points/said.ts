import type { Json } from '../../../shared/lib/json.ts'
import { givenTo, readPoints, type ShownPoints } from './reading.ts'

/** What each option got, most first, in words that need no language. */
export function saidPoints(config: unknown, value: Json): string[] {
  // The server parsed the deck by this activity's own schema.
  const { options } = config as ShownPoints
  const answer = readPoints(value)
  return options
    .map(({ id, title }) => ({ title, given: givenTo(answer, id) }))
    .filter(({ given }) => given > 0)
    .toSorted((a, b) => b.given - a.given)
    .map(({ title, given }) => `${given} × ${title}`)
}
