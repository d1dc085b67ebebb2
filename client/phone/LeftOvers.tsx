import { useMemo } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { type LeftOver, leftOvers } from '../live/phone-left-over.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../ui/words.tsx'
import { CopyText } from './CopyText.tsx'
import { useActs, usePhone } from './phone-context.ts'

/** What was written for a question that has closed: still here, to copy or take away. */
export function LeftOvers() {
  const kept = usePhone((state) => state.kept)
  const step = usePhone((state) => state.view?.step ?? null)
  const isInside = usePhone((state) => state.view !== null && state.standing === 'in')
  const found = useMemo(() => leftOvers(kept, step), [kept, step])
  if (!isInside) return null
  return found.map((left) => <OneLeftOver key={left.key} left={left} />)
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
