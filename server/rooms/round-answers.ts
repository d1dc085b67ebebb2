import type * as v from 'valibot'
import type { AnyActivity } from '../../shared/activities/activity.ts'
import { activityOf } from '../../shared/activities/registry.ts'
import { addAnswer, type Part, removeAnswer, type Tally } from '../../shared/activities/tally.ts'
import type { Step } from '../../shared/deck/deck.ts'
import type { Json } from '../../shared/lib/json.ts'
import { type LivePicture, newLivePicture, noteChange } from '../../shared/room/live-picture.ts'
import {
  looseIn,
  type SealedContent,
  sealedTally,
  tablesIn,
} from '../../shared/room/sealed-texts.ts'
import type { RoundRef } from '../../shared/room/state.ts'
import { mostTables } from '../../shared/room/table-address.ts'
import type { RoundResults } from '../../shared/room/view-input.ts'
import type { Board } from '../../shared/texts/board.ts'
import { respondentOf, tableRespondentOf } from '../keys/answer-cipher.ts'
import { answerIn, movedParts } from './moved-answer.ts'

/** One respondent's answer as the server holds it while the round is not sealed. */
interface HeldAnswer {
  readonly rev: number
  readonly value: Json
  readonly parts: readonly Part[]
}

/** What a table has written in a round and not delivered. */
export interface TableText {
  /** How many times it was stored. */
  readonly rev: number
  readonly draft: { readonly seq: number; readonly value: Json } | null
  /** Lines that were shared with the table. */
  readonly lines: readonly string[]
}

/** What a round needs in memory: its key and answers while open, its loose parts once sealed. */
export interface RoundAnswers {
  readonly ref: RoundRef
  readonly step: Step
  readonly activity: AnyActivity
  /** What an answer to this step must be. */
  readonly schema: v.GenericSchema
  readonly key: Buffer | null
  readonly held: Map<string, HeldAnswer>
  /** Seat secret → respondent, in memory only and only while the round has a key. */
  readonly respondents: Map<string, string>
  /** Tables answer, once each. */
  readonly byTable: boolean
  /** Table → respondent, while the round has a key; none where people answer. */
  readonly tables: ReadonlyMap<number, string>
  /** What tables had written when the room was loaded. */
  readonly drafts: ReadonlyMap<number, TableText>
  readonly tally: Tally
  readonly picture: LivePicture
  readonly sealed: SealedRound | null
}

export interface SealedRound extends SealedContent {
  /** What is shown once it is revealed. */
  readonly tally: Tally
}

function activityIn(step: Step) {
  const activity = activityOf(step.type)
  return { activity, schema: activity.answer(step.config) }
}

const tableRespondents = (key: Buffer): ReadonlyMap<number, string> =>
  new Map(
    Array.from({ length: mostTables }, (_, index) => [
      index + 1,
      tableRespondentOf(key, index + 1).toString('hex'),
    ]),
  )

/** The table that a respondent is; null where people answer. */
export const tableOf = ({ tables }: RoundAnswers, respondent: string): number | null =>
  [...tables].find(([, known]) => known === respondent)?.[0] ?? null

/** Whether an answer is one: people may skip, and a table that took its answer back has none. */
export const counts = ({ byTable }: Pick<RoundAnswers, 'byTable'>, value: Json): boolean =>
  !byTable || value !== null

/** How many have answered a round that is not sealed. */
export const answeredIn = (round: RoundAnswers): number =>
  round.byTable
    ? [...round.held.values()].filter(({ value }) => counts(round, value)).length
    : round.held.size

/** A round that takes answers and has none yet. */
export const openAnswers = (
  ref: RoundRef,
  step: Step,
  key: Buffer,
  byTable: boolean,
): RoundAnswers => ({
  ref,
  step,
  ...activityIn(step),
  key,
  held: new Map(),
  respondents: new Map(),
  byTable,
  tables: byTable ? tableRespondents(key) : new Map(),
  drafts: new Map(),
  tally: new Map(),
  picture: newLivePicture(),
  sealed: null,
})

/** The parts an answer is counted as, with those that tell how it moved; none for a skip. */
export function partsOf(activity: AnyActivity, step: Step, stored: Json): Part[] {
  const value = answerIn(stored)
  return value === null ? [] : [...activity.parts(step.config, value), ...movedParts(stored)]
}

/** A sealed round from its stored parts and its board. */
export function sealedAnswers(
  ref: RoundRef,
  step: Step,
  stored: SealedContent,
  byTable: boolean,
): RoundAnswers {
  const own = activityIn(step)
  return {
    ref,
    step,
    ...own,
    key: null,
    held: new Map(),
    respondents: new Map(),
    byTable,
    tables: new Map(),
    drafts: new Map(),
    tally: new Map(),
    picture: newLivePicture(),
    sealed: { ...stored, tally: sealedTally(own.activity, step, stored) },
  }
}

/** The same round with another board. */
export const withBoard = (round: RoundAnswers, sealed: SealedRound, board: Board): RoundAnswers =>
  sealedAnswers(round.ref, round.step, { ...sealed, board }, round.byTable)

/** A seat's respondent in this round, in hexadecimal; undefined once the key is gone. */
export function respondentIn(round: RoundAnswers, seat: string): string | undefined {
  if (!round.key) return undefined
  const known = round.respondents.get(seat) ?? respondentOf(round.key, seat).toString('hex')
  round.respondents.set(seat, known)
  return known
}

/** Takes one answer, as it is stored, into the tally, in place of what the respondent had answered before. */
export function hold(round: RoundAnswers, respondent: string, rev: number, stored: Json): boolean {
  const before = round.held.get(respondent)
  if (before && before.rev >= rev) return false
  const parts = partsOf(round.activity, round.step, stored)
  if (before) removeAnswer(round.tally, before.parts)
  addAnswer(round.tally, parts)
  noteChange(round.picture, respondent, before?.parts ?? [], parts)
  round.held.set(respondent, { rev, value: answerIn(stored), parts })
  return true
}

/** Everything a round has been answered with, sealed or not; null where there is no round. */
export const everyAnswer = (round: RoundAnswers | undefined): Tally | null =>
  round?.sealed?.tally ?? round?.tally ?? null

/** What `viewFor` may choose from. */
export function resultsOf(round: RoundAnswers): RoundResults {
  const { activity, step, sealed } = round
  return {
    live: round.picture.shown,
    sealed: sealed?.tally ?? null,
    answered: sealed?.answered ?? answeredIn(round),
    tables: sealed && round.byTable ? tablesIn(activity, step, sealed) : null,
    loose: sealed && looseIn(activity, step, sealed),
  }
}
