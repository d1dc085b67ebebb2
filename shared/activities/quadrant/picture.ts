import type { Bubble } from '../../charts/bubbles.ts'
import type { CountRow } from '../../charts/count-rows.ts'
import type { OutlineItem, Picture, Tone } from '../../charts/marks.ts'
import type { Axis, Cell, Corner, Plane } from '../../charts/plane.ts'
import { layoutQuadrant } from '../../charts/quadrant.ts'
import { peopleIn } from '../figures.ts'
import { movedIn } from '../moved.ts'
import { movedOn } from './moved.ts'
import {
  anyFigure,
  isTold,
  mostDivided,
  mostDividedFirst,
  overAll,
  type Placed,
  placedIn,
  type QuadrantShown,
  type Told,
} from './placed.ts'
import { listed, named, type Say, splitOf, wordOf } from './said.ts'
import { type Place, placeOf, type SituationId, situationIds } from './situations.ts'

type Config = QuadrantShown['config']

/** Six categories and ink; the eighth has the first one's colour, and is told from it by its number. */
const tones: readonly Tone[] = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'ink']

const toneOf = (place: number): Tone => tones[(place - 1) % tones.length] ?? 'c1'

export const outline = ({ cases }: Config): OutlineItem[] =>
  cases.map(({ id, title, text }, index) => ({
    id,
    badge: String(index + 1),
    tone: 'c1',
    title,
    ...(text === undefined ? {} : { text }),
  }))

function cellOf({ situations }: Config, id: SituationId, count: string): Cell {
  const { formula, title, text } = situations[id]
  return {
    badge: id,
    lead: formula ?? id,
    sub: formula === undefined ? title : `${id} · ${title}`,
    count,
    ...(text === undefined ? {} : { text }),
  }
}

const cornerAt = ({ vertical, horizontal }: Place): Corner => {
  if (vertical === 'yes') return horizontal === 'yes' ? 'topRight' : 'topLeft'
  return horizontal === 'yes' ? 'bottomRight' : 'bottomLeft'
}

const axisOf = ({ yes, no }: Config['vertical'], words: Axis): Axis => ({
  question: words.question,
  yes: yes ?? words.yes,
  no: no ?? words.no,
})

/** Nearer than this is the same place: a share of thousands moves a little all the time. */
const sameShare = 0.02

const shares = ({ standing: { yes } }: Told) => ({ x: yes.horizontal, y: yes.vertical })

function bubbleOf(told: Told, earlier: Placed | undefined): Bubble {
  const at = shares(told)
  const before = earlier && isTold(earlier) ? shares(earlier) : undefined
  const hasMoved = before && Math.hypot(before.x - at.x, before.y - at.y) > sameShare
  return {
    id: `bubble-${told.case.id}`,
    badge: String(told.place),
    tone: toneOf(told.place),
    ...at,
    ...(hasMoved ? { before } : {}),
  }
}

interface Standings {
  readonly all: readonly Placed[]
  readonly before: readonly Placed[] | undefined
}

function planeOf({ config }: QuadrantShown, { all, before }: Standings, say: Say): Plane {
  const sums = overAll(all)
  const cells = Object.fromEntries(
    situationIds.map((id) => [id, cellOf(config, id, say('answers', { count: sums[id] }))]),
  ) as Record<SituationId, Cell> // one for each of the ids
  const inCorner = (corner: Corner): Cell => {
    const id = situationIds.find((one) => cornerAt(placeOf(config, one)) === corner)
    return cells[id ?? 'I']
  }
  const words = { yes: say('yes'), no: say('no') }
  const { vertical, horizontal } = config
  return {
    cells: {
      topLeft: inCorner('topLeft'),
      topRight: inCorner('topRight'),
      bottomLeft: inCorner('bottomLeft'),
      bottomRight: inCorner('bottomRight'),
    },
    named: situationIds.map((id) => cells[id]),
    vertical: axisOf(vertical, {
      ...words,
      question: say('upwards', { question: vertical.question }),
    }),
    horizontal: axisOf(horizontal, {
      ...words,
      question: say('rightwards', { question: horizontal.question }),
    }),
    bubbles: all.filter(isTold).map((told) => bubbleOf(told, before?.[told.place - 1])),
  }
}

/** "3 endret svar, 5 som før"; nothing in a first round, or where too few placed it both times. */
export function movedText({ figures }: QuadrantShown, id: string, say: Say): string[] {
  const counts = movedIn(figures, movedOn(id))
  return counts === null || 'tooFew' in counts ? [] : [say('moved', counts)]
}

function saysOf(shown: QuadrantShown, placed: Placed, isMarked: boolean, say: Say): string[] {
  const { people, dontKnow, counts } = placed
  if (counts === null) return [say('tooFew', { people, k: shown.k })]
  if (!isTold(placed)) return [say('nobodyPlaced')]
  const from = [
    ...(isMarked ? [say('beginHere')] : []),
    say(`said.${wordOf(placed.standing)}`),
    ...(dontKnow.people > 0 ? [say('dontKnowCount', { dontKnow: dontKnow.people })] : []),
  ].join(' · ')
  return [from, ...movedText(shown, placed.case.id, say)]
}

function rowOf(shown: QuadrantShown, placed: Placed, isMarked: boolean, say: Say): CountRow {
  const { counts, place } = placed
  const told = isTold(placed) ? placed : null
  return {
    id: `row-${placed.case.id}`,
    badge: String(place),
    tone: toneOf(place),
    label: placed.case.title,
    counts: told && counts ? situationIds.map((id) => counts[id]) : null,
    most: told ? told.standing.most : [],
    says: saysOf(shown, placed, isMarked, say),
    isMarked,
  }
}

/** Only what is not united has a place to begin, and only where others are more so. */
const isWorthMarking = (divided: readonly Told[], all: readonly Placed[]): boolean =>
  all.length > 1 &&
  divided.length < all.length &&
  divided.some(({ standing }) => wordOf(standing) !== 'united')

/** Where each case is on both axes, and its counts, most divided first; below k a sentence. */
export function picture(shown: QuadrantShown, width: number, say: Say): Picture {
  const all = placedIn(shown)
  if (!all.some(isTold)) return { kind: 'sentence', text: finding(shown, say) }
  const before = shown.before && placedIn({ ...shown, figures: shown.before })
  const divided = mostDivided(all)
  const marked = isWorthMarking(divided, all) ? divided : []
  const plane = planeOf(shown, { all, before }, say)
  const isMarked = (placed: Placed) => marked.some((told) => told.place === placed.place)
  const rows = mostDividedFirst(all).map((placed) => rowOf(shown, placed, isMarked(placed), say))
  const hasBefore = plane.bubbles.some((bubble) => bubble.before)
  const legend = { cells: situationIds, rows, ...(hasBefore ? { before: say('before') } : {}) }
  return layoutQuadrant(plane, legend, width)
}

function whereToBegin(all: readonly Placed[], say: Say): string {
  const divided = mostDivided(all)
  const [first] = divided
  if (!first) return ''
  const split = splitOf(first, say)
  if (all.length === 1) return say('only', { split })
  if (first.standing.agreement === 1) return say('unitedAll')
  const cases = named(divided, say)
  if (divided.length === all.length) return say('beginAll')
  if (divided.length > 1) return say('beginAny', { cases })
  return say(wordOf(first.standing) === 'united' ? 'united' : 'begin', { cases, split })
}

/** What people disagree on most: there the talk begins. Never a number for the group as a whole. */
export function finding(shown: QuadrantShown, say: Say): string {
  const people = peopleIn(shown.figures, anyFigure)
  if (people === 0) return say('nobody')
  if (people < shown.k) return say('tooFew', { people, k: shown.k })
  const all = placedIn(shown)
  const withheld = all.filter(({ counts }) => counts === null).map(({ place }) => String(place))
  if (!all.some(isTold))
    return withheld.length > 0 ? say('tooFewEach', { k: shown.k }) : say('nobodyPlaced')
  return [
    whereToBegin(all, say),
    ...(withheld.length > 0 ? [say('casesTooFew', { cases: listed(withheld, say) })] : []),
  ].join(' ')
}
