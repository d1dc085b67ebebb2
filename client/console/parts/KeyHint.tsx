import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'

/** A key as a button or the help shows it; its name is for the eye, `aria-keyshortcuts` for the ear. */
export function KeyHint({ name }: { readonly name: string }) {
  const say = useWords(consoleWords)
  return <kbd aria-hidden="true">{name === 'Space' ? say('desk.space') : name}</kbd>
}
