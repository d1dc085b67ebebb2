import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { currentEntry } from '../acts.ts'
import { useDesk } from './desk.ts'
import { Said } from './Said.tsx'

/** The note and the follow-up question of the step that is on. */
export function Notes() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const entry = currentEntry(view)
  const own = { language: entry?.language }
  if (view.phase !== 'running') return null
  return (
    <section className="panel">
      {entry?.note && <Said level="h2" title={say('lead.note')} text={entry.note} {...own} />}
      {entry?.followUp && (
        <Said level="h2" title={say('lead.followUp')} text={entry.followUp} {...own} />
      )}
      {!entry?.note && !entry?.followUp && (
        <div className="said">
          <h2>{say('lead.note')}</h2>
          <p className="soft">{say('desk.notes.none')}</p>
        </div>
      )}
      {view.leader && (
        <div className="said">
          <h2>{say('lead.leader.title')}</h2>
          <p>{say('lead.leader.text')}</p>
        </div>
      )}
    </section>
  )
}
