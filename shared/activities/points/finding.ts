import { shorten } from '../../lib/shorten.ts'
import { isTooFew } from '../figures.ts'
import { type Given, type PointsShown, spentBy } from './given.ts'
import { apartness, type Ranked, rankedIn } from './ranked.ts'
import {
  answeredBy,
  figureOf,
  fromText,
  labelOf,
  listed,
  meanText,
  rangeText,
  type Say,
} from './said.ts'

const titlesOf = (entries: readonly (Given | Ranked)[]) => entries.map(({ option }) => option.title)

function mostGiven(shown: PointsShown, given: readonly Given[], say: Say): string {
  const most = Math.max(0, ...given.map(({ dots }) => dots))
  if (most === 0) return say('noneHere')
  const top = given.filter(({ dots }) => dots === most)
  const dots = say('dots', { dots: most })
  if (top.length === given.length && given.length > 1) return say('even', { dots })
  if (top.length > 1) return say('tied', { options: listed(titlesOf(top), say), dots })
  const people = Math.max(...top.map((entry) => entry.people))
  const from = fromText(shown, people, say)
  return say('most', { option: listed(titlesOf(top), say), dots, from })
}

function noneGiven(given: readonly Given[], say: Say): string[] {
  const none = given.filter(({ dots }) => dots === 0)
  if (none.length === 0 || none.length === given.length) return []
  return [
    none.length === 1
      ? say('noneNamed', { option: listed(titlesOf(none), say) })
      : say('none', { options: none.length }),
  ]
}

/** Characters of a budget's name before what is said of it. */
const inLead = 30

/** What got most of each budget, from how many; equals are named together. What got none, of one budget alone. */
const ofDots = (shown: PointsShown, say: Say): string[] =>
  spentBy(shown).flatMap(({ budget, given }) => {
    const most = mostGiven(shown, given, say)
    const label = labelOf(budget, shown, say)
    return label === undefined
      ? [most, ...noneGiven(given, say)]
      : [say('inBudget', { label: shorten(label, inLead), text: most })]
  })

/** Those at one end of the order, together where their means are the same. */
function atEnd(end: 'first' | 'last', ranked: readonly Ranked[], say: Say): string[] {
  const [one] = end === 'first' ? ranked : ranked.toReversed()
  if (!one) return []
  const tied = ranked.filter(({ sum }) => sum === one.sum)
  const options = listed(titlesOf(tied), say)
  const mean = meanText(one, say)
  return [
    tied.length === 1
      ? say(end, { options, mean, range: rangeText(one, say) })
      : say(`${end}Tied`, { options, mean }),
  ]
}

/** What people placed most differently: worth a question, and named alone or as a pair. */
export function mostApart(ranked: readonly Ranked[]): Ranked[] {
  const widest = Math.max(0, ...ranked.map(apartness))
  const found = ranked.filter((each) => Math.abs(apartness(each) - widest) < 1e-9)
  return widest > 0 && found.length <= 2 && found.length < ranked.length ? found : []
}

function ofRanks(shown: PointsShown, say: Say): string[] {
  const ranked = rankedIn(shown)
  const [one] = ranked
  if (ranked.every(({ sum }) => sum === one?.sum)) return [say('allTied')]
  const apart = mostApart(ranked)
  const [first] = apart
  return [
    ...atEnd('first', ranked, say),
    ...atEnd('last', ranked, say),
    ...(first
      ? [say('apart', { options: listed(titlesOf(apart), say), range: rangeText(first, say) })]
      : []),
  ]
}

/** What got most, or what comes first, last and most differently. */
export function finding(shown: PointsShown, say: Say): string {
  const people = answeredBy(shown)
  if (people === 0) return say(shown.config.rank ? 'nobodyRanked' : 'nobody')
  if (isTooFew(shown.figures, figureOf(shown))) return say('tooFew', { people, k: shown.k })
  return (shown.config.rank ? ofRanks : ofDots)(shown, say).join(' ')
}
