import { Suspense, useCallback, useEffect, useState } from 'react'
import { consoleWords } from '../../shared/i18n/console/index.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import { call } from '../live/call.ts'
import type { RoomSocket } from '../live/room-socket.ts'
import { useWords } from '../ui/words.tsx'
import { type Route, routeOf, sessionPath } from './address.ts'
import { lazyPage } from './lazy-page.tsx'
import { LeadPage } from './lead/LeadPage.tsx'
import { remember, thisTab } from './memory.ts'
import { EnterFailedPage, InvalidLinkPage } from './Pages.tsx'
import { StartPage } from './start/StartPage.tsx'
import { createKeyName } from './start/start-form.ts'
import { rememberLayout } from './use-layout.ts'

const ReportPage = lazyPage(async () => (await import('../report/ReportPage.tsx')).ReportPage)

const PaperPage = lazyPage(async () => (await import('./paper/PaperPage.tsx')).PaperPage)

const SignsPage = lazyPage(async () => (await import('./paper/SignsPage.tsx')).SignsPage)

/** Keys and tokens must not stay in the address bar, where a projector would show them. */
const cleanAddress = (path: string): void => history.replaceState(null, '', path)

/** The route of the address; a link pasted into this tab changes only what is behind `#`. */
function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => routeOf(location))
  useEffect(() => {
    const read = () => setRoute(routeOf(location))
    window.addEventListener('hashchange', read)
    window.addEventListener('popstate', read)
    return () => {
      window.removeEventListener('hashchange', read)
      window.removeEventListener('popstate', read)
    }
  }, [])
  return [route, setRoute]
}

interface EnterPageProps {
  readonly session: string
  readonly token: string
  readonly onEntered: (session: string) => void
}

/** Exchanges a facilitator's link for this browser's cookie. */
function EnterPage({ session, token, onEntered }: EnterPageProps) {
  const say = useWords(consoleWords)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    let over = false
    void call('enterSession', { token }, session).then((entered) => {
      if (over) return
      if (entered.ok) onEntered(session)
      else setRefusal(entered.error)
    })
    return () => {
      over = true
    }
  }, [session, token, attempt, onEntered])

  if (refusal && ['no-reply', 'internal', 'too-fast'].includes(refusal.code))
    return (
      <EnterFailedPage
        refusal={refusal}
        onRetry={() => {
          setRefusal(null)
          setAttempt(attempt + 1)
        }}
      />
    )
  if (refusal) return <InvalidLinkPage />
  return (
    <main className="page">
      <h1>{say('enter.checking')}</h1>
    </main>
  )
}

interface AppProps {
  /** @param how a page that prints does not lead */
  readonly connect: (session: string, how?: { readonly prints: true }) => RoomSocket
}

/** The console: the page that the address names. */
export function App({ connect }: AppProps) {
  const [route, setRoute] = useRoute()
  const [keepToken, setKeepToken] = useState<string>()

  const isRemote = route.page === 'enter' && route.remote
  const enter = useCallback(
    (session: string) => {
      if (isRemote) rememberLayout('remote')
      cleanAddress(sessionPath(session))
      setRoute({ page: 'lead', session })
    },
    [setRoute, isRemote],
  )

  useEffect(() => {
    if (route.page !== 'start' || !route.createKey) return
    remember(thisTab, createKeyName, route.createKey)
    cleanAddress('/console')
  }, [route])

  if (route.page === 'lead')
    return (
      <LeadPage
        key={route.session}
        session={route.session}
        connect={connect}
        {...(keepToken === undefined ? {} : { keepToken })}
      />
    )
  if (route.page === 'report')
    return (
      <Suspense>
        <ReportPage key={route.session} session={route.session} />
      </Suspense>
    )
  if (route.page === 'signs')
    return (
      <Suspense>
        <SignsPage key={route.session} session={route.session} connect={connect} />
      </Suspense>
    )
  if (route.page === 'paper')
    return (
      <Suspense>
        <PaperPage key={route.deck} deck={route.deck} />
      </Suspense>
    )
  if (route.page === 'enter')
    return <EnterPage session={route.session} token={route.token} onEntered={enter} />
  return (
    <StartPage
      key={route.createKey}
      createKey={route.createKey}
      onStarted={(session, token) => {
        setKeepToken(token)
        setRoute({ page: 'enter', session, token, remote: false })
      }}
    />
  )
}
