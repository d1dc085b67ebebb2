import type { OutlineItem, Tone } from '../../shared/charts/marks.ts'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'
import { Outline } from './Outline.tsx'

const tones: readonly Tone[] = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6']

/** An option keeps the letter and the colour by which people have chosen it; where to go stands first. */
const itemOf = ({ id, title, place, index }: ScreenView['placed'][number]): OutlineItem => ({
  id,
  badge: id,
  tone: tones[index % tones.length] ?? 'c6',
  title: place,
  text: title,
})

/** Where those who chose the same meet. */
export function Places({ placed }: Pick<ScreenView, 'placed'>) {
  const words = useWords(screenWords)
  return (
    <section className="places" aria-labelledby="places-title">
      <h2 id="places-title">{words('tables.places')}</h2>
      <Outline help={undefined} items={placed.map(itemOf)} note={undefined} />
    </section>
  )
}
