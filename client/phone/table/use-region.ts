import { useEffect, useRef } from 'react'

/** Where the focus belongs once what was done here has come about: with the pen in the first field. */
type Wish = 'pen' | 'other'

function focusOn(region: HTMLElement | null, selector?: string): void {
  const part = selector === undefined ? null : region?.querySelector<HTMLElement>(selector)
  if (part) part.focus()
  else region?.focus({ preventScroll: true })
}

/**
 * Keeps the focus at the table when what had it is gone.
 *
 * @param state another text for each state that shows other parts
 * @returns the region, and how to do something after which the focus moves
 */
export function useRegion(state: string) {
  const region = useRef<HTMLDivElement>(null)
  const wish = useRef<Wish | null>(null)
  const before = useRef(state)

  useEffect(() => {
    if (before.current === state) return
    before.current = state
    const wished = wish.current
    wish.current = null
    if (wished === 'pen') focusOn(region.current, 'form :is(textarea, input)')
    else if (wished) focusOn(region.current)
    // Nobody is moved for what others at the table do, unless the field they were in is gone.
    else if (document.activeElement === document.body) focusOn(region.current)
  }, [state])

  const wishing = (what: Wish, act: () => void) => () => {
    wish.current = what
    act()
  }
  return { region, wishing }
}
