import { Button } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import { reportWords } from '../../shared/i18n/report/index.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import { useWords } from '../ui/words.tsx'

/** The server says the same of a session that is gone and of one that this browser may not see. */
const isClosed = ({ code }: Refusal) =>
  ['link-not-valid', 'not-allowed', 'room-not-found'].includes(code)

function TroublePage({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <main className="trouble">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}

interface TroubleProps {
  readonly refusal: Refusal
  readonly onRetry: () => void
}

/** There is no report to show: why, and the way out. */
export function Trouble({ refusal, onRetry }: TroubleProps) {
  const say = useWords(reportWords)
  const sayError = useWords(errorWords)
  if (isClosed(refusal))
    return (
      <TroublePage title={say('page.trouble.closed')}>
        <p>{say('page.trouble.closedWhy')}</p>
        <Button asChild>
          <a href="/console">{say('page.trouble.toStart')}</a>
        </Button>
      </TroublePage>
    )
  return (
    <TroublePage title={say('page.trouble.failed')}>
      <p>{sayError(refusal.code, { field: 'none' })}</p>
      <Button onClick={onRetry}>{say('page.trouble.retry')}</Button>
    </TroublePage>
  )
}
