import { useEffect, useState } from 'react'
import { readDeck } from '../../../shared/deck/read-deck.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { call } from '../../live/call.ts'
import { useLanguage } from '../../ui/words.tsx'
import { remember, remembered, thisTab } from '../memory.ts'
import { cardOf } from './deck-card.ts'
import { formName, readForm, type StartForm } from './start-form.ts'

/** The workshops of the server, and whether it asks for a key; null while it is asked. */
export function useServer() {
  const [decks, setDecks] = useState<readonly DeckCard[] | null>(null)
  const [needsKey, setNeedsKey] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [attempt, setAttempt] = useState(0)
  const language = useLanguage()

  useEffect(() => {
    let over = false
    void Promise.all([call('decks', {}), call('server', {})]).then(([listed, server]) => {
      if (over) return
      if (listed.ok) setDecks(listed.value.decks)
      setRefusal(listed.ok ? null : listed.error)
      setNeedsKey(server.ok && server.value.create === 'key')
    })
    return () => {
      over = true
    }
    // The titles come in the page's language.
  }, [attempt, language])

  return { decks, needsKey, refusal, retry: () => setAttempt(attempt + 1) }
}

/** The form, kept in this tab through reloads; a file that is too large for that is kept on the page. */
export function useStartForm() {
  const [form, setForm] = useState<StartForm>(() => readForm(remembered(thisTab, formName)))
  useEffect(() => {
    remember(thisTab, formName, JSON.stringify(form))
  }, [form])
  const change = (changes: Partial<StartForm>) => setForm((before) => ({ ...before, ...changes }))
  return { form, change }
}

/** The card of the file that was opened, if any. */
export function useFileCard(file: StartForm['file']): DeckCard | null {
  const language = useLanguage()
  if (!file) return null
  const deck = readDeck(file.contents)
  return deck.ok ? cardOf(deck.value, language) : null
}
