import { useMemo } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { OwnWords } from '../live/phone-kept.ts'
import { type LeftOver, leftOvers } from '../live/phone-left-over.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../ui/words.tsx'
import { CopyText } from './CopyText.tsx'
import { useActs, usePhone } from './phone-context.ts'

/** What was written for a question that has closed: still here, to copy or take away. */
export function LeftOvers() {
  const { dropLost } = useActs()
  const kept = usePhone((state) => state.kept)
  const step = usePhone((state) => state.view?.step ?? null)
  const isInside = usePhone((state) => state.view !== null && state.standing === 'in')
  const found = useMemo(() => leftOvers(kept, step), [kept, step])
  if (!isInside) return null
  return (
    <>
      {found.map((left) => (
        <OneLeftOver key={left.key} left={left} />
      ))}
      {Object.entries(kept.lost ?? {}).map(([key, words]) => (
        <OneLost key={key} words={words} onRemove={() => dropLost(key)} />
      ))}
    </>
  )
}

function OneLeftOver({ left }: { readonly left: LeftOver }) {
  const say = useWords(phoneWords)
  const { dropLeftOver } = useActs()
  return (
    <section className="left-over" aria-label={say('leftOver.text', { prompt: left.prompt })}>
      <p>{say(left.unsent ? 'leftOver.unsent' : 'leftOver.title')}</p>
      <CopyText label={say('leftOver.text', { prompt: left.prompt })} text={left.lines.join('\n')}>
        <Button kind="quiet" onClick={() => dropLeftOver(left.key)}>
          {say('leftOver.remove')}
        </Button>
      </CopyText>
    </section>
  )
}

/** What was written for a table when another got the pen, and did not arrive. */
function OneLost({ words, onRemove }: { readonly words: OwnWords; readonly onRemove: () => void }) {
  const say = useWords(phoneWords)
  const label = say('leftOver.text', { prompt: words.prompt })
  return (
    <section className="left-over" aria-label={label}>
      <p>{say('leftOver.lost')}</p>
      <CopyText label={label} text={words.lines.join('\n')}>
        <Button kind="quiet" onClick={onRemove}>
          {say('leftOver.remove')}
        </Button>
      </CopyText>
    </section>
  )
}
