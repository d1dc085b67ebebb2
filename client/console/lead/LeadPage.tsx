import { nanoid } from 'nanoid'
import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import {
  type ConsoleState,
  type ConsoleStore,
  createConsoleStore,
} from '../../live/console-store.ts'
import { type RoomSocket, wakeOnReturn } from '../../live/room-socket.ts'
import { useReconnect } from '../../live/use-reconnect.ts'
import { DeckLanguageProvider, useWords } from '../../ui/words.tsx'
import { commandOf, type RoomAct } from '../acts.ts'
import type { KeyAct } from '../keys.ts'
import { remember, remembered, thisBrowser, thisTab } from '../memory.ts'
import { DeletedPage, RefusedPage } from '../Pages.tsx'
import { useKeys } from '../use-keys.ts'
import { DeskLayout } from './DeskLayout.tsx'
import { type Desk, DeskProvider } from './desk.ts'
import { KeepPanel } from './KeepPanel.tsx'
import type { DialogName } from './TopBar.tsx'
import { useAwake } from './use-awake.ts'

const singlesKey = 'plenum-console-single-keys'

/** The name of the channel between this console and the screen it opens; kept over a reload. */
function nonceOf(session: string): string {
  const key = `plenum-screen-keys:${session}`
  const nonce = remembered(thisTab, key) ?? nanoid()
  remember(thisTab, key, nonce)
  return nonce
}

function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.()
  // A browser may refuse full screen; the page then stays as it is.
  done?.catch(() => undefined)
}

function useSingles(): [boolean, (on: boolean) => void] {
  const [singles, setSingles] = useState(() => remembered(thisBrowser, singlesKey) !== 'off')
  const change = (on: boolean) => {
    remember(thisBrowser, singlesKey, on ? null : 'off')
    setSingles(on)
  }
  return [singles, change]
}

interface LeadingProps {
  readonly state: ConsoleState
  readonly view: ConsoleView
  readonly session: string
  readonly keepToken: string | undefined
  readonly onDeleted: () => void
}

/** Leading a session of which a view has come. */
function Leading({ state, view, session, keepToken, onDeleted }: LeadingProps) {
  const say = useWords(consoleWords)
  const [singles, setSingles] = useSingles()
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const [hintIn, setHintIn] = useState<number | null>(null)
  const [kept, setKept] = useState(false)
  const [nonce] = useState(() => nonceOf(session))
  useAwake(view.phase !== 'ended')

  const perform = (act: KeyAct | RoomAct) => {
    setHintIn(null)
    if (act === 'help') return setDialog('help')
    if (act === 'full-screen') return toggleFullScreen()
    const command = commandOf(act, view)
    if (command) void state.act(command)
    else if (act === 'next' && view.nextAct.kind === 'end') setHintIn(view.version)
    else state.refuse({ code: 'not-now' })
  }
  useKeys(perform, { singles, nonce })

  const desk: Desk = {
    view,
    viewAt: state.viewAt,
    session,
    perform,
    send: (command) => void state.act(command),
    moderate: (part, hidden) => void state.moderate(part, hidden),
    singles,
    nonce,
  }
  return (
    <DeskProvider value={desk}>
      <DeskLayout
        state={state}
        hint={hintIn === view.version ? say('lead.act.lastStep') : ''}
        keep={keepToken && !kept && <KeepPanel token={keepToken} onKept={() => setKept(true)} />}
        dialog={dialog}
        onDialog={setDialog}
        onSingles={setSingles}
        onDeleted={onDeleted}
      />
    </DeskProvider>
  )
}

interface LeadPageProps {
  readonly session: string
  /** The link to keep, right after the start; gone after a reload. */
  readonly keepToken?: string
  readonly connect: (session: string) => RoomSocket
}

/** Connects to a session as its console and leads it. */
export function LeadPage({ session, keepToken, connect }: LeadPageProps) {
  const say = useWords(consoleWords)
  const socket = useMemo(() => connect(session), [connect, session])
  useReconnect(socket)
  const store: ConsoleStore = useMemo(() => createConsoleStore(socket), [socket])
  const state = useStore(store)
  const [deletedHere, setDeletedHere] = useState(false)

  useEffect(() => {
    socket.connect()
    const stopWaking = wakeOnReturn(socket)
    return () => {
      stopWaking()
      socket.disconnect()
    }
  }, [socket])

  useEffect(() => {
    document.title = state.view ? `${state.view.session.title} – ${say('product')}` : say('page')
  }, [state.view, say])

  if (deletedHere || state.deleted) return <DeletedPage byOther={!deletedHere} />
  if (state.refused) return <RefusedPage refusal={state.refused} />
  if (!state.view)
    return (
      <main className="page">
        <h1>{say('lead.connecting')}</h1>
      </main>
    )
  return (
    <DeckLanguageProvider value={state.view.session.deckLanguage}>
      <Leading
        state={state}
        view={state.view}
        session={session}
        keepToken={keepToken}
        onDeleted={() => setDeletedHere(true)}
      />
    </DeckLanguageProvider>
  )
}
