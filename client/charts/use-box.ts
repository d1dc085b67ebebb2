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

/** So long after the last change, in milliseconds, whatever is found is a change of its own. */
const calm = 250

/**
 * Tells of each other box that is found. What is drawn may change the room it has, and with it what is drawn:
 * a box that comes back a second time in one go is not followed any more, or the two would take turns for ever.
 */
function follower(tell: (box: Box) => void): (element: HTMLElement | null) => void {
  let known: Box | null = null
  let lately: Box[] = []
  let changedAt = Number.NEGATIVE_INFINITY
  return (element) => {
    if (!element) return
    const found = measure(element)
    if (isSame(known, found)) return
    const now = performance.now()
    if (now - changedAt > calm) lately = []
    if (lately.filter((box) => isSame(box, found)).length > 1) return
    known = found
    lately.push(found)
    changedAt = now
    tell(found)
  }
}

/** Follows the size of an element; null only before the first layout. */
export function useBox(): [RefObject<HTMLDivElement | null>, Box | null] {
  const ref = useRef<HTMLDivElement>(null)
  const [box, setBox] = useState<Box | null>(null)
  const [update] = useState(() => {
    const follow = follower(setBox)
    return () => follow(ref.current)
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
