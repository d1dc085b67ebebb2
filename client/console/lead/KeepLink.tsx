import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { Qr } from '../../ui/Qr.tsx'
import { useWords } from '../../ui/words.tsx'
import { facilitatorLink, publicOrigin } from '../address.ts'
import { Copyable } from '../parts/Copyable.tsx'
import { useDesk } from './desk.ts'
import { dayOf } from './wording.ts'

/** A file made in the page, as an address to download it from; gone when the part is. */
function useFile(text: string): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (typeof URL.createObjectURL !== 'function') return
    const made = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [text])
  return address
}

/** A facilitator's link to keep: as text, as a file, and as a QR that shows only when asked for. */
export function KeepLink({ token }: { readonly token: string }) {
  const say = useWords(consoleWords)
  const { session, view } = useDesk()
  const link = facilitatorLink(publicOrigin(location, view.join.address), session, token)
  const file = useFile(
    say('lead.keep.fileText', {
      title: view.session.title,
      link,
      day: dayOf(view.session.answersUntil),
    }),
  )
  return (
    <div className="keep-link">
      <p>{say('lead.keep.why')}</p>
      <p className="warning">{say('lead.keep.warning')}</p>
      <Copyable label={say('lead.keep.link')} text={link} />
      <Button asChild variant="secondary" data-color="neutral">
        <a href={file} download={say('lead.keep.fileName')}>
          {say('lead.keep.file')}
        </a>
      </Button>
      <details>
        <summary>{say('lead.keep.showQr')}</summary>
        <Qr text={link} label={say('lead.keep.qr')} />
      </details>
    </div>
  )
}
