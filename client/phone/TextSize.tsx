import { useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { useWords } from '../ui/words.tsx'
import { isTextLarge, keepTextSize, showTextSize } from './text-size.ts'

/** Two sizes of text, on top of what the browser itself is set to. */
export function TextSize() {
  const say = useWords(phoneWords)
  const [large, setLarge] = useState(isTextLarge)
  const choose = (next: boolean) => {
    setLarge(next)
    keepTextSize(next)
    showTextSize(next)
  }
  return (
    <div className="text-size" role="group" aria-label={say('textSize.title')}>
      <button type="button" aria-pressed={!large} onClick={() => choose(false)}>
        <span aria-hidden="true">A</span>
        <span className="visually-hidden">{say('textSize.usual')}</span>
      </button>
      <button type="button" aria-pressed={large} onClick={() => choose(true)}>
        <span aria-hidden="true">A+</span>
        <span className="visually-hidden">{say('textSize.larger')}</span>
      </button>
    </div>
  )
}
