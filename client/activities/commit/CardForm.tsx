import { useEffect, useId, useRef, useState } from 'react'
import { cardFields } from '../../../shared/activities/commit/fields.ts'
import type { Card } from '../../../shared/activities/commit/schema.ts'
import { type CommitWords, words } from '../../../shared/activities/commit/words.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import { type CardKey, CardLine } from './CardLine.tsx'
import type { ShownCommit } from './said.ts'

interface CardFormProps {
  readonly config: ShownCommit
  readonly card: Card
  readonly open: boolean
  readonly onChange: (card: Card) => void
  readonly onSend: (card: Card) => void
  readonly onStop: () => void
}

const keys: readonly CardKey[] = ['group', ...cardFields]
const required = ['group', 'what', 'sign'] as const

const isRequired = (key: CardKey) => required.some((needed) => needed === key)

const isEmpty = (card: Card) => keys.every((key) => card[key].trim() === '')

/** The same bounds as the card's schema. */
const longest: Readonly<Record<CardKey, number>> = {
  group: 40,
  what: 280,
  sign: 280,
  firstStep: 280,
  who: 80,
  when: 10,
}

/** The first thing that keeps the card from being handed in. */
function firstProblem(card: Card, say: Words<CommitWords>): { at: CardKey; text: string } | null {
  const missing = required.find((key) => card[key].trim() === '')
  if (missing) return { at: missing, text: say(`input.missing.${missing}`) }
  const long = keys.find((key) => card[key].trim().length > longest[key])
  if (!long) return null
  return {
    at: long,
    text: say('input.tooLong', { over: card[long].trim().length - longest[long] }),
  }
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
export function CardForm({ config, card, open, onChange, onSend, onStop }: CardFormProps) {
  const say = useWords(words)
  const id = useId()
  const [problem, setProblem] = useState<ReturnType<typeof firstProblem>>(null)
  const form = useRef<HTMLFormElement>(null)
  const goTo = (key: CardKey) =>
    form.current?.querySelector<HTMLElement>(`[name="${key}"]`)?.focus()

  useEffect(() => {
    // Who has just taken the pen writes the group's name first.
    if (isEmpty(card)) goTo('group')
    // Only when the form appears: emptying the last field must not move anybody.
    // eslint-disable-next-line react/exhaustive-deps
  }, [])

  const send = () => {
    const found = firstProblem(card, say)
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
      <p className="hint">{say('input.keep')}</p>
      {keys.map((key) => (
        <CardLine
          key={key}
          id={`${id}-${key}`}
          name={key}
          label={config.labels[key]}
          optional={!isRequired(key)}
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
      <p className="signed">{say('input.signed')}</p>
      {open && (
        <Button kind="primary" wide type="submit">
          {say('input.hand')}
        </Button>
      )}
      {open && isEmpty(card) && (
        <Button kind="quiet" onClick={onStop}>
          {say('input.stop')}
        </Button>
      )}
    </form>
  )
}
