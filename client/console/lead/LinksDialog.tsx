import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import { call } from '../../live/call.ts'
import { useWords } from '../../ui/words.tsx'
import { publicOrigin, screenLink } from '../address.ts'
import { Copyable } from '../parts/Copyable.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useDesk } from './desk.ts'
import { KeepLink } from './KeepLink.tsx'

function NewFacilitatorLink() {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  const { session } = useDesk()
  const [token, setToken] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const make = async () => {
    const made = await call('facilitatorLink', {}, session)
    setToken(made.ok ? made.value.token : null)
    setRefusal(made.ok ? null : made.error)
  }

  return (
    <section>
      <h3>{say('lead.keep.forAnother')}</h3>
      {token ? <KeepLink token={token} /> : <p className="soft">{say('lead.keep.makeHint')}</p>}
      <div className="row">
        <button type="button" className="button small" onClick={make}>
          {say('lead.keep.make')}
        </button>
      </div>
      <p role="alert" className="problem">
        {refusal && sayError(refusal.code, { field: 'none' })}
      </p>
    </section>
  )
}

/** Links to hand out: the screen's, and another one for leading. */
export function LinksDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(consoleWords)
  const { session, view } = useDesk()
  const origin = publicOrigin(location, view.join.address)
  return (
    <Dialog title={say('lead.links')} onClose={onClose}>
      <section>
        <h3>{say('lead.screenLink.title')}</h3>
        <p className="soft">{say('lead.screenLink.why')}</p>
        <Copyable
          label={say('lead.screenLink.link')}
          text={screenLink(origin, session, view.screenToken)}
        />
      </section>
      <NewFacilitatorLink />
      <button type="button" className="button" onClick={onClose}>
        {say('lead.close')}
      </button>
    </Dialog>
  )
}
