import { Button } from '@digdir/designsystemet-react'
import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { KeysOf } from '../../../shared/i18n/words.ts'
import { useWords } from '../../ui/words.tsx'
import { commandOf, type RoomAct } from '../acts.ts'
import { bindingOf } from '../keys.ts'
import { KeyHint } from '../parts/KeyHint.tsx'
import { useDesk } from './desk.ts'

interface ActButtonProps {
  readonly act: RoomAct
  readonly label: KeysOf<ConsoleWords>
  readonly values?: Readonly<Record<string, string | number>>
  readonly className?: string
}

/**
 * A button for an act, with its key. Where the act makes no sense it stays in its place and says so
 * when pressed, so that the row of buttons never moves under the hand.
 */
export function ActButton({ act, label, values, className = '' }: ActButtonProps) {
  const say = useWords(consoleWords)
  const { view, perform, singles } = useDesk()
  const binding = bindingOf(act)
  const key = binding && (singles || !binding.single) ? binding : undefined

  return (
    <Button
      variant="secondary"
      data-color="neutral"
      className={`act ${className}`}
      aria-disabled={commandOf(act, view) === null}
      aria-keyshortcuts={key?.shortcut}
      onClick={() => perform(act)}
    >
      {say(label, values)}
      {key?.shown[0] && <KeyHint name={key.shown[0]} />}
    </Button>
  )
}
