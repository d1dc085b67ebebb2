import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import { otherWords } from './other-words.ts'

interface SaidBackProps {
  readonly refusal: Refusal | null
  /** Something to say that is not a refusal by the server. */
  readonly hint: string
}

/** Why an act did nothing. */
export function SaidBack({ refusal, hint }: SaidBackProps) {
  const sayError = useWords(errorWords)
  return (
    <p className={refusal ? 'said-back problem' : 'said-back'} role="status">
      {refusal ? sayError(refusal.code, { field: refusal.field ?? 'none' }) : hint}
    </p>
  )
}

/** What another console did last. */
export function SaidByOther() {
  const say = useWords(consoleWords)
  const { view, otherAct } = useDesk()
  return (
    <p className="said-other" role="status">
      {otherAct && otherWords(otherAct, view, say)}
    </p>
  )
}
