import { Alert, Button } from '@digdir/designsystemet-react'
import { type ReactNode, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { BoardView } from '../../../shared/protocol/views.ts'
import type { ConsoleState } from '../../live/console-store.ts'
import { useWords } from '../../ui/words.tsx'
import { currentEntry } from '../acts.ts'
import type { Layout } from '../use-layout.ts'
import { useNarrow, useWide } from '../use-wide.ts'
import { Agenda } from './Agenda.tsx'
import { Bars } from './Bars.tsx'
import { BoardZone } from './BoardZone.tsx'
import './desk.css'
import { useDesk } from './desk.ts'
import { EndedStage } from './EndedStage.tsx'
import { Footer } from './Footer.tsx'
import { LobbyStage } from './LobbyStage.tsx'
import { Side } from './Side.tsx'
import { Stage } from './Stage.tsx'
import { TopBar } from './TopBar.tsx'

export interface LayoutProps {
  readonly connection: ConsoleState['connection']
  /** What was said back, and the way to undo. */
  readonly messages: ReactNode
  readonly onLayout: (layout: Layout) => void
}

interface DeskLayoutProps extends LayoutProps {
  /** The desk was asked for on this device: the remote is not offered any more. */
  readonly isChosen: boolean
  /** The link to keep, until it is put away. */
  readonly keep: ReactNode
  /** The theme board that is open: it has the whole page between the bars. */
  readonly board: BoardView | null
}

/** The step that is looked at ahead. The look ends when the room moves on: its note is not for now. */
function useLook(): [string | null, (step: string | null) => void] {
  const { view } = useDesk()
  const current = currentEntry(view)?.id
  const [look, setLook] = useState<{ step: string | null; during: string | undefined }>()
  const lookedAt = look && look.during === current ? look.step : null
  return [lookedAt, (step) => setLook({ step, during: current })]
}

/** On a phone the remote is what most want; whoever stays on the desk is not asked again. */
function RemoteOffer({ onLayout }: Pick<LayoutProps, 'onLayout'>) {
  const say = useWords(consoleWords)
  return (
    <Alert data-color="info" data-size="sm">
      <h2>{say('desk.remote.open')}</h2>
      <p>{say('desk.remote.offer')}</p>
      <div className="row">
        <Button onClick={() => onLayout('remote')}>{say('desk.remote.use')}</Button>
        <Button variant="secondary" data-color="neutral" onClick={() => onLayout('desk')}>
          {say('desk.remote.stay')}
        </Button>
      </div>
    </Alert>
  )
}

/** The leading page's three zones, or the theme board, with the bars above and below. */
export function DeskLayout({ board, ...zones }: DeskLayoutProps) {
  const { view } = useDesk()
  const { connection, messages } = zones
  const bars = (
    <>
      <TopBar connection={connection} />
      <Bars connection={connection} view={view} protocol={location.protocol} />
    </>
  )
  if (!board) return <Zones {...zones} bars={bars} />
  return (
    <div className="desk">
      {bars}
      <BoardZone board={board} />
      <Footer>{messages}</Footer>
    </div>
  )
}

type ZonesProps = Omit<DeskLayoutProps, 'board' | 'connection'> & { readonly bars: ReactNode }

function Zones({ bars, messages, onLayout, isChosen, keep }: ZonesProps) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  // A zone that scrolls by itself must be within reach of the keyboard.
  const wide = useWide()
  const narrow = useNarrow()
  const [lookedAt, setLookedAt] = useLook()
  const hasSide = view.phase !== 'ended' || lookedAt !== null
  return (
    <div className={hasSide ? 'desk' : 'desk without-side'}>
      {bars}
      <Agenda lookedAt={lookedAt} onLook={(step) => setLookedAt(step === lookedAt ? null : step)} />
      <main className="stage" tabIndex={wide ? 0 : undefined} aria-label={say('lead.stage.now')}>
        {narrow && !isChosen && view.phase !== 'ended' && <RemoteOffer onLayout={onLayout} />}
        {view.phase === 'lobby' && <LobbyStage hasKeep={Boolean(keep)} />}
        {view.phase === 'running' && <Stage />}
        {view.phase === 'ended' && <EndedStage />}
      </main>
      {hasSide && <Side lookedAt={lookedAt} onStopLooking={() => setLookedAt(null)} keep={keep} />}
      <Footer>{messages}</Footer>
    </div>
  )
}
