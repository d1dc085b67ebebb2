import * as v from 'valibot'
import { type Spread, spreadOf } from '../../stats/spread.ts'
import type { Shown } from '../activity.ts'
import { countIn, isTooFew, peopleIn } from '../figures.ts'
import type { Part } from '../tally.ts'
import { dontKnow, valuesOf } from './scale.ts'
import type { RateAnswer, RateConfig } from './schema.ts'

export type RateShown = Shown<RateConfig>
export type Item = RateShown['config']['items'][number]

/** That somebody rated anything: people may give some items a value and pass over others. */
export const anyFigure = 'rated'

/** Who does not know gives an item no value, and does not count towards its k. */
export const dontKnowFigure = 'dont-know'

const figureOf = (item: string): string => `item.${item}`

const turned = (
  { scale }: RateConfig,
  item: Pick<Item, 'reversed'> | undefined,
  value: number,
): number => (item?.reversed ? scale.from + scale.to - value : value)

/** A piece for each item, which nothing ties to the others once they are shuffled apart. */
export function partsOf(config: RateConfig, { ratings }: RateAnswer): Part[] {
  const pieces = Object.entries(ratings).map(([id, { v: value }]): Part => {
    if (value === dontKnow) return { figure: dontKnowFigure, value: id }
    const item = config.items.find((candidate) => candidate.id === id)
    return { figure: figureOf(id), value: turned(config, item, value) }
  })
  return [{ figure: anyFigure, value: true }, ...pieces]
}

export const partText = (_config: RateConfig, { figure, value }: Part): string =>
  `${figure}: ${v.parse(v.union([v.number(), v.string(), v.boolean()]), value)}`

/** What one item got. */
export interface Rated {
  readonly item: Item
  /** How many gave it a value. */
  readonly people: number
  /** Nought, too, while so few did not know that none of them are told of. */
  readonly dontKnow: number
  /** How many gave each value of the scale, lowest first; null while they may not be shown. */
  readonly counts: readonly number[] | null
  /** Null while nobody gave a value, or while it may not be shown. */
  readonly spread: Spread | null
}

function rated(item: Item, { config, figures }: Pick<RateShown, 'config' | 'figures'>): Rated {
  const figure = figureOf(item.id)
  const people = peopleIn(figures, figure)
  const notKnowing = countIn(figures, dontKnowFigure, item.id)
  const isWithheld = isTooFew(figures, figure)
  const counts = isWithheld
    ? null
    : valuesOf(config.scale).map((value) => countIn(figures, figure, value) ?? 0)
  return {
    item,
    people,
    dontKnow: isWithheld ? 0 : (notKnowing ?? 0),
    counts,
    spread: counts && spreadOf(counts, config.scale.from),
  }
}

/** What each item got, in the order of the deck. */
export const ratedIn = (shown: Pick<RateShown, 'config' | 'figures'>): Rated[] =>
  shown.config.items.map((item) => rated(item, shown))

/** An item that has a spread to tell of. */
export type Told = Rated & { readonly spread: Spread }

export const toldIn = (all: readonly Rated[]): Told[] =>
  // A type guard in the way of a filter: `spread` is asked for right there.
  all.filter((entry): entry is Told => entry.spread !== null)

/** The items people disagree on most; all that are equally far apart. */
export function mostDisputed(told: readonly Told[]): Told[] {
  const least = Math.min(...told.map(({ spread }) => spread.agreement))
  return told.filter(({ spread }) => spread.agreement - least < 1e-9)
}
