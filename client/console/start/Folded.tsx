import { Details } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

/** A part of the settings that says how it stands without being opened. */
export function Folded({
  title,
  now,
  children,
}: {
  readonly title: string
  readonly now: string
  readonly children: ReactNode
}) {
  return (
    <Details>
      <Details.Summary>
        <span>
          {title}
          <small className="soft">{now}</small>
        </span>
      </Details.Summary>
      <Details.Content className="folded">{children}</Details.Content>
    </Details>
  )
}
