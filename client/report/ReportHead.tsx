import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { hasDays } from '../../shared/commitments/calendar.ts'
import { reportWords } from '../../shared/i18n/report/index.ts'
import { paths } from '../../shared/protocol/paths.ts'
import type { ReportView } from '../../shared/protocol/views.ts'
import { agreementsOf } from '../../shared/report/agreements.ts'
import { useDeckLang, useWords } from '../ui/words.tsx'
import { dayOf } from './days.ts'
import { useWrittenLang } from './written-lang.ts'

interface HeadProps {
  readonly view: ReportView
  readonly today: string
}

function Facts({ view, today }: HeadProps) {
  const say = useWords(reportWords)
  const deckLang = useDeckLang()
  const { day, unit, deck, session } = view
  const { answersUntil, agreementsUntil } = session
  const isDeleted = view.phase === 'ended' && answersUntil < today
  const facts = [
    { name: 'day', text: say('page.day', { day: dayOf(day) }) },
    { name: 'unit', text: say(`page.units.${unit}`) },
    { name: 'deck', text: deck.title, lang: deckLang },
    {
      name: 'answers',
      text: say(isDeleted ? 'page.answersDeleted' : 'page.answersUntil', {
        day: dayOf(answersUntil),
      }),
    },
    ...(agreementsUntil === null
      ? []
      : [
          {
            name: 'agreements',
            text: say('page.agreementsUntil', { day: dayOf(agreementsUntil) }),
          } as const,
        ]),
  ] as const
  return (
    <dl className="facts">
      {facts.map(({ name, text, ...fact }) => (
        <div key={name}>
          <dt>{say(`page.facts.${name}`)}</dt>
          <dd lang={'lang' in fact ? fact.lang : undefined}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Actions({ view }: Pick<HeadProps, 'view'>) {
  const say = useWords(reportWords)
  const session = view.session.id
  const file = agreementsOf(view)
  const at = (path: string) => path.replace(':session', session)
  return (
    <div className="report-actions" role="group" aria-label={say('page.actions')}>
      <Button onClick={() => window.print()}>{say('page.print')}</Button>
      <Button variant="secondary" data-color="neutral" asChild>
        <a href={at(paths.resultsCsv.path)} download>
          {say('page.csv')}
        </a>
      </Button>
      <Button variant="secondary" data-color="neutral" asChild>
        <a href={at(paths.resultsJson.path)} download>
          {say('page.json')}
        </a>
      </Button>
      {file.agreements.length > 0 && (
        <Button variant="secondary" data-color="neutral" asChild>
          <a href={at(paths.agreementsFile.path)} download>
            {say('page.agreementsFile')}
          </a>
        </Button>
      )}
      {hasDays(file) && (
        <Button variant="secondary" data-color="neutral" asChild>
          <a href={at(paths.agreementsCalendar.path)} download>
            {say('page.agreementsCalendar')}
          </a>
        </Button>
      )}
    </div>
  )
}

/** What the report is of, how long its parts are kept, and the ways to take it along. */
export function ReportHead({ view, today }: HeadProps) {
  const say = useWords(reportWords)
  const lang = useWrittenLang()
  const deckLang = useDeckLang()
  const heading = useRef<HTMLHeadingElement>(null)
  const isOver = view.phase === 'ended'
  // Also when what was pressed is gone, because the session has ended meanwhile.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [isOver])
  const { title } = view.session
  return (
    <header className="report-head">
      <p className="kind">{say('page.kind')}</p>
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {title}
      </h1>
      {view.deck.description !== undefined && (
        <p className="description" lang={deckLang}>
          {view.deck.description}
        </p>
      )}
      <Facts view={view} today={today} />
      <Actions view={view} />
    </header>
  )
}
