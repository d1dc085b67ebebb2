import { Dialog as DsDialog } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'

interface DialogProps {
  readonly title: ReactNode
  /** As wide as the window, for what has to be seen side by side. */
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog: focus stays in it, Escape closes it, and focus returns to where it was. */
export function Dialog({ title, wide = false, onClose, children }: DialogProps) {
  const titleId = useId()
  const before = useRef<Element | null>(null)

  // Before the dialog opens: its own effect takes focus.
  before.current ??= document.activeElement
  useEffect(() => {
    const { current } = before
    return () => {
      if (current instanceof HTMLElement) current.focus()
    }
  }, [])

  return (
    <DsDialog
      open
      className={wide ? 'dialog wide' : 'dialog'}
      closeButton={false}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </DsDialog>
  )
}
