import { useEffect, useRef, useState } from 'react'
import type { TableWords } from '../../../shared/i18n/table/index.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import type { WorkFacts } from './table-facts.ts'

type State = Pick<WorkFacts, 'table' | 'pen' | 'asked'> & { readonly isDelivered: boolean }

type NewsKey = Parameters<Words<TableWords>>[0]

/** What is worth a word when one state follows another; a draft that grows never is. */
function newsOf(before: State, now: State): NewsKey | null {
  if (before.table !== now.table) return null
  if (before.isDelivered !== now.isDelivered) {
    return now.isDelivered ? 'deliver.done' : 'deliver.takenBack'
  }
  if (before.pen !== now.pen) return penNews(before, now)
  if (before.asked === now.asked || now.pen === 'free') return null
  if (now.pen === 'mine') return now.asked ? 'pen.wanted' : null
  return now.asked ? 'pen.askedByMe' : 'pen.notYet'
}

function penNews(before: State, now: State): NewsKey {
  if (now.pen === 'mine') return 'pen.nowMine'
  if (now.pen === 'other') return 'pen.other'
  return before.pen === 'mine' ? 'pen.given' : 'pen.nowFree'
}

/** The newest change at the table, for a polite live region. Nothing on arrival: the page itself says how things are. */
export function usePenNews({
  table,
  pen,
  asked,
  delivered,
  delivery,
}: Pick<WorkFacts, 'table' | 'pen' | 'asked' | 'delivered' | 'delivery'>): NewsKey | null {
  const isDelivered = delivered !== null && delivery === 'saved'
  const before = useRef<State>({ table, pen, asked, isDelivered })
  const [news, setNews] = useState<NewsKey | null>(null)
  useEffect(() => {
    const now = { table, pen, asked, isDelivered }
    const key = newsOf(before.current, now)
    before.current = now
    if (key) setNews(key)
  }, [table, pen, asked, isDelivered])
  return news
}
