import type { Words } from '../../i18n/words.ts'
import { shorten } from '../../lib/shorten.ts'
import { medianText } from '../../stats/middle.ts'
import { wordOf } from '../../stats/spread.ts'
import { isTooFew, peopleIn } from '../figures.ts'
import { rungsOf } from './rungs.ts'
import {
  climbIn,
  countedFigure,
  goalFigure,
  type LadderShown,
  nowFigure,
  type Standing,
  standingIn,
} from './standing.ts'
import type { LadderWords } from './words.ts'

export type Say = Words<LadderWords>

/** Characters of the choice beyond the ladder that a sentence has room for. */
const inSentence = 60

/** "trinn 3"; what lies beyond the ladder is no rung of it, and has its own words. */
export function levelName({ config }: LadderShown, height: number, say: Say): string {
  const rung = rungsOf(config)[height]
  if (!rung?.isBeyond) return say('level', { number: height + 1 })
  return say('quoted', { text: shorten(rung.title, inSentence).replace(/[.!]$/u, '') })
}

/** That so many levels have most is worth a word; more of them is no pattern. */
const mostNamed = 2

function rangeText(shown: LadderShown, { counts, range, spread }: Standing, say: Say): string {
  const nameOf = (height: number) => levelName(shown, height, say)
  const people = spread.n
  const [low, high] = range
  if (low === high) return say('all', { people, level: nameOf(low) })
  const count = Math.max(...counts)
  const top = counts.flatMap((own, height) => (own === count ? [nameOf(height)] : []))
  const [first = '', second] = top
  return say('range', {
    low: nameOf(low),
    high: nameOf(high),
    tied: top.length > mostNamed ? 0 : top.length,
    most: second === undefined ? first : say('list', { others: first, last: second }),
    count,
    people,
  })
}

function middleText({ range: [low, high], spread }: Standing, say: Say): string[] {
  if (low === high) return []
  const median = medianText(spread)
  const word = wordOf(spread)
  return [
    word === 'camps'
      ? say('camps', { median })
      : say('median', { median, word: say(`word.${word}`) }),
  ]
}

/** How many want to move up, and what that does to the median where both may be seen. */
function climbText({ config, figures }: LadderShown, say: Say): string[] {
  const climb = climbIn(figures)
  if (!climb) return []
  const [now, goal] = [nowFigure, goalFigure].map((figure) => standingIn(config, figures, figure))
  const medians =
    now && goal
      ? [say('climbMedians', { from: medianText(now.spread), to: medianText(goal.spread) })].filter(
          () => medianText(now.spread) !== medianText(goal.spread),
        )
      : []
  const key = climb.up === climb.people ? 'climbAll' : 'climb'
  return [say(key, climb), ...medians]
}

function goalWithheld({ config, figures }: LadderShown, say: Say): string[] {
  if (!config.goal || !isTooFew(figures, goalFigure)) return []
  return [say('goalTooFew', { label: config.goal.label })]
}

/** From where to where, then the middle, then the word; last how many want higher. Never a mean. */
export function finding(shown: LadderShown, say: Say): string {
  const people = peopleIn(shown.figures, countedFigure(shown.config))
  if (people === 0) return say('nobody')
  if (people < shown.k) return say('tooFew', { people, k: shown.k })
  const standing = standingIn(shown.config, shown.figures, nowFigure)
  return [
    ...(standing ? [rangeText(shown, standing, say), ...middleText(standing, say)] : []),
    ...climbText(shown, say),
    ...goalWithheld(shown, say),
  ].join(' ')
}
