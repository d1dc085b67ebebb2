import { type Bar, layoutBars } from '../../charts/bars.ts'
import type { DataTable, Drawing, OutlineItem, Picture } from '../../charts/marks.ts'
import { shorten } from '../../charts/wrap.ts'
import type { Words } from '../../i18n/words.ts'
import type { ExportRecord } from '../activity.ts'
import { isTooFew, peopleIn } from '../figures.ts'
import { byDots, figure, type Given, givenTo, type PointsShown } from './given.ts'
import type { PointsWords } from './words.ts'

type Say = Words<PointsWords>

export const outline = ({ options }: PointsShown['config']): OutlineItem[] =>
  options.map(({ id, title, description }, index) => ({
    id,
    badge: String(index + 1),
    tone: 'c1',
    title,
    ...(description === undefined ? {} : { text: description }),
  }))

/** Characters of a suggestion that a bar and a sentence have room for; the table has all of it. */
const inBar = 90
const inSentence = 60

const fromWords = ({ mode }: PointsShown) => (mode === 'group' ? 'fromTables' : 'from')

const toBar = (shown: PointsShown, { option, place, dots, people }: Given, say: Say): Bar => ({
  id: option.id,
  badge: String(place),
  label: shorten(option.title, inBar),
  count: dots,
  beside: people > 0 ? say(fromWords(shown), { people }) : '',
  tone: 'c1',
  notes: [],
})

const mostIn = (shown: PointsShown): number =>
  Math.max(
    0,
    ...(shown.beside ?? []).flatMap((figures) =>
      givenTo({ ...shown, figures }).map(({ dots }) => dots),
    ),
  )

/** From how many bars a shorter picture is worth having: the first of it, and a line for the rest. */
const fewBars = 8

/** The first bars, and what the rest got together: for a room too low for all of them. */
function firstBars(bars: readonly Bar[], say: Say): Bar[] {
  const rest = bars.slice(fewBars)
  const dots = rest.reduce((sum, { count = 0 }) => sum + count, 0)
  if (rest.length < 2) return [...bars]
  const label =
    dots === 0
      ? say('restNone', { options: rest.length })
      : say('rest', { options: rest.length, dots: say('dots', { dots }) })
  const line = { id: 'rest', badge: '', label, count: undefined, tone: 'c1', notes: [] } as const
  return [...bars.slice(0, fewBars), { ...line, isWords: true }]
}

/** Bars by sum: here the order is what the room has decided. Never empty bars. */
export function picture(shown: PointsShown, width: number, say: Say): Picture {
  const isNobody = peopleIn(shown.figures, figure) === 0
  if (isNobody || isTooFew(shown.figures, figure))
    return { kind: 'sentence', text: finding(shown, say) }
  const bars = byDots(givenTo(shown)).map((given) => toBar(shown, given, say))
  const drawn = (of: readonly Bar[]): Drawing => layoutBars(of, width, mostIn(shown))
  const first = firstBars(bars, say)
  return first.length === bars.length
    ? drawn(bars)
    : { ...drawn(bars), brief: drawn(first), tight: () => drawn(first).tight?.() ?? drawn(first) }
}

/** "A", "A og B", "A, B og C". */
function named(given: readonly Given[], say: Say): string {
  const names = given.map(({ option }) =>
    say('quoted', { text: shorten(option.title, inSentence) }),
  )
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : say('list', { others: names.slice(0, -1).join(', '), last })
}

function mostGiven(shown: PointsShown, given: readonly Given[], say: Say): string {
  const most = Math.max(...given.map(({ dots }) => dots))
  const top = given.filter(({ dots }) => dots === most)
  const dots = say('dots', { dots: most })
  if (top.length === given.length) return say('even', { dots })
  if (top.length > 1) return say('tied', { options: named(top, say), dots })
  const people = Math.max(...top.map((entry) => entry.people))
  return say('most', { option: named(top, say), dots, from: say(fromWords(shown), { people }) })
}

function noneGiven(given: readonly Given[], say: Say): string[] {
  const none = given.filter(({ dots }) => dots === 0)
  if (none.length === 0) return []
  return [
    none.length === 1
      ? say('noneNamed', { option: named(none, say) })
      : say('none', { options: none.length }),
  ]
}

/** What got most, from how many; equals are named together. */
export function finding(shown: PointsShown, say: Say): string {
  const people = peopleIn(shown.figures, figure)
  if (people === 0) return say('nobody')
  if (isTooFew(shown.figures, figure)) return say('tooFew', { people, k: shown.k })
  const given = givenTo(shown)
  return [mostGiven(shown, given, say), ...noneGiven(given, say)].join(' ')
}

export function table(shown: PointsShown, say: Say): DataTable {
  const isWithheld = isTooFew(shown.figures, figure)
  const cell = (count: number) => (isWithheld ? say('withheld') : count)
  return {
    head: [
      say('head.option'),
      say('head.dots'),
      say(shown.mode === 'group' ? 'head.tables' : 'head.people'),
    ],
    rows: byDots(givenTo(shown)).map(({ option, place, dots, people }) => [
      `${place} ${option.title}`,
      cell(dots),
      cell(people),
    ]),
  }
}

/** Two lines for each suggestion: its dots, and the people they came from. */
export function records(shown: PointsShown, say: Say): ExportRecord[] {
  const isNobody = peopleIn(shown.figures, figure) === 0
  if (isNobody || isTooFew(shown.figures, figure)) return [{ what: finding(shown, say) }]
  const from = say(shown.mode === 'group' ? 'head.tables' : 'head.people')
  return givenTo(shown).flatMap(({ option: { title: what }, dots, people }) => [
    { what, answer: say('head.dots'), count: dots },
    { what, answer: from, count: people },
  ])
}
