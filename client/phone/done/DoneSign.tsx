import { useEffect, useId, useState } from 'react'
import { doneWords } from '../../../shared/i18n/done/index.ts'
import type { DoneSync } from '../../live/done-sync.ts'
import { Sign } from '../../ui/Sign.tsx'
import { useWords } from '../../ui/words.tsx'
import { useActs, usePhone } from '../phone-context.ts'
import './done.css'

/** One calm word to whoever leads: this person is done. What it is called never changes, only whether it is on. */
export function DoneSign() {
  const say = useWords(doneWords)
  const acts = useActs()
  const hint = useId()
  const on = usePhone(({ kept }) => kept.done?.on === true)
  const [sync, setSync] = useState<DoneSync | null>(null)

  useEffect(() => {
    // Without it there is nothing to press: better than a button that does nothing.
    acts.done().then(setSync, () => {})
  }, [acts])

  if (!sync) return null
  return (
    <div className="done-sign">
      <button
        type="button"
        className="done-button"
        aria-pressed={on}
        aria-describedby={hint}
        onClick={() => sync.say(!on)}
      >
        {say('done')} <Sign name="check" />
      </button>
      <p className="hint" id={hint} role="status">
        {say('who')} {on && say('undo')}
      </p>
    </div>
  )
}
