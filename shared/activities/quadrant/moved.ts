import type { Moved, Movement } from '../moved.ts'
import type { CaseAnswer, QuadrantAnswer } from './schema.ts'

/** The figure that counts how many placed a case anew. */
export const movedOn = (id: string): string => `moved.${id}`

const isPlaced = (given: CaseAnswer | undefined): given is CaseAnswer =>
  given !== undefined && given.vertical !== 'unknown' && given.horizontal !== 'unknown'

/** Case by case: a situation is no more than another. What was not placed in both rounds has not moved. */
export function movedCases(
  { cases: before }: QuadrantAnswer,
  { cases: now }: QuadrantAnswer,
): Moved {
  const moves = Object.keys(now).flatMap((id): [string, Movement][] => {
    const [first, second] = [before[id], now[id]]
    if (!isPlaced(first) || !isPlaced(second)) return []
    const isSame = first.vertical === second.vertical && first.horizontal === second.horizontal
    return [[movedOn(id), isSame ? 'same' : 'changed']]
  })
  return Object.fromEntries(moves)
}
