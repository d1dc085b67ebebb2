import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import { spacedCode } from '../../../shared/room/code.ts'
import { call } from '../../live/call.ts'
import { useWords } from '../../ui/words.tsx'
import { publicOrigin, screenLink } from '../address.ts'
import { Copyable } from '../parts/Copyable.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useDesk } from './desk.ts'
import { KeepLink } from './KeepLink.tsx'

function Refused({ refusal }: { readonly refusal: Refusal | null }) {
  const sayError = useWords(errorWords)
  return (
    <p role="alert" className="problem">
      {refusal && sayError(refusal.code, { field: 'none' })}
    </p>
  )
}

interface NewLinkProps {
  readonly route: 'facilitatorLink' | 'revokeLinks'
  readonly title: string
  readonly hint: string
  readonly button: string
  /** Said once it is done. */
  readonly done?: string
}

/** Makes a link to lead by: one more, or the only one. */
function NewLink({ route, title, hint, button, done = '' }: NewLinkProps) {
  const { session } = useDesk()
  const [token, setToken] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const make = async () => {
    const made = await call(route, {}, session)
    setToken(made.ok ? made.value.token : null)
    setRefusal(made.ok ? null : made.error)
  }

  return (
    <section>
      <h3>{title}</h3>
      {token ? <KeepLink token={token} /> : <p className="soft">{hint}</p>}
      <div className="row">
        <Button variant="secondary" data-color="neutral" onClick={make}>
          {button}
        </Button>
      </div>
      <p role="status">{token && done}</p>
      <Refused refusal={refusal} />
    </section>
  )
}

/** The room's code, and a new one that keeps everybody and everything that is in. */
function RoomCode() {
  const say = useWords(consoleWords)
  const { session, view } = useDesk()
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  if (view.phase === 'ended') return null
  const renew = async () => {
    const renewed = await call('newCode', {}, session)
    setSaid(renewed.ok ? say('lead.newCodeDone') : '')
    setRefusal(renewed.ok ? null : renewed.error)
  }
  return (
    <section>
      <h3>{say('desk.code.title')}</h3>
      <p>
        <strong>{say('desk.code.now', { code: spacedCode(view.join.code) })}</strong>
      </p>
      <p className="soft">{say('desk.code.text')}</p>
      <div className="row">
        <Button variant="secondary" data-color="neutral" onClick={renew}>
          {say('lead.newCode')}
        </Button>
      </div>
      <p role="status">{said}</p>
      <Refused refusal={refusal} />
    </section>
  )
}

/** Links to hand out, and the code: the screen's, another one for leading, a new way in. */
export function LinksDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(consoleWords)
  const { session, view } = useDesk()
  const origin = publicOrigin(location, view.join.address)
  return (
    <Dialog title={say('desk.links.title')} onClose={onClose}>
      <section>
        <h3>{say('lead.screenLink.title')}</h3>
        <p className="soft">{say('lead.screenLink.why')}</p>
        <Copyable
          label={say('lead.screenLink.link')}
          text={screenLink(origin, session, view.screenToken)}
        />
      </section>
      <NewLink
        route="facilitatorLink"
        title={say('lead.keep.forAnother')}
        hint={say('lead.keep.makeHint')}
        button={say('lead.keep.make')}
      />
      <RoomCode />
      <NewLink
        route="revokeLinks"
        title={say('lead.keep.astray')}
        hint={say('lead.keep.revokeHint')}
        button={say('lead.keep.revoke')}
        done={say('lead.keep.revoked')}
      />
      <Button variant="secondary" data-color="neutral" onClick={onClose}>
        {say('lead.close')}
      </Button>
    </Dialog>
  )
}
