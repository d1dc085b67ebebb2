import { Button } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { AgendaEntry } from '../../../shared/protocol/views.ts'
import { useWords } from '../../ui/words.tsx'
import { KeyHint } from '../parts/KeyHint.tsx'
import { useWide } from '../use-wide.ts'
import { AgendaRow } from './AgendaRow.tsx'
import { useDesk } from './desk.ts'
import { timePlan } from './time-plan.ts'
import { useAgendaNow } from './use-agenda-now.ts'

interface AgendaProps {
  /** The step that is looked at ahead, if any. */
  readonly lookedAt: string | null
  readonly onLook: (step: string) => void
}

/** The time of day in so many seconds, as clocks here show it. */
function clockTime(seconds: number): string {
  const at = new Date(Date.now() + seconds * 1_000)
  return `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`
}

/** Minutes left and when that is on the clock; after the end only what it took. */
function Rest({ agenda }: { readonly agenda: readonly AgendaEntry[] }) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const { left } = timePlan(agenda)
  if (view.phase === 'ended') return null
  const minutes = Math.round(left / 60)
  return (
    <p className="rest">
      {say('desk.plan.left', { minutes })}
      {view.phase === 'running' && ` · ${say('desk.plan.until', { time: clockTime(left) })}`}
    </p>
  )
}

/** A question that the deck did not have. */
function InsertButton() {
  const say = useWords(consoleWords)
  const { view, onDialog, singles } = useDesk()
  if (view.phase === 'ended') return null
  return (
    <Button
      variant="secondary"
      data-color="neutral"
      className="act insert-step"
      aria-keyshortcuts={singles ? 'I' : undefined}
      onClick={() => onDialog('insert')}
    >
      {say('tools.insert.button')}
      {singles && <KeyHint name="I" />}
    </Button>
  )
}

/** The run sheet. Pressing an entry looks ahead; it never moves the room. */
export function Agenda({ lookedAt, onLook }: AgendaProps) {
  const say = useWords(consoleWords)
  const wide = useWide()
  const { view, viewAt } = useDesk()
  const agenda = useAgendaNow(view, viewAt)
  const { planned: minutes } = timePlan(agenda)
  const number = view.step?.number
  const list = (
    <ol className="entries">
      {agenda.map((entry) => (
        <AgendaRow
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
        <Rest agenda={agenda} />
        {list}
        <InsertButton />
      </nav>
    )
  const title =
    number === undefined
      ? say('lead.agenda', { minutes })
      : say('lead.agendaShort', { number, of: view.step?.of ?? view.agenda.length })
  return (
    <nav aria-label={title}>
      <details className="agenda">
        <summary>{title}</summary>
        <Rest agenda={agenda} />
        {list}
        <InsertButton />
      </details>
    </nav>
  )
}
