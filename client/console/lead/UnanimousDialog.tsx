import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Dialog } from '../parts/Dialog.tsx'

interface UnanimousDialogProps {
  readonly onDecide: (show: boolean) => void
}

/** Showing would tell what each person answered. Not showing is where focus is. */
export function UnanimousDialog({ onDecide }: UnanimousDialogProps) {
  const say = useWords(consoleWords)
  const no = useRef<HTMLButtonElement>(null)
  useEffect(() => no.current?.focus(), [])
  return (
    <Dialog title={say('desk.unanimous.title')} onClose={() => onDecide(false)}>
      <p>{say('desk.unanimous.text')}</p>
      <p className="soft">{say('desk.unanimous.closed')}</p>
      <div className="row">
        <Button ref={no} onClick={() => onDecide(false)}>
          {say('desk.unanimous.no')}
        </Button>
        <Button variant="secondary" data-color="neutral" onClick={() => onDecide(true)}>
          {say('desk.unanimous.yes')}
        </Button>
      </div>
    </Dialog>
  )
}
