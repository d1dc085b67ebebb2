import { type ReactNode, useEffect, useRef } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { LanguageMenu } from '../../ui/LanguageMenu.tsx'
import { useWords } from '../../ui/words.tsx'
import { loadLanguage } from '../language.ts'
import { DeckPicker } from './DeckPicker.tsx'
import { KeyField } from './KeyField.tsx'
import { SettingsFields } from './SettingsFields.tsx'
import './start.css'
import type { StartField, StartProblem } from './start-form.ts'
import { useProblemWords } from './use-problem-words.ts'
import { useFileCard, useServer } from './use-server.ts'
import { useStarting } from './use-starting.ts'

/** The workshops are on their way, or could not be had. */
function Decks({
  decks,
  refusal,
  retry,
}: Pick<ReturnType<typeof useServer>, 'decks' | 'refusal' | 'retry'>) {
  const say = useWords(consoleWords)
  if (refusal)
    return (
      <div role="alert" className="problem">
        <p>{say('start.noDecks')}</p>
        <button type="button" className="button" onClick={retry}>
          {say('start.again')}
        </button>
      </div>
    )
  return decks ? null : <p role="status">{say('start.loading')}</p>
}

/** What was wrong as a whole, above the one large button. */
function Outcome({
  problem,
  refusal,
}: {
  readonly problem: StartProblem | null
  readonly refusal: Refusal | null
}): ReactNode {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  return (
    <div role="alert" className="problem">
      {/* A file that could not be read has stopped nothing yet. */}
      {problem && problem.inFile === undefined && say('start.problem.form')}
      {refusal && sayError(refusal.code, { field: refusal.field ?? 'none' })}
    </div>
  )
}

/** The card of the workshop that is chosen; the only one there is needs no choosing. */
function chosenCard(cards: readonly DeckCard[], chosen: string): DeckCard | undefined {
  const [first, ...others] = cards
  return cards.find(({ id }) => id === chosen) ?? (others.length === 0 ? first : undefined)
}

interface StartPageProps {
  readonly createKey: string | undefined
  readonly onStarted: (session: string, token: string) => void
}

/** Picks a workshop, sets it up, and starts it. */
export function StartPage(props: StartPageProps) {
  const say = useWords(consoleWords)
  const server = useServer()
  const { form, key, problem, refusal, starting, edit, start, pick, typeKey } = useStarting(props)
  const page = useRef<HTMLFormElement>(null)
  const wordsOf = useProblemWords(key)
  const fileCard = useFileCard(form.file)
  const cards = [...(server.decks ?? []), ...(fileCard ? [fileCard] : [])]
  const card = chosenCard(cards, form.deck)
  const problemAt = (...fields: StartField[]) =>
    problem && fields.includes(problem.field) ? wordsOf(problem) : ''

  useEffect(() => {
    if (problem) page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problem])

  return (
    <main className="page start-page">
      <header>
        <p className="brand">{say('product')}</p>
        <h1>{say('start.title')}</h1>
        <p>{say('start.lead')}</p>
        <LanguageMenu label={say('language')} load={loadLanguage} />
      </header>
      <form ref={page} noValidate onSubmit={(event) => start(event, card?.id ?? '')}>
        <Decks {...server} />
        <DeckPicker
          cards={cards}
          chosen={card?.id ?? ''}
          fileName={form.file?.name ?? null}
          problem={problemAt('deck', 'file')}
          onChoose={(deck) => edit({ deck })}
          onFile={pick}
        />
        <section className="settings" aria-labelledby="settings-title">
          <h2 id="settings-title">{say('start.settings')}</h2>
          <SettingsFields form={form} card={card} problemAt={problemAt} onChange={edit} />
          {(server.needsKey || problem?.field === 'createKey') && (
            <KeyField value={key} problem={problemAt('createKey')} onChange={typeKey} />
          )}
          <Outcome problem={problem} refusal={refusal} />
          <button type="submit" className="button primary start-button">
            {say(starting ? 'start.going' : 'start.go')}
          </button>
        </section>
      </form>
    </main>
  )
}
