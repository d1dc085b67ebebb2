import type { Language } from '../../../shared/i18n/languages.ts'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { useWords } from '../../ui/words.tsx'
import type { WorkActs, WorkFacts } from './table-facts.ts'
import { AskForPen } from './Watching.tsx'
import { Written } from './Written.tsx'

interface DeliveredProps {
  readonly facts: WorkFacts
  readonly acts: Pick<WorkActs, 'ask' | 'takeBack'>
  readonly lines: readonly string[]
  readonly lang: Language | undefined
  /** The pen was asked for, and is not to be had yet. */
  readonly isPutOff: boolean
}

const messages = {
  saved: 'deliver.done',
  sending: 'deliver.sending',
  unsent: 'deliver.waiting',
} as const

/** What the table has handed in, and the way to have it back while the step is open: with the pen. */
export function Delivered({ facts, acts, lines, lang, isPutOff }: DeliveredProps) {
  const say = useWords(tableWords)
  const { table, pen, delivery, open, asked } = facts
  const isStored = delivery === 'saved'
  return (
    <div className="receipt" data-state={delivery}>
      <h2>
        <Mark state={delivery} />
        {say(messages[delivery])}
      </h2>
      <Written lines={lines} lang={lang} />
      {isStored && <p>{say('deliver.saved', { number: table })}</p>}
      {open && isStored && pen === 'other' && (
        <>
          <p className="hint">{say('deliver.byPen')}</p>
          <AskForPen asked={asked} isPutOff={isPutOff} onAsk={acts.ask} />
        </>
      )}
      {open && isStored && pen !== 'other' && (
        <div className="buttons">
          <Button onClick={acts.takeBack}>{say('deliver.takeBack')}</Button>
        </div>
      )}
    </div>
  )
}
