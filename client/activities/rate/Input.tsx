import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { badgeOf } from '../../../shared/activities/rate/scale.ts'
import type { RateAnswer, Rating } from '../../../shared/activities/rate/schema.ts'
import { words } from '../../../shared/activities/rate/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { Button } from '../../ui/Button.tsx'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { KeptHere } from '../KeptHere.tsx'
import { Item } from './Item.tsx'
import {
  leftOut,
  pagesOf,
  type RatePage,
  rate,
  readRatings,
  type ShownItem,
  type ShownRate,
} from './rating.ts'
import './rate.css'

/** Where the form is: on one of its screens, with what is told there. */
interface Place {
  readonly page: number
  /** The item to go to, or the screen itself. */
  readonly goTo: string | null
  readonly told: 'nothing' | 'missing' | 'review'
}

const start: Place = { page: 0, goTo: null, told: 'nothing' }

const firstOf = (item: HTMLElement) =>
  item.querySelector<HTMLElement>('input:checked') ?? item.querySelector('input')

/** Goes to the first control of an item, or to the top of the screen's items. */
function show(form: HTMLFormElement, goTo: string): void {
  const item = form.querySelector<HTMLElement>(`[id="${goTo}"]`)
  // A statement has something to press; a screen of them is read from its top.
  const control = item?.matches('fieldset') ? firstOf(item) : null
  ;(control ?? item)?.focus({ preventScroll: true })
  // Where nothing is laid out, as in a test, nothing scrolls.
  item?.scrollIntoView?.({ block: 'start' })
}

function usePlace(): [RefObject<HTMLFormElement | null>, Place, (place: Place) => void] {
  const form = useRef<HTMLFormElement>(null)
  const [place, setPlace] = useState(start)
  useEffect(() => {
    if (form.current && place.goTo !== null) show(form.current, place.goTo)
  }, [place])
  return [form, place, setPlace]
}

interface ReviewProps {
  readonly id: string
  readonly settings: ShownRate
  readonly items: readonly ShownItem[]
  readonly onGoTo: (item: ShownItem) => void
  readonly onSend: () => void
}

/** Before an answer goes that leaves something out: what that is, and the way to it. */
function Review({ id, settings, items, onGoTo, onSend }: ReviewProps) {
  const say = useWords(words)
  return (
    <div id={id} className="notice" role="group" tabIndex={-1} aria-label={say('input.review')}>
      <p>
        <strong>{say('input.review')}</strong>
      </p>
      <div className="rate-left-out">
        {items.map((item) => (
          <Button key={item.id} onClick={() => onGoTo(item)}>
            {say('input.goTo', { item: badgeOf(settings.items, item) })}
          </Button>
        ))}
      </div>
      <Button kind="primary" wide onClick={onSend}>
        {say('input.sendAnyway')}
      </Button>
    </div>
  )
}

interface TurnProps {
  readonly page: number
  readonly pages: readonly RatePage[]
  readonly onTurn: (page: number) => void
}

/** Back and on between the screens of a long list. */
function Turn({ page, pages, onTurn }: TurnProps) {
  const say = useWords(words)
  const next = pages[page + 1]
  return (
    <>
      {next && (
        <Button kind="primary" wide onClick={() => onTurn(page + 1)}>
          {next.title === null
            ? say('input.next')
            : say('input.nextSection', { title: next.title })}
        </Button>
      )}
      {page > 0 && (
        <Button wide onClick={() => onTurn(page - 1)}>
          {say('input.previous')}
        </Button>
      )}
    </>
  )
}

interface PageProps {
  readonly id: string
  readonly settings: ShownRate
  readonly page: RatePage
  /** How many statements are on the screens before this one. */
  readonly before: number
  readonly answer: RateAnswer
  readonly open: boolean
  readonly onRate: (item: string, rating: Rating | null) => void
}

/** The statements of one screen. */
function Page({ id, settings, page, before, answer, open, onRate }: PageProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const { title, items } = page
  const place = { first: before + 1, last: before + items.length, items: settings.items.length }
  const label = say('input.group', place)
  return (
    <div
      id={id}
      className="rate-items"
      data-layout={settings.layout}
      role="group"
      tabIndex={-1}
      aria-label={title === null ? label : `${title}. ${label}`}
    >
      {title !== null && (
        <h2 className="rate-section" lang={lang}>
          {title}
        </h2>
      )}
      {items.map((item) => (
        <Item
          key={item.id}
          settings={settings}
          item={item}
          rating={answer.ratings[item.id]}
          open={open}
          onRate={(rating) => onRate(item.id, rating)}
        />
      ))}
    </div>
  )
}

/** What is kept for oneself has no way to be sent. */
function Private({ hasAnswer }: { readonly hasAnswer: boolean }) {
  const say = useWords(words)
  return (
    <>
      <KeptHere text={say('input.private')} />
      <p className="hint" role="status">
        {hasAnswer ? say('input.privateKept') : ''}
      </p>
    </>
  )
}

/** What is told over the statements: how far it has come, and what is missing. */
function Told({ answered, items, isMissing }: ToldProps) {
  const say = useWords(words)
  return (
    <>
      <p className="rate-count" role="status">
        {say('input.answered', { answered, items })}
      </p>
      {isMissing && (
        <p className="problem" role="alert">
          {say('input.missing')}
        </p>
      )}
    </>
  )
}

interface ToldProps {
  readonly answered: number
  readonly items: number
  readonly isMissing: boolean
}

/** Where the form is, what it has, and the ways on from there. */
function useRating({ config, draft, onSend, open }: InputProps, id: string) {
  // The server parsed the deck by this activity's own schema.
  const settings = config as ShownRate
  const answer = readRatings(draft)
  const pages = pagesOf(settings)
  const [form, { page, told }, setPlace] = usePlace()
  const up: RatePage = pages[page] ?? { title: null, items: [] }
  const empty = leftOut(settings, answer)
  const answered = settings.items.length - empty.length
  const isLast = page === pages.length - 1

  // An answer holds nothing but values by item.
  const send = () => onSend(answer as unknown as Json)
  const turnTo = (to: number) => setPlace({ page: to, goTo: `${id}-page`, told: 'nothing' })
  const goTo = (item: ShownItem) => {
    const to = pages.findIndex((of) => of.items.includes(item))
    setPlace({ page: to, goTo: `rate-${item.id}`, told: 'nothing' })
  }
  const submit = () => {
    if (!isLast) return turnTo(page + 1)
    if (settings.private) return undefined
    if (answered === 0) return setPlace({ page, goTo: `rate-${up.items[0]?.id}`, told: 'missing' })
    if (empty.length > 0) return setPlace({ page, goTo: `${id}-review`, told: 'review' })
    return send()
  }
  // Who takes back the last rating over a review has nothing to send any more.
  const isReview = told === 'review' && answered > 0 && empty.length > 0 && open
  const isMissing = told === 'missing' && answered === 0
  const place = { page, pages, up, isLast, isReview, isMissing }
  const given = { settings, answer, empty, answered, ...place, send, turnTo, goTo, submit }
  return [form, given] as const
}

/** Rate statements on one scale, at most six on a screen; each may be passed over. */
export default function RateInput(props: InputProps) {
  const { onDraft, open, sendLabel } = props
  const say = useWords(words)
  const id = useId()
  const [form, rating] = useRating(props, id)
  const { settings, answer, answered, page, pages, isReview } = rating
  const isPrivate = settings.private === true
  const before = pages.slice(0, page).reduce((sum, { items }) => sum + items.length, 0)

  return (
    <form
      ref={form}
      className="rate-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        rating.submit()
      }}
    >
      {isPrivate && <Private hasAnswer={answered > 0} />}
      <Told answered={answered} items={settings.items.length} isMissing={rating.isMissing} />
      <Page
        id={`${id}-page`}
        settings={settings}
        page={rating.up}
        before={before}
        answer={answer}
        open={open || isPrivate}
        // An answer holds nothing but values by item.
        onRate={(item, given) => onDraft(rate(answer, item, given) as unknown as Json)}
      />
      {isReview && (
        <Review
          settings={settings}
          id={`${id}-review`}
          items={rating.empty}
          onGoTo={rating.goTo}
          onSend={rating.send}
        />
      )}
      {rating.isLast && open && !isReview && !isPrivate && (
        <Button kind="primary" wide type="submit">
          {sendLabel ?? say('input.send')}
        </Button>
      )}
      <Turn page={page} pages={pages} onTurn={rating.turnTo} />
    </form>
  )
}
