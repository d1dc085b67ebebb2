import type { ReactNode } from 'react'
import type { TableProgress } from '../../../shared/protocol/tables.ts'

type Shape = TableProgress['state'] | 'help'

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.8,
  strokeLinecap: 'round',
} as const

const shapes: Readonly<Record<Shape, ReactNode>> = {
  empty: <circle cx="8" cy="8" r="5.5" {...line} strokeDasharray="2 3" />,
  thinking: <path d="M2.5 8h.01M8 8h.01M13.5 8h.01" {...line} strokeWidth={3} />,
  writing: <path d="m3 13 .7-3L11 2.7 13.3 5 6 12.3 3 13Z" {...line} strokeLinejoin="round" />,
  delivered: <path d="m2.5 8.5 3.5 3.5 7.5-8" {...line} strokeWidth={2.4} />,
  // A raised hand.
  help: (
    <path
      d="M5 14.5 2.6 9.4c-.5-1 .8-1.8 1.5-.9L5 9.7V3.6a.9.9 0 0 1 1.8 0V7V2.4a.9.9 0 0 1 1.8 0V7V3a.9.9 0 0 1 1.8 0v4.6V4.8a.9.9 0 0 1 1.8 0v5.5c0 2.6-1.4 4.2-3.6 4.2Z"
      {...line}
      strokeWidth={1.4}
      strokeLinejoin="round"
    />
  ),
}

/** The shape of what a table does, or of its call; the word stands beside it. */
export const TableIcon = ({ shape }: { readonly shape: Shape }) => (
  <svg className="table-icon" viewBox="0 0 16 16" aria-hidden="true">
    {shapes[shape]}
  </svg>
)
