import { useEffect, useRef } from 'react'
import { waitsInLine } from '../live/outbox.ts'
import type { Found } from './look-up.ts'

/** How long until a code that waits in line is asked for again: not in step with other phones. */
const nextTurn = () => 2_000 * (0.5 + Math.random())

type Follow = (code: string, found: Found, then: (found: Found) => void) => void

/**
 * The line in which codes wait while somebody guesses: one code at a time, until another is typed.
 *
 * @returns what says each time what came of a code, and asks again as long as it was told to wait
 */
export function useLine(
  lookUp: (entry: string) => Promise<Found>,
  isCurrent: (code: string) => boolean,
): Follow {
  const place = useRef(0)
  const follow: Follow = (code, found, then) => {
    place.current += 1
    const own = place.current
    const isOver = () => place.current !== own || !isCurrent(code)
    const ask = async () => {
      if (isOver()) return
      const next = await lookUp(code)
      if (!isOver()) follow(code, next, then)
    }
    then(found)
    if (!found.ok && waitsInLine(found.error.code)) setTimeout(() => void ask(), nextTurn())
  }

  useEffect(
    () => () => {
      place.current += 1
    },
    [],
  )

  return follow
}

/** Does something once for each new value, whatever else it depends on. */
export function useOnceFor(value: unknown, run: () => void): void {
  const done = useRef<unknown>(null)
  useEffect(() => {
    if (done.current === value) return
    done.current = value
    run()
  })
}
