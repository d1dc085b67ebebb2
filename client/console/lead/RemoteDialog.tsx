import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import { Qr } from '../../ui/Qr.tsx'
import { useWords } from '../../ui/words.tsx'
import { publicOrigin, remoteLink } from '../address.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useDesk } from './desk.ts'
import { usePairing } from './use-pairing.ts'

function Pairing() {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  const { session, view } = useDesk()
  const { token, seconds, refusal, renew } = usePairing(session)
  if (refusal)
    return (
      <>
        <p role="alert" className="problem">
          {sayError(refusal.code, { field: 'none' })}
        </p>
        <Button onClick={renew}>{say('desk.remote.renew')}</Button>
      </>
    )
  if (token === undefined) return <p className="soft">{say('desk.remote.making')}</p>
  if (seconds === 0)
    return (
      <>
        <p role="status">{say('desk.remote.over')}</p>
        <Button onClick={renew}>{say('desk.remote.renew')}</Button>
      </>
    )
  const link = remoteLink(publicOrigin(location, view.join.address), session, token)
  return (
    <>
      <Qr className="remote-qr" text={link} label={say('desk.remote.qr')} />
      <p role="timer">
        {say('desk.remote.left', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
      </p>
    </>
  )
}

/** Whether one more console has come since this part was first shown. */
function useOneMore(): boolean {
  const { consoles } = useDesk().view
  const [least, setLeast] = useState(consoles)
  const [hasCome, setHasCome] = useState(false)
  if (consoles < least) setLeast(consoles)
  if (consoles > least && !hasCome) setHasCome(true)
  return hasCome
}

/** The way to pair: what to do, what to mind, and the QR. */
function Scan() {
  const say = useWords(consoleWords)
  return (
    <>
      <p>{say('desk.remote.text')}</p>
      <p className="warning">{say('desk.remote.warning')}</p>
      <div className="pairing">
        <Pairing />
      </div>
    </>
  )
}

/** Pairs the facilitator's phone: a QR that opens the remote once, within two minutes. */
export function RemoteDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(consoleWords)
  const isPaired = useOneMore()
  return (
    <Dialog title={say('desk.remote.title')} onClose={onClose}>
      {!isPaired && <Scan />}
      <p role="status" className="paired">
        {isPaired && say('desk.remote.paired')}
      </p>
      <Button variant="secondary" data-color="neutral" onClick={onClose}>
        {say('lead.close')}
      </Button>
    </Dialog>
  )
}
