import { createContext, type RefObject, useContext, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

const PrintingContext = createContext(false)

/** Says that the page is on its way to paper. */
export const PrintingProvider = PrintingContext.Provider

/** Whether what is drawn is for paper: another width than the window's. */
export const useIsPrinting = (): boolean => useContext(PrintingContext)

/**
 * Whether the page is on its way to paper. Everything folded in `ref` is opened meanwhile, so that
 * nothing that can be read on the page is missing there, and folded again afterwards.
 */
export function usePrinting(ref: RefObject<HTMLElement | null>): boolean {
  const [isPrinting, setIsPrinting] = useState(false)

  useEffect(() => {
    let opened: HTMLDetailsElement[] = []
    const before = () => {
      // At once: what is drawn after this event is not on the paper.
      flushSync(() => setIsPrinting(true))
      opened = [...(ref.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])]
      for (const details of opened) details.open = true
    }
    const after = () => {
      for (const details of opened) details.open = false
      opened = []
      setIsPrinting(false)
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [ref])

  return isPrinting
}
