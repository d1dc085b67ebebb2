import { activityOf } from '../activities/registry.ts'
import { addAnswer, type Part } from '../activities/tally.ts'
import { type Deck, type Step, stepOf } from '../deck/deck.ts'
import { entriesOf, listSourceOf, openListOf } from '../deck/lists.ts'
import { canonicalJson } from '../lib/json.ts'
import { seeded } from '../lib/seeded.ts'
import { shuffle } from '../lib/shuffle.ts'
import type { Command } from '../room/commands.ts'
import { moveLivePicture, newLivePicture, noteChange } from '../room/live-picture.ts'
import { freezeOptions } from '../room/options.ts'
import { reduceRoom } from '../room/reduce.ts'
import {
  countPeople,
  looseIn,
  type SealedContent,
  sealedTally,
  textIds,
} from '../room/sealed-texts.ts'
import {
  type RoomState,
  type RoundRef,
  roundAt,
  roundKey,
  type Session,
  stepAsRun,
} from '../room/state.ts'
import type { RoundResults } from '../room/view-input.ts'
import { type Board, newBoard, reduceBoard, showUndecided } from '../texts/board.ts'
import type { BoardOp } from '../texts/ops.ts'

/** What is made up in a room that nobody is in. */
export interface MadeUp {
  /** An answer to a step by one of those who answer it. */
  readonly answer: (step: Step, person: number) => unknown
  /** How many answer a step. */
  readonly people: (step: Step) => number
  readonly themes: readonly string[]
}

/** A round that has been answered, and is sealed or not. */
interface Answered {
  readonly step: Step
  readonly parts: readonly (readonly Part[])[]
  readonly sealed: SealedContent | null
}

/** A room that goes through a workshop by the rules of every room, with made-up answers. */
export interface Walk {
  readonly session: Session
  readonly state: RoomState
  readonly rounds: ReadonlyMap<string, Answered>
  readonly madeUp: MadeUp
}

/** The steps that have their options, cases or cards from this one. */
const fedBy = ({ steps }: Deck, { id }: Step, of: 'texts' | 'themes'): Step[] =>
  steps.filter((step) => {
    const source = listSourceOf(step)
    return source?.step === id && source.of === of
  })

/** How many of a step's texts or themes a later step can take. */
function roomFor(step: Step): number {
  const list = openListOf(step)
  return list ? list.most - entriesOf(step.config, list.name).length : 0
}

/** How many of a step's texts, or of its themes, every later step that is about them can take. */
const mostFor = (deck: Deck, step: Step, of: 'texts' | 'themes'): number =>
  Math.min(...fedBy(deck, step, of).map(roomFor))

/** What a facilitator does to the texts so that the next steps can be about them: hide some, or name themes. */
function opsFor(
  { session: { deck }, madeUp }: Walk,
  step: Step,
  ids: readonly string[],
): BoardOp[] {
  const most = mostFor(deck, step, 'texts')
  const kept = ids.slice(0, most)
  const hidden = ids.slice(most)
  const isOfThemes = fedBy(deck, step, 'themes').length > 0
  const named = isOfThemes ? madeUp.themes.slice(0, mostFor(deck, step, 'themes')) : []
  const under = (at: number) => kept.filter((_, index) => index % named.length === at)
  return [
    ...(hidden.length > 0 ? [{ type: 'hide' as const, texts: hidden }] : []),
    ...named.map((title, at) => ({ type: 'theme-add' as const, title, texts: under(at) })),
    ...named.map((_, at) => ({ type: 'theme-show' as const, theme: `t${at + 1}`, on: true })),
  ]
}

const arranged = (board: Board, ops: readonly BoardOp[]): Board =>
  ops.reduce((made, op) => {
    const changed = reduceBoard(made, op)
    return changed.ok ? changed.value : made
  }, board)

/** What is left of a round's answers: loose parts in an order of their own. */
function sealedOf(walk: Walk, { step, parts }: Answered): SealedContent {
  const draw = seeded(step.id)
  const loose = shuffle(parts.flat(), (limit) => Math.floor(draw() * limit))
  const stored = loose.map(({ figure, value }, at) => ({
    id: String(at).padStart(4, '0'),
    figure,
    value: canonicalJson(value),
    table: null,
  }))
  const ids = textIds(step, stored)
  const board = ids && arranged(newBoard(ids), opsFor(walk, step, ids))
  return { parts: stored, people: countPeople(parts), answered: parts.length, board }
}

function answeredAt({ session, madeUp }: Walk, state: RoomState, ref: RoundRef): Answered {
  const own = stepOf(session.deck, ref.step)
  if (!own) throw new Error(`no step ${ref.step}`)
  const step = stepAsRun(state, own)
  const activity = activityOf(step.type)
  const answers = Array.from({ length: madeUp.people(step) }, (_, at) => madeUp.answer(step, at))
  const parts = answers.map((answer) => activity.parts(step.config, answer))
  return { step, parts, sealed: null }
}

const looseOf = (rounds: Walk['rounds'], ref: RoundRef) => {
  const round = rounds.get(roundKey(ref))
  return round?.sealed ? looseIn(activityOf(round.step.type), round.step, round.sealed) : null
}

/** A reveal shows every text that nobody has hidden. */
function shownIn(state: RoomState, ref: RoundRef, { sealed, ...round }: Answered): Answered {
  const isShown = roundAt(state, ref)?.status === 'revealed'
  if (!isShown || !sealed?.board) return { ...round, sealed }
  return { ...round, sealed: { ...sealed, board: showUndecided(sealed.board) } }
}

/** What a command makes of the room; the room as it was where the command makes no sense. */
function act(walk: Walk, command: Command): Walk {
  const reduced = reduceRoom(walk.session, walk.state, command, 0)
  if (!reduced.ok) return walk
  const frozen = freezeOptions(walk.session, reduced.value, (ref) => looseOf(walk.rounds, ref))
  if (!frozen.ok) return walk
  const { state, opens, seals } = frozen.value
  const rounds = new Map(walk.rounds)
  for (const ref of opens) rounds.set(roundKey(ref), answeredAt(walk, state, ref))
  for (const ref of seals) {
    const round = rounds.get(roundKey(ref))
    if (round) rounds.set(roundKey(ref), { ...round, sealed: sealedOf(walk, round) })
  }
  for (const [key, round] of rounds) {
    rounds.set(key, shownIn(state, { step: round.step.id, round: 1 }, round))
  }
  return { ...walk, state, rounds }
}

/** The room goes to a step, and opens it where it collects answers. */
const goTo = (walk: Walk, step: string): Walk => act(walk, { type: 'go', step })

/** The room shows the answers of the step it is on, once its texts have been looked through. */
export const showAnswers = (walk: Walk): Walk =>
  act(act(walk, { type: 'look-through' }), { type: 'reveal' })

/** A step as it is reached, with what was answered on the way there. */
export function walkTo(walk: Walk, ids: readonly string[], target: string): Walk {
  const before = ids.reduce((at, id) => showAnswers(goTo(at, id)), walk)
  return goTo(before, target)
}

/** The steps whose texts a step is about, and theirs, however far back. */
export function sourcesOf(deck: Deck, step: Step): string[] {
  const source = listSourceOf(step)
  const found = source && stepOf(deck, source.step)
  return found ? [...sourcesOf(deck, found), found.id] : []
}

/** A live picture moves once enough people have answered. */
function liveOf({ step, parts }: Answered, answered: number, k: number): RoundResults['live'] {
  const picture = newLivePicture()
  const tally: RoundResults['live'] = new Map()
  for (const [person, own] of parts.slice(0, answered).entries()) {
    addAnswer(tally, own)
    noteChange(picture, `${step.id} ${person}`, [], own)
  }
  moveLivePicture(picture, tally, k)
  return picture.shown
}

/** @param answered how many have answered a round that is still open */
export function resultsIn(
  { rounds }: Walk,
  ref: RoundRef,
  { answered, k }: { readonly answered: number; readonly k: number },
): RoundResults {
  const round = rounds.get(roundKey(ref))
  const none = { live: new Map(), sealed: null, loose: null, answered: 0, tables: null }
  if (!round) return none
  const { step, sealed } = round
  if (!sealed) return { ...none, live: liveOf(round, answered, k), answered }
  const activity = activityOf(step.type)
  const loose = looseIn(activity, step, sealed)
  return { ...none, sealed: sealedTally(activity, step, sealed), loose, answered: sealed.answered }
}
