import { type ReactNode, useRef } from 'react'
import type { CardField, Cards } from '../../shared/charts/marks.ts'
import { cardsUnder, pagesOf } from '../../shared/charts/pages.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { useDeckLang, useWords } from '../ui/words.tsx'
import { Badges } from './Badges.tsx'
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

/** How many texts a card stands for, where several were merged. */
function StandsFor({ count }: { readonly count: number }) {
  const words = useWords(chartsWords)
  return <p className="card-count">{words('standsFor', { count })}</p>
}

const CardView = ({ card }: { readonly card: Card }) => (
  <li className="card">
    {card.title !== undefined && <strong className="card-title">{card.title}</strong>}
    {card.badges && <Badges badges={card.badges} />}
    {card.fields.map((field, index) => (
      // Several people may have written the same under one name.
      // eslint-disable-next-line react/no-array-index-key
      <FieldView key={index} field={field} />
    ))}
    {card.count !== undefined && <StandsFor count={card.count} />}
  </li>
)

const CardRow = ({ cards }: { readonly cards: readonly Card[] }) => (
  <ul className="cards">
    {cards.map((card) => (
      <CardView key={card.id} card={card} />
    ))}
  </ul>
)

/** Cards under one another, under their headings, as long as they are: the page scrolls. */
export function CardList({ cards, groups }: Cards) {
  const lang = useDeckLang()
  const none = cardsUnder(cards, undefined)
  const titled = (groups ?? []).filter(({ id }) => cardsUnder(cards, id).length > 0)
  return (
    <>
      {titled.map(({ id, title }) => (
        <section key={id} className="cards-group">
          <h2 lang={lang}>{title}</h2>
          <CardRow cards={cardsUnder(cards, id)} />
        </section>
      ))}
      {(none.length > 0 || titled.length === 0) && <CardRow cards={none} />}
    </>
  )
}

function applyStep(element: HTMLElement, { size, ranks, columns, lines, runsIn }: CardStep) {
  element.style.fontSize = `${size}em`
  element.style.setProperty('--columns', String(columns))
  element.style.setProperty('--lines', lines === 'all' ? 'none' : String(lines))
  element.dataset['ranks'] = String(ranks)
  element.dataset['lines'] = String(lines)
  element.toggleAttribute('data-runs-in', runsIn)
  for (const card of element.querySelectorAll<HTMLElement>('.card')) card.hidden = false
}

/** Leaves cards out from the end until the rest fits; what of the first does not is cut. @returns how many are left */
function leaveOut(element: HTMLElement): number {
  const [first, ...others] = element.querySelectorAll<HTMLElement>('.card')
  const tooMany = others.toReversed().findIndex((card) => {
    if (element.scrollHeight <= element.clientHeight + 1) return true
    card.hidden = true
    return false
  })
  if (tooMany === -1) return first ? 1 : 0
  return 1 + others.length - tooMany
}

const leadLabel = (cards: readonly Card[]) => cards[0]?.fields.find(({ rank }) => rank === 0)?.label

/** More characters than any screen has room for in one card: what lies beyond them is never laid out. */
const mostSeen = 3_000

function withinSight(card: Card): Card {
  let before = 0
  const fields = card.fields.filter(({ rank, text }) => {
    before += text.length
    return rank === 0 || before <= mostSeen
  })
  return { ...card, fields }
}

interface CardWallProps extends Cards {
  /** What the cards say together. */
  readonly says: ReactNode
  /** Which page of them is up, from 0, where they are many. */
  readonly page: number
}

/** Cards side by side in the room there is: first smaller letters, then names in the lines of their texts, then fewer fields, then fewer lines. */
export function CardWall({ cards: all, says, page }: CardWallProps) {
  const words = useWords(chartsWords)
  const pages = pagesOf({ cards: all })
  const at = Math.min(page, pages.length - 1)
  const cards = (pages[at] ?? all).map(withinSight)
  const [boxRef, box] = useBox()
  const widthInEm = box && box.width > 0 ? box.width / box.em : 60
  // Written past React: it is known only once everything is laid out, and changes nothing in the layout.
  const count = useRef<HTMLSpanElement>(null)
  const sayCount = (text: string) => count.current?.replaceChildren(text)
  const ref = useFitted({
    steps: cardSteps(cards.length, widthInEm),
    apply: (element, step) => {
      applyStep(element, step)
      sayCount('')
    },
    giveUp: (element) =>
      sayCount(words('someShown', { shown: leaveOut(element), all: cards.length })),
  })
  const label = leadLabel(cards)
  return (
    <div className="card-wall-box" ref={boxRef}>
      <div className="card-wall" ref={ref}>
        {label !== undefined && <p className="cards-caption">{label}</p>}
        <CardList kind="cards" cards={cards} />
      </div>
      <div className="card-foot">
        {says}
        {pages.length > 1 && (
          <p className="cards-page">{words('page', { page: at + 1, pages: pages.length })}</p>
        )}
        <p className="cards-note">
          <span ref={count} /> {words('notAllFits')}
        </p>
        <p className="cards-rest">{words('restOnPhones')}</p>
      </div>
    </div>
  )
}
