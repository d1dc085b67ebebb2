import { useEffect, useId, useRef, useState } from 'react'
import { cardFields } from '../../../shared/activities/commit/fields.ts'
import type { Card } from '../../../shared/activities/commit/schema.ts'
import { type CommitWords, words } from '../../../shared/activities/commit/words.ts'
import { isDay } from '../../../shared/commitments/is-day.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import { type CardKey, CardLine } from './CardLine.tsx'
import type { ShownCommit } from './said.ts'

interface CardFormProps {
  readonly config: ShownCommit
  readonly card: Card
  /** A group gives itself a name; a person has none, and a table that people sit at has its number. */
  readonly by: ShownCommit['by'] | 'seated'
  readonly open: boolean
  readonly onChange: (card: Card) => void
  readonly onSend: (card: Card) => void
  /** Not there where the table's pen is handed over instead. */
  readonly onStop?: () => void
  readonly sendLabel?: string
  /** The table that writes: its other phones see the card as it is written, and it is the table's. */
  readonly table?: number
}

type Required = 'group' | 'what' | 'sign'

const allKeys: readonly CardKey[] = ['group', ...cardFields]

type By = CardFormProps['by']

const keysOf = (by: By): readonly CardKey[] => (by === 'table' ? allKeys : cardFields)

const requiredOf = (by: By): readonly Required[] =>
  by === 'table' ? ['group', 'what', 'sign'] : ['what', 'sign']

const isEmpty = (card: Card) => allKeys.every((key) => card[key].trim() === '')

/** Who writes alone is spoken to alone. */
const ownMissing = { group: 'group', what: 'ownWhat', sign: 'ownSign' } as const

/** The same bounds as the card's schema. */
const longest: Readonly<Record<Exclude<CardKey, 'when'>, number>> = {
  group: 40,
  what: 280,
  sign: 280,
  firstStep: 280,
  who: 80,
}

/** What is wrong with what one field holds; null where nothing is. */
function faultIn(card: Card, key: CardKey, say: Words<CommitWords>): string | null {
  // A browser's field for a date takes any year.
  if (key === 'when') return card.when === '' || isDay(card.when) ? null : say('input.noDay')
  const over = card[key].trim().length - longest[key]
  return over > 0 ? say('input.tooLong', { over }) : null
}

/** The first thing that keeps the card from being handed in. */
function firstProblem(
  card: Card,
  by: By,
  say: Words<CommitWords>,
): { at: CardKey; text: string } | null {
  const missing = requiredOf(by).find((key) => card[key].trim() === '')
  if (missing) {
    const key = by === 'person' ? ownMissing[missing] : missing
    return { at: missing, text: say(`input.missing.${key}`) }
  }
  for (const at of keysOf(by)) {
    const text = faultIn(card, at, say)
    if (text !== null) return { at, text }
  }
  return null
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
