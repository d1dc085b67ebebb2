import { useEffect, useRef } from 'react'
import { reportWords } from '../../shared/i18n/report/index.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import { reportOf } from '../../shared/report/report.ts'
import { LanguageMenu } from '../ui/LanguageMenu.tsx'
import { DeckLanguageProvider, useWords } from '../ui/words.tsx'
import { Agreements } from './Agreements.tsx'
import { Contents } from './Contents.tsx'
import { dayAt } from './days.ts'
import { loadLanguage } from './language.ts'
import { Parked } from './Parked.tsx'
import { Provisional } from './Provisional.tsx'
import { ReportHead } from './ReportHead.tsx'
import './report.css'
import './print.css'
import { StepSection } from './StepSection.tsx'
import { Trouble } from './Trouble.tsx'
import { PrintingProvider, usePrinting } from './use-printing.ts'
import { type FetchedReport, useReport } from './use-report.ts'
import { WrittenLanguageProvider } from './written-lang.ts'

function TopBar({ session }: { readonly session: string }) {
  const say = useWords(reportWords)
  return (
    <header className="report-bar">
      <a className="back" href={`/console?session=${encodeURIComponent(session)}`}>
        {say('page.back')}
      </a>
      <LanguageMenu label={say('page.language')} load={loadLanguage} />
    </header>
  )
}

interface SheetProps {
  readonly fetched: FetchedReport
  readonly isFetching: boolean
  readonly refusal: Refusal | null
  readonly onAgain: () => void
}

function Sheet(props: SheetProps) {
  const say = useWords(reportWords)
  const { view, at } = props.fetched
  const today = dayAt(at)
  const report = reportOf(view, today)
  const ref = useRef<HTMLElement>(null)
  const isPrinting = usePrinting(ref)
  useEffect(() => {
    document.title = say('page.name', { day: view.day, title: view.session.title })
  }, [say, view])
  return (
    <div className={`report${isPrinting ? ' printing' : ''}`}>
      <Contents report={report} hasParked={view.parked.length > 0} />
      <PrintingProvider value={isPrinting}>
        <main ref={ref}>
          <ReportHead view={view} today={today} />
          {view.phase !== 'ended' && <Provisional {...props} />}
          {report.agreements.length > 0 && <Agreements sections={report.agreements} />}
          <section className="report-part" aria-labelledby="steps-h">
            <h2 id="steps-h">{say('page.steps')}</h2>
            {report.steps.map((section) => (
              <StepSection key={section.step.id} section={section} />
            ))}
          </section>
          {view.parked.length > 0 && <Parked texts={view.parked} />}
        </main>
      </PrintingProvider>
    </div>
  )
}

/** The session to read and to print, as far as it has been shown. */
export function ReportPage({ session }: { readonly session: string }) {
  const say = useWords(reportWords)
  const { fetched, refusal, isFetching, again } = useReport(session)
  if (!fetched && refusal) return <Trouble refusal={refusal} onRetry={again} />
  if (!fetched)
    return (
      <main className="trouble">
        <h1>{say('page.loading')}</h1>
      </main>
    )
  const { deckLanguage, language } = fetched.view.session
  return (
    <DeckLanguageProvider value={deckLanguage}>
      <WrittenLanguageProvider value={language}>
        <TopBar session={session} />
        <Sheet fetched={fetched} isFetching={isFetching} refusal={refusal} onAgain={again} />
      </WrittenLanguageProvider>
    </DeckLanguageProvider>
  )
}
