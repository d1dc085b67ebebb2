import type { MouseEvent } from 'react'
import './parts.css'

interface TakeBackProps {
  readonly label: string
  readonly onTakeBack: (event: MouseEvent<HTMLButtonElement>) => void
}

/** A radio cannot be taken back: this can. */
export const TakeBack = ({ label, onTakeBack }: TakeBackProps) => (
  <button type="button" className="take-back" aria-label={label} onClick={onTakeBack}>
    <span aria-hidden="true">✕</span>
  </button>
)
