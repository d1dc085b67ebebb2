import { useEffect } from 'react'

const turns: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
}

/** What has arrow keys of its own keeps them. */
const usesKeys = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, select') !== null

/** Turns the steps by the keys of a clicker, for as long as they are shown. */
export function useTurning(turn: (by: 1 | -1) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = turns[event.key]
      const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
      if (by === undefined || isModified || usesKeys(event.target)) return
      event.preventDefault()
      turn(by)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [turn])
}
