import { type Bar, layoutBars } from '../../charts/bars.ts'
import type { Drawing, DrawingPage, Tone } from '../../charts/marks.ts'
import { isReadable, rowPages, titled } from '../../charts/row-pages.ts'
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

/** A line of words over the bars of a budget. */
function headingOf({ budget }: Spent, { shown, say }: Setting): Bar[] {
  const title = labelOf(budget, shown, say)
  if (title === undefined) return []
  const dots = say('dots', { dots: budget.points })
  return [
    {
      id: `budget-${budget.place}`,
      badge: '',
      label: say('heading', { label: shorten(title, inHeading), dots }),
      count: undefined,
      tone: 'c1',
      notes: [],
      isWords: true,
    },
  ]
}

const mostIn = (shown: PointsShown): number =>
  Math.max(
    0,
    ...(shown.beside ?? []).flatMap((figures) =>
      givenTo({ ...shown, figures }).map(({ dots }) => dots),
    ),
  )

const barsOf = ({ budget, given }: Spent, setting: Setting): Bar[] =>
  given.map((each) => toBar(setting, each, toneOf(budget)))

/** A budget after the other, each with pages of its own. */
function pagesOf(all: readonly Spent[], most: number, setting: Setting): DrawingPage[] {
  const { shown, say } = setting
  return all.flatMap((spent) => {
    const { place } = spent.budget
    const draw = (bars: readonly Bar[], width: number) =>
      layoutBars([...headingOf(spent, setting), ...bars], width, most)
    const title = shorten(labelOf(spent.budget, shown, say) ?? '', inHeading)
    return titled(title, rowPages(barsOf(spent, setting), draw)).map((page) => ({
      ...page,
      id: `${place}-${page.id}`,
    }))
  })
}

/** Bars by sum, budget by budget, with the people they came from; on a screen each has its page where they are many. */
export function asBars(shown: PointsShown, width: number, say: Say): Drawing {
  const setting = { shown, tables: tablesIn(shown), say }
  const all = spentBy(shown)
  const most = Math.max(mostIn(shown), ...all.flatMap(({ given }) => given.map(({ dots }) => dots)))
  const draw = (wide: number) =>
    layoutBars(
      all.flatMap((spent) => [...headingOf(spent, setting), ...barsOf(spent, setting)]),
      wide,
      most,
    )
  const whole = draw(width)
  if (all.length === 1) return whole
  const pages = () => (isReadable(draw) ? [{ id: 'all', draw }] : pagesOf(all, most, setting))
  return { ...whole, pages }
}
