import { useEffect, useState } from 'react'
import { call } from '../../live/call.ts'
import { type ReadyPrompt, readyPrompts } from './insert-form.ts'

/** The library's prompts; null until they are here. A workshop that cannot be fetched offers none. */
export function useReadyPrompts(ownDeck: string): readonly ReadyPrompt[] | null {
  const [prompts, setPrompts] = useState<readonly ReadyPrompt[] | null>(null)
  useEffect(() => {
    let isWanted = true
    const fetchAll = async () => {
      const decks = await call('decks', {})
      const cards = decks.ok ? decks.value.decks : []
      const sheets = await Promise.all(cards.map(({ id }) => call('deck', {}, id)))
      const found = sheets.flatMap((sheet) => (sheet.ok ? [sheet.value] : []))
      if (isWanted) setPrompts(readyPrompts(found, ownDeck))
    }
    void fetchAll()
    return () => {
      isWanted = false
    }
  }, [ownDeck])
  return prompts
}
