import { Button, Link } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import type { DeckSheet } from '../../../shared/protocol/http.ts'
import { LanguageMenu } from '../../ui/LanguageMenu.tsx'
import { useWords } from '../../ui/words.tsx'
import { loadLanguage } from '../language.ts'
import { isForTable, PaperSheet } from './PaperSheet.tsx'
import './paper.css'
import { useSheet } from './use-sheet.ts'

/** What is on the page beside the sheet, and stays off the paper. */
function Bar({ sheet }: { readonly sheet: DeckSheet | null }) {
  const say = useWords(consoleWords)
  return (
    <header className="paper-bar">
      <Link href="/console">{say('paper.back')}</Link>
      {sheet && (
        <div className="paper-print">
          <Button onClick={() => window.print()}>{say('paper.print')}</Button>
          <p className="soft">
            {say('paper.printHint')}
            {sheet.steps.some(isForTable) && ` ${say('paper.printCards')}`}
          </p>
        </div>
      )}
      <LanguageMenu label={say('language')} load={loadLanguage} />
    </header>
  )
}

/** What happened is read aloud where it takes the sheet's place. */
const takeFocus = (element: HTMLElement | null): void => element?.focus()

function Trouble({ refusal, retry }: { readonly refusal: Refusal; readonly retry: () => void }) {
  const say = useWords(consoleWords)
  const isGone = refusal.code === 'not-found'
  return (
    <main className="page words-page">
      <h1 ref={takeFocus} tabIndex={-1}>
        {say(isGone ? 'paper.gone' : 'paper.failed')}
      </h1>
      <p>{say(isGone ? 'paper.goneWhy' : 'paper.failedWhy')}</p>
      {!isGone && <Button onClick={retry}>{say('paper.again')}</Button>}
    </main>
  )
}

/** A workshop of the library as a sheet to print. */
export function PaperPage({ deck }: { readonly deck: string }) {
  const say = useWords(consoleWords)
  const { sheet, refusal, retry } = useSheet(deck)
  const title = sheet?.title
  useEffect(() => {
    // What a browser calls the file that it prints to.
    if (title !== undefined) document.title = say('paper.name', { title })
  }, [say, title])
  return (
    <div className="paper-page">
      <Bar sheet={sheet} />
      {refusal && <Trouble refusal={refusal} retry={retry} />}
      {sheet && !refusal && <PaperSheet sheet={sheet} />}
      {!sheet && !refusal && (
        <main className="page words-page">
          <h1>{say('paper.loading')}</h1>
        </main>
      )}
    </div>
  )
}
