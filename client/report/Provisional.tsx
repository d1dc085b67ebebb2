import { Alert, Button, Tag } from '@digdir/designsystemet-react'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import { reportWords } from '../../shared/i18n/report/index.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import { useWords } from '../ui/words.tsx'
import type { FetchedReport } from './use-report.ts'

interface ProvisionalProps {
  readonly fetched: FetchedReport
  readonly isFetching: boolean
  readonly refusal: Refusal | null
  readonly onAgain: () => void
}

/** While the session runs: that more is to come, and the way to it. */
export function Provisional({ fetched, isFetching, refusal, onAgain }: ProvisionalProps) {
  const say = useWords(reportWords)
  const sayError = useWords(errorWords)
  const { at, again } = fetched
  const news = refusal
    ? sayError(refusal.code, { field: 'none' })
    : again
      ? say('page.provisional.fetched', { at })
      : ''
  return (
    <Alert className="provisional" data-color="info">
      <Tag data-color="info" variant="outline">
        {say('page.provisional.tag')}
      </Tag>
      <p>{say('page.provisional.text', { at })}</p>
      <Button
        className="not-on-paper"
        variant="secondary"
        data-color="neutral"
        aria-disabled={isFetching}
        onClick={() => {
          if (!isFetching) onAgain()
        }}
      >
        {say(isFetching ? 'page.provisional.fetching' : 'page.provisional.again')}
      </Button>
      <p role="status" className="not-on-paper">
        {news}
      </p>
    </Alert>
  )
}
