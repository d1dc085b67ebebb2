import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * How much smaller a frame is than what is laid out in it.
 *
 * @param inside how wide that is, in px
 */
export function useScale(inside: number): {
  readonly frame: RefObject<HTMLDivElement | null>
  readonly scale: number
} {
  const frame = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(0.5)
  useEffect(() => {
    const { current } = frame
    if (!current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setScale(current.clientWidth / inside))
    observer.observe(current)
    return () => observer.disconnect()
  }, [inside])
  return { frame, scale }
}
