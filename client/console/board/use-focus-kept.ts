import { type RefObject, useEffect } from 'react'

/** Where on the board the keyboard was last. */
interface Spot {
  readonly list: Element
  /** How manyeth card of its list. */
  readonly index: number
  readonly key: string
}

function spotOf(target: EventTarget | null): Spot | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role="row"]') : null
  const list = row?.closest('[role="grid"]')
  if (!row || !list) return null
  return { list, index: Number(row.ariaRowIndex ?? 1), key: row.dataset['key'] ?? '' }
}

const isLost = () => document.activeElement === null || document.activeElement === document.body

const rowIn = (list: Element, selector: string) =>
  list.querySelector<HTMLElement>(`[role="row"]${selector}`)

/** The card itself, or the one that has come in its place, or its list. */
function goBack({ list, index, key }: Spot): void {
  const row =
    rowIn(list, `[data-key="${CSS.escape(key)}"]`) ??
    rowIn(list, `[aria-rowindex="${index}"]`) ??
    rowIn(list, `[aria-rowindex="${index - 1}"]`)
  if (row) row.focus()
  else if (list instanceof HTMLElement) list.focus()
}

/**
 * Keeps the keyboard on the board: where the card or the button that had focus has gone, focus goes on to
 * what has come in its place, so that a whole column can be sorted without a way back from the top.
 */
export function useFocusKept(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = place
    if (!current) return undefined
    let spot: Spot | null = null
    let waiting = 0
    const onFocus = ({ target }: FocusEvent) => {
      spot = spotOf(target) ?? spot
    }
    const look = () => {
      if (!isLost()) return
      if (spot?.list.isConnected) goBack(spot)
      else current.querySelector<HTMLElement>('h1')?.focus()
    }
    // A menu or a dialog that closes gives focus back in a later frame.
    const lookLater = () => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(() => {
        waiting = requestAnimationFrame(look)
      })
    }
    const observer = new MutationObserver(lookLater)
    observer.observe(current, { childList: true, subtree: true })
    current.addEventListener('focusin', onFocus)
    return () => {
      cancelAnimationFrame(waiting)
      observer.disconnect()
      current.removeEventListener('focusin', onFocus)
    }
  }, [place])
}
