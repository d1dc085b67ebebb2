import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { useFitted } from '../charts/use-fitted.ts'
import { useWords } from '../ui/words.tsx'
import { Notice } from './ConnectionNotice.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'

/** Never below one em as long as that can be helped: it is the least that is read at ten metres. */
const sizes = [2.4, 2.1, 1.8, 1.6, 1.45, 1.3, 1.15, 1]
/** Thirty notes as long as they may be: small is better than half of them out of sight. */
const small = [0.9, 0.8, 0.7, 0.65]

const columnsFor = (notes: number): number[] => {
  if (notes <= 4) return [1]
  return notes <= 10 ? [1, 2] : [2, 3]
}

const stepsFor = (notes: number) =>
  [...sizes, ...small].flatMap((size) => columnsFor(notes).map((columns) => ({ size, columns })))

interface ParkingProps {
  readonly notes: NonNullable<ScreenView['parking']>
  readonly view: ScreenView
}

/** What was put aside for later, with numbers to speak of them by. */
export function Parking({ notes, view }: ParkingProps) {
  const words = useWords(screenWords)
  const heading = useHeadingFocus('parking')
  const list = useFitted({
    steps: stepsFor(notes.length),
    apply: (element, { size, columns }) => {
      element.style.fontSize = `${size}em`
      element.style.setProperty('--columns', String(columns))
    },
  })
  return (
    <main className="wall parking">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {words('parking')}
        </h1>
      </header>
      <div className="parked" ref={list} tabIndex={0}>
        <ol lang={view.session.language}>
          {notes.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </div>
      <footer>
        <Notice />
      </footer>
    </main>
  )
}
