import { type RefObject, useEffect, useId, useRef, useState } from 'react'
import { words } from '../../../shared/activities/quadrant/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { Case } from './Case.tsx'
import {
  type AxisName,
  answerIn,
  type Placing,
  readPlacing,
  reply,
  type ShownQuadrant,
  stateOf,
} from './placing.ts'
import { Review } from './Review.tsx'
import './quadrant.css'

/** Where the form is: at a case, or after the last of them where all are looked over. */
interface Place {
  readonly page: number
  /** What to go to: the case, the list of all, or one question. */
  readonly goTo: 'page' | AxisName | null
  readonly told: 'nothing' | 'missing' | 'missingOne'
  /** From the list of all to one case: then the way on leads back to the list. */
  readonly isChange: boolean
}

const start: Place = { page: 0, goTo: null, told: 'nothing', isChange: false }

function usePlace(
  id: string,
): [RefObject<HTMLFormElement | null>, Place, (to: Partial<Place>) => void] {
  const form = useRef<HTMLFormElement>(null)
  const [place, setPlace] = useState(start)
  useEffect(() => {
    if (place.goTo === null) return
    const name = place.goTo === 'page' ? `${id}-page` : `${id}-page-${place.goTo}`
    const part = form.current?.querySelector<HTMLElement>(`[id="${name}"]`)
    // A question has something to press; a case and the list of all are read from their top.
    const control = place.goTo === 'page' ? part : part?.querySelector('input')
    control?.focus({ preventScroll: true })
    // Where nothing is laid out, as in a test, nothing scrolls.
    part?.scrollIntoView?.({ block: 'start' })
  }, [place, id])
  return [form, place, (to) => setPlace({ ...start, page: place.page, ...to })]
}

interface TurnProps {
  readonly place: Place
  readonly cases: number
  readonly open: boolean
  readonly sendLabel: string
  readonly onTurn: (page: number) => void
}

/** Back and on, case by case, to the list of all and to sending. */
function Turn({ place: { page, isChange }, cases, open, sendLabel, onTurn }: TurnProps) {
  const say = useWords(words)
  const isReview = page === cases
  const sends = cases === 1 || isReview
  const next = isChange || page === cases - 1 ? 'input.review' : 'input.next'
  return (
    <>
      {(!sends || open) && (
        <Button kind="primary" wide type="submit">
          {sends ? sendLabel : say(next)}
        </Button>
      )}
      {page > 0 && !isChange && (
        <Button wide onClick={() => onTurn(page - 1)}>
          {say(isReview ? 'input.back' : 'input.previous')}
        </Button>
      )}
    </>
  )
}

/** The first question about a case that is not answered. */
const missingIn = ({ cases }: Placing, id: string): AxisName =>
  cases[id]?.vertical === undefined ? 'vertical' : 'horizontal'

/** Where to go when nothing can be sent yet: to what is begun, else to the first case. */
function firstMissing({ cases }: ShownQuadrant, placing: Placing): Partial<Place> {
  const begun = cases.findIndex((one) => stateOf(placing, one) === 'half')
  const page = Math.max(0, begun)
  return {
    page,
    goTo: missingIn(placing, cases[page]?.id ?? ''),
    told: cases.length === 1 ? 'missingOne' : 'missing',
  }
}

interface PageProps extends Pick<InputProps, 'onDraft' | 'open'> {
  readonly id: string
  readonly settings: ShownQuadrant
  readonly placing: Placing
  readonly page: number
  readonly onGoTo: (page: number) => void
}

/** One case, or after the last of them all that is answered. */
function Page({ id, settings, placing, page, open, onDraft, onGoTo }: PageProps) {
  const shown = settings.cases[page]
  if (!shown) return <Review {...{ id, settings, placing, open, onGoTo }} />
  return (
    <Case
      key={shown.id}
      id={id}
      settings={settings}
      shown={shown}
      place={page + 1}
      given={placing.cases[shown.id] ?? {}}
      open={open}
      // An answer holds nothing but replies by case.
      onReply={(axis, given) => onDraft(reply(placing, shown.id, axis, given) as unknown as Json)}
    />
  )
}

/** Two questions about each case, one case at a time; then all of them, before they are sent. */
export default function QuadrantInput(props: InputProps) {
  const { config, draft, onDraft, onSend, open, sendLabel } = props
  const say = useWords(words)
  const id = useId()
  // The server parsed the deck by this activity's own schema.
  const settings = config as ShownQuadrant
  const count = settings.cases.length
  const placing = readPlacing(draft)
  const [form, place, goTo] = usePlace(id)
  const { page, told, isChange } = place
  const isSendable = settings.cases.some((one) => stateOf(placing, one) === 'whole')

  const submit = () => {
    if (count > 1 && page < count) return goTo({ page: isChange ? count : page + 1, goTo: 'page' })
    // An answer holds nothing but replies by case.
    if (isSendable) return onSend(answerIn(placing) as unknown as Json)
    goTo(firstMissing(settings, placing))
  }

  return (
    <form
      ref={form}
      noValidate
      className="quad"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {told !== 'nothing' && !isSendable && (
        <p className="problem" role="alert">
          {say(`input.${told}`)}
        </p>
      )}
      <Page
        {...{ settings, placing, page, open, onDraft }}
        id={`${id}-page`}
        onGoTo={(to) => goTo({ page: to, goTo: 'page', isChange: true })}
      />
      <Turn
        place={place}
        cases={count}
        open={open}
        sendLabel={sendLabel ?? say('input.send')}
        onTurn={(to) => goTo({ page: to, goTo: 'page' })}
      />
    </form>
  )
}
