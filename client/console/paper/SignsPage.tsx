import { Button, Link } from '@digdir/designsystemet-react'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { tableAddress } from '../../../shared/room/table-address.ts'
import { createConsoleStore } from '../../live/console-store.ts'
import type { RoomSocket } from '../../live/room-socket.ts'
import { useReconnect } from '../../live/use-reconnect.ts'
import { LanguageMenu } from '../../ui/LanguageMenu.tsx'
import { useWords } from '../../ui/words.tsx'
import { sessionPath } from '../address.ts'
import { loadLanguage } from '../language.ts'
import { RefusedPage } from '../Pages.tsx'
import './paper.css'
import './signs.css'
import { TableSigns } from './TableSigns.tsx'

interface SignsPageProps {
  readonly session: string
  readonly connect: (session: string, how: { readonly prints: true }) => RoomSocket
}

/** Follows the session: the code and the number of tables are those of now. */
function useRoom({ session, connect }: SignsPageProps) {
  const socket = useMemo(() => connect(session, { prints: true }), [connect, session])
  useReconnect(socket)
  const store = useMemo(() => createConsoleStore(socket), [socket])
  useEffect(() => {
    socket.connect()
    return () => void socket.disconnect()
  }, [socket])
  return useStore(store)
}

/** What is on the page beside the signs, and stays off the paper. */
function Bar({ session, hasSigns }: { readonly session: string; readonly hasSigns: boolean }) {
  const say = useWords(consoleWords)
  return (
    <header className="paper-bar">
      <Link href={sessionPath(session)}>{say('paper.signs.back')}</Link>
      {hasSigns && (
        <div className="paper-print">
          <Button onClick={() => window.print()}>{say('paper.print')}</Button>
          <p className="soft">
            {say('paper.signs.hint')} {say('paper.signs.renew')}
          </p>
        </div>
      )}
      <LanguageMenu label={say('language')} load={loadLanguage} />
    </header>
  )
}

function Signs({ view }: { readonly view: ConsoleView }) {
  const say = useWords(consoleWords)
  const { code, address, qr } = view.join
  const count = view.tables?.length ?? 0
  return (
    <main>
      <h1 className="visually-hidden">{say('paper.signs.title')}</h1>
      {count === 0 ? (
        <p className="signs-none">{say('paper.signs.none')}</p>
      ) : (
        <TableSigns
          count={count}
          code={code}
          address={address}
          qrOf={(table) => tableAddress(qr, table)}
        />
      )}
    </main>
  )
}

/** A sign for each table of a session, to print. */
export function SignsPage(props: SignsPageProps) {
  const say = useWords(consoleWords)
  const { view, refused } = useRoom(props)
  const title = view?.session.title
  useEffect(() => {
    // What a browser calls the file that it prints to.
    if (title !== undefined) document.title = say('paper.signs.name', { title })
  }, [say, title])
  if (refused) return <RefusedPage refusal={refused} session={props.session} />
  return (
    <div className="paper-page signs-page">
      <Bar session={props.session} hasSigns={(view?.tables?.length ?? 0) > 0} />
      {view ? (
        <Signs view={view} />
      ) : (
        <main className="page words-page">
          <h1>{say('lead.connecting')}</h1>
        </main>
      )}
    </div>
  )
}
