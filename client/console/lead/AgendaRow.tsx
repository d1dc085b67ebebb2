import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { AgendaEntry } from '../../../shared/protocol/views.ts'
import { useDeckLang, useLanguage, useWords } from '../../ui/words.tsx'
import { isSkippable } from '../acts.ts'
import { StatusIcon } from '../parts/StatusIcon.tsx'
import { useDesk } from './desk.ts'
import { activityName, statusOf } from './wording.ts'

interface AgendaRowProps {
  readonly entry: AgendaEntry
  readonly looked: boolean
  readonly onLook: () => void
}

/** Whole minutes that the room has been on a step; a first half minute counts as none. */
const usedMinutes = ({ spent }: AgendaEntry): number => Math.round(spent / 60)

/** What kind of step it is and how it stands, in words. */
function useStanding(entry: AgendaEntry): string {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const status = statusOf(entry)
  if (entry.skipped) return say('desk.agenda.skipped')
  return [
    say(`lead.status.${status}`),
    ...(entry.rounds > 1 ? [say('lead.round', { round: entry.rounds })] : []),
    ...(status === 'talk' || status === 'note' ? [] : [activityName(entry.type, language)]),
    say(`lead.modes.${entry.mode}`),
  ].join(' · ')
}

function Minutes({ entry }: { readonly entry: AgendaEntry }) {
  const say = useWords(consoleWords)
  const used = usedMinutes(entry)
  return (
    <span className="entry-minutes" data-over={used > entry.minutes}>
      {entry.spent > 0
        ? say('desk.plan.used', { used, minutes: entry.minutes })
        : say('lead.minutes', { minutes: entry.minutes })}
    </span>
  )
}

/** Leaves a step out, or takes it in again; nothing where the step has been opened. */
function SkipButton({ entry }: { readonly entry: AgendaEntry }) {
  const say = useWords(consoleWords)
  const { view, send } = useDesk()
  if (view.phase === 'ended' || !isSkippable(entry)) return null
  const does = entry.rounds > 0 ? 'leaveOutStep' : 'skipStep'
  const label = say(`desk.agenda.${entry.skipped ? 'takeInStep' : does}`, {
    title: entry.title,
  })
  return (
    <button
      type="button"
      className="entry-skip"
      aria-label={label}
      title={label}
      onClick={() => send({ type: 'skip', step: entry.id, on: !entry.skipped })}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {entry.skipped ? (
          <path d="M10 4v12M4 10h12" />
        ) : (
          <path d="M3 12a7 7 0 0 1 13-3M16 4v5h-5" />
        )}
      </svg>
    </button>
  )
}

/** One step of the run sheet: its state, its minutes, and whether the room goes through it. */
export function AgendaRow({ entry, looked, onLook }: AgendaRowProps) {
  const say = useWords(consoleWords)
  const lang = useDeckLang(entry.language)
  const standing = useStanding(entry)
  const Title = entry.skipped ? 's' : 'span'
  return (
    <li className="entry-line" data-skipped={entry.skipped}>
      <button
        type="button"
        className="entry"
        aria-current={entry.current ? 'step' : undefined}
        aria-pressed={looked}
        onClick={onLook}
      >
        <span className="entry-number">{entry.number || '–'}</span>
        <span className="entry-title">
          <Title lang={lang}>{entry.title}</Title>
        </span>
        <Minutes entry={entry} />
        <span className="entry-status">
          {entry.current && <strong className="entry-now">{say('lead.now')}</strong>}{' '}
          {!entry.skipped && <StatusIcon status={statusOf(entry)} />} {standing}
        </span>
      </button>
      <SkipButton entry={entry} />
    </li>
  )
}
