import { type ReactNode, useEffect, useRef, useState } from 'react'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import { codeLength } from '../../shared/room/code.ts'
import { allKept, type Kept, type PhoneStorage } from '../live/phone-kept.ts'
import { useWords } from '../ui/words.tsx'
import { CodeField } from './CodeField.tsx'
import { digitsTyped, formatCode } from './code-format.ts'
import { findSeat, type Seat } from './find-seat.ts'
import './join.css'

interface JoinPageProps {
  readonly storage: PhoneStorage
  /** What was tried before, from a link or a door that was locked. */
  readonly entry: string
  readonly refusal: Refusal | null
  /** Something to tell on arrival, such as that everything was deleted. */
  readonly notice: string
  readonly onSeat: (seat: Seat) => void
  readonly children: ReactNode
}

/** After so many misses it helps to think of something else than the digits. */
const missesBeforeTips = 3

const started = (text: string) => formatCode({ text, caret: text.length }).text

/** What happens at the door: what is typed, what is wrong with it, and the way in. */
function useDoor({ storage, entry, refusal, onSeat }: JoinPageProps) {
  const say = useWords(phoneWords)
  const sayError = useWords(errorWords)
  const field = useRef<HTMLInputElement>(null)
  const inError = (error: Refusal) => sayError(error.code, { field: error.field ?? 'none' })
  const [typed, setTyped] = useState(() => started(entry))
  const [problem, setProblem] = useState(refusal ? inError(refusal) : '')
  const [looking, setLooking] = useState(false)
  const [misses, setMisses] = useState(0)

  useEffect(() => {
    if (refusal) field.current?.focus()
  }, [refusal])

  const explain = (text: string) => {
    setProblem(text)
    field.current?.focus()
  }
  const find = async () => {
    setLooking(true)
    const found = await findSeat(storage, typed)
    setLooking(false)
    if (found.ok) return onSeat(found.value)
    setMisses(misses + 1)
    explain(inError(found.error))
  }
  const submit = () => {
    if (looking) return
    const digits = digitsTyped(typed)
    if (typed.trim() === '') return explain(say('join.missing'))
    if (digits !== null && digits !== codeLength) return explain(say('join.tooShort', { digits }))
    setProblem('')
    void find()
  }
  const type = (value: string) => {
    setTyped(value)
    setProblem('')
  }
  return { field, typed, type, problem, looking, misses, submit }
}

/** The door: one field, and the way back to a room this phone already sits in. */
export function JoinPage(props: JoinPageProps) {
  const say = useWords(phoneWords)
  const { storage, notice, onSeat, children } = props
  const { field, typed, type, problem, looking, misses, submit } = useDoor(props)
  return (
    <main className="phone-page join">
      <p className="brand">{say('app')}</p>
      <h1>{say('join.title')}</h1>
      <p role="status" className={notice === '' ? 'visually-hidden' : 'notice'}>
        {notice}
      </p>
      <p className="lead">{say('join.lead')}</p>
      <form
        noValidate
        className="door"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <CodeField value={typed} problem={problem} field={field} onChange={type} />
        <button type="submit" className="button primary send" aria-busy={looking}>
          {looking ? say('join.looking') : say('join.join')}
        </button>
        {misses >= missesBeforeTips && <p className="hint">{say('join.tips')}</p>}
      </form>
      <WayBack storage={storage} onSeat={onSeat} />
      {children}
    </main>
  )
}

/** An ended room is worth going back to for what was written in it. */
const isWorthOffering = ({ over, words }: Kept) => !over || Object.keys(words).length > 0

/** The rooms this phone sits in, and those whose texts it still keeps. */
function WayBack({ storage, onSeat }: Pick<JoinPageProps, 'storage' | 'onSeat'>) {
  const say = useWords(phoneWords)
  const seats = allKept(storage).filter(({ kept }) => isWorthOffering(kept))
  if (seats.length === 0) return null
  return (
    <section className="way-back" aria-labelledby="way-back">
      <h2 id="way-back">{say('join.back')}</h2>
      {seats.map((seat) => (
        <button
          key={seat.session}
          type="button"
          className="button"
          onClick={() => onSeat({ ...seat, isNew: false })}
        >
          {say(seat.kept.over ? 'join.seeOwn' : 'join.goBackTo', { title: seat.kept.title })}
        </button>
      ))}
    </section>
  )
}
