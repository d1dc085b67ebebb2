import type { ReactNode } from 'react'
import type { Cards } from '../../shared/charts/marks.ts'
import { cardsUnder, pagesOf } from '../../shared/charts/pages.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import type { Words } from '../../shared/i18n/words.ts'
import { useDeckLang, useWords } from '../ui/words.tsx'
import { useBox } from './use-box.ts'
import { useFitted } from './use-fitted.ts'
import './wall.css'
import { wallSteps } from './wall-steps.ts'

type Card = Cards['cards'][number]

/** A heading with what stands under it; without one, what stands for itself. */
interface Group {
  readonly id: string
  readonly title?: string
  readonly cards: readonly Card[]
}

const textOf = ({ fields }: Card) => fields[0]?.text ?? ''

/** Where it was written, and how many texts it stands for. */
function Tags({ card: { title, count } }: { readonly card: Card }) {
  const words = useWords(chartsWords)
  const lang = useDeckLang()
  if (title === undefined && count === undefined) return null
  return (
    <p className="wall-tags">
      {count !== undefined && <b>{words('standsFor', { count })}</b>}
      {title !== undefined && <span lang={lang}>{title}</span>}
    </p>
  )
}

/** How many texts were written: those that are merged count as what they were. */
const textsIn = (cards: readonly Card[]) => cards.reduce((sum, { count = 1 }) => sum + count, 0)

/** The headings that have something under them, in their order; what is under none comes last. */
function groupsOf({ cards, groups = [] }: Cards, rest: string): Group[] {
  const under = groups.map(({ id, title }) => ({ id, title, cards: cardsUnder(cards, id) }))
  const none = cardsUnder(cards, undefined)
  const titled = under.filter((group) => group.cards.length > 0)
  if (titled.length === 0) return [{ id: '', cards: none }]
  return none.length === 0 ? titled : [...titled, { id: '', title: rest, cards: none }]
}

const groupsIn = (element: HTMLElement) => [...element.querySelectorAll<HTMLElement>('.wall-group')]

const fitsIts = (element: HTMLElement) =>
  element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1

const moreOf = (group: HTMLElement) => group.querySelector<HTMLElement>('.wall-more')

function sayMore(group: HTMLElement, text: string): void {
  const more = moreOf(group)
  more?.replaceChildren(text)
  more?.toggleAttribute('hidden', text === '')
}

/** Whether no word sticks out of its card. */
const holdsItsWords = (element: HTMLElement) =>
  [...element.querySelectorAll('.wall-text')].every(
    (text) => text.scrollWidth <= text.clientWidth + 1,
  )

/** Everything that is on the page, in one look. */
function showAll(element: HTMLElement): void {
  element.removeAttribute('data-breaks')
  for (const text of element.querySelectorAll<HTMLElement>('.wall-text')) text.hidden = false
  for (const group of groupsIn(element)) sayMore(group, '')
}

/** Leaves texts out from the end of a heading until the rest fits, and says how many. */
function leaveOut(group: HTMLElement, words: Words<typeof chartsWords.nb>): void {
  const texts = [...group.querySelectorAll<HTMLElement>('.wall-text')]
  for (const [left, text] of texts.toReversed().entries()) {
    if (fitsIts(group)) return
    text.hidden = true
    sayMore(group, words('moreTexts', { count: left + 1 }))
  }
}

/** How many are under each heading on all pages together. */
const countsOf = ({ cards }: Cards) =>
  new Map(
    [...new Set(cards.map(({ group }) => group))].map((group) => [
      group ?? '',
      textsIn(cardsUnder(cards, group)),
    ]),
  )

const GroupView = ({ group, count }: { readonly group: Group; readonly count: number }) => {
  const lang = useDeckLang()
  return (
    <section className="wall-group">
      {group.title !== undefined && (
        <h2>
          <span lang={lang}>{group.title}</span> <span className="wall-count">{count}</span>
        </h2>
      )}
      <ul className="wall-texts">
        {group.cards.map((card) => (
          <li key={card.id} className="card wall-text">
            <p>{textOf(card)}</p>
            <Tags card={card} />
          </li>
        ))}
      </ul>
      <p className="wall-more" hidden />
    </section>
  )
}

/** Texts in columns, under their headings where they have some, in letters as large as all of them allow. */
function Wall({
  picture,
  counts,
}: {
  readonly picture: Cards
  readonly counts: ReturnType<typeof countsOf>
}) {
  const words = useWords(chartsWords)
  const groups = groupsOf(picture, words('otherTexts'))
  const [boxRef, box] = useBox()
  const widthInEm = box && box.width > 0 ? box.width / box.em : 60
  const most = Math.max(...groups.map(({ cards }) => cards.length))
  const ref = useFitted({
    steps: wallSteps(most, widthInEm / groups.length),
    apply: (element, { size, columns }) => {
      element.style.fontSize = `${size}em`
      element.style.setProperty('--columns', String(columns))
      showAll(element)
    },
    fits: (element) => groupsIn(element).every(fitsIts) && holdsItsWords(element),
    giveUp: (element) => {
      element.toggleAttribute('data-breaks', true)
      for (const group of groupsIn(element)) leaveOut(group, words)
    },
  })
  return (
    <div className="wall-box" ref={boxRef}>
      <div
        className="text-wall"
        ref={ref}
        data-headed={groups.length > 1 || groups[0]?.title !== undefined}
      >
        {groups.map((group) => (
          <GroupView key={group.id} group={group} count={counts.get(group.id) ?? 0} />
        ))}
      </div>
    </div>
  )
}

const largeSizes = [4.4, 3.8, 3.3, 2.9, 2.5, 2.2, 1.9, 1.6, 1.4, 1.2, 1]

/** One text that the room reads together. */
function Lifted({ card }: { readonly card: Card }) {
  const ref = useFitted({
    steps: largeSizes,
    apply: (element, size) => {
      element.style.fontSize = `${size}em`
    },
  })
  return (
    <div className="wall-lifted" ref={ref}>
      <blockquote>{textOf(card)}</blockquote>
      <Tags card={card} />
    </div>
  )
}

interface TextWallProps extends Cards {
  /** What the texts say together. */
  readonly says: ReactNode
  /** Which page of them is up, from 0, where they are many. */
  readonly page: number
  /** Whether they stand beside the points of their talk. */
  readonly isBeside: boolean
}

/** Texts that nobody signs, on a screen: one of them large, or all of them. */
export function TextWall({ says, page, isBeside, ...picture }: TextWallProps) {
  const words = useWords(chartsWords)
  const pages = pagesOf(picture, isBeside)
  const at = Math.min(page, pages.length - 1)
  const lifted = picture.cards.find(({ id }) => id === picture.lifted)
  if (lifted) return <Lifted card={lifted} />
  return (
    <div className="card-wall-box">
      <Wall
        key={at}
        picture={{ ...picture, cards: pages[at] ?? picture.cards }}
        counts={countsOf(picture)}
      />
      <div className="card-foot">
        {says}
        {pages.length > 1 && (
          <p className="cards-page">{words('page', { page: at + 1, pages: pages.length })}</p>
        )}
      </div>
    </div>
  )
}
