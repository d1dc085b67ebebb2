import { useEffect, useState } from 'react'
import type { ConsoleView } from '../../../shared/protocol/views.ts'

/** Milliseconds left, counted on locally from the view that brought them. Null without a timer. */
export function useTimeLeft(timer: ConsoleView['timer'], viewAt: number): number | null {
  const [now, setNow] = useState(() => performance.now())
  const running = timer?.running ?? false

  useEffect(() => {
    if (!running) return
    const ticking = setInterval(() => setNow(performance.now()), 250)
    return () => clearInterval(ticking)
  }, [running])

  if (!timer) return null
  return timer.running ? timer.left - Math.max(0, now - viewAt) : timer.left
}

/** Whole minutes and two-digit seconds; never below zero. */
export function clockFace(left: number): { minutes: number; seconds: string } {
  const seconds = Math.max(0, Math.ceil(left / 1_000))
  return { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, '0') }
}
