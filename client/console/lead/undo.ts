import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import type { KeysOf } from '../../../shared/i18n/words.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import type { Command, CommandType } from '../../../shared/room/commands.ts'
import { currentEntry, isPassedByAJump, takesAnswers } from '../acts.ts'

type Key = Extract<KeysOf<ConsoleWords>, `desk.done.${string}` | `desk.undo.${string}`>

/** What was done, in words, and the commands that bring back what was before. */
export interface Undo {
  readonly did: Key
  /** What the button says, where there are commands. */
  readonly back: Key
  readonly values: Readonly<Record<string, string | number>>
  readonly commands: readonly Command[]
}

const undo = (did: Key, ...commands: readonly Command[]): Undo => ({
  did,
  back: 'desk.undo.undo',
  values: {},
  commands,
})

const titleOf = ({ agenda }: ConsoleView, step: string): string =>
  agenda.find(({ id }) => id === step)?.title ?? ''

type Switch = Extract<Command, { on: boolean }>

function undoSwitch(command: Switch, before: ConsoleView): Undo {
  const did = `desk.done.${command.type}.${command.on ? 'on' : 'off'}` as const
  const back = undo(did, { ...command, on: !command.on })
  return command.type === 'skip'
    ? { ...back, values: { title: titleOf(before, command.step) } }
    : back
}

/** The room goes back to the step it was on; what was closed by leaving it stays closed, and that is said. */
function undoMove(before: ConsoleView): Undo | null {
  const left = currentEntry(before)
  if (!left) return null
  const did = takesAnswers(before) ? 'desk.done.movedAndClosed' : 'desk.done.moved'
  return {
    did,
    back: 'desk.undo.goBack',
    values: { title: left.title },
    commands: [{ type: 'go', step: left.id }],
  }
}

const undoReveal: Undo = {
  did: 'desk.done.revealed',
  back: 'desk.undo.hideAgain',
  values: {},
  commands: [{ type: 'hide', on: true }],
}

function undoNext(before: ConsoleView): Undo | null {
  if (before.nextAct.kind === 'reveal') return undoReveal
  return ['step', 'show'].includes(before.nextAct.kind) ? undoMove(before) : null
}

/** What was chosen not to be shown is not offered at once: the step's own buttons still can. */
const withheld: Undo = undo('desk.done.withheld')

const leastMinutes = 0.5

/** The same time is set again, as far as it had run. */
function undoTimerStop({ timer }: ConsoleView): Undo | null {
  if (!timer) return null
  const minutes = timer.left / 60_000
  const tooMuch = Math.ceil((minutes - leastMinutes) * 60)
  return undo(
    'desk.done.timerStopped',
    { type: 'timer-start', minutes: Math.max(leastMinutes, minutes) },
    ...(tooMuch < 0 ? [{ type: 'timer-add' as const, seconds: tooMuch }] : []),
    ...(timer.running ? [] : [{ type: 'timer-pause' as const }]),
  )
}

const undoLanguage = ({ secondLanguage }: ConsoleView): Undo =>
  undo('desk.done.secondLanguage', { type: 'second-language', language: secondLanguage })

/** The room goes back, and what the jump passed by is in the agenda again. */
function undoJump(step: string, before: ConsoleView): Undo | null {
  const back = undoMove(before)
  const target = before.agenda.findIndex(({ id }) => id === step)
  const from = before.agenda.findIndex(({ current }) => current)
  const passed = before.agenda.slice(from + 1, target).filter(isPassedByAJump)
  return (
    back && {
      ...back,
      did: passed.length > 0 && !takesAnswers(before) ? 'desk.done.jumped' : back.did,
      values: { ...back.values, passed: passed.length },
      commands: [
        ...back.commands,
        ...passed.map(({ id }) => ({ type: 'skip' as const, step: id, on: false })),
      ],
    }
  )
}

/** The tables as they were; who sat at one that was taken away finds a seat anew. */
const undoTables = ({ tables, seating }: ConsoleView): Undo =>
  undo('desk.done.tables', {
    type: 'tables',
    count: tables?.length ?? 0,
    seating: seating ?? 'choose',
  })

const undoPlaces = ({ places }: ConsoleView): Undo =>
  undo('desk.done.places', { type: 'places', places })

/** The place a note had in the list, and what it said. */
function undoUnpark(id: string, { parked, parkingShown }: ConsoleView): Undo | null {
  const at = parked?.findIndex((note) => note.id === id) ?? -1
  const note = parked?.[at]
  if (!note) return null
  // The last one took the list off the screen.
  const isLast = parkingShown && parked.length === 1
  return undo(
    'desk.done.unparked',
    { type: 'park', ...note, at },
    ...(isLast ? [{ type: 'show-parking' as const, on: true }] : []),
  )
}

function undoReword(id: string, { parked }: ConsoleView): Undo | null {
  const note = parked?.find((one) => one.id === id)
  return note ? undo('desk.done.reworded', { type: 'park-reword', ...note }) : null
}

const undos: Readonly<Partial<Record<CommandType, (before: ConsoleView) => Undo | null>>> = {
  next: undoNext,
  previous: undoMove,
  go: undoMove,
  reveal: () => undoReveal,
  withhold: () => withheld,
  'second-language': undoLanguage,
  tables: undoTables,
  places: undoPlaces,
  'timer-start': () => undo('desk.done.timerStarted', { type: 'timer-stop' }),
  'timer-stop': undoTimerStop,
}

/**
 * What takes an act back; null where nothing does. Ending, deleting and sealing are final; a new round
 * has opened; and pausing the time is taken back by the same key.
 *
 * @param before the view in which the act was pressed
 */
export function undoOf(command: Command, before: ConsoleView): Undo | null {
  if (command.type === 'jump') return undoJump(command.step, before)
  if (command.type === 'park') return undo('desk.done.parked', { type: 'unpark', id: command.id })
  if (command.type === 'park-reword') return undoReword(command.id, before)
  if (command.type === 'unpark') return undoUnpark(command.id, before)
  return 'on' in command ? undoSwitch(command, before) : (undos[command.type]?.(before) ?? null)
}
