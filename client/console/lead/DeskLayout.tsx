import { type ReactNode, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleState } from '../../live/console-store.ts'
import { useWords } from '../../ui/words.tsx'
import { currentEntry } from '../acts.ts'
import { useWide } from '../use-wide.ts'
import { Agenda } from './Agenda.tsx'
import { Bars } from './Bars.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import './desk.css'
import { useDesk } from './desk.ts'
import { EndDialog } from './EndDialog.tsx'
import { EndedStage } from './EndedStage.tsx'
import { Footer } from './Footer.tsx'
import { HelpDialog } from './HelpDialog.tsx'
import { LinksDialog } from './LinksDialog.tsx'
import { LobbyStage } from './LobbyStage.tsx'
import { Side } from './Side.tsx'
import { Stage } from './Stage.tsx'
import { type DialogName, TopBar } from './TopBar.tsx'

export interface DeskLayoutProps {
  readonly state: Pick<ConsoleState, 'connection' | 'refusal'>
  readonly hint: string
  readonly dialog: DialogName | null
  readonly onDialog: (dialog: DialogName | null) => void
  readonly onSingles: (on: boolean) => void
  readonly onDeleted: () => void
  /** Shown above the stage until it is put away: the link to keep. */
  readonly keep: ReactNode
}

function OpenDialog({
  dialog,
  onDialog,
  onSingles,
  onDeleted,
}: Pick<DeskLayoutProps, 'dialog' | 'onDialog' | 'onSingles' | 'onDeleted'>) {
  const close = () => onDialog(null)
  if (dialog === 'end') return <EndDialog onClose={close} />
  if (dialog === 'delete') return <DeleteDialog onClose={close} onDeleted={onDeleted} />
  if (dialog === 'links') return <LinksDialog onClose={close} />
  if (dialog === 'help') return <HelpDialog onClose={close} onSingles={onSingles} />
  return null
}

/** What has changed for the room, said once for those who do not see it. */
function Announcement() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const { step } = view
  const status = step && step.status !== 'idle' ? say(`lead.stage.status.${step.status}`) : ''
  return (
    <p className="visually-hidden" role="status">
      {step && say('lead.stage.announce', { title: step.title, status })}
    </p>
  )
}

/** The step that is looked at ahead. The look ends when the room moves on: its note is not for now. */
function useLook(): [string | null, (step: string | null) => void] {
  const { view } = useDesk()
  const current = currentEntry(view)?.id
  const [look, setLook] = useState<{ step: string | null; during: string | undefined }>()
  const lookedAt = look && look.during === current ? look.step : null
  return [lookedAt, (step) => setLook({ step, during: current })]
}

/** The leading page's three zones with the bars above and below. */
export function DeskLayout({ state, hint, keep, ...dialogs }: DeskLayoutProps) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  // A zone that scrolls by itself must be within reach of the keyboard.
  const wide = useWide()
  const [lookedAt, setLookedAt] = useLook()
  const hasSide = view.phase !== 'ended' || lookedAt !== null
  return (
    <div className={hasSide ? 'desk' : 'desk without-side'}>
      <TopBar connection={state.connection} onDialog={dialogs.onDialog} />
      <Bars connection={state.connection} view={view} protocol={location.protocol} />
      <Agenda lookedAt={lookedAt} onLook={(step) => setLookedAt(step === lookedAt ? null : step)} />
      <main className="stage" tabIndex={wide ? 0 : undefined} aria-label={say('lead.stage.now')}>
        {keep}
        {view.phase === 'lobby' && <LobbyStage hasKeep={Boolean(keep)} />}
        {view.phase === 'running' && <Stage />}
        {view.phase === 'ended' && <EndedStage onDelete={() => dialogs.onDialog('delete')} />}
      </main>
      {hasSide && <Side lookedAt={lookedAt} onStopLooking={() => setLookedAt(null)} />}
      <Footer refusal={state.refusal} hint={hint} onEnd={() => dialogs.onDialog('end')} />
      <Announcement />
      <OpenDialog {...dialogs} />
    </div>
  )
}
