import type { Moved, Movement } from '../moved.ts'
import { dontKnow } from './scale.ts'
import type { RateAnswer, RateConfig, Rating } from './schema.ts'

type Items = readonly Pick<RateConfig['items'][number], 'id' | 'reversed'>[]

function movementOf(before: number, now: number): Movement {
  if (before === now) return 'same'
  return now > before ? 'up' : 'down'
}

/** The figure that counts how an item's ratings moved, or those of its second marker. */
export const movedOn = (item: string, isSecond = false): string =>
  // No id of an item has a colon.
  `moved.${item}${isSecond ? ':2' : ''}`

const numberIn = (rating: Rating | undefined, isSecond: boolean): number | undefined => {
  const value = isSecond ? rating?.v2 : rating?.v
  return value === dontKnow ? undefined : value
}

/**
 * Item by item, as an answer as a whole has no up and down. An item that was not rated in both rounds has
 * not moved. Where it is said the other way round, up is up as it is shown.
 */
export function movedRatings(items: Items, before: RateAnswer, now: RateAnswer): Moved {
  const moves = items.flatMap(({ id, reversed }) =>
    [false, true].flatMap((isSecond): [string, Movement][] => {
      const first = numberIn(before.ratings[id], isSecond)
      const second = numberIn(now.ratings[id], isSecond)
      if (first === undefined || second === undefined) return []
      const movement = reversed ? movementOf(second, first) : movementOf(first, second)
      return [[movedOn(id, isSecond), movement]]
    }),
  )
  return Object.fromEntries(moves)
}
