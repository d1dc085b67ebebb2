import { Button, Tag } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { spacedCode } from '../../../shared/room/code.ts'
import type { ConsoleState } from '../../live/console-store.ts'
import { useWords } from '../../ui/words.tsx'
import { screenLink } from '../address.ts'
import { Drift } from './Drift.tsx'
import { useDesk } from './desk.ts'
import { SessionMenu } from './SessionMenu.tsx'

type Connection = ConsoleState['connection']

/** Whether what the page shows is still true. */
export function ConnectionTag({ connection }: { readonly connection: Connection }) {
  const say = useWords(consoleWords)
  return (
    <Tag data-color={connection === 'live' ? 'accent' : 'warning'} data-connection={connection}>
      {connection === 'live' && <span aria-hidden="true">●&nbsp;</span>}
      {say(`lead.connection.${connection}`)}
    </Tag>
  )
}

function OpenScreen() {
  const say = useWords(consoleWords)
  const { session, view, nonce } = useDesk()
  const open = () =>
    window.open(
      screenLink(location.origin, session, view.screenToken, nonce),
      `plenum-screen-${session}`,
    )
  return (
    <Button variant="secondary" data-color="neutral" onClick={open}>
      {say('lead.openScreen')} <span aria-hidden="true">↗</span>
    </Button>
  )
}

/** The code says itself whether the door is locked: a chip of its own would move what is below it. */
function Chips({ connection }: { readonly connection: Connection }) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const { code, doorLocked } = view.join
  return (
    <div className="chips">
      <ConnectionTag connection={connection} />
      {view.phase !== 'ended' && (
        <>
          <Tag data-color={doorLocked ? 'warning' : 'neutral'}>
            {say(doorLocked ? 'lead.codeLocked' : 'lead.code', { code: spacedCode(code) })}
          </Tag>
          <Tag data-color="neutral">{say('lead.inRoom', { inRoom: view.inRoom })}</Tag>
        </>
      )}
      <Drift />
    </div>
  )
}

/** Who is in, how they get in, how the time goes, and what concerns the session as a whole. */
export function TopBar({ connection }: { readonly connection: Connection }) {
  const say = useWords(consoleWords)
  const { view, onDialog } = useDesk()
  return (
    <header className="top-bar">
      <p className="brand">{say('product')}</p>
      <p className="session-title" title={view.session.title}>
        {view.session.title}
      </p>
      <Chips connection={connection} />
      <div className="top-actions">
        <OpenScreen />
        {view.phase !== 'ended' && (
          <Button variant="secondary" data-color="neutral" onClick={() => onDialog('remote')}>
            {say('desk.remote.open')}
          </Button>
        )}
        <SessionMenu />
      </div>
    </header>
  )
}
