import { type RefObject, useEffect, useRef } from 'react'

/** Moves the focus to the heading when the room moves on, so that a screen reader reads what is there now. */
export function useHeadingFocus(place: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (place) heading.current?.focus({ preventScroll: true })
  }, [place])
  return heading
}
