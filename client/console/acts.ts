import type { AgendaEntry, ConsoleView, ShownRound } from '../../shared/protocol/views.ts'
import type { Command } from '../../shared/room/commands.ts'

const extraSeconds = 30

export const currentEntry = ({ agenda }: ConsoleView): AgendaEntry | undefined =>
  agenda.find(({ current }) => current)

/** The entry after the current one that is not passed by; the first of them while the room waits. */
export function followingEntry({ agenda, phase }: ConsoleView): AgendaEntry | undefined {
  const at = agenda.findIndex(({ current }) => current)
  if (at < 0 && phase !== 'lobby') return undefined
  return agenda.slice(at + 1).find(({ skipped }) => !skipped)
}

function earlierEntry({ agenda }: ConsoleView): AgendaEntry | undefined {
  const at = agenda.findIndex(({ current }) => current)
  return agenda.slice(0, Math.max(0, at)).findLast(({ skipped }) => !skipped)
}

/** Whether answers of the current step are not final yet: leaving it closes them. */
export const takesAnswers = ({ step }: ConsoleView): boolean =>
  step !== null && ['open', 'closing', 'locked'].includes(step.status)

/** A live picture begins empty: until it has moved once, the options are what there is to see. */
const isDrawn = ({ final, figures }: ShownRound): boolean =>
  final || Object.keys(figures).length > 0

/**
 * The results that are up now. While a step is run once more, the earlier round's picture waits
 * until the newest one has a picture too, as on the screen.
 */
export const resultsUp = ({ step, shown }: ConsoleView): ConsoleView['shown'] =>
  !step ||
  step.status === 'idle' ||
  shown.some((entry) => entry.id === step.id && entry.round === step.round && isDrawn(entry))
    ? shown
    : []

export const plannedMinutes = (view: ConsoleView): number => currentEntry(view)?.minutes ?? 0

const isRepeatable = ({ step, shown }: ConsoleView): boolean =>
  step !== null &&
  (step.status === 'sealed' ||
    step.status === 'revealed' ||
    (step.status === 'idle' && shown.some(({ final }) => final)))

/** Left before anyone answered, a step is closed for good: only a new round asks again. */
export const isClosedEmpty = ({ step, answered }: ConsoleView): boolean =>
  step?.status === 'sealed' && answered === 0

/** The number of the newest round of what a new round would repeat. */
export const lastRoundUp = ({ step, shown }: ConsoleView): number =>
  step && step.status !== 'idle' ? step.round : Math.max(1, ...shown.map(({ round }) => round))

/** Whether what comes up, or is looked through, is a group's cards. */
export function areCards({ step, agenda, nextAct }: ConsoleView): boolean {
  const held = nextAct.kind === 'reveal' && agenda.find(({ title }) => title === nextAct.title)
  return (held ? held.type : step?.type) === 'commit'
}

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
  previous: (view: ConsoleView) => when(earlierEntry(view) !== undefined, { type: 'previous' }),
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
  'look-up': ({ lookUp }: ConsoleView) => ({ type: 'look-up' as const, on: !lookUp }),
  quiet: ({ phase, quiet }: ConsoleView) =>
    when(phase === 'running', { type: 'quiet', on: !quiet }),
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

/** What the room has been on is behind it, but for answers that were closed and never shown. */
const canLeaveOut = ({ rounds, spent, status }: AgendaEntry): boolean =>
  rounds === 0 ? spent === 0 : status === 'sealed'

/** Whether a step may be passed by, left out of report and files, or taken in again. */
export const isSkippable = (entry: AgendaEntry): boolean =>
  !entry.current && (entry.skipped || canLeaveOut(entry))

/** What a jump over it leaves out: what has been opened has answers, and stays in. */
export const isPassedByAJump = ({ rounds, skipped }: AgendaEntry): boolean =>
  rounds === 0 && !skipped

/** The command of an act; null where it makes no sense, and always once the session has ended. */
export const commandOf = (act: RoomAct, view: ConsoleView): Command | null =>
  view.phase === 'ended' ? null : commands[act](view)
