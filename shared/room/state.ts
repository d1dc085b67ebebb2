import * as v from 'valibot'
import { type Deck, type Step, stepOf } from '../deck/deck.ts'
import { entriesOf, openListOf } from '../deck/lists.ts'
import type { Settings } from '../deck/settings.ts'
import { languages } from '../i18n/languages.ts'
import { localText } from '../i18n/local-text.ts'
import { commandTypes } from './commands.ts'
import { parkedSchema } from './parking.ts'
import { placesSchema, tablesSchema } from './tables.ts'

/** One entry of a step's list that comes from texts. Its id is the text's, or the theme's. */
const frozenOption = v.strictObject({ id: v.string(), title: v.union([v.string(), localText]) })

const roundSchema = v.strictObject({
  /** `open ⇄ locked → sealed → revealed` (DESIGN.md section 4). A round that does not exist is waiting. */
  status: v.picklist(['open', 'locked', 'sealed', 'revealed']),
  release: v.picklist(['live', 'reveal']),
  /** The facilitator has had the texts of this moderated round in front of them. */
  looked: v.optional(v.boolean()),
  /** The facilitator chose not to show it. */
  withheld: v.optional(v.boolean()),
  /** Tables answer it, once each; without this, whoever writes for a group does (ADR 007). */
  byTable: v.optional(v.boolean()),
  /** What of a step's list comes from another step: frozen when the step was first opened. */
  options: v.optional(v.array(frozenOption)),
})

/** One run of a step. Round 1 is the first entry of the step's list. */
export type Round = v.InferOutput<typeof roundSchema>
export type RoundStatus = Round['status']
export type FrozenOption = v.InferOutput<typeof frozenOption>

const timerSchema = v.union([
  /** Running until a moment, in milliseconds since 1970. */
  v.strictObject({ endsAt: v.number() }),
  /** Standing still with so many milliseconds left. */
  v.strictObject({ left: v.number() }),
])

/** The room as data. `shared/room/reduce.ts` alone changes it. */
export const roomStateSchema = v.strictObject({
  /** Rises by one with every change; an act names the version it was pressed in. */
  version: v.number(),
  phase: v.picklist(['lobby', 'running', 'ended']),
  /** Index of the current step; -1 in the lobby. */
  position: v.number(),
  rounds: v.record(v.string(), v.array(roundSchema)),
  doorLocked: v.boolean(),
  /** Results are taken off the screen and the phones. */
  hidden: v.boolean(),
  /** The screen shows nothing; phones are not touched. */
  blank: v.boolean(),
  /** Code and QR fill the screen. */
  joinOverlay: v.boolean(),
  /** Results as a table instead of a picture. */
  asTable: v.boolean(),
  timer: v.nullable(timerSchema),
  // What follows came with a later program: rooms stored by an earlier one have none of it.
  /** Which page of many cards the screen shows, from 0. */
  page: v.optional(v.number(), 0),
  /** Steps that the room passes by. */
  skipped: v.optional(v.array(v.string()), () => []),
  /** Phones ask people to look up and talk. */
  lookUp: v.optional(v.boolean(), false),
  /** The screen shows the prompt in this language too. */
  secondLanguage: v.optional(v.nullable(v.picklist(languages)), null),
  /** The newest act, and the version it led to: a second console can say what was done. */
  lastAct: v.optional(
    v.nullable(v.strictObject({ version: v.number(), type: v.picklist(commandTypes) })),
    null,
  ),
  /** Everyone thinks or writes alone: nothing moves on the screen meanwhile. */
  quiet: v.optional(v.boolean(), false),
  /** What the facilitator has noted for later; null once it is deleted, with the answers. */
  parked: v.optional(v.nullable(v.array(parkedSchema)), () => []),
  /** That stands on the screen, in front of the step. */
  parkingShown: v.optional(v.boolean(), false),
  /** Seconds that the room was on each step it has left. */
  spent: v.optional(v.record(v.string(), v.number()), () => ({})),
  /** The tables people sit at; null where there are none. Who sits where is not part of it. */
  tables: v.optional(v.nullable(tablesSchema), null),
  /** Where to sit by what one chose. */
  places: v.optional(v.nullable(placesSchema), null),
})

export type RoomState = v.InferOutput<typeof roomStateSchema>
export type Timer = v.InferOutput<typeof timerSchema>

/**
 * A step as this room runs it: with the entries that were frozen when it was first opened. Further rounds
 * have the same, so that they can be compared.
 */
export function stepAsRun(state: RoomState, step: Step): Step {
  const frozen = runsOf(state, step.id)[0]?.options
  const list = openListOf(step)
  if (!frozen || !list) return step
  // The deck has parsed it by an activity's schema, and every one of them is an object.
  const config = step.config as object
  const entries = [...entriesOf(config, list.name), ...frozen]
  return { ...step, config: { ...config, [list.name]: entries } }
}

/** What does not change while a room lives: its own copy of the deck, and the settings. */
export interface Session {
  readonly id: string
  readonly deck: Deck
  readonly settings: Settings
}

/** @param skipped steps that this session leaves out from the start */
export const newRoom = (skipped: readonly string[] = []): RoomState => ({
  version: 1,
  phase: 'lobby',
  position: -1,
  rounds: {},
  doorLocked: false,
  hidden: false,
  blank: false,
  joinOverlay: false,
  asTable: false,
  timer: null,
  skipped: [...skipped],
  page: 0,
  lookUp: false,
  secondLanguage: null,
  lastAct: null,
  quiet: false,
  parked: [],
  parkingShown: false,
  spent: {},
  tables: null,
  places: null,
})

/** Names one round of one step; rounds count from 1. */
export interface RoundRef {
  readonly step: string
  readonly round: number
}

/** A round's name as a string, for keys of maps. */
export const roundKey = ({ step, round }: RoundRef): string => `${step}/${round}`

/** The step the room is on; undefined in the lobby and after the end. */
export const currentStep = ({ deck }: Session, state: RoomState): Step | undefined =>
  state.phase === 'running' ? deck.steps[state.position] : undefined

/** Whether the room passes a step by. */
export const isSkipped = ({ skipped }: RoomState, stepId: string): boolean =>
  skipped.includes(stepId)

/** The steps that this session goes through, in order. */
export const stepsToGo = ({ deck }: Session, state: RoomState): Step[] =>
  deck.steps.filter(({ id }) => !isSkipped(state, id))

/** Step ids come from outside: `constructor` is on every object, and is nobody's round. */
const runsOf = ({ rounds }: RoomState, stepId: string): readonly Round[] =>
  Object.hasOwn(rounds, stepId) ? (rounds[stepId] ?? []) : []

/** All rounds that a step has had, oldest first. */
export const roundsOf = (state: RoomState, stepId: string): { ref: RoundRef; round: Round }[] =>
  runsOf(state, stepId).map((round, index) => ({
    ref: { step: stepId, round: index + 1 },
    round,
  }))

/** The newest round of a step; undefined while the step is waiting or collects nothing. */
export const lastRound = (
  state: RoomState,
  stepId: string,
): { ref: RoundRef; round: Round } | undefined => roundsOf(state, stepId).at(-1)

/** A round by name; undefined where there is none. */
export const roundAt = (state: RoomState, { step, round }: RoundRef): Round | undefined =>
  runsOf(state, step)[round - 1]

export const isClosed = (status: RoundStatus): boolean =>
  status === 'sealed' || status === 'revealed'

/** Every round that is not sealed yet. At most one in a running room. */
export const unsealedRounds = (session: Session, state: RoomState): RoundRef[] =>
  session.deck.steps.flatMap(({ id }) =>
    roundsOf(state, id)
      .filter(({ round }) => !isClosed(round.status))
      .map(({ ref }) => ref),
  )

/** The steps of which the current step shows results: its own, or those a talk names. */
export const shownSteps = (session: Session, state: RoomState): Step[] => {
  const current = currentStep(session, state)
  if (!current) return []
  const named = current.shows
    .filter(({ step }) => !isSkipped(state, step))
    .flatMap(({ step }) => stepOf(session.deck, step) ?? [])
  return named.length > 0 ? named : [current]
}
