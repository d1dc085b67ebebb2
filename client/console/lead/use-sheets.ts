import { useEffect, useState } from 'react'
import type { DeckSheet } from '../../../shared/protocol/http.ts'
import { call } from '../../live/call.ts'

/** What is on its way from the server, has come, or could not be had. */
export type Fetched<Value> =
  | { readonly is: 'fetching' }
  | { readonly is: 'failed'; readonly again: () => void }
  | { readonly is: 'there'; readonly value: Value }

/** Something of the library, fetched whenever what is wanted changes, and again when somebody asks. */
function useFetched<Value>(
  wanted: string,
  fetchIt: (wanted: string) => Promise<Value | null>,
): Fetched<Value> {
  const [attempt, setAttempt] = useState(0)
  const [found, setFound] = useState<{ for: string; value: Value | null } | null>(null)
  // Every attempt starts with nothing found.
  const key = `${attempt} ${wanted}`
  useEffect(() => {
    let isWanted = true
    void fetchIt(wanted).then((value) => {
      if (isWanted) setFound({ for: key, value })
    })
    return () => {
      isWanted = false
    }
  }, [key, wanted, fetchIt])
  if (found?.for !== key) return { is: 'fetching' }
  if (found.value === null) return { is: 'failed', again: () => setAttempt(attempt + 1) }
  return { is: 'there', value: found.value }
}

/** @param wanted ids with a space between each */
async function fetchSheets(wanted: string): Promise<readonly DeckSheet[] | null> {
  const ids = wanted.split(' ').filter(Boolean)
  const sheets = await Promise.all(ids.map((id) => call('deck', {}, id)))
  const found = sheets.flatMap((sheet) => (sheet.ok ? [sheet.value] : []))
  return found.length < ids.length ? null : found
}

/** These workshops of the library with all their steps, in the page's language. */
export const useSheets = (ids: readonly string[]): Fetched<readonly DeckSheet[]> =>
  useFetched(ids.join(' '), fetchSheets)

type Title = Pick<DeckSheet, 'id' | 'title'>

async function fetchTitles(own: string): Promise<readonly Title[] | null> {
  const decks = await call('decks', {})
  return decks.ok ? decks.value.decks.filter(({ id }) => id !== own) : null
}

/** What the library's other workshops are called. */
export const useOtherWorkshops = (own: string): Fetched<readonly Title[]> =>
  useFetched(own, fetchTitles)
