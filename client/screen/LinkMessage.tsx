import { errorWords } from '../../shared/i18n/errors/index.ts'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { RefusalCode } from '../../shared/protocol/errors.ts'
import { useWords } from '../ui/words.tsx'

interface LinkMessageProps {
  readonly problem: RefusalCode | 'incomplete' | 'deleted'
}

/** Why there is nothing to show, and what to do about it. */
export function LinkMessage({ problem }: LinkMessageProps) {
  const words = useWords(screenWords)
  const errors = useWords(errorWords)
  const isDeleted = problem === 'deleted'
  return (
    <main className="message">
      <h1>{words(isDeleted ? 'link.deletedTitle' : 'link.invalidTitle')}</h1>
      <p>
        {problem === 'incomplete' || problem === 'deleted'
          ? words(`link.${problem}`)
          : errors(problem, { field: 'none' })}
      </p>
    </main>
  )
}
