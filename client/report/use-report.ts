import { useEffect, useState } from 'react'
import type { Refusal } from '../../shared/protocol/errors.ts'
import type { ReportView } from '../../shared/protocol/views.ts'
import { call } from '../live/call.ts'
import { useLanguage } from '../ui/words.tsx'

/** A report as it was at a moment, in milliseconds since 1970. */
export interface FetchedReport {
  readonly view: ReportView
  readonly at: number
  /** Not for the first time. */
  readonly again: boolean
}

interface Fetching {
  readonly fetched: FetchedReport | null
  readonly refusal: Refusal | null
  readonly isFetching: boolean
}

/** The session's report in the page's language. What has been fetched stays while it is fetched again. */
export function useReport(session: string): Fetching & { readonly again: () => void } {
  const language = useLanguage()
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<Fetching>({ fetched: null, refusal: null, isFetching: true })

  useEffect(() => {
    let over = false
    void call('report', {}, session).then((answer) => {
      if (over) return
      setState(({ fetched }) => ({
        fetched: answer.ok ? { view: answer.value, at: Date.now(), again: attempt > 0 } : fetched,
        refusal: answer.ok ? null : answer.error,
        isFetching: false,
      }))
    })
    return () => {
      over = true
    }
    // The deck's texts come in the page's language.
  }, [session, language, attempt])

  return {
    ...state,
    again: () => {
      setState((before) => ({ ...before, isFetching: true }))
      setAttempt(attempt + 1)
    },
  }
}
