import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { callsInWords } from '../tables/progress.ts'
import { useDesk } from './desk.ts'
import { heardIn } from './heard.ts'

/** What has changed for the room, said once for those who do not see it. */
export function Announcement() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const language = useLanguage()
  const { step, screen, moment } = heardIn(view, say)
  return (
    <div className="visually-hidden">
      <p role="status">{step}</p>
      <p role="status">{screen}</p>
      <p role="status">{moment}</p>
      <p role="status">{callsInWords(view.tables, language, say)}</p>
    </div>
  )
}
