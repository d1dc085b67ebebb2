import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { useDismiss } from './use-dismiss.ts'

interface MenuProps {
  readonly label: string
  readonly children: (close: () => void) => ReactNode
}

/** A button that shows a short list of links and buttons. Escape or leaving it closes it. */
export function Menu({ label, children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const element = useRef<HTMLDivElement>(null)
  const panelId = useId()
  const buttonId = useId()

  const close = () => {
    // Opened by the mouse, nothing here has focus, and keys stay the room's.
    if (document.getElementById(panelId)?.contains(document.activeElement))
      document.getElementById(buttonId)?.focus()
    setOpen(false)
  }
  useDismiss(element, { open, onEscape: close, onLeave: () => setOpen(false) })

  return (
    <div className="menu" ref={element}>
      <Button
        id={buttonId}
        variant="secondary"
        data-color="neutral"
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </Button>
      <div id={panelId} className="menu-panel" hidden={!open}>
        {children(close)}
      </div>
    </div>
  )
}
