import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import { KeepLink } from './KeepLink.tsx'

/** "Keep this link", right after the start and until the first step: then the centre is the room's. */
export function KeepPanel({ token }: { readonly token: string }) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const [kept, setKept] = useState(false)
  if (kept || view.phase !== 'lobby') return null
  return (
    <section className="panel keep-panel" aria-labelledby="keep-title">
      <h2 id="keep-title">{say('lead.keep.title')}</h2>
      <KeepLink token={token} />
      <button type="button" className="button small" onClick={() => setKept(true)}>
        {say('lead.keep.done')}
      </button>
    </section>
  )
}
