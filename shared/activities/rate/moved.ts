import type { Moved, Movement } from '../moved.ts'
import { dontKnow } from './scale.ts'
import type { RateAnswer, RateConfig } from './schema.ts'

type Items = readonly Pick<RateConfig['items'][number], 'id' | 'reversed'>[]

function movementOf(before: number, now: number): Movement {
  if (before === now) return 'same'
  return now > before ? 'up' : 'down'
}

/** The figure that counts how an item's ratings moved. */
export const movedOn = (item: string): string => `moved.${item}`

/**
 * Item by item, as an answer as a whole has no up and down. An item that was not rated in both rounds has
 * not moved. Where it is said the other way round, up is up as it is shown.
 */
export function movedRatings(items: Items, before: RateAnswer, now: RateAnswer): Moved {
  const moves = items.flatMap(({ id, reversed }): [string, Movement][] => {
    const [first, second] = [before.ratings[id]?.v, now.ratings[id]?.v]
    if (first === undefined || second === undefined) return []
    if (first === dontKnow || second === dontKnow) return []
    return [[movedOn(id), reversed ? movementOf(second, first) : movementOf(first, second)]]
  })
  return Object.fromEntries(moves)
}
