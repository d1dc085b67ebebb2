import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

export function Ended({ view: { session } }: { readonly view: ScreenView }) {
  const words = useWords(screenWords)
  const heading = useHeadingFocus('ended')
  return (
    <main className="message">
      <h1 ref={heading} tabIndex={-1}>
        {words('ended.thanks')}
      </h1>
      <p>{session.title}</p>
      <p>{words('ended.takeHome')}</p>
      <p>{words('ended.until', { day: Date.parse(`${session.answersUntil}T12:00:00Z`) })}</p>
    </main>
  )
}
