import { type Step, stepOf } from '../deck/deck.ts'
import { kOf } from '../deck/settings.ts'
import { languageFor } from '../i18n/local-text.ts'
import type {
  ConsoleView,
  PhoneView,
  Reader,
  ScreenView,
  StepView,
  Views,
} from '../protocol/views.ts'
import { agendaOf } from './agenda.ts'
import { boardsOf } from './boards.ts'
import { doneBy, doneView } from './done.ts'
import { placeable, placed } from './meeting-places.ts'
import { nextAct } from './next-act.ts'
import { parkedOnScreen } from './parking.ts'
import { reportView } from './report-view.ts'
import { seatingInfo, sessionView } from './session-view.ts'
import { shown } from './shown-rounds.ts'
import { currentStep, lastRound, shownSteps, stepsToGo } from './state.ts'
import { caseTexts, ownLanguage, stepTexts, textsIn } from './step-texts.ts'
import { timeLeft } from './timer.ts'
import { isUnanimous } from './unanimity.ts'
import type { ViewInput } from './view-input.ts'

function newestRun(
  { state, closing }: ViewInput,
  step: Step,
): Pick<StepView, 'round' | 'status' | 'release' | 'withheld' | 'byTable'> {
  const last = lastRound(state, step.id)
  if (!last) return { round: 1, status: 'idle', release: 'reveal', withheld: false, byTable: false }
  const { status, release, withheld = false, byTable = false } = last.round
  return {
    round: last.ref.round,
    status: closing && status === 'open' ? 'closing' : status,
    release,
    withheld,
    byTable,
  }
}

function stepView(input: ViewInput): StepView | null {
  const { session, state } = input
  const step = currentStep(session, state)
  if (!step) return null
  const { id, type, mode, title, prompt, help, config } = stepTexts(input, step)
  return {
    id,
    type,
    mode,
    title,
    prompt,
    ...ownLanguage(session, input.language, step),
    ...(help === undefined ? {} : { help }),
    ...caseTexts(session, input.language, step),
    config,
    k: kOf(step, session.settings),
    number: stepsToGo(session, state).indexOf(step) + 1,
    of: stepsToGo(session, state).length,
    ...newestRun(input, step),
    sensitive: step.sensitive,
  }
}

const timerView = ({ state, now }: ViewInput) =>
  state.timer && { left: Math.round(timeLeft(state.timer, now)), running: 'endsAt' in state.timer }

function phoneView(input: ViewInput): PhoneView {
  return {
    role: 'phone',
    version: input.state.version,
    phase: input.state.phase,
    session: sessionView(input),
    k: input.session.settings.k,
    step: stepView(input),
    shown: shown('phone', input),
    timer: timerView(input),
    lookUp: input.state.lookUp,
    quiet: input.state.quiet,
    doneBy: doneBy(input.session, input.state),
    leader: input.session.settings.leader,
    ...seatingInfo(input),
  }
}

const counts = ({ inRoom, answered, of }: ViewInput) => ({ inRoom, answered, of })

const display = ({ state: { hidden, blank, joinOverlay, asTable, page } }: ViewInput) => ({
  hidden,
  blank,
  joinOverlay,
  asTable,
  page,
})

function secondPrompt({ session, state, language }: ViewInput): ScreenView['second'] {
  const { secondLanguage } = state
  const step = currentStep(session, state)
  if (!step || secondLanguage === null) return null
  if (languageFor(step.prompt, language) === languageFor(step.prompt, secondLanguage)) return null
  const { prompt } = textsIn(session, secondLanguage, step)
  return { language: languageFor(step.prompt, secondLanguage), prompt }
}

function screenView(input: ViewInput): ScreenView {
  const { state, session } = input
  return {
    role: 'screen',
    version: state.version,
    phase: state.phase,
    session: sessionView(input),
    unit: session.settings.unit,
    ...seatingInfo(input),
    step: state.blank ? null : stepView(input),
    shown: state.blank ? [] : shown('screen', input),
    placed: state.blank ? [] : placed(input),
    second: state.blank ? null : secondPrompt(input),
    timer: timerView(input),
    quiet: state.quiet,
    parking: parkedOnScreen(state),
    join: input.join,
    ...counts(input),
    ...display(input),
  }
}

function nextActView(input: ViewInput): ConsoleView['nextAct'] {
  const act = nextAct(input.session, input.state)
  if (!('step' in act)) return { kind: act.kind }
  const step = stepOf(input.session.deck, act.step)
  return {
    kind: act.kind,
    ...(step ? { title: textsIn(input.session, input.language, step).title } : {}),
  }
}

const isUnanimousAhead = ({ session, state, results }: ViewInput): boolean =>
  shownSteps(session, state).some((step) => {
    const last = lastRound(state, step.id)
    if (last?.round.status !== 'sealed' || last.round.release === 'live') return false
    return !last.round.withheld && isUnanimous(step, session.settings, results(last.ref).sealed)
  })

function consoleView(input: ViewInput): ConsoleView {
  const { state, session } = input
  return {
    role: 'console',
    version: state.version,
    phase: state.phase,
    session: sessionView(input),
    step: stepView(input),
    shown: shown('console', input),
    timer: timerView(input),
    join: input.join,
    agenda: agendaOf(input),
    nextAct: nextActView(input),
    screenToken: input.screenToken,
    expected: session.settings.expected,
    lookUp: state.lookUp,
    quiet: state.quiet,
    leader: session.settings.leader,
    parked: state.parked,
    parkingShown: state.parkingShown,
    deck: { id: session.deck.id, languages: [...session.deck.languages] },
    secondLanguage: state.secondLanguage,
    unanimous: isUnanimousAhead(input),
    lastAct: state.lastAct,
    boards: boardsOf(input),
    done: doneView(input),
    tables: state.tables && input.tables.map((table) => ({ ...table })),
    seating: state.tables?.seating ?? null,
    placeable: placeable(input),
    places: state.places,
    consoles: input.consoles,
    trouble: [...input.trouble],
    codesAreSlow: input.codesAreSlow,
    ...counts(input),
    ...display(input),
  }
}

const makers: { readonly [Role in Reader]: (input: ViewInput) => Views[Role] } = {
  phone: phoneView,
  screen: screenView,
  console: consoleView,
  report: reportView,
}

/** The one function that decides who sees what. Sockets, HTTP and files send what it returns. */
export const viewFor = <Role extends Reader>(role: Role, input: ViewInput): Views[Role] =>
  makers[role](input)
