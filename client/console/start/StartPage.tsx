import { Alert, Button } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { LanguageMenu } from '../../ui/LanguageMenu.tsx'
import { useWords } from '../../ui/words.tsx'
import { loadLanguage } from '../language.ts'
import { AboutFields } from './AboutFields.tsx'
import { Before } from './Before.tsx'
import { DeckPicker } from './DeckPicker.tsx'
import { goToField } from './go-to-field.ts'
import { KeyField } from './KeyField.tsx'
import { MoreFields } from './MoreFields.tsx'
import { MySessions } from './MySessions.tsx'
import { Problems } from './Problems.tsx'
import { SinceLast } from './SinceLast.tsx'
import { SinglePrompts } from './SinglePrompts.tsx'
import './start.css'
import type { StartField } from './start-form.ts'
import { useProblemWords } from './use-problem-words.ts'
import { useFileCard, useServer } from './use-server.ts'
import { useStarting } from './use-starting.ts'

type Server = ReturnType<typeof useServer>

/** The workshops are on their way, or could not be had. */
function Decks({ decks, refusal, retry }: Pick<Server, 'decks' | 'refusal' | 'retry'>) {
  const say = useWords(consoleWords)
  if (refusal)
    return (
      <Alert role="alert" data-color="danger">
        <p>{say('start.noDecks')}</p>
        <Button type="button" variant="secondary" data-color="neutral" onClick={retry}>
          {say('start.again')}
        </Button>
      </Alert>
    )
  return decks ? null : <p role="status">{say('start.loading')}</p>
}

function Header() {
  const say = useWords(consoleWords)
  useEffect(() => {
    document.title = `${say('start.title')} – ${say('product')}`
  }, [say])
  return (
    <header>
      <div className="start-top">
        <p className="brand">{say('product')}</p>
        <LanguageMenu label={say('language')} load={loadLanguage} />
      </div>
      <h1>{say('start.title')}</h1>
      <p className="lead">{say('start.lead')}</p>
    </header>
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
  const starting = useStarting(props)
  const { form, problems, attempt } = starting
  const wordsOf = useProblemWords(starting.key)
  const fileCard = useFileCard(form.file)
  const cards = [...(server.decks ?? []), ...(fileCard ? [fileCard] : [])]
  const card = chosenCard(cards, form.deck)
  const problemAt = (field: StartField) => {
    const problem = problems.find((candidate) => candidate.field === field)
    return problem ? wordsOf(problem) : ''
  }

  useEffect(() => {
    const [only, second] = attempt
    // Several are listed, and the list takes the focus by itself.
    if (only && !second) goToField(only.field)
  }, [attempt])

  return (
    <main className="page start-page">
      <Header />
      <MySessions />
      <form noValidate onSubmit={(event) => starting.start(event, card)}>
        <div className="decks">
          <Decks {...server} />
          <SinglePrompts cards={server.decks ?? []} {...starting} />
          <DeckPicker
            cards={cards}
            chosen={card?.id ?? ''}
            form={form}
            problemAt={problemAt}
            onChoose={(deck) => starting.edit({ deck, without: null })}
            onFile={starting.pick}
          />
        </div>
        <section className="settings" aria-labelledby="settings-title">
          <h2 id="settings-title">{say('start.settings')}</h2>
          <AboutFields form={form} card={card} problemAt={problemAt} onChange={starting.edit} />
          <SinceLast form={form} problemAt={problemAt} onChange={starting.edit} />
          <MoreFields form={form} problemAt={problemAt} onChange={starting.edit} />
          {(server.needsKey || problemAt('createKey') !== '') && (
            <KeyField
              value={starting.key}
              problem={problemAt('createKey')}
              onChange={starting.typeKey}
            />
          )}
          <Problems problems={problems} refusal={starting.refusal} wordsOf={wordsOf} />
          <div className="start-bar">
            <Button type="submit" data-size="lg">
              {say(starting.starting ? 'start.going' : 'start.go')}
            </Button>
            <p className="soft">{say('start.goHint')}</p>
          </div>
        </section>
        <Before card={card} />
      </form>
    </main>
  )
}
