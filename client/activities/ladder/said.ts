import type { Json } from '../../../shared/lib/json.ts'
import { labelOf, levelIn, markersOf, readLadder, type ShownLadder } from './standing.ts'

/** The level with its number, and where there are two markers what each is called. */
export function saidLadder(config: unknown, value: Json): string[] {
  // The server parsed the deck by this activity's own schema.
  const ladder = config as ShownLadder
  const answer = readLadder(value)
  return markersOf(ladder).flatMap((marker) => {
    const level = levelIn(ladder, answer[marker])
    const label = labelOf(ladder, marker)
    if (level === undefined) return []
    return [label === '' ? level : `${label}: ${level}`]
  })
}
