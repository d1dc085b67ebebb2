import { type RefObject, useLayoutEffect, useRef } from 'react'

const fitsItsBox = (element: HTMLElement) =>
  element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1

interface Fitting<Step> {
  /** How the content may look, best first. */
  readonly steps: readonly Step[]
  readonly apply: (element: HTMLElement, step: Step) => void
  readonly fits?: (element: HTMLElement) => boolean
  /** When not even the last step fits. */
  readonly giveUp?: (element: HTMLElement) => void
}

/**
 * Lets a box's content look as good as there is room for: applies the first step that fits, before
 * anything is painted, and again whenever content, size or fonts change.
 */
export function useFitted<Step>({
  steps,
  apply,
  fits = fitsItsBox,
  giveUp,
}: Fitting<Step>): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const fit = () => {
      for (const step of steps) {
        apply(element, step)
        if (fits(element)) return
      }
      giveUp?.(element)
    }
    fit()
    // Text is measured in its own face only once that has arrived.
    document.fonts?.addEventListener('loadingdone', fit)
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(fit)
    observer?.observe(element)
    return () => {
      document.fonts?.removeEventListener('loadingdone', fit)
      observer?.disconnect()
    }
  })
  return ref
}
