import type { ReactNode } from 'react'

interface TableCardProps {
  readonly number: number
  readonly children: ReactNode
}

/** A drawing of the sign that stands on the table, beside the words that say the same. */
export const TableCard = ({ number, children }: TableCardProps) => (
  <div className="table-card">
    <span className="table-number" aria-hidden="true">
      {number}
    </span>
    <div className="table-words">{children}</div>
  </div>
)
