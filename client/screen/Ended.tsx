import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'
import { Notice } from './ConnectionNotice.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

export function Ended({ view: { session } }: { readonly view: ScreenView }) {
  const words = useWords(screenWords)
  const heading = useHeadingFocus('ended')
  return (
    <main className="wall ended">
      <header>
        <p className="brand">Plenum</p>
        <p>{session.title}</p>
      </header>
      <div className="message">
        <h1 ref={heading} tabIndex={-1}>
          {words('ended.thanks')}
        </h1>
        <p>{words('ended.takeHome')}</p>
      </div>
      <footer>
        <p>{words('ended.until', { day: noon(session.answersUntil) })}</p>
        {session.agreementsUntil !== null && (
          <p>{words('ended.agreementsUntil', { day: noon(session.agreementsUntil) })}</p>
        )}
        <Notice />
      </footer>
    </main>
  )
}
