import type { Refusal } from '../../../shared/protocol/errors.ts'
import { call } from '../../live/call.ts'
import { readDeckFile } from './deck-card.ts'
import { problemOf, type StartForm, type StartProblem, settingsOf } from './start-form.ts'

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
