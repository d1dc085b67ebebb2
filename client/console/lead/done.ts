import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'

/** Everyone who is here has said so: nothing follows from it by itself. */
export const isEveryoneDone = ({ done }: ConsoleView): boolean =>
  done !== null && done.of > 0 && done.count >= done.of

/** How many are done with a step where no answer tells; empty where nobody is asked. */
export function doneInWords(view: ConsoleView, say: Words<ConsoleWords>): string {
  if (!view.done) return ''
  const { by, count, of } = view.done
  return say(isEveryoneDone(view) ? `tools.done.all.${by}` : `tools.done.some.${by}`, { count, of })
}
