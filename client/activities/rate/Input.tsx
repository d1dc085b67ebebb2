import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { RateAnswer, Rating } from '../../../shared/activities/rate/schema.ts'
import { words } from '../../../shared/activities/rate/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { Item } from './Item.tsx'
import { leftOut, pagesOf, rate, readRatings, type ShownItem, type ShownRate } from './rating.ts'
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
  readonly items: readonly ShownItem[]
  readonly onGoTo: (item: ShownItem) => void
  readonly onSend: () => void
}

/** Before an answer goes that leaves something out: what that is, and the way to it. */
function Review({ id, items, onGoTo, onSend }: ReviewProps) {
  const say = useWords(words)
  return (
    <div id={id} className="notice" role="group" tabIndex={-1} aria-label={say('input.review')}>
      <p>
        <strong>{say('input.review')}</strong>
      </p>
      <div className="rate-left-out">
        {items.map((item) => (
          <Button key={item.id} onClick={() => onGoTo(item)}>
            {say('input.goTo', { item: item.id })}
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
  readonly pages: number
  readonly onTurn: (page: number) => void
}

/** Back and on between the screens of a long list. */
function Turn({ page, pages, onTurn }: TurnProps) {
  const say = useWords(words)
  return (
    <>
      {page < pages - 1 && (
        <Button kind="primary" wide onClick={() => onTurn(page + 1)}>
          {say('input.next')}
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
  readonly items: readonly ShownItem[]
  readonly answer: RateAnswer
  readonly open: boolean
  readonly onRate: (item: string, rating: Rating | null) => void
}

/** The statements of one screen. */
function Page({ id, settings, items, answer, open, onRate }: PageProps) {
  const say = useWords(words)
  const before = settings.items.findIndex((item) => item === items[0])
  const place = { first: before + 1, last: before + items.length, items: settings.items.length }
  return (
    <div
      id={id}
      className="rate-items"
      role="group"
      tabIndex={-1}
      aria-label={say('input.group', place)}
    >
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

/** Rate statements on one scale, at most six on a screen; each may be passed over. */
export default function RateInput({ config, draft, onDraft, onSend, open }: InputProps) {
  const say = useWords(words)
  const id = useId()
  // The server parsed the deck by this activity's own schema.
  const settings = config as ShownRate
  const answer = readRatings(draft)
  const pages = pagesOf(settings.items)
  const [form, { page, told }, setPlace] = usePlace()
  const items = pages[page] ?? []
  const empty = leftOut(settings, answer)
  const answered = settings.items.length - empty.length
  const isLast = page === pages.length - 1
  const isReview = told === 'review' && empty.length > 0 && open

  // An answer holds nothing but values by item.
  const send = () => onSend(answer as unknown as Json)
  const turnTo = (to: number) => setPlace({ page: to, goTo: `${id}-page`, told: 'nothing' })
  const goTo = (item: ShownItem) => {
    const to = pages.findIndex((of) => of.includes(item))
    setPlace({ page: to, goTo: `rate-${item.id}`, told: 'nothing' })
  }
  const submit = () => {
    if (!isLast) return turnTo(page + 1)
    if (answered === 0) return setPlace({ page, goTo: `rate-${items[0]?.id}`, told: 'missing' })
    if (empty.length > 0) return setPlace({ page, goTo: `${id}-review`, told: 'review' })
    send()
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <p className="rate-count" role="status">
        {say('input.answered', { answered, items: settings.items.length })}
      </p>
      {told === 'missing' && answered === 0 && (
        <p className="problem" role="alert">
          {say('input.missing')}
        </p>
      )}
      <Page
        id={`${id}-page`}
        settings={settings}
        items={items}
        answer={answer}
        open={open}
        // An answer holds nothing but values by item.
        onRate={(item, rating) => onDraft(rate(answer, item, rating) as unknown as Json)}
      />
      {isReview && <Review id={`${id}-review`} items={empty} onGoTo={goTo} onSend={send} />}
      {isLast && open && !isReview && (
        <Button kind="primary" wide type="submit">
          {say('input.send')}
        </Button>
      )}
      <Turn page={page} pages={pages.length} onTurn={turnTo} />
    </form>
  )
}
