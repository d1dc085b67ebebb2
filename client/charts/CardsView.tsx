import type { CardField, Cards } from '../../shared/charts/marks.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { useWords } from '../ui/words.tsx'
import { type CardStep, cardSteps } from './card-steps.ts'
import { useBox } from './use-box.ts'
import { useFitted } from './use-fitted.ts'

type Card = Cards['cards'][number]

const FieldView = ({ field: { label, text, rank } }: { readonly field: CardField }) =>
  label === undefined ? (
    <p data-rank={rank}>{text}</p>
  ) : (
    <div data-rank={rank}>
      <span className="label">{label}</span>
      <p>{text}</p>
    </div>
  )

const CardView = ({ card }: { readonly card: Card }) => (
  <li className="card">
    {card.title !== undefined && <strong className="card-title">{card.title}</strong>}
    {card.fields.map((field) => (
      <FieldView key={field.label ?? field.text} field={field} />
    ))}
  </li>
)

/** Cards under one another, as long as they are: the page scrolls. */
export const CardList = ({ cards }: Cards) => (
  <ul className="cards">
    {cards.map((card) => (
      <CardView key={card.id} card={card} />
    ))}
  </ul>
)

function applyStep(element: HTMLElement, { size, ranks, columns, lines }: CardStep) {
  element.style.fontSize = `${size}em`
  element.style.setProperty('--columns', String(columns))
  element.style.setProperty('--lines', lines === 'all' ? 'none' : String(lines))
  element.dataset['ranks'] = String(ranks)
  element.dataset['lines'] = String(lines)
  for (const card of element.querySelectorAll<HTMLElement>('.card')) card.hidden = false
}

/** Leaves cards out from the end until the rest fits; the note under them says that some are missing. */
function leaveOut(element: HTMLElement) {
  for (const card of [...element.querySelectorAll<HTMLElement>('.card')].toReversed()) {
    if (element.scrollHeight <= element.clientHeight + 1) return
    card.hidden = true
  }
}

const leadLabel = (cards: readonly Card[]) => cards[0]?.fields.find(({ rank }) => rank === 0)?.label

/** Cards side by side in the room there is: first smaller letters, then fewer fields, then fewer lines. */
export function CardWall({ cards }: Cards) {
  const words = useWords(chartsWords)
  const [boxRef, box] = useBox()
  const widthInEm = box && box.width > 0 ? box.width / box.em : 60
  const ref = useFitted({
    steps: cardSteps(cards.length, widthInEm),
    apply: applyStep,
    giveUp: leaveOut,
  })
  const label = leadLabel(cards)
  return (
    <div className="card-wall-box" ref={boxRef}>
      <div className="card-wall" ref={ref}>
        {label !== undefined && <p className="cards-caption">{label}</p>}
        <CardList kind="cards" cards={cards} />
        <p className="cards-note">{words('notAllFits')}</p>
      </div>
    </div>
  )
}
