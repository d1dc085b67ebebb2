import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { type RoundRef, roundKey } from '../../../shared/room/state.ts'
import type { ConsoleState } from '../../live/console-store.ts'
import { useWords } from '../../ui/words.tsx'
import { commandOf, isClosedEmpty, type RoomAct } from '../acts.ts'
import type { KeyAct } from '../keys.ts'
import { together } from '../step-number.ts'
import { useKeys } from '../use-keys.ts'
import { type Layout, useLayout } from '../use-layout.ts'
import { Announcement } from './Announcement.tsx'
import { DeskLayout } from './DeskLayout.tsx'
import { type Desk, DeskProvider, type DialogName } from './desk.ts'
import { fullScreen } from './full-screen.ts'
import { KeepPanel } from './KeepPanel.tsx'
import { OpenDialog } from './OpenDialog.tsx'
import { nonceOf, useSingles } from './own-settings.ts'
import { RemoteLayout } from './RemoteLayout.tsx'
import { SaidBack } from './SaidBack.tsx'
import { UnanimousDialog } from './UnanimousDialog.tsx'
import { UndoToast } from './UndoToast.tsx'
import { useArming } from './use-arming.ts'
import { useAwake } from './use-awake.ts'
import { useUndo } from './use-undo.ts'

export interface LeadingProps {
  readonly state: ConsoleState
  readonly view: ConsoleView
  readonly session: string
  readonly keepToken: string | undefined
  readonly onDeleted: () => void
}

interface Performing {
  readonly state: ConsoleState
  readonly view: ConsoleView
  readonly run: Desk['send']
  readonly onDialog: (dialog: DialogName) => void
  /** Goes to the field of the parking lot. */
  readonly onNote: () => void
}

type WindowAct = Exclude<KeyAct, RoomAct>

/** What keys do in this window alone. */
const here: Readonly<
  Record<WindowAct, (of: Pick<Performing, 'view' | 'onDialog' | 'onNote'>) => void>
> = {
  help: ({ onDialog }) => onDialog('help'),
  insert: ({ view, onDialog }) => {
    if (view.phase !== 'ended') onDialog('insert')
  },
  parking: ({ view, onNote }) => {
    if (view.parked !== null) onNote()
  },
  'full-screen': fullScreen,
}

const isOfWindow = (act: KeyAct | RoomAct): act is WindowAct => act in here

/** What keys and buttons do, and a hint about the last of them as long as the room has not moved. */
function usePerforming({ state, view, run, onDialog, onNote }: Performing) {
  const say = useWords(consoleWords)
  const arming = useArming(view)
  const [said, setSaid] = useState<{ hint: string; version: number } | null>(null)
  const hint = (text: string) => {
    const next = { hint: text, version: view.version }
    setSaid(next)
    return next
  }

  const perform = (act: KeyAct | RoomAct) => {
    setSaid(null)
    if (isOfWindow(act)) return here[act]({ view, onDialog, onNote })
    const command = commandOf(act, view)
    if (!arming.press(act)) return
    if (command?.type === 'again' && !isClosedEmpty(view)) onDialog('again')
    else if (command) run(command)
    else if (act === 'next' && view.nextAct.kind === 'end') hint(say('lead.act.lastStep'))
    else state.refuse({ code: 'not-now' })
  }
  const onStep = (number: number) => {
    const entry = view.agenda.find((one) => one.number === number)
    if (!entry || number === 0) return void hint(say('desk.noStep', { number }))
    setSaid(null)
    if (!entry.current) run({ type: 'go', step: entry.id })
  }
  const onTyped = (digits: string) => {
    const typed = hint(say('desk.typed', { digits }))
    // By then the digits are no number any more.
    setTimeout(() => setSaid((now) => (now === typed ? null : now)), together)
  }
  const hinted = said?.version === view.version ? said.hint : ''
  return { perform, onStep, onTyped, hint: hinted || arming.line }
}

/** What comes of the warning: the answers are shown after all, or the room goes on without them. */
const decideIn =
  ({ state, view, run }: Omit<Performing, 'onDialog' | 'onNote'>) =>
  (show: boolean) => {
    void state.decide(show)
    const isAhead = view.step?.status === 'sealed' || view.nextAct.kind === 'show'
    if (!show && isAhead) run({ type: 'withhold' })
  }

/** What the desk asks of the server beside acts, and hears of other consoles. */
const asksOf = ({
  sortTexts,
  deleteTexts,
  drawRoles,
  paperCard,
  insert,
  otherAct,
}: ConsoleState) => ({
  sortTexts,
  deleteTexts,
  drawRoles,
  paperCard,
  insert,
  otherAct,
})

/** The theme board, which stands in for the desk; the key of the parking lot leads back to the field there. */
function useBoard() {
  const [board, onBoard] = useState<RoundRef | null>(null)
  const [noting, onNoting] = useState(false)
  const onNote = () => {
    onBoard(null)
    onNoting(true)
  }
  return { board, onNote, places: { onBoard, noting, onNoting } }
}

/** Leading a session of which a view has come. */
export function Leading({ state, view, session, keepToken, onDeleted }: LeadingProps) {
  const [singles, setSingles] = useSingles()
  const [layout, setLayout] = useLayout()
  const [dialog, onDialog] = useState<DialogName | null>(null)
  const [kept, setKept] = useState(false)
  const { board, onNote, places } = useBoard()
  const [nonce] = useState(() => nonceOf(session))
  const undoing = useUndo(state.act, view, state.otherAct)
  const run: Desk['send'] = (command) => void undoing.run(command)
  const { hint, perform, ...steps } = usePerforming({ state, view, run, onDialog, onNote })
  useAwake(view.phase !== 'ended')
  useKeys({ perform, ...steps }, { singles, nonce })

  const desk: Desk = {
    view,
    viewAt: state.viewAt,
    session,
    perform,
    send: run,
    ...asksOf(state),
    ...places,
    onDialog,
    singles,
    nonce,
  }
  const shared = {
    connection: state.connection,
    messages: (
      <>
        <SaidBack refusal={state.refusal} hint={hint} />
        <UndoToast {...undoing} />
      </>
    ),
    onLayout: (to: Layout) => setLayout(to),
  }
  return (
    <DeskProvider value={desk}>
      {layout === 'remote' ? (
        <RemoteLayout {...shared} />
      ) : (
        <DeskLayout
          {...shared}
          isChosen={layout === 'desk'}
          board={view.boards.find((one) => board && roundKey(one) === roundKey(board)) ?? null}
          keep={keepToken && !kept && <KeepPanel token={keepToken} onKept={() => setKept(true)} />}
        />
      )}
      <Announcement />
      {state.asked && <UnanimousDialog onDecide={decideIn({ state, view, run })} />}
      <OpenDialog
        dialog={dialog}
        onDialog={onDialog}
        onSingles={setSingles}
        onDeleted={onDeleted}
      />
    </DeskProvider>
  )
}
