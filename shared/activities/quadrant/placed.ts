import * as v from 'valibot'
import { type Gathering, gatheringOf } from '../../stats/gathering.ts'
import type { Shown } from '../activity.ts'
import { countIn, isTooFew, peopleIn } from '../figures.ts'
import type { Part } from '../tally.ts'
import type { CaseAnswer, QuadrantAnswer, QuadrantConfig } from './schema.ts'
import { placeOf, type SituationId, situationIds } from './situations.ts'

export type QuadrantShown = Shown<QuadrantConfig>
export type Case = QuadrantShown['config']['cases'][number]

/** That somebody answered about any case: people may pass cases over. */
export const anyFigure = 'answered'

/** Who does not know has no place, and does not count towards the case's k. */
export const dontKnowFigure = 'dont-know'

/** To which question somebody said that they do not know. */
const unknownTo = ['vertical', 'horizontal', 'both'] as const
type UnknownTo = (typeof unknownTo)[number]

const figureOf = (id: string): string => `case.${id}`

/** No id of a case has a space. */
const unknownValue = (id: string, to: UnknownTo): string => `${id} ${to}`

function unknownIn({ vertical, horizontal }: CaseAnswer): UnknownTo | null {
  if (vertical === 'unknown') return horizontal === 'unknown' ? 'both' : 'vertical'
  return horizontal === 'unknown' ? 'horizontal' : null
}

/**
 * A piece for each case, which nothing ties to the others once they are shuffled apart: the pair of answers,
 * since only both together are a place.
 */
export function partsOf(_config: QuadrantConfig, { cases }: QuadrantAnswer): Part[] {
  const pieces = Object.entries(cases).map(([id, given]): Part => {
    const unknown = unknownIn(given)
    return unknown === null
      ? { figure: figureOf(id), value: `${given.vertical} ${given.horizontal}` }
      : { figure: dontKnowFigure, value: unknownValue(id, unknown) }
  })
  return [{ figure: anyFigure, value: true }, ...pieces]
}

export const partText = (_config: QuadrantConfig, { figure, value }: Part): string =>
  `${figure}: ${v.parse(v.union([v.string(), v.boolean()]), value)}`

/** How many did not know the answer to one question about a case. */
interface DontKnow {
  readonly vertical: number
  readonly horizontal: number
  /** To one of them at least: so many people have no place. */
  readonly people: number
}

/** What a case got that people have placed. */
export interface Standing extends Gathering {
  /** Which part said yes to each question, from 0 to 1. */
  readonly yes: { readonly vertical: number; readonly horizontal: number }
  /** The situations with most. */
  readonly modal: readonly SituationId[]
}

/** What one case got. */
export interface Placed {
  readonly case: Case
  /** Its number on phone, screen and paper, from 1. */
  readonly place: number
  /** How many answered yes or no to both questions. */
  readonly people: number
  /** Nought, too, while so few did not know that none of them are told of. */
  readonly dontKnow: DontKnow
  /** How many each situation got; null while they may not be shown. */
  readonly counts: Readonly<Record<SituationId, number>> | null
  /** Null while nobody has placed it, or while it may not be shown. */
  readonly standing: Standing | null
}

const nobody: DontKnow = { vertical: 0, horizontal: 0, people: 0 }

function dontKnowIn({ figures }: Pick<QuadrantShown, 'figures'>, id: string): DontKnow {
  const [vertical = 0, horizontal = 0, both = 0] = unknownTo.map(
    (to) => countIn(figures, dontKnowFigure, unknownValue(id, to)) ?? 0,
  )
  return {
    vertical: vertical + both,
    horizontal: horizontal + both,
    people: vertical + horizontal + both,
  }
}

function standingOf(
  config: QuadrantShown['config'],
  counts: Readonly<Record<SituationId, number>>,
): Standing | null {
  const gathering = gatheringOf(situationIds.map((id) => counts[id]))
  if (!gathering) return null
  const yesTo = (axis: 'vertical' | 'horizontal') =>
    situationIds.reduce(
      (sum, id) => (placeOf(config, id)[axis] === 'yes' ? sum + counts[id] : sum),
      0,
    ) / gathering.n
  return {
    ...gathering,
    yes: { vertical: yesTo('vertical'), horizontal: yesTo('horizontal') },
    modal: situationIds.filter((_, index) => gathering.most.includes(index)),
  }
}

function placed(
  { config, figures }: Pick<QuadrantShown, 'config' | 'figures'>,
  own: Case,
  index: number,
): Placed {
  const figure = figureOf(own.id)
  const base = { case: own, place: index + 1, people: peopleIn(figures, figure) }
  if (isTooFew(figures, figure)) return { ...base, dontKnow: nobody, counts: null, standing: null }
  const countOf = (id: SituationId) => {
    const { vertical, horizontal } = placeOf(config, id)
    return countIn(figures, figure, `${vertical} ${horizontal}`) ?? 0
  }
  const counts = { I: countOf('I'), II: countOf('II'), III: countOf('III'), IV: countOf('IV') }
  return {
    ...base,
    dontKnow: dontKnowIn({ figures }, own.id),
    counts,
    standing: standingOf(config, counts),
  }
}

/** What each case got, in the order of the deck. */
export const placedIn = (shown: Pick<QuadrantShown, 'config' | 'figures'>): Placed[] =>
  shown.config.cases.map((own, index) => placed(shown, own, index))

/** A case that has a place to tell of. */
export type Told = Placed & {
  readonly counts: Readonly<Record<SituationId, number>>
  readonly standing: Standing
}

export const isTold = (entry: Placed): entry is Told =>
  entry.counts !== null && entry.standing !== null

/**
 * How far apart people are on both questions: 0 = all alike, 1/2 = half in opposite corners. Among cases with
 * equally many in the fullest cell it tells two neighbours from two opposites.
 */
const apart = ({ standing: { yes } }: Told): number =>
  yes.vertical * (1 - yes.vertical) + yes.horizontal * (1 - yes.horizontal)

/** Shares are not exact: equal ones must not differ by the last digit. */
const almost = 1e-9

function byDisagreement(a: Told, b: Told): number {
  const agreement = a.standing.agreement - b.standing.agreement
  if (Math.abs(agreement) > almost) return agreement
  const further = apart(b) - apart(a)
  return Math.abs(further) > almost ? further : a.place - b.place
}

/** Most divided first; then those that there is nothing to tell of. */
export const mostDividedFirst = (all: readonly Placed[]): Placed[] => [
  ...all.filter(isTold).toSorted(byDisagreement),
  ...all.filter((entry) => !isTold(entry)),
]

/** The cases people disagree on most; all that are equally far apart. */
export function mostDivided(all: readonly Placed[]): Told[] {
  const [first, ...others] = all.filter(isTold).toSorted(byDisagreement)
  if (!first) return []
  const isEqual = (other: Told) =>
    Math.abs(other.standing.agreement - first.standing.agreement) <= almost &&
    Math.abs(apart(other) - apart(first)) <= almost
  return [first, ...others.filter(isEqual)]
}

/** How many placements each situation got over all cases that are shown. */
export function overAll(all: readonly Placed[]): Readonly<Record<SituationId, number>> {
  const sum = (id: SituationId) =>
    all.reduce((total, { counts }) => total + (counts ? counts[id] : 0), 0)
  return { I: sum('I'), II: sum('II'), III: sum('III'), IV: sum('IV') }
}
