import { useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { roundOf } from '../live/phone-rounds.ts'
import { useWords } from '../ui/words.tsx'
import { CopyText } from './CopyText.tsx'
import { usePhone } from './phone-context.ts'

/** A step that ran more than once is named by its round as well. */
const isAmongRounds = (key: string, keys: readonly string[]) =>
  roundOf(key).round > 1 ||
  keys.filter((other) => roundOf(other).step === roundOf(key).step).length > 1

/** What this phone remembers of the session, to copy, and the way to be rid of it. */
export function OnThisPhone({ onClear }: { readonly onClear: () => void }) {
  const say = useWords(phoneWords)
  const words = usePhone((state) => state.kept.words)
  const own = Object.entries(words).filter(([, { lines }]) => lines.length > 0)
  if (own.length === 0) return null
  const keys = own.map(([key]) => key)
  const named = own.map(([key, { prompt, lines }]) => ({
    key,
    lines,
    prompt: isAmongRounds(key, keys)
      ? say('over.promptInRound', { prompt, round: roundOf(key).round })
      : prompt,
  }))
  return (
    <section className="on-this-phone" aria-labelledby="on-this-phone">
      <h2 id="on-this-phone">{say('over.onPhone')}</h2>
      <p>{say('over.onPhoneText')}</p>
      {named.map(({ key, prompt, lines }) => (
        <div key={key}>
          <h3>{prompt}</h3>
          <CopyText label={say('leftOver.text', { prompt })} text={lines.join('\n')} />
        </div>
      ))}
      <Clear onClear={onClear} />
    </section>
  )
}

/** Asks once: what is deleted here cannot be had back. */
function Clear({ onClear }: { readonly onClear: () => void }) {
  const say = useWords(phoneWords)
  const [isSure, setIsSure] = useState(false)
  if (!isSure) {
    return (
      <button type="button" className="button danger" onClick={() => setIsSure(true)}>
        {say('over.clear')}
      </button>
    )
  }
  return (
    <div className="buttons" role="group" aria-label={say('over.clearTitle')}>
      <p>{say('over.clearTitle')}</p>
      <button type="button" className="button danger" onClick={onClear}>
        {say('over.clearYes')}
      </button>
      <button type="button" className="button" onClick={() => setIsSure(false)}>
        {say('over.clearNo')}
      </button>
    </div>
  )
}
