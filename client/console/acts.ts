import type { AgendaEntry, ConsoleView } from '../../shared/protocol/views.ts'
import type { Command } from '../../shared/room/commands.ts'

const extraSeconds = 30

export const currentEntry = ({ agenda }: ConsoleView): AgendaEntry | undefined =>
  agenda.find(({ current }) => current)

/** The entry after the current one; the first while the room waits in the lobby. */
export function followingEntry({ agenda, phase }: ConsoleView): AgendaEntry | undefined {
  if (phase === 'lobby') return agenda[0]
  const at = agenda.findIndex(({ current }) => current)
  return at < 0 ? undefined : agenda[at + 1]
}

/** Whether answers of the current step are not final yet: leaving it closes them. */
export const takesAnswers = ({ step }: ConsoleView): boolean =>
  step !== null && ['open', 'closing', 'locked'].includes(step.status)

/**
 * The results that are up now. While a step is run once more, the earlier round's picture waits
 * until the newest one has a picture too, as on the screen.
 */
export const resultsUp = ({ step, shown }: ConsoleView): ConsoleView['shown'] =>
  !step ||
  step.status === 'idle' ||
  shown.some(({ id, round }) => id === step.id && round === step.round)
    ? shown
    : []

export const plannedMinutes = (view: ConsoleView): number => currentEntry(view)?.minutes ?? 0

const isRepeatable = ({ step, shown }: ConsoleView): boolean =>
  step !== null &&
  (step.status === 'sealed' ||
    step.status === 'revealed' ||
    (step.status === 'idle' && shown.some(({ final }) => final)))

function timerCommand(view: ConsoleView): Command | null {
  if (view.phase !== 'running') return null
  if (!view.timer) return { type: 'timer-start', minutes: plannedMinutes(view) }
  return { type: view.timer.running ? 'timer-pause' : 'timer-resume' }
}

function lockCommand({ step }: ConsoleView): Command | null {
  if (step?.status === 'open') return { type: 'lock', on: true }
  return step?.status === 'locked' ? { type: 'lock', on: false } : null
}

/** Whether hiding changes what the room sees, now or as soon as a live picture grows. */
const isHideable = (view: ConsoleView): boolean =>
  view.phase === 'running' &&
  (view.hidden ||
    resultsUp(view).length > 0 ||
    (view.step?.release === 'live' && takesAnswers(view)))

const when = (possible: boolean, command: Command): Command | null => (possible ? command : null)

/** What each act of keys and buttons asks of the room as it stands; null where it makes no sense. */
const commands = {
  next: ({ nextAct }: ConsoleView) =>
    when(!['end', 'nothing'].includes(nextAct.kind), { type: 'next' }),
  previous: ({ agenda }: ConsoleView) =>
    when(agenda.findIndex(({ current }) => current) > 0, { type: 'previous' }),
  reveal: ({ step }: ConsoleView) =>
    when(step !== null && ['open', 'locked', 'sealed'].includes(step.status), { type: 'reveal' }),
  again: (view: ConsoleView) => when(isRepeatable(view), { type: 'again' }),
  hide: (view: ConsoleView) => when(isHideable(view), { type: 'hide', on: !view.hidden }),
  blank: ({ blank }: ConsoleView) => ({ type: 'blank' as const, on: !blank }),
  lock: lockCommand,
  timer: timerCommand,
  'more-time': ({ timer }: ConsoleView) =>
    when(timer !== null, { type: 'timer-add', seconds: extraSeconds }),
  'less-time': ({ timer }: ConsoleView) =>
    when(timer !== null, { type: 'timer-add', seconds: -extraSeconds }),
  join: ({ joinOverlay }: ConsoleView) => ({ type: 'join-overlay' as const, on: !joinOverlay }),
  table: (view: ConsoleView) =>
    when(view.phase === 'running' && resultsUp(view).length > 0, {
      type: 'table',
      on: !view.asTable,
    }),
  door: ({ join }: ConsoleView) => ({ type: 'door' as const, on: !join.doorLocked }),
  hold: ({ step }: ConsoleView) =>
    when(step?.release === 'live' && ['open', 'locked'].includes(step.status), {
      type: 'hold-until-reveal',
    }),
} satisfies Record<string, (view: ConsoleView) => Command | null>

/** What a button or a key can do to the room. */
export type RoomAct = keyof typeof commands

/** The command of an act; null where it makes no sense, and always once the session has ended. */
export const commandOf = (act: RoomAct, view: ConsoleView): Command | null =>
  view.phase === 'ended' ? null : commands[act](view)
