import { Dialog as DsDialog } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog: focus stays in it, Escape closes it, and focus returns to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
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
      className="dialog"
      closeButton={false}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
    </DsDialog>
  )
}
