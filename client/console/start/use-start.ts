import { useEffect, useState } from 'react'
import { readDeck } from '../../../shared/deck/read-deck.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { call } from '../../live/call.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { remember, remembered, thisTab } from '../memory.ts'
import { cardOf, readDeckFile } from './deck-card.ts'
import {
  createKeyName,
  formName,
  problemOf,
  readForm,
  type StartField,
  type StartForm,
  type StartProblem,
  settingsOf,
} from './start-form.ts'

/** The workshops of the server, and whether it asks for a key; null while it is asked. */
export function useServer() {
  const [decks, setDecks] = useState<readonly DeckCard[] | null>(null)
  const [needsKey, setNeedsKey] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [attempt, setAttempt] = useState(0)

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
  }, [attempt])

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

const wordOf = { file: 'file', deck: 'deck', createKey: 'createKey' } as const

const hasOwnWords = ['title', 'expected', 'k', 'answerDays', 'agreementDays', 'language'] as const

/** What a problem says at its field. */
export function useProblemWords() {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  return ({ field, inFile, code }: StartProblem): string => {
    if (field === 'file')
      return inFile === 'not-json'
        ? say('start.problem.notJson')
        : say('start.problem.file', { field: inFile ?? '' })
    if (field === 'deck' && code) return say('start.problem.deckGone')
    if (field === 'deck' || field === 'createKey') return say(`start.problem.${wordOf[field]}`)
    const known = hasOwnWords.find((name) => name === field)
    return known ? say(`start.problem.${known}`) : sayError('invalid-input', { field })
  }
}

type Outcome =
  | { readonly session: string; readonly token: string }
  | { readonly problem: StartProblem }
  | { readonly refusal: Refusal }

const refused = (refusal: Refusal): Outcome => {
  const problem = problemOf(refusal)
  return problem ? { problem } : { refusal }
}

/** Asks the server to start a session. */
export async function startSession(form: StartForm, createKey: string): Promise<Outcome> {
  const settings = settingsOf(form)
  if (form.deck === '') return { problem: { field: 'deck' } }
  if (!settings.ok) return { problem: settings.error }
  const deck = form.deck === 'file' ? { file: form.file?.contents } : { id: form.deck }
  const created = await call('createSession', {
    deck,
    settings: settings.value,
    ...(createKey ? { createKey } : {}),
  })
  return created.ok ? created.value : refused(created.error)
}

/** Reads a picked file into the form, or says what is wrong with it. */
export async function openFile(
  file: File,
): Promise<{ change: Partial<StartForm> } | { problem: StartProblem }> {
  const read = readDeckFile(await file.text())
  if (!read.ok) {
    const inFile = read.error === 'not-json' ? 'not-json' : read.error.at
    return { problem: { field: 'file', inFile } }
  }
  const { deck, contents } = read.value
  const [first = 'nb'] = deck.languages
  return { change: { deck: 'file', file: { name: file.name, contents }, language: first } }
}

export const keyOfTab = (): string => remembered(thisTab, createKeyName) ?? ''

/** The fields whose problem is shown with the picker of workshops. */
export const isDeckField = (field: StartField): boolean => field === 'deck' || field === 'file'
