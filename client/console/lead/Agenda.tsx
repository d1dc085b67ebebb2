import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { AgendaEntry } from '../../../shared/protocol/views.ts'
import { useDeckLang, useLanguage, useWords } from '../../ui/words.tsx'
import { StatusIcon } from '../parts/StatusIcon.tsx'
import { useWide } from '../use-wide.ts'
import { useDesk } from './desk.ts'
import { activityName, statusOf } from './wording.ts'

interface AgendaProps {
  /** The step that is looked at ahead, if any. */
  readonly lookedAt: string | null
  readonly onLook: (step: string) => void
}

function Entry({
  entry,
  looked,
  onLook,
}: {
  readonly entry: AgendaEntry
  readonly looked: boolean
  readonly onLook: () => void
}) {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const lang = useDeckLang()
  const status = statusOf(entry)
  const kindWords = [
    ...(entry.rounds > 1 ? [say('lead.round', { round: entry.rounds })] : []),
    ...(status === 'talk' || status === 'note' ? [] : [activityName(entry.type, language)]),
  ]
  return (
    <li>
      <button
        type="button"
        className="entry"
        data-status={status}
        aria-current={entry.current ? 'step' : undefined}
        aria-pressed={looked}
        onClick={onLook}
      >
        <span className="entry-number">{entry.number}</span>
        <span className="entry-title">
          <span lang={lang}>{entry.title}</span>{' '}
          {entry.current && <strong className="entry-now">{say('lead.now')}</strong>}
        </span>
        <span className="entry-minutes">{say('lead.minutes', { minutes: entry.minutes })}</span>
        <span className="entry-status">
          <StatusIcon status={status} />{' '}
          {[say(`lead.status.${status}`), ...kindWords, say(`lead.modes.${entry.mode}`)].join(
            ' · ',
          )}
        </span>
      </button>
    </li>
  )
}

/** The run sheet. Pressing an entry looks ahead; it never moves the room. */
export function Agenda({ lookedAt, onLook }: AgendaProps) {
  const say = useWords(consoleWords)
  const wide = useWide()
  const { view } = useDesk()
  const minutes = view.agenda.reduce((sum, entry) => sum + entry.minutes, 0)
  const number = view.step?.number
  const list = (
    <ol className="entries">
      {view.agenda.map((entry) => (
        <Entry
          key={entry.id}
          entry={entry}
          looked={entry.id === lookedAt}
          onLook={() => onLook(entry.id)}
        />
      ))}
    </ol>
  )

  if (wide)
    return (
      <nav className="agenda" aria-labelledby="agenda-title">
        <h2 id="agenda-title">{say('lead.agenda', { minutes })}</h2>
        {list}
      </nav>
    )
  return (
    <details className="agenda">
      <summary>
        {number === undefined
          ? say('lead.agenda', { minutes })
          : say('lead.agendaShort', { number, of: view.agenda.length })}
      </summary>
      {list}
    </details>
  )
}
