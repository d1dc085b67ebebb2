import { type ReactNode, Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import { type Language } from '../../shared/i18n/languages.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import type { ScreenState, ScreenStore } from '../live/screen-store.ts'
import { DeckLanguageProvider, LanguageProvider } from '../ui/words.tsx'
import { Announcer } from './Announcer.tsx'
import { Blank } from './Blank.tsx'
import { ConnectionNotice, NoticeProvider } from './ConnectionNotice.tsx'
import { Ended } from './Ended.tsx'
import { Help } from './Help.tsx'
import { isHelpOpen } from './help.ts'
import { LinkMessage } from './LinkMessage.tsx'
import { JoinOverlay, Lobby } from './Lobby.tsx'
import { forgetView, keepView } from './last-view.ts'
import { Parking } from './Parking.tsx'
import { Running } from './Running.tsx'
import { textSize } from './text-size.ts'

/** What the wall shows of a view. */
export function Shown({ view, at }: { readonly view: ScreenView; readonly at: number }) {
  if (view.blank) return <Blank />
  const isCodeUp = view.phase === 'running' && view.joinOverlay
  if (view.parking && !isCodeUp) return <Parking notes={view.parking} view={view} />
  if (view.phase === 'ended') return <Ended view={view} />
  if (view.phase === 'lobby') return <Lobby view={view} />
  if (view.joinOverlay) return <JoinOverlay view={view} />
  return view.step ? <Running view={view} step={view.step} at={at} /> : <Lobby view={view} />
}

/** What hides the picture for good: an old program does not, because its picture is still true. */
const isTurnedAway = ({ refusal, view }: ScreenState) =>
  refusal !== null && !(refusal === 'old-program' && view !== null)

interface ScreenLanguageProps {
  /** What the address asked for. */
  readonly asked: Language | null
  readonly view: ScreenView | null
  readonly children: ReactNode
}

const languageOf = ({ asked, view }: Pick<ScreenLanguageProps, 'asked' | 'view'>) =>
  asked ?? view?.session.language ?? 'nb'

/** The screen in the language it was asked for, or its session's; the deck's words as the deck has them. */
export function ScreenLanguage({ children, ...from }: ScreenLanguageProps) {
  return (
    <LanguageProvider value={languageOf(from)}>
      <DeckLanguageProvider value={from.view?.session.deckLanguage}>
        <Suspense>{children}</Suspense>
      </DeckLanguageProvider>
    </LanguageProvider>
  )
}

/** The projector: whatever the server last said, for as long as it says nothing else. */
export function Screen({ state }: { readonly state: ScreenState }) {
  const { view, at, connected, refusal, deleted } = state
  const isHelp = useStore(isHelpOpen)
  // Larger letters change what fits: everything is fitted anew.
  useStore(textSize)
  if (deleted) return <LinkMessage problem="deleted" />
  if (refusal !== null && isTurnedAway(state)) return <LinkMessage problem={refusal} />
  const notice = (
    <ConnectionNotice connected={connected} refusal={refusal} isFirst={view === null} />
  )
  if (!view) return notice
  return (
    <NoticeProvider value={notice}>
      <Shown view={view} at={at} />
      {isHelp && <Help />}
      <Announcer view={view} at={at} />
    </NoticeProvider>
  )
}

interface LiveScreenProps {
  readonly session: string
  readonly store: ScreenStore
  readonly asked: Language | null
}

/** A screen that follows its room, and remembers the last picture for a reload. */
export function LiveScreen({ session, store, asked }: LiveScreenProps) {
  const state = useStore(store)
  const { view, at, deleted } = state
  const isGone = deleted || isTurnedAway(state)
  useEffect(() => {
    if (isGone) forgetView(session)
    else if (view) keepView(session, { view, at })
  }, [session, view, at, isGone])
  const title = view?.session.title
  const language = languageOf({ asked, view })
  useEffect(() => {
    document.title = title === undefined ? 'Plenum' : `${title} – Plenum`
    document.documentElement.lang = language
  }, [title, language])
  return (
    <ScreenLanguage asked={asked} view={view}>
      <Screen state={state} />
    </ScreenLanguage>
  )
}
