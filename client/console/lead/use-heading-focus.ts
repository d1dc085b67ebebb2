import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moves focus to the state's heading when the server changes the state, unless the facilitator is
 * at work elsewhere on the page: a button just pressed keeps its focus.
 *
 * @param state names the state; the first one takes no focus
 */
export function useHeadingFocus(state: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) heading.current?.focus()
  }, [state])
  return heading
}
