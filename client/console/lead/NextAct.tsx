import type { KeyboardEvent } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import { nextActLabel, nextActNote } from './wording.ts'

interface NextActProps {
  readonly onEnd: () => void
}

/** The one large button: the next act of the deck, in words. Ending asks first. */
export function NextAct({ onEnd }: NextActProps) {
  const say = useWords(consoleWords)
  const { view, perform } = useDesk()
  const note = nextActNote(view, say)
  const ends = view.nextAct.kind === 'end'

  // A key that is held down must not run through the deck.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.repeat) event.preventDefault()
  }

  return (
    <button
      type="button"
      className="button primary next-act"
      aria-keyshortcuts={ends ? undefined : 'Space'}
      aria-disabled={view.step?.status === 'closing'}
      onKeyDown={onKeyDown}
      onClick={() => (ends ? onEnd() : perform('next'))}
    >
      <span className="next-label">{nextActLabel(view, say)}</span>
      {note && <small>{note}</small>}
    </button>
  )
}
