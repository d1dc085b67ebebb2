import { useEffect, useState } from 'react'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import type { DeckSheet } from '../../../shared/protocol/http.ts'
import { call } from '../../live/call.ts'
import { useLanguage } from '../../ui/words.tsx'

/** A workshop with its texts in the page's language; null while it is asked for. */
export function useSheet(deck: string) {
  const [sheet, setSheet] = useState<DeckSheet | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [attempt, setAttempt] = useState(0)
  const language = useLanguage()

  useEffect(() => {
    let over = false
    void call('deck', {}, encodeURIComponent(deck)).then((asked) => {
      if (over) return
      if (asked.ok) setSheet(asked.value)
      setRefusal(asked.ok ? null : asked.error)
    })
    return () => {
      over = true
    }
    // The texts come in the page's language.
  }, [deck, attempt, language])

  return { sheet, refusal, retry: () => setAttempt(attempt + 1) }
}
