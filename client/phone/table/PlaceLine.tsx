import { useId } from 'react'
import type { Language } from '../../../shared/i18n/languages.ts'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { Sign } from '../../ui/Sign.tsx'
import { useWords } from '../../ui/words.tsx'

interface PlaceLineProps {
  /** Where those go who answered as this phone did; empty where it did not answer. */
  readonly places: readonly string[]
  /** What this phone answered, in words. */
  readonly answer: string
  /** What the answer is written in, where it is not the page's language. */
  readonly lang: Language | undefined
}

/** The phone's own line among the places that the room was given. Nothing is sent to find it. */
export function PlaceLine({ places, answer, lang }: PlaceLineProps) {
  const say = useWords(tableWords)
  const id = useId()
  return (
    <section className="place-line" aria-labelledby={id}>
      <h2 id={id}>{say('place.title')}</h2>
      {places.length === 0 ? (
        <p>{say('place.unanswered')}</p>
      ) : (
        <>
          <p lang={lang}>{say('place.yours', { answer })}</p>
          {places.map((place) => (
            <p key={place} className="place">
              {place}
            </p>
          ))}
          <p className="hint with-sign">
            <Sign name="lock" /> {say('place.found')}
          </p>
        </>
      )}
    </section>
  )
}
