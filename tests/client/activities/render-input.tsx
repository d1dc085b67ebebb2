import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, useState } from 'react'
import { onTestFinished } from 'vitest'
import type { InputProps } from '../../../client/activities/input-props.ts'
import type { Json } from '../../../shared/lib/json.ts'

interface Given {
  readonly config: unknown
  readonly draft?: Json
  readonly open?: boolean
  /** The table that it is written for. */
  readonly table?: number
}

/** An input with its draft kept as the phone keeps it; gives what was drafted and sent. */
export function renderInput(Input: ComponentType<InputProps>, given: Given) {
  const drafts: Json[] = []
  const sent: Json[] = []

  function Held() {
    const [draft, setDraft] = useState<Json | null>(given.draft ?? null)
    return (
      <Input
        config={given.config}
        draft={draft}
        open={given.open ?? true}
        {...(given.table === undefined ? {} : { table: given.table })}
        onDraft={(next) => {
          drafts.push(next)
          setDraft(next)
        }}
        onSend={(value) => sent.push(value)}
      />
    )
  }

  render(<Held />)
  onTestFinished(cleanup)
  return { drafts, sent, user: userEvent.setup(), screen }
}
