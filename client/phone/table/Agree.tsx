import { useEffect, useId, useRef } from 'react'
import type { Language } from '../../../shared/i18n/languages.ts'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import { Written } from './Written.tsx'

interface AgreeProps {
  readonly lines: readonly string[]
  readonly lang: Language | undefined
  readonly table: number
  readonly onYes: () => void
  readonly onNo: () => void
}

/** The one question before a table stands behind something. */
export function Agree({ lines, lang, table, onYes, onNo }: AgreeProps) {
  const say = useWords(tableWords)
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="agree" aria-labelledby={id}>
      <h2 id={id} ref={title} tabIndex={-1}>
        {say('deliver.agree')}
      </h2>
      <Written lines={lines} lang={lang} />
      <p className="hint">{say('deliver.signed', { number: table })}</p>
      <div className="buttons">
        <Button kind="primary" wide onClick={onYes}>
          {say('deliver.yes')}
        </Button>
        <Button wide onClick={onNo}>
          {say('deliver.no')}
        </Button>
      </div>
    </section>
  )
}
