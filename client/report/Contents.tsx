import { reportWords } from '../../shared/i18n/report/index.ts'
import type { Report } from '../../shared/report/report.ts'
import { useWords } from '../ui/words.tsx'
import { agreementsAnchor, anchorOf, parkingAnchor } from './anchors.ts'
import { TitleLink } from './TitleLink.tsx'

/** The way into a long report, beside it where there is room. */
export function Contents({
  report,
  hasParked,
}: {
  readonly report: Report
  readonly hasParked: boolean
}) {
  const say = useWords(reportWords)
  return (
    <nav className="contents" aria-labelledby="contents-h">
      <p id="contents-h">{say('page.contents')}</p>
      <ol>
        {report.agreements.length > 0 && (
          <li>
            <a href={`#${agreementsAnchor}`}>{say('page.agreements')}</a>
          </li>
        )}
        {report.steps.map(({ step }) => (
          <li key={step.id}>
            <TitleLink step={step} anchor={anchorOf(step)} />
          </li>
        ))}
        {hasParked && (
          <li>
            <a href={`#${parkingAnchor}`}>{say('parking')}</a>
          </li>
        )}
      </ol>
    </nav>
  )
}
