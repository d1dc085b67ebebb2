import * as v from 'valibot'
import { type Spread, spreadOf } from '../../stats/spread.ts'
import type { Shown } from '../activity.ts'
import { countIn, isTooFew, peopleIn } from '../figures.ts'
import type { Part } from '../tally.ts'
import { badgeOf, dontKnow, valuesOf } from './scale.ts'
import type { RateAnswer, RateConfig, Rating } from './schema.ts'

export type RateShown = Shown<RateConfig>
type Config = RateShown['config']
export type Item = Config['items'][number]

/** That somebody rated anything: people may give some items a value and pass over others. */
export const anyFigure = 'rated'

/** Who does not know gives an item no value, and does not count towards its k. */
export const dontKnowFigure = 'dont-know'

/** The figure of an item, and of its second marker. */
const figureOf = (item: string, isSecond = false): string =>
  isSecond ? `second.${item}` : `item.${item}`

const turned = (
  { scale }: RateConfig,
  item: Pick<Item, 'reversed'> | undefined,
  value: number,
): number => (item?.reversed ? scale.from + scale.to - value : value)

/** The pieces of one item: nothing tells that the two markers of it were one person's. */
function piecesOf(config: RateConfig, id: string, { v: first, v2: second }: Rating): Part[] {
  if (first === dontKnow) return [{ figure: dontKnowFigure, value: id }]
  const item = config.items.find((candidate) => candidate.id === id)
  const piece = (value: number | undefined, isSecond: boolean): Part[] =>
    value === undefined
      ? []
      : [{ figure: figureOf(id, isSecond), value: turned(config, item, value) }]
  return [...piece(first, false), ...piece(second, true)]
}

/** A piece for each item and marker, which nothing ties to the others once they are shuffled apart. */
export const partsOf = (config: RateConfig, { ratings }: RateAnswer): Part[] => [
  { figure: anyFigure, value: true },
  ...Object.entries(ratings).flatMap(([id, rating]) => piecesOf(config, id, rating)),
]

export const partText = (_config: RateConfig, { figure, value }: Part): string =>
  `${figure}: ${v.parse(v.union([v.number(), v.string(), v.boolean()]), value)}`

/** What one item got, or one marker of it. */
export interface Rated {
  readonly item: Item
  /** What the item is called on phone, screen and paper. */
  readonly badge: string
  /** Its name among all that is rated: an item's two markers have two. */
  readonly id: string
  /** What its marker is called, where there are two. */
  readonly marker?: string
  readonly isSecond: boolean
  /** How many gave it a value. */
  readonly people: number
  /** Nought, too, while so few did not know that none of them are told of. */
  readonly dontKnow: number
  /** How many gave each value of the scale, lowest first; null while they may not be shown. */
  readonly counts: readonly number[] | null
  /** Null while nobody gave a value, or while it may not be shown. */
  readonly spread: Spread | null
}

type Source = Pick<RateShown, 'config' | 'figures'>

function rated(item: Item, { config, figures }: Source, isSecond: boolean): Rated {
  const figure = figureOf(item.id, isSecond)
  const marker = config.markers?.[isSecond ? 1 : 0]?.label
  const notKnowing = countIn(figures, dontKnowFigure, item.id)
  const isWithheld = isTooFew(figures, figure)
  const counts = isWithheld
    ? null
    : valuesOf(config.scale).map((value) => countIn(figures, figure, value) ?? 0)
  return {
    item,
    badge: badgeOf(config.items, item),
    // No id of an item has a colon.
    id: isSecond ? `${item.id}:2` : item.id,
    ...(marker === undefined ? {} : { marker }),
    isSecond,
    people: peopleIn(figures, figure),
    dontKnow: isWithheld ? 0 : (notKnowing ?? 0),
    counts,
    spread: counts && spreadOf(counts, config.scale.from),
  }
}

/** What each item got, in the order of the deck; with two markers each item is there twice. */
export const ratedIn = (shown: Source): Rated[] =>
  shown.config.items.flatMap((item) =>
    (shown.config.markers ? [false, true] : [false]).map((isSecond) =>
      rated(item, shown, isSecond),
    ),
  )

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

/** Most agreed first; equals as they stand in the deck. */
export const byAgreement = (told: readonly Told[]): Told[] =>
  told.toSorted((a, b) => b.spread.agreement - a.spread.agreement)
