import { type Spread, spreadOf } from '../../stats/spread.ts'
import type { Shown } from '../activity.ts'
import { countIn, type Figures, isTooFew, peopleIn } from '../figures.ts'
import type { Part } from '../tally.ts'
import { heightOf, rungsOf } from './rungs.ts'
import type { LadderAnswer, LadderConfig } from './schema.ts'

export type LadderShown = Shown<LadderConfig>

export const nowFigure = 'now'
export const goalFigure = 'goal'
const climbFigure = 'climb'

/**
 * The level somebody stands on, the one they want to reach, and whether that is higher: three loose pieces.
 *
 * How many want to move up cannot be found from two distributions, and an answer that kept both levels
 * would be a line from one to the other, which a colleague recognizes ("the only one who stands at two and
 * wants to six"). The third piece is yes or no and names no level. Each figure is shown from k people on,
 * and they are the same people, since a goal that is asked for belongs to the answer. It is moved together
 * with the goals while a picture grows. Where nothing but the climb is shown, nothing else is kept.
 */
export function partsOf(config: LadderConfig, { now, goal }: LadderAnswer): Part[] {
  if (goal === undefined) return [{ figure: nowFigure, value: now }]
  const climb = { figure: climbFigure, value: heightOf(config, goal) > heightOf(config, now) }
  if (config.show === 'climb') return [climb]
  return [
    { figure: nowFigure, value: now },
    { figure: goalFigure, value: goal },
    { ...climb, implies: goalFigure },
  ]
}

/** The figure that says how many answered. */
export const countedFigure = ({ show }: Pick<LadderConfig, 'show'>): string =>
  show === 'climb' ? climbFigure : nowFigure

/** Where people stand on the ladder. */
export interface Standing {
  /** How many on each level, lowest first. */
  readonly counts: readonly number[]
  readonly spread: Spread
  /** The lowest and the highest level where anybody stands, from 0. */
  readonly range: readonly [low: number, high: number]
}

/** Null while nobody stands anywhere, or while it may not be shown. */
export function standingIn(
  config: LadderShown['config'],
  figures: Figures,
  figure: string,
): Standing | null {
  if (isTooFew(figures, figure)) return null
  const counts = rungsOf(config).map(({ id }) => countIn(figures, figure, id) ?? 0)
  const spread = spreadOf(counts, 1)
  const isHeld = (count: number) => count > 0
  return (
    spread && { counts, spread, range: [counts.findIndex(isHeld), counts.findLastIndex(isHeld)] }
  )
}

/** How many want to move up, of how many who have a goal; null while it may not be shown. */
export function climbIn(figures: Figures): { up: number; people: number } | null {
  const people = peopleIn(figures, climbFigure)
  const up = countIn(figures, climbFigure, true)
  return people === 0 || up === undefined ? null : { up, people }
}

/** Everything a picture, a table and a file of this ladder may tell, in the order it is told. */
export interface Told {
  /** `before`, `now` or `goal`. */
  readonly id: 'before' | 'now' | 'goal'
  readonly standing: Standing
}

/** The round before, where people stand, and where they want to be: what of it there is to show. */
export function toldIn({ config, figures, before }: LadderShown): Told[] {
  const found = [
    { id: 'before', standing: before ? standingIn(config, before, nowFigure) : null },
    { id: 'now', standing: standingIn(config, figures, nowFigure) },
    { id: 'goal', standing: standingIn(config, figures, goalFigure) },
  ] as const
  return found.flatMap(({ id, standing }) => (standing ? [{ id, standing }] : []))
}
