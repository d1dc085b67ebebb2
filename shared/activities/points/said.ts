import type { Tone } from '../../charts/marks.ts'
import type { Words } from '../../i18n/words.ts'
import { shorten } from '../../lib/shorten.ts'
import { peopleIn } from '../figures.ts'
import type { Budget } from './budget.ts'
import { dotsFigure, type PointsShown } from './given.ts'
import { meanPlace, placeFigure, type Ranked } from './ranked.ts'
import type { PointsWords } from './words.ts'

export type Say = Words<PointsWords>

/** Characters of a suggestion that a bar and a sentence have room for; the table has all of it. */
export const inPicture = 90
const inSentence = 60

/** The one figure of a step: what k is counted by. */
export const figureOf = ({ config }: PointsShown): string =>
  config.rank ? placeFigure : dotsFigure

export const answeredBy = (shown: PointsShown): number => peopleIn(shown.figures, figureOf(shown))

/** "fra 4 personer"; where tables answered, they are counted. */
export const fromText = ({ mode }: PointsShown, people: number, say: Say): string =>
  say(mode === 'group' ? 'fromTables' : 'from', { people })

/** What a budget is called; nothing where all options share one. */
export const labelOf = (
  { label, place }: Budget,
  { config }: Pick<PointsShown, 'config'>,
  say: Say,
): string | undefined => (config.budgets ? (label ?? say('part', { place })) : undefined)

const tones: readonly Tone[] = ['c1', 'c2', 'c3', 'c4']

/** Each budget has its colour, beside its words. */
export const toneOf = ({ place }: Budget): Tone => tones[place - 1] ?? 'c1'

/** "A", "A og B", "A, B og C". */
export function listed(titles: readonly string[], say: Say): string {
  const names = titles.map((title) => say('quoted', { text: shorten(title, inSentence) }))
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : say('list', { others: names.slice(0, -1).join(', '), last })
}

/** "2,3" */
export const meanText = (ranked: Pick<Ranked, 'sum' | 'people'>, say: Say): string =>
  say('oneDecimal', { mean: meanPlace(ranked) })

/** "1–5", for a column of its own. */
export const rangeFigures = ({ range: [best, worst] }: Ranked): string =>
  best === worst ? String(best) : `${best}–${worst}`

/** "fra plass 1 til 5", or "alle på plass 2". */
export const rangeText = ({ range: [best, worst] }: Ranked, say: Say): string =>
  best === worst ? say('samePlace', { place: best }) : say('places', { best, worst })
