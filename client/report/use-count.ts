import { reportWords } from '../../shared/i18n/report/index.ts'
import type { ReportRound, ReportStep } from '../../shared/report/report.ts'
import { countPeople } from '../charts/count-people.ts'
import { useWords } from '../ui/words.tsx'

interface Counted {
  readonly step: ReportStep
  readonly round: ReportRound | undefined
}

/** How many a round's figures are made of, in words; null where the finding says it, or groups sign. */
export function useCount({ step, round }: Counted): string | null {
  const say = useWords(reportWords)
  const count = round && countPeople({ ...round, mode: step.mode, final: true })
  return count ? say('page.answered', { ...count }) : null
}
