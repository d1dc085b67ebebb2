import { Button } from '@digdir/designsystemet-react'
import type { KeyboardEvent } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { KeyHint } from '../parts/KeyHint.tsx'
import { useDesk } from './desk.ts'
import { nextActLabel, nextActNote } from './wording.ts'

/** The one large button: the next act of the deck, in words. Ending asks first. */
export function NextAct() {
  const say = useWords(consoleWords)
  const { view, perform, onDialog } = useDesk()
  const note = nextActNote(view, say)
  const ends = view.nextAct.kind === 'end'

  // A key that is held down must not run through the deck.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat) event.preventDefault()
  }

  return (
    <Button
      className="next-act"
      aria-keyshortcuts={ends ? undefined : 'Space'}
      aria-disabled={view.step?.status === 'closing'}
      onKeyDown={onKeyDown}
      onClick={() => (ends ? onDialog('end') : perform('next'))}
    >
      <span className="next-text">
        <span className="next-label">{nextActLabel(view, say)}</span>
        {note && <small>{note}</small>}
      </span>
      {!ends && <KeyHint name="Space" />}
    </Button>
  )
}
