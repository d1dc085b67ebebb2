import { screenWords } from '../../shared/i18n/screen/index.ts'
import { useWords } from '../ui/words.tsx'

/** Black, so that the room looks at one another. */
export function Blank() {
  const words = useWords(screenWords)
  return (
    <main className="blank">
      <h1 className="visually-hidden">{words('blank')}</h1>
    </main>
  )
}
