import { useEffect, useState } from 'react'
import type { ScreenView } from '../../shared/protocol/views.ts'

/** How a timer is said: calmly in minutes, in tens of seconds, and each second only at the end. */
export type TimeLeft =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'last'; readonly seconds: number }
  | { readonly kind: 'over' }

export function sayTime(left: number): TimeLeft {
  const seconds = Math.ceil(left / 1_000)
  if (seconds <= 0) return { kind: 'over' }
  if (seconds <= 10) return { kind: 'last', seconds }
  if (seconds <= 60) return { kind: 'seconds', seconds: Math.ceil(seconds / 10) * 10 }
  return { kind: 'minutes', minutes: Math.ceil(seconds / 60) }
}

/** The same in whole minutes alone. */
export const sayQuietly = (left: number): TimeLeft =>
  left <= 0 ? { kind: 'over' } : { kind: 'minutes', minutes: Math.ceil(left / 60_000) }

/** Milliseconds left of a view's timer, counted on from the moment the view came. */
export function useTimeLeft(timer: ScreenView['timer'], at: number): number | null {
  const [now, setNow] = useState(() => Date.now())
  const isRunning = timer?.running ?? false
  useEffect(() => {
    if (!isRunning) return undefined
    const clock = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(clock)
  }, [isRunning])
  if (!timer) return null
  return timer.running ? timer.left - Math.max(0, now - at) : timer.left
}
