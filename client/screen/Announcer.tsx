import { useEffect, useRef, useState } from 'react'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { useLanguage, useWords } from '../ui/words.tsx'
import { announcement, countInWords } from './announce.ts'
import { useTimeLeft } from './time-left.ts'

const countPause = 10_000

/** Follows a text, but changes at most every ten seconds. */
function useSlowly(text: string): string {
  const [slow, setSlow] = useState(text)
  const changedAt = useRef(0)
  useEffect(() => {
    if (text === slow) return undefined
    const take = () => {
      changedAt.current = Date.now()
      setSlow(text)
    }
    // What is no longer so is gone at once.
    const wait = text === '' ? 0 : changedAt.current + countPause - Date.now()
    const timer = setTimeout(take, Math.max(0, wait))
    return () => clearTimeout(timer)
  }, [text, slow])
  return slow
}

const placeOf = ({ phase, step }: ScreenView) => `${phase} ${step?.id ?? ''} ${step?.round ?? ''}`

/** What happened last on this place of the room; it is gone when the room has moved on. */
function useHappened(view: ScreenView): string {
  const language = useLanguage()
  const before = useRef<ScreenView | null>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    const said = announcement(before.current, view, language)
    const hasMoved = before.current === null || placeOf(before.current) !== placeOf(view)
    before.current = view
    if (said || hasMoved) setText(said)
  }, [view, language])
  return text
}

const lastMinute = 60_000

interface AnnouncerProps {
  readonly view: ScreenView
  /** When the view came, in milliseconds since 1970. */
  readonly at: number
}

function TimerSaid({ view: { timer, quiet }, at }: AnnouncerProps) {
  const words = useWords(screenWords)
  const left = useTimeLeft(timer, at)
  if (quiet || left === null || left > lastMinute) return null
  return words(left <= 0 ? 'timer.over' : 'timer.minutes', { minutes: 1 })
}

/** The screen's live regions: there from the start and empty, so that what comes in them is read. */
export function Announcer({ view, at }: AnnouncerProps) {
  const language = useLanguage()
  return (
    <div className="visually-hidden">
      <p role="status">{useHappened(view)}</p>
      <p role="status">{useSlowly(countInWords(view, language))}</p>
      <p role="status">
        <TimerSaid view={view} at={at} />
      </p>
    </div>
  )
}
