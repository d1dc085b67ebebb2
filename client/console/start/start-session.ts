import type { Language } from '../../../shared/i18n/languages.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import type { DeckCard, RouteInput } from '../../../shared/protocol/http.ts'
import { call } from '../../live/call.ts'
import { readDeckFile } from './deck-card.ts'
import { settingsOf } from './settings-of.ts'
import { problemOf, type StartForm, type StartProblem } from './start-form.ts'

type Outcome =
  | { readonly session: string; readonly token: string; readonly title: string }
  | { readonly problems: readonly StartProblem[] }
  | { readonly refusal: Refusal }

/** What is started: the form, and what it is filled in about. */
export interface ToStart {
  readonly form: StartForm
  /** The workshop that is chosen; undefined where none is. */
  readonly card: DeckCard | undefined
  readonly createKey: string
  /** The page's. */
  readonly language: Language
}

const refused = (refusal: Refusal): Outcome => {
  const problem = problemOf(refusal)
  return problem ? { problems: [problem] } : { refusal }
}

const deckIn = ({ id }: DeckCard, { file }: StartForm): RouteInput<'createSession'>['deck'] =>
  id === 'file' ? { file: file?.contents } : { id }

const nothingChosen = { title: '-', steps: [], minutes: 0, coreMinutes: 0 }

/** Asks the server to start a session. */
export async function startSession({ form, card, createKey, language }: ToStart): Promise<Outcome> {
  const settings = settingsOf(form, card ?? nothingChosen, language)
  const wrong = settings.ok ? [] : settings.error
  if (!card) return { problems: [{ field: 'deck' }, ...wrong] }
  if (!settings.ok) return { problems: wrong }
  const created = await call('createSession', {
    deck: deckIn(card, form),
    settings: settings.value,
    ...(form.agreementsFile === null ? {} : { agreements: form.agreementsFile }),
    ...(createKey ? { createKey } : {}),
  })
  return created.ok ? { ...created.value, title: settings.value.title } : refused(created.error)
}

/** Reads a picked file into the form, or says what is wrong with it. */
export async function openFile(
  file: File,
): Promise<{ change: Partial<StartForm> } | { problem: StartProblem }> {
  const read = readDeckFile(await file.text())
  if (read.ok) {
    const { contents } = read.value
    return { change: { deck: 'file', file: { name: file.name, contents }, language: null } }
  }
  if (read.error === 'not-json') return { problem: { field: 'file', inFile: 'not-json' } }
  const { at, ...expected } = read.error
  return { problem: { field: 'file', inFile: at, expected } }
}
