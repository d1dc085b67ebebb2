import type { ReactNode } from 'react'
import type { Pen } from './table-facts.ts'

interface PenStripProps {
  readonly pen: Pen
  readonly children: ReactNode
}

/** Who writes: a sign, and the words that say the same. */
export const PenStrip = ({ pen, children }: PenStripProps) => (
  <div className="pen-strip" data-pen={pen}>
    <PenSign />
    <div>{children}</div>
  </div>
)

const PenSign = () => (
  <svg className="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M4 20l1-4.500L16 4.500l3.500 3.500L8.500 19zM13.500 7l3.500 3.500" />
  </svg>
)
