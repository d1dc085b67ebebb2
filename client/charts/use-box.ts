import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** What an element offers a picture: its inner size and its em, in pixels. */
export interface Box {
  readonly width: number
  readonly height: number
  readonly em: number
}

const measure = (element: HTMLElement): Box => ({
  width: element.clientWidth,
  height: element.clientHeight,
  em: Number.parseFloat(getComputedStyle(element).fontSize) || 16,
})

const isSame = (a: Box | null, b: Box) =>
  a !== null && a.width === b.width && a.height === b.height && a.em === b.em

/** Follows the size of an element; null only before the first layout. */
export function useBox(): [RefObject<HTMLDivElement | null>, Box | null] {
  const ref = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState<Box | null>(null)
  const [update] = useState(() => () => {
    if (!ref.current) return
    const found = measure(ref.current)
    setBox((known) => (isSame(known, found) ? known : found))
  })
  // At each render: larger letters may change the em alone, which no observer tells.
  useLayoutEffect(update)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => observer.disconnect()
  }, [update])
  return [ref, box]
}
