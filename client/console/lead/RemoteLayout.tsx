import { Button } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { takesAnswers } from '../acts.ts'
import { ParkingLot } from '../parking/ParkingLot.tsx'
import { TableTiles } from '../tables/TableTiles.tsx'
import { ActButton } from './ActButton.tsx'
import { Bars } from './Bars.tsx'
import { CardPages } from './CardPages.tsx'
import type { LayoutProps } from './DeskLayout.tsx'
import './desk.css'
import { useDesk } from './desk.ts'
import { doneInWords } from './done.ts'
import { EndedStage } from './EndedStage.tsx'
import { JumpToAgreement } from './JumpToAgreement.tsx'
import { NextAct } from './NextAct.tsx'
import { NextCard } from './NextCard.tsx'
import { Notes } from './Notes.tsx'
import './remote.css'
import { StageChips } from './StageChips.tsx'
import { Texts } from './Texts.tsx'
import { Clock } from './TimerCard.tsx'
import { ConnectionTag } from './TopBar.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'
import { useTimeLeft } from './use-time-left.ts'

/** The step in words, what the screen shows, and the notes: what one reads while walking. */
function RemoteStage() {
  const say = useWords(consoleWords)
  const { view, viewAt } = useDesk()
  const { step } = view
  const lang = useDeckLang(step?.language)
  const heading = useHeadingFocus(step ? `${step.id}/${step.round}` : 'lobby')
  const left = useTimeLeft(view.timer, viewAt)
  return (
    <>
      <StageChips />
      <h1 ref={heading} tabIndex={-1} lang={step ? lang : undefined}>
        {step?.prompt ?? say('lead.lobby.title')}
      </h1>
      {left !== null && <Clock left={left} running={view.timer?.running ?? false} />}
      <RemoteTables />
      <CardPages />
      <NextCard />
      <Notes />
      <JumpToAgreement />
      <Texts folded={step?.status !== 'sealed'} />
      <ParkingLot />
    </>
  )
}

/** How far the tables are: what one walks to, and whom one leaves in peace. */
function RemoteTables() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  if (!view.tables) return null
  return (
    <section className="panel" aria-labelledby="remote-tables">
      <h2 id="remote-tables">{say('tables.title')}</h2>
      <TableTiles
        tables={view.tables}
        working={view.step?.byTable === true && takesAnswers(view)}
        typing={null}
      />
    </section>
  )
}

/** Who is in, and how many have answered. */
function Counts() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const { inRoom, answered, of, step } = view
  if (view.phase === 'ended') return null
  if (!step || step.status === 'idle') {
    return [say('lead.inRoom', { inRoom }), doneInWords(view, say)].filter(Boolean).join(' · ')
  }
  if (step.byTable) return say('tables.counts', { inRoom, answered, of })
  return say(step.mode === 'group' ? 'lead.tables' : 'lead.counts', { inRoom, answered, of })
}

/** The buttons that are needed while walking, and the next act under the thumb. */
function RemoteActs() {
  const { view } = useDesk()
  const timer = view.timer ? (view.timer.running ? 'pause' : 'resume') : 'begin'
  return (
    <div className="remote-acts">
      <div className="remote-small">
        <ActButton act="previous" label="lead.controls.previous" />
        <ActButton act="blank" label={`lead.controls.${view.blank ? 'unblank' : 'blank'}`} />
        <ActButton act="look-up" label={`desk.remote.${view.lookUp ? 'lookDown' : 'lookUp'}`} />
        <ActButton act="quiet" label={`lead.controls.${view.quiet ? 'unquiet' : 'quiet'}`} />
        <ActButton
          act="timer"
          label={timer === 'begin' ? 'desk.remote.time' : `lead.timer.${timer}`}
        />
      </div>
      <NextAct />
    </div>
  )
}

/** The facilitator's phone as a remote: one hand, the next act across the lower half. */
export function RemoteLayout({ connection, messages, onLayout }: LayoutProps) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const isOver = view.phase === 'ended'
  return (
    <div className="remote">
      <header className="remote-top">
        <div className="remote-where">
          <p className="session-title">{view.session.title}</p>
          <p className="remote-counts">
            <Counts />
          </p>
        </div>
        {connection !== 'live' && <ConnectionTag connection={connection} />}
        <Button variant="tertiary" data-color="neutral" onClick={() => onLayout('desk')}>
          {say('desk.remote.full')}
        </Button>
      </header>
      <Bars connection={connection} view={view} protocol={location.protocol} />
      <main className="remote-stage" tabIndex={0} aria-label={say('lead.stage.now')}>
        {isOver ? <EndedStage /> : <RemoteStage />}
      </main>
      <section className="remote-hand" aria-label={say('lead.controls.bar')}>
        <div className="messages">{messages}</div>
        {!isOver && <RemoteActs />}
      </section>
    </div>
  )
}
