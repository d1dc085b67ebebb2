import type { ReactNode } from 'react'

export type StatusName = 'waiting' | 'open' | 'locked' | 'sealed' | 'revealed' | 'talk' | 'note'

const shapes: Readonly<Record<StatusName, ReactNode>> = {
  waiting: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  open: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  locked: <path d="M4 3h3v10H4zM9 3h3v10H9z" fill="currentColor" />,
  sealed: <path d="M3 3h10v10H3z" fill="currentColor" />,
  revealed: <path d="m2.5 8.5 3.5 3.5 7.5-8" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  talk: (
    <path
      d="M2 3h12v8H8l-3.5 3v-3H2z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinejoin="round"
    />
  ),
  note: <path d="M3 4h10M3 8h10M3 12h6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
}

/** The shape of a status; its word stands beside it. */
export function StatusIcon({ status }: { readonly status: StatusName }) {
  return (
    <svg className="status-icon" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[status]}
    </svg>
  )
}
