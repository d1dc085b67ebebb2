import { useEffect, useId, useRef, useState } from 'react'
import type { Card } from '../../../shared/activities/commit/schema.ts'
import { words } from '../../../shared/activities/commit/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import { type CardKey, CardLine } from './CardLine.tsx'
import { type By, firstProblem, isEmpty, keysOf, requiredOf } from './check.ts'
import type { ShownCommit } from './said.ts'

interface CardFormProps {
  readonly config: ShownCommit
  readonly card: Card
  readonly by: By
  readonly open: boolean
  readonly onChange: (card: Card) => void
  readonly onSend: (card: Card) => void
  /** Not there where the table's pen is handed over instead. */
  readonly onStop?: () => void
  readonly sendLabel?: string
  /** The table that writes: its other phones see the card as it is written, and it is the table's. */
  readonly table?: number
}

const trimmed = (card: Card): Card => ({
  group: card.group.trim(),
  what: card.what.trim(),
  sign: card.sign.trim(),
  firstStep: card.firstStep.trim(),
  who: card.who.trim(),
  when: card.when,
})

/** The card's fields. Handing in too early says which field is missing, and goes there. */
export function CardForm(props: CardFormProps) {
  const { config, card, by, open, onChange, onSend, onStop, table } = props
  const say = useWords(words)
  const id = useId()
  const [problem, setProblem] = useState<ReturnType<typeof firstProblem>>(null)
  const form = useRef<HTMLFormElement>(null)
  const goTo = (key: CardKey) =>
    form.current?.querySelector<HTMLElement>(`[name="${key}"]`)?.focus()

  useEffect(() => {
    // Who has just taken the pen writes the group's name first.
    if (isEmpty(card) && onStop) goTo(by === 'table' ? 'group' : 'what')
    // Only when the form appears: emptying the last field must not move anybody.
    // eslint-disable-next-line react/exhaustive-deps
  }, [])

  const send = () => {
    const found = firstProblem(card, by, say)
    setProblem(found)
    if (found) goTo(found.at)
    else onSend(trimmed(card))
  }

  return (
    <form
      ref={form}
      noValidate
      className="card-form"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {by !== 'seated' && (
        <p className="hint">{say(by === 'person' ? 'input.own' : 'input.keep')}</p>
      )}
      {keysOf(by).map((key) => (
        <CardLine
          key={key}
          id={`${id}-${key}`}
          name={key}
          label={config.labels[key]}
          optional={!requiredOf(by).some((needed) => needed === key)}
          hint={config.hints[key] ?? (key === 'who' ? say('input.roleNotName') : undefined)}
          isDeckHint={config.hints[key] !== undefined}
          problem={problem?.at === key ? problem.text : ''}
          value={card[key]}
          open={open}
          onChange={(value) => {
            if (problem?.at === key) setProblem(null)
            onChange({ ...card, [key]: value })
          }}
        />
      ))}
      <p className="signed">{say(`input.signed.${by}`, { number: table ?? 0 })}</p>
      {open && <Ends {...props} />}
    </form>
  )
}

/** The ways out of the form: handing in, and letting the pen go while nothing is written. */
function Ends({ by, card, onStop, sendLabel }: CardFormProps) {
  const say = useWords(words)
  return (
    <>
      <Button kind="primary" wide type="submit">
        {sendLabel ?? say(by === 'person' ? 'input.handOwn' : 'input.hand')}
      </Button>
      {onStop && isEmpty(card) && (
        <Button kind="quiet" onClick={onStop}>
          {say('input.stop')}
        </Button>
      )}
    </>
  )
}
