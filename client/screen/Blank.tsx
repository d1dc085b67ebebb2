import { screenWords } from '../../shared/i18n/screen/index.ts'
import { useWords } from '../ui/words.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

/** Black, so that the room looks at one another. */
export function Blank() {
  const words = useWords(screenWords)
  const heading = useHeadingFocus('blank')
  return (
    <main className="blank">
      <h1 className="visually-hidden" ref={heading} tabIndex={-1}>
        {words('blank')}
      </h1>
    </main>
  )
}
