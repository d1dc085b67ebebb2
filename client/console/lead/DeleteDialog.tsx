import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import { call } from '../../live/call.ts'
import { useWords } from '../../ui/words.tsx'
import { dropSession } from '../my-sessions.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useDesk } from './desk.ts'
import { ResultFiles } from './ResultFiles.tsx'

interface DeleteDialogProps {
  readonly onClose: () => void
  readonly onDeleted: () => void
}

/** Deleting cannot be undone: it takes a tick and a button. */
export function DeleteDialog({ onClose, onDeleted }: DeleteDialogProps) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  const { session } = useDesk()
  const [ticked, setTicked] = useState(false)
  const [problem, setProblem] = useState('')

  const remove = async () => {
    if (!ticked) return setProblem(say('lead.delete.tickMissing'))
    const deleted = await call('deleteSession', {}, session)
    if (!deleted.ok) return setProblem(sayError(deleted.error.code, { field: 'none' }))
    dropSession(session)
    onDeleted()
  }

  return (
    <Dialog title={say('lead.delete.title')} onClose={onClose}>
      <p>{say('lead.delete.text')}</p>
      <ResultFiles />
      <label className="tick">
        <input
          type="checkbox"
          checked={ticked}
          aria-describedby="delete-problem"
          onChange={({ currentTarget }) => setTicked(currentTarget.checked)}
        />
        {say('lead.delete.tick')}
      </label>
      <p id="delete-problem" role="alert" className="problem">
        {problem}
      </p>
      <div className="row">
        <Button variant="secondary" data-color="neutral" onClick={onClose}>
          {say('lead.delete.no')}
        </Button>
        <Button data-color="danger" onClick={remove}>
          {say('lead.delete.yes')}
        </Button>
      </div>
    </Dialog>
  )
}
