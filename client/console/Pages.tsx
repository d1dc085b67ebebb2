import { type ReactNode, useEffect, useRef, useState } from 'react'
import { consoleWords } from '../../shared/i18n/console/index.ts'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import { useWords } from '../ui/words.tsx'
import { OffMySessions } from './start/OffMySessions.tsx'

/** A page of a few words: its heading takes focus. */
function WordsPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className="page words-page">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}

function ToStart() {
  const say = useWords(consoleWords)
  return (
    <a className="button" href="/console">
      {say('enter.toStart')}
    </a>
  )
}

/** A link that leads nowhere, and what to do about it. */
export function InvalidLinkPage() {
  const say = useWords(consoleWords)
  return (
    <WordsPage title={say('enter.invalid')}>
      <p>{say('enter.invalidWhy')}</p>
      <ToStart />
    </WordsPage>
  )
}

/** The server could not be asked, or had another reason: try again. */
export function EnterFailedPage({
  refusal,
  onRetry,
}: {
  readonly refusal: Refusal
  readonly onRetry: () => void
}) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  return (
    <WordsPage title={say('enter.failed')}>
      <p>{sayError(refusal.code, { field: 'none' })}</p>
      <button type="button" className="button primary" onClick={onRetry}>
        {say('enter.retry')}
      </button>
    </WordsPage>
  )
}

const knowsNotThisBrowser: ReadonlySet<string> = new Set(['link-not-valid', 'not-allowed'])

/** The room does not let this console in. */
export function RefusedPage({
  refusal,
  session,
}: {
  readonly refusal: Refusal
  readonly session: string
}) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  if (!knowsNotThisBrowser.has(refusal.code))
    return (
      <WordsPage title={say('enter.failed')}>
        <p>{sayError(refusal.code, { field: 'none' })}</p>
        <a className="button primary" href={location.href}>
          {say('enter.reload')}
        </a>
      </WordsPage>
    )
  return (
    <WordsPage title={say('enter.notSignedIn')}>
      <p>{say('enter.notSignedInWhy')}</p>
      <OffMySessions session={session} />
      <ToStart />
    </WordsPage>
  )
}

/** The receipt of a deletion. */
export function DeletedPage({ byOther }: { readonly byOther: boolean }) {
  const say = useWords(consoleWords)
  const [day] = useState(() => Date.now())
  return (
    <WordsPage title={say('deleted.title')}>
      {byOther ? <p>{say('deleted.byOther')}</p> : <p>{say('deleted.receipt', { day })}</p>}
      <p>{say('deleted.what')}</p>
      <ToStart />
    </WordsPage>
  )
}
