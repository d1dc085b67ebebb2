import { Alert, Button } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import { useNobodyYet } from './use-nobody-yet.ts'

/** What to try when nobody comes in. It moves nothing and is never on the screen. */
function NobodyYet() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const isLong = useNobodyYet(view)
  return (
    <div role="status">
      {isLong && (
        <Alert data-color="warning" data-size="sm" className="nobody">
          <h2>{say('desk.lobby.nobodyTitle')}</h2>
          <p>{say('desk.lobby.nobody')}</p>
          <ol>
            <li>{say('desk.lobby.guest')}</li>
            <li>{say('desk.lobby.firewall')}</li>
            <li>{say('desk.lobby.mobile')}</li>
            <li>{say('desk.lobby.hotspot')}</li>
          </ol>
          <a href="/network" target="_blank" rel="noreferrer">
            {say('desk.lobby.test')} ({say('desk.links.newTab')})
          </a>
        </Alert>
      )}
    </div>
  )
}

/** The facilitator's laptop may be what the projector shows. */
function Mirrored() {
  const say = useWords(consoleWords)
  const { onDialog } = useDesk()
  return (
    <Alert data-color="info" data-size="sm" className="mirrored">
      <h2>{say('desk.lobby.mirroredTitle')}</h2>
      <p>{say('desk.lobby.mirrored')}</p>
      <Button variant="secondary" data-color="neutral" onClick={() => onDialog('remote')}>
        {say('desk.lobby.toRemote')}
      </Button>
    </Alert>
  )
}

/** What only the facilitator needs to know before the room is on. */
export function LobbyHints() {
  const { view } = useDesk()
  if (view.phase !== 'lobby') return null
  return (
    <>
      <NobodyYet />
      <Mirrored />
    </>
  )
}
