import { Button } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { currentEntry, takesAnswers } from '../acts.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useDesk } from './desk.ts'

/** Ending is final, so it is asked about. */
export function EndDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(consoleWords)
  const { view, send } = useDesk()
  const end = () => {
    send({ type: 'end' })
    onClose()
  }
  return (
    <Dialog title={say('lead.end.title')} onClose={onClose}>
      <p>
        {takesAnswers(view) && say('lead.end.open', { title: currentEntry(view)?.title ?? '' })}
        {say('lead.end.text')}
      </p>
      <div className="row">
        <Button variant="secondary" data-color="neutral" onClick={onClose}>
          {say('lead.end.no')}
        </Button>
        <Button onClick={end}>{say('lead.end.yes')}</Button>
      </div>
    </Dialog>
  )
}
