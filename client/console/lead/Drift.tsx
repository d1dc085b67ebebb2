import { Tag } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import { driftWords, timePlan } from './time-plan.ts'
import { useAgendaNow } from './use-agenda-now.ts'

/** How the session keeps to its minutes, in words. */
export function Drift() {
  const say = useWords(consoleWords)
  const { view, viewAt } = useDesk()
  const agenda = useAgendaNow(view, viewAt)
  if (view.phase !== 'running') return null
  const { key, minutes } = driftWords(timePlan(agenda).drift)
  return (
    <Tag data-color={key === 'behind' ? 'warning' : 'neutral'}>
      {say(`desk.plan.${key}`, { minutes })}
    </Tag>
  )
}
