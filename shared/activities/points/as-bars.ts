import { type Bar, layoutBars } from '../../charts/bars.ts'
import type { Drawing, Tone } from '../../charts/marks.ts'
import { shorten } from '../../lib/shorten.ts'
import { type TableGave, tablesIn, tablesNote } from './at-tables.ts'
import { type Given, givenTo, type PointsShown, type Spent, spentBy } from './given.ts'
import { fromText, inPicture, labelOf, type Say, toneOf } from './said.ts'

/** What every bar of a drawing shares. */
interface Setting {
  readonly shown: PointsShown
  readonly tables: readonly TableGave[]
  readonly say: Say
}

function toBar({ shown, tables, say }: Setting, given: Given, tone: Tone): Bar {
  const { option, place, dots, people } = given
  const note = tablesNote(tables, option.id)
  return {
    id: option.id,
    badge: String(place),
    label: shorten(option.title, inPicture),
    count: dots,
    beside: people > 0 ? fromText(shown, people, say) : '',
    tone,
    notes: note === undefined ? [] : [note],
  }
}

/** Characters of a budget's name over its bars: one line of a wide picture. */
const inHeading = 48

/** A line of words among the bars. */
const wordsBar = (id: string, label: string): Bar => ({
  id,
  badge: '',
  label,
  count: undefined,
  tone: 'c1',
  notes: [],
  isWords: true,
})

function headingOf({ budget }: Spent, { shown, say }: Setting): Bar[] {
  const label = labelOf(budget, shown, say)
  if (label === undefined) return []
  const dots = say('dots', { dots: budget.points })
  return [
    wordsBar(`budget-${budget.place}`, say('heading', { label: shorten(label, inHeading), dots })),
  ]
}

/** From how many bars a shorter picture is worth having: the first of it, and a line for the rest. */
const fewBars = 8

/** The first bars, and what the rest got together: for a room too low for all of them. */
function firstBars(bars: readonly Bar[], few: number, id: string, say: Say): Bar[] {
  const rest = bars.slice(few)
  const dots = rest.reduce((sum, { count = 0 }) => sum + count, 0)
  if (rest.length < 2) return [...bars]
  const label =
    dots === 0
      ? say('restNone', { options: rest.length })
      : say('rest', { options: rest.length, dots: say('dots', { dots }) })
  return [...bars.slice(0, few), wordsBar(id, label)]
}

const mostIn = (shown: PointsShown): number =>
  Math.max(
    0,
    ...(shown.beside ?? []).flatMap((figures) =>
      givenTo({ ...shown, figures }).map(({ dots }) => dots),
    ),
  )

/** Bars by sum, budget by budget, with the people they came from. */
export function asBars(shown: PointsShown, width: number, say: Say): Drawing {
  const setting = { shown, tables: tablesIn(shown), say }
  const all = spentBy(shown)
  const few = Math.max(3, Math.floor(fewBars / all.length))
  const rows = all.map((spent) => {
    const tone = toneOf(spent.budget)
    const bars = spent.given.map((given) => toBar(setting, given, tone))
    const id = all.length > 1 ? `rest-${spent.budget.place}` : 'rest'
    return { heading: headingOf(spent, setting), bars, first: firstBars(bars, few, id, say) }
  })
  const drawn = (of: readonly Bar[]): Drawing => layoutBars(of, width, mostIn(shown))
  const whole = rows.flatMap(({ heading, bars }) => [...heading, ...bars])
  const first = rows.flatMap(({ heading, first: some }) => [...heading, ...some])
  return first.length === whole.length
    ? drawn(whole)
    : { ...drawn(whole), brief: drawn(first), tight: () => drawn(first).tight?.() ?? drawn(first) }
}
