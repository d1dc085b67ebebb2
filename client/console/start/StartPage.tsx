import { type FormEvent, useEffect, useRef, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import { useWords } from '../../ui/words.tsx'
import { remember, thisTab } from '../memory.ts'
import { DeckPicker } from './DeckPicker.tsx'
import { Field } from './Field.tsx'
import { SettingsFields } from './SettingsFields.tsx'
import {
  createKeyName,
  formName,
  type StartField,
  type StartForm,
  type StartProblem,
} from './start-form.ts'
import './start.css'
import {
  isDeckField,
  keyOfTab,
  openFile,
  startSession,
  useFileCard,
  useProblemWords,
  useServer,
  useStartForm,
} from './use-start.ts'

interface StartPageProps {
  /** From the address, where the operator's link brought it. */
  readonly createKey: string | undefined
  readonly onStarted: (session: string, token: string) => void
}

/** Picks a workshop, sets it up, and starts it. */
export function StartPage({ createKey, onStarted }: StartPageProps) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  const { decks, needsKey, refusal: unreachable, retry } = useServer()
  const { form, change } = useStartForm()
  const [key, setKey] = useState(() => createKey ?? keyOfTab())
  const [problem, setProblem] = useState<StartProblem | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [starting, setStarting] = useState(false)
  const page = useRef<HTMLFormElement>(null)
  const wordsOf = useProblemWords()
  const fileCard = useFileCard(form.file)

  const cards = [...(decks ?? []), ...(fileCard ? [fileCard] : [])]
  const only = decks?.length === 1 ? decks[0] : undefined
  const chosen = form.deck || only?.id || ''
  const card = cards.find(({ id }) => id === chosen)
  const problemAt = (field: StartField) => (problem?.field === field ? wordsOf(problem) : '')

  useEffect(() => {
    if (problem) page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problem])

  const start = async (event: FormEvent) => {
    event.preventDefault()
    if (starting) return
    setStarting(true)
    const outcome = await startSession({ ...form, deck: card ? chosen : '' }, key)
    setStarting(false)
    setProblem('problem' in outcome ? outcome.problem : null)
    setRefusal('refusal' in outcome ? outcome.refusal : null)
    if (!('session' in outcome)) return
    remember(thisTab, formName, null)
    onStarted(outcome.session, outcome.token)
  }

  const edit = (changes: Partial<StartForm>) => {
    change(changes)
    setProblem(null)
  }

  const pick = async (file: File) => {
    const opened = await openFile(file)
    setProblem('problem' in opened ? opened.problem : null)
    if ('change' in opened) change(opened.change)
  }

  const typeKey = (typed: string) => {
    setKey(typed)
    remember(thisTab, createKeyName, typed)
  }

  return (
    <main className="page start-page">
      <header>
        <p className="brand">{say('product')}</p>
        <h1>{say('start.title')}</h1>
        <p>{say('start.lead')}</p>
      </header>
      <form ref={page} noValidate onSubmit={start}>
        {decks === null && !unreachable && <p role="status">{say('start.loading')}</p>}
        {unreachable && (
          <div role="alert" className="problem">
            <p>{say('start.noDecks')}</p>
            <button type="button" className="button" onClick={retry}>
              {say('start.again')}
            </button>
          </div>
        )}
        <DeckPicker
          cards={cards}
          chosen={chosen}
          fileName={form.file?.name ?? null}
          problem={problem && isDeckField(problem.field) ? wordsOf(problem) : ''}
          onChoose={(deck) => edit({ deck })}
          onFile={pick}
        />
        <section className="settings" aria-labelledby="settings-title">
          <h2 id="settings-title">{say('start.settings')}</h2>
          <SettingsFields form={form} card={card} problemAt={problemAt} onChange={edit} />
          {(needsKey || problem?.field === 'createKey') && (
            <Field
              label={say('start.createKey')}
              hint={say('start.createKeyHint')}
              problem={problemAt('createKey')}
            >
              {(attributes) => (
                <input
                  {...attributes}
                  type="password"
                  autoComplete="off"
                  value={key}
                  onChange={({ currentTarget }) => typeKey(currentTarget.value.trim())}
                />
              )}
            </Field>
          )}
          <div role="alert" className="problem">
            {problem && say('start.problem.form')}
            {refusal && sayError(refusal.code, { field: refusal.field ?? 'none' })}
          </div>
          <button type="submit" className="button primary start-button">
            {say(starting ? 'start.going' : 'start.go')}
          </button>
        </section>
      </form>
    </main>
  )
}
