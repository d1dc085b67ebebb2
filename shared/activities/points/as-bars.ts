import { type Bar, layoutBars } from '../../charts/bars.ts'
import type { Drawing, Tone } from '../../charts/marks.ts'
import { isReadable } from '../../charts/row-pages.ts'
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

/** The bars of one budget under its name: the first of them, where so few are to be drawn. */
function barsOf(spent: Spent, setting: Setting, few: number, rest: string): Bar[] {
  const tone = toneOf(spent.budget)
  const bars = spent.given.map((each) => toBar(setting, each, tone))
  return [...headingOf(spent, setting), ...firstBars(bars, few, rest, setting.say)]
}

/** All bars, and for a room that is too low for them ever fewer. */
function drawn(levels: readonly (readonly Bar[])[], width: number, most: number): Drawing {
  const [bars = [], ...fewer] = levels.filter((own, at) => own.length !== levels[at - 1]?.length)
  const whole = layoutBars(bars, width, most)
  if (fewer.length === 0) return whole
  const brief = drawn(fewer, width, most)
  return { ...whole, brief, tight: () => brief.tight?.() ?? brief }
}

/** So many of one budget that has a page of its own, as its room allows. */
const fewOnPage = [fewBars, 5, 3]

/** Bars by sum, budget by budget, with the people they came from; on a screen a page for each where they are many. */
export function asBars(shown: PointsShown, width: number, say: Say): Drawing {
  const setting = { shown, tables: tablesIn(shown), say }
  const all = spentBy(shown)
  const isAlone = all.length === 1
  const most = Math.max(mostIn(shown), ...all.flatMap(({ given }) => given.map(({ dots }) => dots)))
  const draw = (of: readonly Spent[], fews: readonly number[], wide: number) => {
    const levels = [Number.POSITIVE_INFINITY, ...fews].map((few) =>
      of.flatMap((spent) =>
        barsOf(spent, setting, few, isAlone ? 'rest' : `rest-${spent.budget.place}`),
      ),
    )
    return drawn(levels, wide, most)
  }
  const few = Math.max(3, Math.floor(fewBars / all.length))
  const together = (wide: number) => draw(all, [few], wide)
  if (isAlone || isReadable(together)) return together(width)
  const pages = () =>
    all.map((spent) => ({
      id: String(spent.budget.place),
      title: shorten(labelOf(spent.budget, shown, say) ?? '', inHeading),
      draw: (wide: number) => draw([spent], fewOnPage, wide),
    }))
  return { ...together(width), pages }
}
