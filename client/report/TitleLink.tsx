import type { ReportStep } from '../../shared/report/report.ts'
import { useDeckLang } from '../ui/words.tsx'

/** A step by its title, in the language it is in. */
export const TitleLink = ({
  step,
  anchor,
}: {
  readonly step: ReportStep
  readonly anchor: string
}) => (
  <a href={`#${anchor}`} lang={useDeckLang(step.language)}>
    {step.title}
  </a>
)
