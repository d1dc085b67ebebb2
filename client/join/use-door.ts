import { type RefObject, useRef, useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { fail } from '../../shared/lib/result.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import { codeLength, isCode, readEntry, spacedCode } from '../../shared/room/code.ts'
import type { PhoneStorage } from '../live/phone-kept.ts'
import { useRefusalWords } from '../ui/refusal-words.ts'
import { useWords } from '../ui/words.tsx'
import { digitsTyped, formatCode } from './code-format.ts'
import { findSeat, type Seat } from './find-seat.ts'
import { createLookUp, type Found } from './look-up.ts'
import { useLine, useOnceFor } from './use-line.ts'

interface DoorGiven {
  readonly storage: PhoneStorage
  readonly entry: string
  readonly refusal: Refusal | null
  readonly onSeat: (seat: Seat) => void
}

interface Door {
  readonly field: RefObject<HTMLInputElement | null>
  readonly typed: string
  readonly type: (value: string) => void
  readonly problem: string
  /** The title of the room that the code opens. */
  readonly room: string
  /** The button was pressed, and the answer is on its way. */
  readonly looking: boolean
  /** How many codes did not exist. */
  readonly misses: number
  readonly submit: () => void
}

/** What is wrong; its words are found when it is shown, in the language of that moment. */
type Problem =
  | { readonly refusal: Refusal; readonly code: string }
  | { readonly incomplete: string }
  | null

/** What stands in the field on arrival. A QR's token says nothing to anybody, unless a locked door can be tried again with it. */
function started(entry: string, refusal: Refusal | null): string {
  if (refusal && refusal.code !== 'door-locked' && !isCode(readEntry(entry))) return ''
  return formatCode({ text: entry, caret: entry.length }).text
}

function useProblemWords() {
  const say = useWords(phoneWords)
  const sayError = useRefusalWords()
  const incomplete = useIncomplete()
  return (problem: Problem) => {
    if (problem === null) return ''
    if ('incomplete' in problem) return incomplete(problem.incomplete)
    const { refusal, code } = problem
    return refusal.code === 'room-not-found' && isCode(code)
      ? say('join.notFound', { code: spacedCode(code) })
      : sayError(refusal.code, refusal.field)
  }
}

/** What is wrong with the code before anybody is asked about it; empty where nothing is. */
function useIncomplete() {
  const say = useWords(phoneWords)
  return (typed: string) => {
    const digits = digitsTyped(typed)
    if (typed.trim() === '') return say('join.missing')
    return digits !== null && digits !== codeLength ? say('join.tooShort', { digits }) : ''
  }
}

/** What happens at the door: what is typed, which room that is or what is wrong with it, and the way in. */
export function useDoor({ storage, entry, refusal, onSeat }: DoorGiven): Door {
  const inWords = useProblemWords()
  const incomplete = useIncomplete()
  const field = useRef<HTMLInputElement>(null)
  const current = useRef('')
  const [lookUp] = useState(() =>
    createLookUp((code) => findSeat(storage, code), refusal ? { [entry]: refusal } : {}),
  )
  const [typed, setTyped] = useState(() => started(entry, refusal))
  const [problem, setProblem] = useState<Problem>(refusal && { refusal, code: entry })
  const [room, setRoom] = useState('')
  const [looking, setLooking] = useState(false)
  const [missed, setMissed] = useState<readonly string[]>([])
  const follow = useLine(lookUp, (code) => current.current === code)

  const show = (code: string) => (found: Found) => {
    if (!found.ok && found.error.code === 'room-not-found') {
      setMissed((before) => [...new Set([...before, code])])
    }
    // Something else stands in the field by now.
    if (current.current !== code) return
    setRoom(found.ok ? found.value.kept.title : '')
    setProblem(found.ok ? null : { refusal: found.error, code })
  }
  const goIn = (code: string) => (found: Found) =>
    found.ok ? onSeat(found.value) : show(code)(found)
  const type = (value: string) => {
    const code = readEntry(value)
    const isSame = code === current.current
    current.current = code
    setTyped(value)
    if (isSame) return
    setProblem(null)
    setRoom('')
    if (isCode(code)) void lookUp(code).then((found) => follow(code, found, show(code)))
  }
  const enter = async (code: string) => {
    current.current = code
    setLooking(true)
    const found = await lookUp(code)
    setLooking(false)
    if (!found.ok) field.current?.focus()
    follow(code, found, goIn(code))
  }
  useOnceFor(refusal, () => {
    if (!refusal) return
    field.current?.focus()
    current.current = readEntry(entry)
    follow(current.current, fail(refusal), goIn(current.current))
  })
  const submit = () => {
    if (looking) return
    if (incomplete(typed) === '') return void enter(readEntry(typed))
    setProblem({ incomplete: typed })
    field.current?.focus()
  }
  const misses = missed.length
  return { field, typed, type, problem: inWords(problem), room, looking, misses, submit }
}
