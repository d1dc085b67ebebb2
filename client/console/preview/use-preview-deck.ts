import { useEffect, useState } from 'react'
import type { Deck } from '../../../shared/deck/deck.ts'
import { readDeck } from '../../../shared/deck/read-deck.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { PreviewWords } from '../../../shared/i18n/preview/index.ts'
import { previewWords } from '../../../shared/i18n/preview/index.ts'
import { fetchWords, type Words, wordsIn } from '../../../shared/i18n/words.ts'
import { call } from '../../live/call.ts'

/** Where a workshop is: in the library, or in a file that somebody has brought along. */
export type DeckSource = { readonly id: string } | { readonly file: unknown }

async function deckFrom(source: DeckSource): Promise<Deck | null> {
  if ('file' in source) return deckIn(source.file)
  const fetched = await call('deckFile', {}, source.id)
  return fetched.ok ? deckIn(fetched.value) : null
}

function deckIn(contents: unknown): Deck | null {
  const read = readDeck(contents)
  return read.ok ? read.value : null
}

/** The whole workshop with all its steps; null while it is fetched, `failed` where it could not be had. */
export function usePreviewDeck(source: DeckSource) {
  const [deck, setDeck] = useState<Deck | 'failed' | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let over = false
    void deckFrom(source).then((found) => {
      if (!over) setDeck(found ?? 'failed')
    })
    return () => {
      over = true
    }
  }, [source, attempt])
  const retry = () => {
    setDeck(null)
    setAttempt(attempt + 1)
  }
  return { deck, retry }
}

/** The words that examples are made of, in the language that is looked at; null until they are there. */
export function useExampleWords(language: Language): Words<PreviewWords> | null {
  const [fetched, setFetched] = useState<Language | null>(null)
  useEffect(() => {
    let over = false
    // What could not be had is said in bokmål.
    void fetchWords(language, [previewWords]).then(() => {
      if (!over) setFetched(language)
    })
    return () => {
      over = true
    }
  }, [language])
  return fetched === null ? null : wordsIn(previewWords, fetched)
}
