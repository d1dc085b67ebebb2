import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Language } from '../../../shared/i18n/languages.ts'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import { Agree } from './Agree.tsx'
import { PenStrip } from './PenStrip.tsx'
import type { WorkActs, WorkFacts } from './table-facts.ts'

export interface HoldingProps {
  readonly facts: WorkFacts
  readonly acts: Pick<WorkActs, 'handOver' | 'keep' | 'deliver'>
  readonly said: (value: Json) => readonly string[]
  readonly lang: Language | undefined
  /** The activity's own input; what it sends is asked about once. */
  readonly renderInput: (onSend: (value: Json) => void) => ReactNode
}

/** This phone writes for the table: the form, whoever asks for the pen, and the question at the end. */
export function Holding({ facts, acts, said, lang, renderInput }: HoldingProps) {
  const say = useWords(tableWords)
  const { table, asked, open } = facts
  const [complete, setComplete] = useState<Json | null>(null)
  const form = useRef<HTMLDivElement>(null)
  const isAsking = complete !== null && open
  const wasAsking = useRef(isAsking)

  useEffect(() => {
    // The question had the focus, and is gone.
    if (wasAsking.current && !isAsking) {
      form.current?.querySelector<HTMLElement>('textarea, input')?.focus()
    }
    wasAsking.current = isAsking
  }, [isAsking])

  return (
    <>
      <PenStrip pen="mine">
        <p>
          <strong>{say('pen.mine')}</strong>
        </p>
        <p>{say('pen.mineHint')}</p>
      </PenStrip>
      {asked && <Wanted onHandOver={acts.handOver} onKeep={acts.keep} />}
      {isAsking ? (
        <Agree
          lines={said(complete)}
          lang={lang}
          table={table}
          onYes={() => acts.deliver(complete)}
          onNo={() => setComplete(null)}
        />
      ) : (
        <div ref={form}>{renderInput(setComplete)}</div>
      )}
      {!asked && (
        <Button kind="quiet" onClick={acts.handOver}>
          {say('pen.handOver')}
        </Button>
      )}
    </>
  )
}

interface WantedProps {
  readonly onHandOver: () => void
  readonly onKeep: () => void
}

/** Somebody asks the phone with the pen. It stays in sight while one writes: one tap hands the pen over. */
export function Wanted({ onHandOver, onKeep }: WantedProps) {
  const say = useWords(tableWords)
  return (
    <div className="wanted" role="group" aria-label={say('pen.wanted')}>
      <p>
        <strong>{say('pen.wanted')}</strong>
      </p>
      <div className="buttons">
        <Button kind="primary" onClick={onHandOver}>
          {say('pen.handOver')}
        </Button>
        <Button onClick={onKeep}>{say('pen.keep')}</Button>
      </div>
    </div>
  )
}
