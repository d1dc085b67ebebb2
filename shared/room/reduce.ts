import { collects, releaseOf, type Step, stepOf } from '../deck/deck.ts'
import { isModerated } from '../deck/settings.ts'
import { assertNever } from '../lib/assert-never.ts'
import { ok } from '../lib/result.ts'
import { type Command, commandsAfterEnd, movingCommands } from './commands.ts'
import { reduceDisplay } from './display.ts'
import { nextAct } from './next-act.ts'
import { isParkingCommand, reduceParking } from './parking.ts'
import { isTablesCommand, reduceTables } from './reduce-tables.ts'
import { next, type Reduction, refuse, withRound } from './reduction.ts'
import { isToLookThrough, isWithheld, revealRounds } from './revealing.ts'
import { withSpent } from './spent.ts'
import {
  currentStep,
  isClosed,
  isSkipped,
  lastRound,
  type RoomState,
  type Round,
  type RoundRef,
  roundsOf,
  type Session,
  shownSteps,
  unsealedRounds,
} from './state.ts'
import { isTimerCommand, reduceTimer } from './timer.ts'

type SwitchCommand = Extract<Command, { on: boolean }>
type Act = Exclude<
  Command,
  | SwitchCommand
  | { type: `timer-${string}` | 'tables' | 'places' | 'park' | 'park-reword' | 'unpark' }
>

/** What was hidden when it was left has been held back: it needs a reveal like any other. */
const sealedAs = ({ hidden }: RoomState): Partial<Round> =>
  hidden ? { status: 'sealed', release: 'reveal' } : { status: 'sealed' }

const sealAll = (session: Session, state: RoomState): RoomState =>
  unsealedRounds(session, state).reduce(
    (sealed, ref) => ({ ...sealed, rounds: withRound(sealed, ref, sealedAs(state)) }),
    state,
  )

const newRound = (session: Session, { tables }: RoomState, step: Step): Round => ({
  status: 'open',
  release: session.settings.release === 'reveal' ? 'reveal' : releaseOf(step),
  ...(step.mode === 'group' && tables ? { byTable: true } : {}),
})

/** What the room sees after a move: the step itself, and nothing in front of it. */
const freshDisplay = {
  hidden: false,
  blank: false,
  joinOverlay: false,
  asTable: false,
  page: 0,
  timer: null,
  lookUp: false,
  quiet: false,
} satisfies Partial<RoomState>

const stepIndex = ({ deck }: Session, stepId: string): number =>
  deck.steps.findIndex(({ id }) => id === stepId)

/** Arriving at a step opens it, once; arriving at a talk reveals what it shows. */
function arrive(session: Session, left: RoomState, position: number): Reduction {
  const step = session.deck.steps[position]
  if (!step) return refuse
  const state = sealAll(session, left)
  const opened =
    collects(step) && !lastRound(state, step.id)
      ? { ...state.rounds, [step.id]: [newRound(session, state, step)] }
      : state.rounds
  const rounds = step.shows
    .filter((target) => !isSkipped(state, target.step))
    .flatMap((target) => stepOf(session.deck, target.step) ?? [])
    // Passed by without a look at the texts: they wait here for the reveal.
    .filter((target) => !isToLookThrough(session, state, target) && !isWithheld(state, target))
    .reduce((shown, { id }) => revealRounds({ ...state, rounds: shown }, id), opened)
  const arrived = { ...state, phase: 'running' as const, position, rounds, ...freshDisplay }
  return next(left, { ...arrived, rounds: lookedThrough(session, arrived) })
}

/** Standing on a sealed step, or on a talk that shows it, the console lists its texts. */
const lookedThrough = (session: Session, state: RoomState): RoomState['rounds'] =>
  shownSteps(session, state)
    .filter((step) => isModerated(step, session.settings))
    .flatMap(({ id }) => lastRound(state, id) ?? [])
    .filter(({ round }) => round.status === 'sealed')
    .reduce(
      (rounds, { ref }) => withRound({ ...state, rounds }, ref, { looked: true }),
      state.rounds,
    )

function reveal(session: Session, state: RoomState): Reduction {
  const targets = shownSteps(session, state).filter(({ id }) => lastRound(state, id))
  if (targets.length === 0 || targets.some((step) => isToLookThrough(session, state, step)))
    return refuse
  const rounds = targets.reduce(
    (shown, { id }) => revealRounds({ ...state, rounds: shown }, id),
    state.rounds,
  )
  return next(state, { rounds, hidden: false, quiet: false })
}

function release(session: Session, state: RoomState, stepId: string): Reduction {
  const last = lastRound(state, stepId)
  const step = stepOf(session.deck, stepId)
  if (!step || last?.round.status !== 'sealed' || isToLookThrough(session, state, step))
    return refuse
  // Taking it along in the files is taking it in again.
  const skipped = state.skipped.filter((id) => id !== stepId)
  return next(state, { rounds: revealRounds(state, stepId), skipped })
}

function changeCurrent(
  session: Session,
  state: RoomState,
  allowed: (round: Round) => boolean,
  change: Partial<Round>,
): Reduction {
  const step = currentStep(session, state)
  const last = step && lastRound(state, step.id)
  if (!last || !allowed(last.round)) return refuse
  return next(state, { rounds: withRound(state, last.ref, change) })
}

/** Texts are closed by looking them through: sealed without it they could never be revealed. */
function close(session: Session, state: RoomState): Reduction {
  const step = currentStep(session, state)
  if (step && isModerated(step, session.settings)) return refuse
  return changeCurrent(session, state, ({ status }) => !isClosed(status), { status: 'sealed' })
}

/** Closed and seen by nobody yet. */
const isHeldBack = (round: Round) => round.status === 'sealed' && round.release === 'reveal'

/** The step the room is on, and those that the talk ahead would show. */
function leaveUnshown(session: Session, state: RoomState): Reduction {
  const act = nextAct(session, state)
  const ahead = act.kind === 'show' ? (stepOf(session.deck, act.step)?.shows ?? []) : []
  const held = [{ step: currentStep(session, state)?.id ?? '' }, ...ahead]
    .flatMap(({ step }) => lastRound(state, step) ?? [])
    .filter(({ round }) => isHeldBack(round) && !round.withheld)
  if (held.length === 0) return refuse
  const withheld = (rounds: RoomState['rounds'], { ref }: { ref: RoundRef }) =>
    withRound({ ...state, rounds }, ref, { withheld: true })
  return next(state, { rounds: held.reduce(withheld, state.rounds) })
}

const growsLive = (round: Round) => !isClosed(round.status) && round.release === 'live'

/** Jumping to where the room already is would seal what is open there, so it does nothing. */
function go(session: Session, state: RoomState, stepId: string): Reduction {
  const position = stepIndex(session, stepId)
  if (position === state.position) return refuse
  // Going there is taking it in again.
  const skipped = state.skipped.filter((id) => id !== stepId)
  return arrive(session, { ...state, skipped }, position)
}

/** Leaves the steps between out that have not been opened: they stand in the agenda as passed by. */
function jump(session: Session, state: RoomState, stepId: string): Reduction {
  const position = stepIndex(session, stepId)
  if (position <= state.position) return refuse
  const between = session.deck.steps
    .slice(state.position + 1, position)
    .map(({ id }) => id)
    .filter((id) => !isSkipped(state, id) && !lastRound(state, id))
  const skipped = [...state.skipped.filter((id) => id !== stepId), ...between]
  return arrive(session, { ...state, skipped }, position)
}

function previous(session: Session, state: RoomState): Reduction {
  const before = session.deck.steps.slice(0, Math.max(0, state.position))
  const position = before.findLastIndex(({ id }) => !isSkipped(state, id))
  return position < 0 ? refuse : arrive(session, state, position)
}

/** What the room has seen is told of afterwards; what it never saw may be left out, answered or not. */
function skip(session: Session, state: RoomState, stepId: string, on: boolean): Reduction {
  const position = stepIndex(session, stepId)
  const isSeen = roundsOf(state, stepId).some(({ round }) => round.status === 'revealed')
  if (position < 0 || position === state.position || isSeen) return refuse
  const others = state.skipped.filter((id) => id !== stepId)
  return next(state, { skipped: on ? [...others, stepId] : others })
}

function secondLanguage(
  { deck }: Session,
  state: RoomState,
  language: RoomState['secondLanguage'],
): Reduction {
  if (language !== null && !deck.languages.includes(language)) return refuse
  return next(state, { secondLanguage: language })
}

function again(session: Session, state: RoomState): Reduction {
  const [step] = shownSteps(session, state)
  const last = step && lastRound(state, step.id)
  if (!step || !last || !isClosed(last.round.status)) return refuse
  const position = stepIndex(session, step.id)
  const rounds = {
    ...state.rounds,
    [step.id]: [...(state.rounds[step.id] ?? []), newRound(session, state, step)],
  }
  return next(state, { rounds, position, ...freshDisplay })
}

function end(session: Session, state: RoomState): Reduction {
  const sealed = sealAll(session, state)
  return next(state, {
    phase: 'ended',
    rounds: sealed.rounds,
    timer: null,
    blank: false,
    joinOverlay: false,
    lookUp: false,
    quiet: false,
  })
}

function takeNextAct(session: Session, state: RoomState, now: number): Reduction {
  const act = nextAct(session, state)
  switch (act.kind) {
    case 'start':
    case 'step':
    case 'show':
      return arrive(session, state, stepIndex(session, act.step))
    case 'reveal':
    case 'look-through':
      return reduceRoom(session, state, { type: act.kind }, now)
    case 'end':
    case 'nothing':
      // Ending is final, so it is never what a clicker happens to press.
      return refuse
    default:
      return assertNever(act)
  }
}

function reduceSwitch(session: Session, state: RoomState, command: SwitchCommand): Reduction {
  const { on } = command
  if (command.type === 'skip') return skip(session, state, command.step, on)
  if (command.type !== 'lock') return reduceDisplay(state, command)
  return changeCurrent(session, state, ({ status }) => status === (on ? 'open' : 'locked'), {
    status: on ? 'locked' : 'open',
  })
}

/**
 * The deck has been changed under the room: one more version, so that no act pressed before it counts.
 * What the room stands on is opened where it has become something to answer.
 */
export function afterDeckChange(session: Session, state: RoomState): Reduction {
  const step = currentStep(session, state)
  if (!step || !collects(step) || lastRound(state, step.id)) return next(state, {})
  return next(state, { rounds: { ...state.rounds, [step.id]: [newRound(session, state, step)] } })
}

function reduceAct(session: Session, state: RoomState, command: Act, now: number): Reduction {
  switch (command.type) {
    case 'next':
      return takeNextAct(session, state, now)
    case 'previous':
      return previous(session, state)
    case 'go':
      return go(session, state, command.step)
    case 'jump':
      return jump(session, state, command.step)
    case 'reveal':
      return reveal(session, state)
    case 'close':
      return close(session, state)
    case 'withhold':
      return leaveUnshown(session, state)
    case 'look-through':
      return changeCurrent(session, state, ({ status }) => !isClosed(status), {
        status: 'sealed',
        looked: true,
      })
    case 'again':
      return again(session, state)
    case 'hold-until-reveal':
      return changeCurrent(session, state, growsLive, { release: 'reveal' })
    case 'release':
      return release(session, state, command.step)
    case 'second-language':
      return secondLanguage(session, state, command.language)
    case 'page':
      return next(state, { page: command.page })
    case 'end':
      return end(session, state)
    default:
      return assertNever(command)
  }
}

function reduceCommand(
  session: Session,
  state: RoomState,
  command: Command,
  now: number,
): Reduction {
  if (state.phase === 'ended' && !commandsAfterEnd.has(command.type)) return refuse
  if ('on' in command) return reduceSwitch(session, state, command)
  if (isTablesCommand(command)) {
    const change = reduceTables(session, state, command)
    return change.ok ? next(state, change.value) : change
  }
  if (isParkingCommand(command)) {
    const change = reduceParking(state, command)
    return change.ok ? next(state, change.value) : change
  }
  if (!isTimerCommand(command)) return reduceAct(session, state, command, now)
  const timer = reduceTimer(state.timer, command, now)
  return timer.ok ? next(state, { timer: timer.value }) : refuse
}

/**
 * The rules of a room. Pure: the same arguments always give the same result.
 *
 * @param now milliseconds since 1970; only the timer uses it
 * @returns the next state with what storage must do, or `not-now` where the command makes no sense
 */
export function reduceRoom(
  session: Session,
  state: RoomState,
  command: Command,
  now: number,
): Reduction {
  const reduced = reduceCommand(session, state, command, now)
  if (!reduced.ok) return reduced
  const { version, lastAct } = reduced.value.state
  // The large button's act is called by what it did.
  if (lastAct?.version === version) return reduced
  const named = {
    ...reduced.value.state,
    lastAct: { version, type: command.type },
    // What stood in front of the step goes with the move.
    ...(movingCommands.has(command.type) ? { parkingShown: false } : {}),
  }
  // A step that was left has been visited, however short.
  return ok({ ...reduced.value, state: withSpent(session, state, named, 0) })
}
