import { useEffect } from 'react'

const pressable = 'button, summary, u-summary, a[href]'
const ownWorld = 'dialog, input, select, textarea, label, [data-own-keys]'
const scroller = 'main[tabindex]'

const hasOwnKeys = `${pressable}, input, select, textarea`

/** What had focus lets go of it, so that keys are the room's again; a heading may keep it. */
function letGo(pressed: Element): void {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || activeElement === pressed) return
  if (activeElement.matches(hasOwnKeys)) activeElement.blur()
}

/**
 * A press of the mouse takes no focus: Space stays the next act, whatever was clicked before it, and
 * a column that is clicked draws no frame. The keyboard's own way of focus is as ever.
 */
export function useMousePress(): void {
  useEffect(() => {
    let isPressing = false
    const onDown = (event: MouseEvent) => {
      isPressing = true
      const { target } = event
      if (!(target instanceof Element) || target.closest(ownWorld)) return
      const pressed = target.closest(pressable)
      if (!pressed) return
      event.preventDefault()
      letGo(pressed)
    }
    const onUp = () => {
      isPressing = false
    }
    const onFocus = ({ target }: FocusEvent) => {
      if (isPressing && target instanceof HTMLElement && target.matches(scroller)) target.blur()
    }
    const listening = { mouseup: onUp, keydown: onUp }
    document.addEventListener('mousedown', onDown)
    document.addEventListener('focusin', onFocus)
    for (const [name, listener] of Object.entries(listening))
      document.addEventListener(name, listener)
    return () => {
      document.removeEventListener('mousedown', onDown)
      document.removeEventListener('focusin', onFocus)
      for (const [name, listener] of Object.entries(listening))
        document.removeEventListener(name, listener)
    }
  }, [])
}
