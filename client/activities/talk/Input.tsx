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
  const { points } = config as Localized<TalkConfig>
  return (
    <>
      <p className="talk-look-up">{say('input.lookUp')}</p>
      {points.length > 0 && (
        <ol className="talk-points" lang={lang}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      )}
    </>
  )
}
