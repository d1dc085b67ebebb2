import type { TalkConfig } from '../../../shared/activities/talk/index.ts'
import { words } from '../../../shared/activities/talk/words.ts'
import type { Localized } from '../../../shared/i18n/local-text.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import './talk.css'

/** Nothing to answer: where to look, and how the talk goes. */
export default function TalkInput({ config }: InputProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  // The server parsed the deck by this activity's own schema.
  const { points, fromBelow = false } = config as Localized<TalkConfig>
  const lines = points.map((text, at) => ({ text, number: at + 1 }))
  if (fromBelow) lines.reverse()
  return (
    <>
      <p className="talk-look-up">{say('input.lookUp')}</p>
      {points.length > 0 && (
        <ol className="talk-points" lang={lang} reversed={fromBelow}>
          {lines.map(({ text, number }) => (
            <li key={number} value={number}>
              {text}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
