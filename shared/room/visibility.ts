import { type Figures, releaseFigures } from '../activities/figures.ts'
import { activityOf } from '../activities/registry.ts'
import type { Tally } from '../activities/tally.ts'
import { collects, type Step, stepOf } from '../deck/deck.ts'
import { kOf } from '../deck/settings.ts'
import { type Language } from '../i18n/languages.ts'
import { languageFor, localize } from '../i18n/local-text.ts'
import type {
  ConsoleView,
  PhoneView,
  Reader,
  ReportView,
  ScreenView,
  ShownRound,
  StepView,
  Views,
} from '../protocol/views.ts'
import { agendaOf } from './agenda.ts'
import { nextAct } from './next-act.ts'
import {
  currentStep,
  isClosed,
  lastRound,
  type RoomState,
  type Round,
  type RoundRef,
  roundsOf,
  type Session,
  shownSteps,
  stepsToGo,
} from './state.ts'
import { deckNames, textsIn } from './step-texts.ts'
import { timeLeft } from './timer.ts'
import type { Trouble } from './troubles.ts'
import { isUnanimous } from './unanimity.ts'

/** What is known of a round's answers. Only `viewFor` decides who learns of it. */
export interface RoundResults {
  /** A live step's picture as far as it has moved. */
  readonly live: Tally
  /** Everything, once sealed; texts taken off are not in it. */
  readonly sealed: Tally | null
  /** The loose texts of a sealed round, shuffled. */
  readonly texts: readonly {
    readonly id: string
    readonly text: string
    readonly hidden: boolean
  }[]
  readonly answered: number
}

/** Everything a view is made from. */
export interface ViewInput {
  readonly session: Session
  readonly state: RoomState
  readonly language: Language
  /** Milliseconds since 1970. */
  readonly now: number
  /** The last answers are being taken in before the current round is sealed. */
  readonly closing: boolean
  readonly results: (ref: RoundRef) => RoundResults
  readonly inRoom: number
  readonly answered: number
  readonly of: number
  readonly join: ScreenView['join']
  readonly screenToken: string
  /** What is wrong with the server now: for whoever leads, and nobody else. */
  readonly trouble: readonly Trouble[]
  /** Codes that lead here may have to wait, because somebody guesses. */
  readonly codesAreSlow: boolean
  /** How many consoles are connected. */
  readonly consoles: number
  readonly answersUntil: string
  readonly agreementsUntil: string | null
  /** The day the session was started, as yyyy-mm-dd. */
  readonly day: string
  /** Seconds since the room came to the current step, as far as this process knows. */
  readonly sinceArrival: number
}

/**
 * Whether a reader may see a round's figures, and which: the three levels of DESIGN.md, idea 4.
 * `null` = nothing at all leaves the server.
 */
function visibleTally(
  reader: Reader,
  { state, results }: Pick<ViewInput, 'state' | 'results'>,
  ref: RoundRef,
  round: Round,
): Tally | null {
  const isForTheRoom = reader === 'screen' || reader === 'phone'
  if (isForTheRoom && state.hidden) return null
  if (round.status === 'revealed') return results(ref).sealed
  // The facilitator sees figures when the room does, and not before.
  if (reader === 'console' && state.hidden) return null
  if (round.release !== 'live') return null
  // A live step grows on the screen alone; phones get it when it is revealed.
  if (reader === 'phone') return null
  if (round.status === 'sealed') return results(ref).sealed
  return reader === 'report' ? null : results(ref).live
}

function shownRounds(reader: Reader, input: ViewInput, step: Step): ShownRound[] {
  const k = kOf(step, input.session.settings)
  const { id, type, mode, prompt, config } = textsIn(input.session, input.language, step)
  return roundsOf(input.state, step.id).flatMap(({ ref, round }) => {
    const tally = visibleTally(reader, input, ref, round)
    if (!tally) return []
    const figures: Figures = releaseFigures(tally, k)
    return [
      {
        id,
        type,
        mode,
        prompt,
        config,
        k,
        round: ref.round,
        figures,
        sensitive: step.sensitive,
        answered: input.results(ref).answered,
        final: isClosed(round.status),
      },
    ]
  })
}

const shown = (reader: Reader, input: ViewInput): ShownRound[] =>
  shownSteps(input.session, input.state).flatMap((step) => shownRounds(reader, input, step))

function newestRun(
  { state, closing }: ViewInput,
  step: Step,
): Pick<StepView, 'round' | 'status' | 'release' | 'withheld'> {
  const last = lastRound(state, step.id)
  if (!last) return { round: 1, status: 'idle', release: 'reveal', withheld: false }
  const { status, release, withheld = false } = last.round
  return {
    round: last.ref.round,
    status: closing && status === 'open' ? 'closing' : status,
    release,
    withheld,
  }
}

function stepView(input: ViewInput): StepView | null {
  const { session, state } = input
  const step = currentStep(session, state)
  if (!step) return null
  const { id, type, mode, title, prompt, help, config } = textsIn(
    input.session,
    input.language,
    step,
  )
  return {
    id,
    type,
    mode,
    title,
    prompt,
    ...(help === undefined ? {} : { help }),
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

const sessionView = ({ session, language, answersUntil, agreementsUntil }: ViewInput) => ({
  id: session.id,
  title: session.settings.title,
  language: session.settings.language,
  deckLanguage: languageFor(session.deck.title, language),
  answersUntil,
  agreementsUntil,
})

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
  }
}

const counts = ({ inRoom, answered, of }: ViewInput) => ({ inRoom, answered, of })

const display = ({ state: { hidden, blank, joinOverlay, asTable } }: ViewInput) => ({
  hidden,
  blank,
  joinOverlay,
  asTable,
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
    step: state.blank ? null : stepView(input),
    shown: state.blank ? [] : shown('screen', input),
    second: state.blank ? null : secondPrompt(input),
    timer: timerView(input),
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

const isBelowK = (tally: Tally | null, k: number) =>
  [...(tally?.values() ?? [])].some(({ people }) => people < k)

/** Sealed: the console gets the loose texts to look through, and no figures. Below k it gets none. */
const textsToLookThrough = (input: ViewInput): ConsoleView['texts'] =>
  shownSteps(input.session, input.state).flatMap((step) => textsOf(input, step))

function textsOf({ session, state, results }: ViewInput, step: Step): ConsoleView['texts'] {
  const last = lastRound(state, step.id)
  if (!last || !isClosed(last.round.status)) return []
  // Loose parts of a count are figures, not texts.
  if (!activityOf(step.type).traits(step.config).texts) return []
  const { texts, sealed } = results(last.ref)
  if (isBelowK(sealed, kOf(step, session.settings))) return []
  return texts.map(({ id, text, hidden }) => ({ id, text, hidden }))
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
    deck: { id: session.deck.id, languages: [...session.deck.languages] },
    secondLanguage: state.secondLanguage,
    unanimous: isUnanimousAhead(input),
    lastAct: state.lastAct,
    texts: textsToLookThrough(input),
    consoles: input.consoles,
    trouble: [...input.trouble],
    codesAreSlow: input.codesAreSlow,
    ...counts(input),
    ...display(input),
  }
}

function deckTexts({ session, language }: ViewInput): ReportView['deck'] {
  const { title, description } = session.deck
  const names = deckNames(session.settings.unit, language)
  return {
    title: localize(title, language, names),
    ...(description === undefined ? {} : { description: localize(description, language, names) }),
  }
}

function reportView(input: ViewInput): ReportView {
  return {
    role: 'report',
    phase: input.state.phase,
    session: sessionView(input),
    day: input.day,
    unit: input.session.settings.unit,
    deck: deckTexts(input),
    steps: stepsToGo(input.session, input.state).map((step, index) => {
      const { id, type, mode, title, prompt, config } = textsIn(input.session, input.language, step)
      return {
        id,
        type,
        mode,
        title,
        prompt,
        config,
        k: kOf(step, input.session.settings),
        number: index + 1,
        collects: collects(step),
        shows: step.shows.map((target) => target.step),
        rounds: shownRounds('report', input, step).map(({ round, answered, figures }) => ({
          round,
          answered,
          figures,
        })),
      }
    }),
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
