import { Button } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { commandOf, lastRoundUp } from '../acts.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useDesk } from './desk.ts'

/** A new round empties every phone, so it is asked about once. It is about the step it was opened on. */
export function AgainDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(consoleWords)
  const { view, send } = useDesk()
  const round = lastRoundUp(view)
  const at = `${view.step?.id}/${round}`
  const [openedAt] = useState(at)
  const command = openedAt === at ? commandOf('again', view) : null
  useEffect(() => {
    if (!command) onClose()
  })
  if (!command) return null
  const start = () => {
    send(command)
    onClose()
  }
  return (
    <Dialog title={say('lead.again.title')} onClose={onClose}>
      <p>{say('lead.again.text', { round })}</p>
      <div className="row">
        <Button variant="secondary" data-color="neutral" onClick={onClose}>
          {say('lead.again.no')}
        </Button>
        <Button onClick={start}>{say('lead.again.yes', { next: round + 1 })}</Button>
      </div>
    </Dialog>
  )
}
