import type { OutlineItem } from '../../shared/charts/marks.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { useFitted } from '../charts/use-fitted.ts'
import { useDeckLang } from '../ui/words.tsx'

/** Whether everything is inside, and no word sticks out of its card. */
const fits = (element: HTMLElement) =>
  element.scrollHeight <= element.clientHeight + 1 &&
  [...element.querySelectorAll('li')].every((item) => item.scrollWidth <= item.clientWidth + 1)

interface OutlineStep {
  readonly size: number
  readonly columns: number
  /** Leaves out what stands under the titles. */
  readonly isShort: boolean
}

/** Plain lines, which are read down one column and then the next, as dates are. */
const areLines = (items: readonly OutlineItem[]) => items.every(({ badge }) => badge === undefined)

const listClass = (items: readonly OutlineItem[]) => {
  if (areSteps(items)) return 'steps'
  return areLines(items) ? 'lines' : undefined
}

const areSteps = (items: readonly OutlineItem[]) => items.some(({ isStep }) => isStep)

const columnsFor = (items: readonly OutlineItem[]) => {
  if (areSteps(items)) return [1]
  if (areLines(items)) return items.length > 6 ? [1, 2] : [1]
  return items.length > 4 ? [2, 3, 4] : [2, 1]
}

const looks = [
  ...[1.8, 1.65, 1.5, 1.35, 1.2, 1.1, 1].map((size) => ({ size, isShort: false })),
  ...[1.4, 1.2, 1, 0.9, 0.8, 0.7].map((size) => ({ size, isShort: true })),
]

const stepsFor = (items: readonly OutlineItem[]): OutlineStep[] =>
  looks.flatMap((look) => columnsFor(items).map((columns) => ({ ...look, columns })))

const Item = ({ item: { badge, tone, title, text } }: { readonly item: OutlineItem }) => (
  <li className={badge === undefined ? undefined : `option ${tone ?? 'c6'}`}>
    {badge !== undefined && <b className="badge">{badge}</b>}
    <div>
      <p className="outline-title">{title}</p>
      {text !== undefined && <p className="outline-text">{text}</p>}
    </div>
  </li>
)

interface OutlineProps {
  /** The case that the step is about. */
  readonly caseCard?: StepView['caseCard']
  readonly help: string | undefined
  readonly items: readonly OutlineItem[]
  /** What happens with the answers, where that is to be said before them. */
  readonly note: string | undefined
}

/** What there is to answer, or how the talk goes: in words, without a figure. */
export function Outline({ caseCard, help, items, note }: OutlineProps) {
  const lang = useDeckLang()
  const ref = useFitted({
    steps: stepsFor(items),
    apply: (element, { size, columns, isShort }) => {
      element.style.fontSize = `${size}em`
      element.style.setProperty('--columns', String(columns))
      element.style.setProperty('--lines', String(Math.ceil(items.length / columns)))
      element.toggleAttribute('data-short', isShort)
    },
    fits,
    giveUp: (element) => element.toggleAttribute('data-breaks', true),
  })
  return (
    <div className="outline" ref={ref}>
      {caseCard && (
        <section className="outline-case" lang={lang} aria-label={caseCard.title}>
          <p>{caseCard.text}</p>
        </section>
      )}
      {help !== undefined && (
        <p className="help" lang={lang}>
          {help}
        </p>
      )}
      <ul lang={lang} className={listClass(items)}>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
      {note !== undefined && <p className="note">{note}</p>}
    </div>
  )
}
