import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import { KeepLink } from './KeepLink.tsx'

interface KeepPanelProps {
  readonly token: string
  readonly onKept: () => void
}

/** "Keep this link", right after the start and until the first step: then the centre is the room's. */
export function KeepPanel({ token, onKept }: KeepPanelProps) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  if (view.phase !== 'lobby') return null
  return (
    <section className="panel keep-panel" aria-labelledby="keep-title">
      <h2 id="keep-title" ref={heading} tabIndex={-1}>
        {say('lead.keep.title')}
      </h2>
      <KeepLink token={token} />
      <Button variant="secondary" data-color="neutral" onClick={onKept}>
        {say('lead.keep.done')}
      </Button>
    </section>
  )
}
