import fc from 'fast-check'
import * as v from 'valibot'
import { type Deck, deckSchema } from '../../shared/deck/deck.ts'
import type { DeckFile } from '../../shared/deck/library/deck-file.ts'
import { library } from '../../shared/deck/library/index.ts'
import type { Settings } from '../../shared/deck/settings.ts'
import type { Command } from '../../shared/room/commands.ts'
import { reduceRoom } from '../../shared/room/reduce.ts'
import type { Reduced } from '../../shared/room/reduction.ts'
import { newRoom, type RoomState, type Session } from '../../shared/room/state.ts'

const step = (id: string, type: string, more: object): DeckFile['steps'][number] =>
  // The schema below parses what this puts together.
  ({
    id,
    type,
    mode: 'individual',
    title: { nb: id },
    prompt: { nb: `Om ${id} i {enhet}` },
    note: { nb: `canary:note:${id}:1` },
    followUp: { nb: `canary:note:${id}:2` },
    minutes: 5,
    ...more,
  }) as DeckFile['steps'][number]

const soupOrRice = {
  options: [
    { id: 'soup', title: { nb: 'Suppe' } },
    { id: 'rice', title: { nb: 'Ris' } },
  ],
}

const card = { nb: 'Felt' }
const labels = { group: card, what: card, sign: card, firstStep: card, who: card, when: card }

/** A deck with every combination that the rules tell apart. */
export const mixedDeck: Deck = v.parse(deckSchema, {
  format: 'plenum-deck',
  version: 1,
  id: 'mixed',
  title: { nb: 'Blandet' },
  languages: ['nb'],
  steps: [
    step('live', 'choice', { release: 'live', config: soupOrRice }),
    step('held', 'choice', { release: 'reveal', config: soupOrRice }),
    step('tender', 'choice', { sensitive: true, config: soupOrRice }),
    step('note', 'text', { config: { private: true } }),
    step('texts', 'text', { moderate: false, config: {} }),
    step('looked', 'text', { moderate: true, config: {} }),
    step('two', 'talk', { shows: [{ step: 'live' }, { step: 'held' }], config: {} }),
    step('card', 'commit', { mode: 'group', config: { labels } }),
    step('read', 'talk', { mode: 'plenary', shows: [{ step: 'card' }], config: {} }),
    step('last', 'text', { moderate: false, config: { most: 3 } }),
  ],
})

/** The settings most tests run with. */
export const usualSettings: Settings = {
  title: 'Mandag',
  unit: 'school',
  expected: 12,
  language: 'nb',
  k: 3,
  release: 'deck',
  texts: 'deck',
  leader: false,
  length: 'full',
  answerDays: 30,
  agreementDays: null,
}

const anySettings: fc.Arbitrary<Settings> = fc.record({
  title: fc.constant('Mandag'),
  unit: fc.constantFrom('school', 'kindergarten'),
  expected: fc.integer({ min: 1, max: 60 }),
  language: fc.constant('nb'),
  k: fc.integer({ min: 3, max: 8 }),
  release: fc.constantFrom('deck', 'deck', 'reveal'),
  texts: fc.constantFrom('deck', 'deck', 'look-through'),
  leader: fc.boolean(),
  length: fc.constantFrom('full', 'short'),
  answerDays: fc.constant(30),
  agreementDays: fc.constant(null),
})

const anySession: fc.Arbitrary<Session> = fc.record({
  id: fc.constant('session-1'),
  deck: fc.constantFrom(mixedDeck, ...library),
  settings: anySettings,
})

const stepNames = ({ deck }: Session) => [
  ...deck.steps.map(({ id }) => id),
  'nowhere',
  'constructor',
]

const moves: Command[] = [
  { type: 'previous' },
  { type: 'reveal' },
  { type: 'close' },
  { type: 'withhold' },
  { type: 'look-through' },
  { type: 'again' },
  { type: 'hold-until-reveal' },
  { type: 'page', page: 1 },
]

const switches: Command[] = [true, false].flatMap((on): Command[] => [
  { type: 'lock', on },
  { type: 'hide', on },
  { type: 'blank', on },
  { type: 'join-overlay', on },
  { type: 'table', on },
  { type: 'door', on },
  { type: 'look-up', on },
  { type: 'quiet', on },
  { type: 'skip', step: 'held', on },
  { type: 'show-parking', on },
])

const timers: Command[] = [
  { type: 'timer-start', minutes: 3 },
  { type: 'timer-pause' },
  { type: 'timer-resume' },
  { type: 'timer-add', seconds: 30 },
  { type: 'timer-add', seconds: -600 },
  { type: 'timer-stop' },
]

/** Few notes, so that they meet. */
const noteIds = ['a', 'b', 'c', 'd']

export const anyParking: fc.Arbitrary<Command> = fc.constantFrom(
  ...noteIds.flatMap((id): Command[] => [
    { type: 'park', id, text: `om ${id}` },
    { type: 'park', id, text: 'noe annet', at: 1 },
    { type: 'park-reword', id, text: `mer om ${id}` },
    { type: 'unpark', id },
  ]),
)

const jumps = (session: Session): Command[] =>
  stepNames(session).flatMap((id): Command[] => [
    { type: 'go', step: id },
    { type: 'jump', step: id },
    { type: 'release', step: id },
  ])

const anyCommand = (session: Session): fc.Arbitrary<Command> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant<Command>({ type: 'next' }) },
    { weight: 8, arbitrary: fc.constantFrom(...moves) },
    { weight: 6, arbitrary: fc.constantFrom(...switches) },
    { weight: 4, arbitrary: fc.constantFrom(...jumps(session)) },
    { weight: 3, arbitrary: fc.constantFrom(...timers) },
    { weight: 2, arbitrary: anyParking },
    { weight: 1, arbitrary: fc.constant<Command>({ type: 'end' }) },
  )

/** A room with the commands that are given to it, one after the other. */
export interface Walk {
  readonly session: Session
  readonly commands: readonly Command[]
}

export const anyWalk: fc.Arbitrary<Walk> = anySession.chain((session) =>
  fc.record({
    session: fc.constant(session),
    commands: fc.array(anyCommand(session), { maxLength: 50 }),
  }),
)

/** One command of a walk: what was there, and what came of it; `after` null = refused. */
export interface Move {
  readonly before: RoomState
  readonly command: Command
  readonly after: Reduced | null
}

/** The moment at which the walks below begin; each command comes one second later. */
export const noon = Date.UTC(2026, 0, 5, 11)

export function movesOf({ session, commands }: Walk): Move[] {
  let state = newRoom()
  return commands.map((command, index) => {
    const before = state
    const reduced = reduceRoom(session, before, command, noon + index * 1_000)
    if (reduced.ok) state = reduced.value.state
    return { before, command, after: reduced.ok ? reduced.value : null }
  })
}

/** The state a walk ends in. */
export const endOf = (walk: Walk): RoomState => {
  const last = movesOf(walk).at(-1)
  return last?.after?.state ?? last?.before ?? newRoom()
}

/** Makes any later change to a value an error. */
export function deepFreeze<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
  return value
}
