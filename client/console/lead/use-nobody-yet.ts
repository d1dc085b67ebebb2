import { useEffect, useState } from 'react'
import type { ConsoleView } from '../../../shared/protocol/views.ts'

/** So long may a room need to find its phones. */
const patience = 120_000

/** Whether the lobby has stood empty for two minutes, as far as this console has seen it. */
export function useNobodyYet({ phase, inRoom }: Pick<ConsoleView, 'phase' | 'inRoom'>): boolean {
  const isEmpty = phase === 'lobby' && inRoom === 0
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isEmpty) return setLong(false)
    const waiting = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(waiting)
  }, [isEmpty])
  return isEmpty && isLong
}
