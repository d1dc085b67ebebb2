/** So far a finger must go before it is not a tap any more, in pixels. */
const threshold = 8

/** What a finger does with the card whose grip it holds. */
interface Finger {
  readonly takes: (text: string) => void
  readonly moves: (at: { readonly x: number; readonly y: number }) => void
  /** @param theme what it is let go over; null where that is the column without a theme */
  readonly drops: (text: string, theme: string | null) => void
  /** It holds nothing any more, dropped or not. */
  readonly lets: () => void
}

interface Held {
  /** Which finger it is. */
  readonly touch: number
  readonly text: string
  readonly from: { readonly x: number; readonly y: number }
  isTaken: boolean
  over: HTMLElement | null
}

const themeAt = ({ clientX, clientY }: Touch): HTMLElement | null =>
  document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('.theme') ?? null

/** What one finger holds that is put on the rail of a card, where its grip is: the grip itself takes no pointers. */
function heldBy({ touches }: TouchEvent): Held | null {
  const [touch, other] = touches
  if (!touch || other || !(touch.target instanceof Element)) return null
  const row = touch.target.closest('.card-rail')?.closest<HTMLElement>('[role="row"]')
  const text = row?.dataset['key']
  if (text === undefined) return null
  const from = { x: touch.clientX, y: touch.clientY }
  return { touch: touch.identifier, text, from, isTaken: false, over: null }
}

/** Marks the theme that the finger is over, and brings all of it into sight. */
function goOver(held: Held, theme: HTMLElement | null): void {
  if (theme === held.over) return
  held.over?.removeAttribute('data-under-finger')
  theme?.setAttribute('data-under-finger', '')
  theme?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  held.over = theme
}

/**
 * Lets a finger drag cards by their grips. Browsers drag by touch after a long press, and some do not at
 * all; by the grip every one does, and a list scrolls wherever else it is touched.
 *
 * @returns how to stop
 */
export function followFinger(board: HTMLElement, finger: Finger): () => void {
  let held: Held | null = null
  const release = () => {
    if (held) goOver(held, null)
    if (held?.isTaken) finger.lets()
    held = null
  }
  const onStart = (event: TouchEvent) => {
    release()
    held = heldBy(event)
  }
  const onMove = (event: TouchEvent) => {
    const touch = [...event.changedTouches].find(({ identifier }) => identifier === held?.touch)
    if (!held || !touch) return
    // Else the browser takes the finger for one that scrolls.
    if (event.cancelable) event.preventDefault()
    const { clientX: x, clientY: y } = touch
    if (!held.isTaken) {
      if (Math.hypot(x - held.from.x, y - held.from.y) < threshold) return
      held.isTaken = true
      finger.takes(held.text)
    }
    goOver(held, themeAt(touch))
    finger.moves({ x, y })
  }
  const onEnd = () => {
    const last = held
    const over = last?.over
    release()
    if (last?.isTaken && over) finger.drops(last.text, over.dataset['theme'] || null)
  }
  board.addEventListener('touchstart', onStart, { capture: true, passive: true })
  board.addEventListener('touchmove', onMove, { capture: true, passive: false })
  board.addEventListener('touchend', onEnd, true)
  board.addEventListener('touchcancel', release, true)
  return () => {
    release()
    board.removeEventListener('touchstart', onStart, true)
    board.removeEventListener('touchmove', onMove, true)
    board.removeEventListener('touchend', onEnd, true)
    board.removeEventListener('touchcancel', release, true)
  }
}
