import { useEffect, useState } from 'react'
import type { AgendaEntry, ConsoleView } from '../../../shared/protocol/views.ts'

/** Whole minutes are shown: looking at the clock this often is often enough. */
const lookEvery = 5_000

/** The agenda with the running step's seconds counted on from when the view came. */
export function agendaNow(
  { agenda, phase }: Pick<ConsoleView, 'agenda' | 'phase'>,
  sinceView: number,
): readonly AgendaEntry[] {
  if (phase !== 'running') return agenda
  const more = Math.max(0, Math.floor(sinceView / 1_000))
  return agenda.map((entry) => (entry.current ? { ...entry, spent: entry.spent + more } : entry))
}

/** The agenda as it stands now. */
export function useAgendaNow(
  view: Pick<ConsoleView, 'agenda' | 'phase'>,
  viewAt: number,
): readonly AgendaEntry[] {
  const [now, setNow] = useState(() => performance.now())
  const isRunning = view.phase === 'running'
  useEffect(() => {
    if (!isRunning) return
    const looking = setInterval(() => setNow(performance.now()), lookEvery)
    return () => clearInterval(looking)
  }, [isRunning])
  return agendaNow(view, now - viewAt)
}
