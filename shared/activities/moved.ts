import type * as v from 'valibot'
import type { Figures } from './figures.ts'

/** How an answer differs from the one before. Only what has an order goes up and down. */
export const movements = ['up', 'same', 'down', 'changed'] as const
export type Movement = (typeof movements)[number]

/**
 * How one person's answer differs from their own in the round before, as their phone tells it: figure by
 * figure, `moved` for the answer as a whole, `moved.<item>` for a part of it.
 */
export type Moved = Readonly<Record<string, Movement>>

/** The figure of an answer as a whole. */
const movedFigure = 'moved'

/** How two rounds of one activity are compared. */
export interface Moving<Config, Answer> {
  /** What a phone may tell for this configuration. */
  schema(config: Config): v.GenericSchema<unknown, Moved>
  /** What it tells. Runs on the phone: the server has never both answers of one person. */
  between(config: Config, before: Answer, now: Answer): Moved
}

/** Whether a figure counts movements, and not what was answered. */
export const isMovement = (figure: string): boolean =>
  figure === movedFigure || figure.startsWith(`${movedFigure}.`)

/** How many moved in which way; `tooFew` where fewer than k answered both rounds. */
export type MovedCounts = { readonly tooFew: true } | Readonly<Record<Movement, number>>

/**
 * The movements of the answers as a whole, or of one item; null where nobody has told of any.
 *
 * @param figure the item's own figure
 */
export function movedIn(figures: Figures, figure = movedFigure): MovedCounts | null {
  const entry = figures[figure]
  if (!entry) return null
  if (!('values' in entry)) return { tooFew: true }
  const count = (movement: Movement) =>
    entry.values.find(({ value }) => value === movement)?.count ?? 0
  return {
    up: count('up'),
    same: count('same'),
    down: count('down'),
    changed: count('changed'),
  }
}
