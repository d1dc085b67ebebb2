import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moves focus to the state's heading when the state changes and nothing else has focus: a button
 * just pressed keeps its own, and what has gone from the page leaves it to the heading.
 *
 * @param state names the state
 */
export function useHeadingFocus(state: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const { activeElement } = document
    if (state && (!activeElement || activeElement === document.body)) heading.current?.focus()
  }, [state])
  return heading
}
