import type { RankAnswer } from '../../../shared/activities/points/schema.ts'

/**
 * An order while it is made: an option taken away leaves its place free, and the next one taken gets it, so
 * that two can change places. A free place is ''.
 */
type Order = RankAnswer['order']

export const placeOf = (order: Order, id: string): number | null => {
  const at = order.indexOf(id)
  return at === -1 ? null : at + 1
}

/** The place that the next one gets, from 1. */
export function nextPlace(order: Order): number {
  const free = order.indexOf('')
  return (free === -1 ? order.length : free) + 1
}

export const countPlaced = (order: Order): number => order.filter((id) => id !== '').length

/** Free places at the end are none. */
const trimmed = (order: Order): string[] =>
  order.slice(0, order.findLastIndex((id) => id !== '') + 1)

/** Gives an option the next place, or takes it away from the one it has. */
export function toggle(order: Order, id: string): RankAnswer {
  if (order.includes(id))
    return { order: trimmed(order.map((placed) => (placed === id ? '' : placed))) }
  const next = [...order]
  next[nextPlace(order) - 1] = id
  return { order: next }
}
