import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { type ConsoleStore, createConsoleStore } from '../../live/console-store.ts'
import { type RoomSocket, wakeOnReturn } from '../../live/room-socket.ts'
import { useReconnect } from '../../live/use-reconnect.ts'
import { DeckLanguageProvider, useWords } from '../../ui/words.tsx'
import { rememberSession } from '../my-sessions.ts'
import { DeletedPage, RefusedPage } from '../Pages.tsx'
import { Leading } from './Leading.tsx'

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

  const title = state.view?.session.title
  useEffect(() => {
    if (title !== undefined) rememberSession({ id: session, title })
  }, [session, title])

  if (deletedHere || state.deleted) return <DeletedPage byOther={!deletedHere} />
  if (state.refused) return <RefusedPage refusal={state.refused} session={session} />
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
