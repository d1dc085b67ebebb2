import { useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { leftOvers } from '../live/phone-left-over.ts'
import { isAmongRounds, roundOf } from '../live/phone-rounds.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../ui/words.tsx'
import { CopyText } from './CopyText.tsx'
import { usePhone } from './phone-context.ts'

/** What this phone remembers of the session, to copy, and the way to be rid of it. What is left over stands above. */
export function OnThisPhone({ onClear }: { readonly onClear: () => void }) {
  const say = useWords(phoneWords)
  const kept = usePhone((state) => state.kept)
  const isInside = usePhone((state) => state.view !== null && state.standing === 'in')
  const offered = isInside ? leftOvers(kept, null).map(({ key }) => key) : []
  const own = Object.entries(kept.words).filter(
    ([key, { lines }]) => lines.length > 0 && !offered.includes(key),
  )
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
      <Button kind="danger" onClick={() => setIsSure(true)}>
        {say('over.clear')}
      </Button>
    )
  }
  return (
    <div className="buttons" role="group" aria-label={say('over.clearTitle')}>
      <p>{say('over.clearTitle')}</p>
      <Button kind="danger" onClick={onClear}>
        {say('over.clearYes')}
      </Button>
      <Button onClick={() => setIsSure(false)}>{say('over.clearNo')}</Button>
    </div>
  )
}
