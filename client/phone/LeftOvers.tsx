import { useMemo } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { shorten } from '../../shared/lib/shorten.ts'
import type { OwnWords } from '../live/phone-kept.ts'
import { leftOvers } from '../live/phone-left-over.ts'
import { isAmongRounds, roundOf, stepKey } from '../live/phone-rounds.ts'
import { Button } from '../ui/Button.tsx'
import { useDeckLang, useWords } from '../ui/words.tsx'
import { CopyText } from './CopyText.tsx'
import { useActs, usePhone } from './phone-context.ts'

/** So many characters tell one question from another; the rest of it was read when it was asked. */
const inName = 80

/** What was written for a question that has closed: still here, to copy or take away. */
export function LeftOvers() {
  const say = useWords(phoneWords)
  const { dropLeftOver, dropLost } = useActs()
  const kept = usePhone((state) => state.kept)
  const step = usePhone((state) => state.view?.step ?? null)
  const isInside = usePhone((state) => state.view !== null && state.standing === 'in')
  const found = useMemo(() => leftOvers(kept, step), [kept, step])
  if (!isInside) return null
  const lost = Object.entries(kept.lost ?? {})
  const keys = [...found.map(({ key }) => key), ...lost.map(([key]) => key)]
  const known = step ? [...keys, stepKey(step)] : keys
  const nameOf = (key: string, { prompt }: Pick<OwnWords, 'prompt'>) => {
    const name = shorten(prompt, inName)
    if (!isAmongRounds(key, known)) return name
    return say('over.promptInRound', { prompt: name, round: roundOf(key).round })
  }
  return (
    <>
      {found.map((left) => (
        <OneLeftOver
          key={left.key}
          name={nameOf(left.key, left)}
          why={say(left.unsent ? 'leftOver.unsent' : 'leftOver.title')}
          lines={left.lines}
          onRemove={() => dropLeftOver(left.key)}
        />
      ))}
      {lost.map(([key, words]) => (
        <OneLeftOver
          key={key}
          name={nameOf(key, words)}
          why={say('leftOver.lost')}
          lines={words.lines}
          onRemove={() => dropLost(key)}
        />
      ))}
    </>
  )
}

interface OneLeftOverProps {
  /** The question it was written for: the room may be at another by now. */
  readonly name: string
  readonly why: string
  readonly lines: readonly string[]
  readonly onRemove: () => void
}

function OneLeftOver({ name, why, lines, onRemove }: OneLeftOverProps) {
  const say = useWords(phoneWords)
  const label = say('leftOver.text', { prompt: name })
  return (
    <section className="left-over" aria-label={label}>
      <h2 lang={useDeckLang()}>{name}</h2>
      <p>{why}</p>
      <CopyText label={label} text={lines.join('\n')}>
        <Button kind="quiet" onClick={onRemove}>
          {say('leftOver.remove')}
        </Button>
      </CopyText>
    </section>
  )
}
