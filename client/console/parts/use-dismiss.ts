import { type RefObject, useEffect, useRef } from 'react'

interface Dismissal {
  readonly open: boolean
  readonly onEscape: () => void
  /** Focus or a press has gone elsewhere; nothing for what stays open beside other work. */
  readonly onLeave?: () => void
}

/** Closes what is open on Escape, and when the person turns to something else. */
export function useDismiss(element: RefObject<HTMLElement | null>, dismissal: Dismissal): void {
  const latest = useRef(dismissal)
  useEffect(() => {
    latest.current = dismissal
  })

  const { open } = dismissal
  useEffect(() => {
    if (!open) return
    const onKeyDown = ({ key }: KeyboardEvent) => {
      // A dialog on top has the first word.
      if (key === 'Escape' && !document.querySelector('dialog[open]')) latest.current.onEscape()
    }
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !element.current?.contains(target)) latest.current.onLeave?.()
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('focusin', onElsewhere)
    document.addEventListener('pointerdown', onElsewhere)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('focusin', onElsewhere)
      document.removeEventListener('pointerdown', onElsewhere)
    }
  }, [open, element])
}
