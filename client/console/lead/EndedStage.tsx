import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { reportPath } from '../address.ts'
import { ParkingLot } from '../parking/ParkingLot.tsx'
import { useDesk } from './desk.ts'
import { ResultFiles } from './ResultFiles.tsx'
import { dayOf } from './wording.ts'

function NotShown() {
  const say = useWords(consoleWords)
  const { view, send } = useDesk()
  const sealed = view.agenda.filter(({ status }) => status === 'sealed')
  if (sealed.length === 0) return null
  return (
    <section>
      <h2>{say('lead.ended.notShown')}</h2>
      <p className="soft">{say('lead.ended.notShownHint')}</p>
      <ul className="plain">
        {sealed.map(({ id, title }) => (
          <li key={id}>
            <Button
              variant="secondary"
              data-color="neutral"
              onClick={() => send({ type: 'release', step: id })}
            >
              {say('lead.ended.include', { title })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The centre after the end: what is where, until when, and what can still be done. */
export function EndedStage() {
  const say = useWords(consoleWords)
  const { session: id, view, onDialog } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { session } = view
  const { agreementsUntil } = session
  return (
    <div className="on-screen ended">
      <h1 ref={heading} tabIndex={-1}>
        {say('lead.ended.title')}
      </h1>
      <section>
        <h2>{say('lead.results')}</h2>
        <p>{say('lead.ended.download')}</p>
        <Button asChild className="to-report">
          <a href={reportPath(id)}>{say('desk.links.report')}</a>
        </Button>
        <ResultFiles />
      </section>
      <NotShown />
      <ParkingLot />
      <section>
        <h2>{say('lead.ended.what')}</h2>
        <p>{say('lead.ended.answersUntil', { day: dayOf(session.answersUntil) })}</p>
        <p>
          {agreementsUntil === null
            ? say('lead.ended.noAgreements')
            : say('lead.ended.agreementsUntil', { day: dayOf(agreementsUntil) })}
        </p>
      </section>
      <div className="row">
        <Button asChild variant="secondary" data-color="neutral">
          <a href="/console">{say('lead.ended.newSession')}</a>
        </Button>
        <Button variant="secondary" data-color="danger" onClick={() => onDialog('delete')}>
          {say('lead.delete.menu')}
        </Button>
      </div>
    </div>
  )
}
