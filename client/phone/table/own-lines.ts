import type { Json } from '../../../shared/lib/json.ts'
import type { Kept } from '../../live/phone-kept.ts'
import { roundOf } from '../../live/phone-rounds.ts'

/** Every text in an answer: the ids of what was chosen are among them, whatever the activity's shape. */
function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsIn)
}

/** What this phone remembers of a step: the newest round that it answered. */
function newestAnswer({ answers }: Kept, step: string): { key: string; value: Json } | null {
  const found = Object.entries(answers)
    .filter(([key, { value }]) => roundOf(key).step === step && value !== null)
    .toSorted(([a], [b]) => roundOf(b).round - roundOf(a).round)[0]
  return found ? { key: found[0], value: found[1].value } : null
}

/** Where this phone's own answer leads, and that answer in words. Read on the phone, from the phone. */
export function ownPlaces(
  kept: Kept,
  { step, lines }: { readonly step: string; readonly lines: Readonly<Record<string, string>> },
): { places: string[]; answer: string } {
  const own = newestAnswer(kept, step)
  if (!own) return { places: [], answer: '' }
  const chosen = new Set(textsIn(own.value))
  return {
    places: Object.entries(lines).flatMap(([id, place]) => (chosen.has(id) ? [place] : [])),
    answer: kept.words[own.key]?.lines[0] ?? '',
  }
}

/** What was written on this phone for its owner alone, line by line. */
export const privateLines = ({ words }: Pick<Kept, 'words'>): string[] => [
  ...new Set(
    Object.values(words)
      .filter(({ note, written }) => note && written)
      .flatMap(({ lines }) => lines)
      .flatMap((text) => text.split('\n'))
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]
