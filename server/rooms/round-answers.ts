import type * as v from 'valibot'
import type { AnyActivity } from '../../shared/activities/activity.ts'
import { activityOf } from '../../shared/activities/registry.ts'
import {
  addAnswer,
  type Part,
  removeAnswer,
  type Tally,
  tallyOfSealed,
} from '../../shared/activities/tally.ts'
import type { Step } from '../../shared/deck/deck.ts'
import type { Json } from '../../shared/lib/json.ts'
import { type LivePicture, newLivePicture, noteChange } from '../../shared/room/live-picture.ts'
import type { RoundRef } from '../../shared/room/state.ts'
import type { RoundResults } from '../../shared/room/view-input.ts'
import { respondentOf } from '../keys/answer-cipher.ts'
import type { StoredPart } from '../store/parts.ts'
import { answerIn, movedParts } from './moved-answer.ts'

/** One respondent's answer as the server holds it while the round is not sealed. */
interface HeldAnswer {
  readonly rev: number
  readonly value: Json
  readonly parts: readonly Part[]
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
  readonly tally: Tally
  readonly picture: LivePicture
  readonly sealed: SealedRound | null
}

export interface SealedRound {
  readonly parts: readonly StoredPart[]
  readonly people: Readonly<Record<string, number>>
  readonly answered: number
  readonly tally: Tally
}

function activityIn(step: Step) {
  const activity = activityOf(step.type)
  return { activity, schema: activity.answer(step.config) }
}

/** A round that takes answers and has none yet. */
export const openAnswers = (ref: RoundRef, step: Step, key: Buffer): RoundAnswers => ({
  ref,
  step,
  ...activityIn(step),
  key,
  held: new Map(),
  respondents: new Map(),
  tally: new Map(),
  picture: newLivePicture(),
  sealed: null,
})

/** The parts an answer is counted as, with those that tell how it moved; none for a skip. */
export function partsOf(activity: AnyActivity, step: Step, stored: Json): Part[] {
  const value = answerIn(stored)
  return value === null ? [] : [...activity.parts(step.config, value), ...movedParts(stored)]
}

/** A stored part as the activity made it. */
export const toPart = ({ figure, value }: StoredPart): Part => ({
  figure,
  // Stored by `seal.ts` as canonical JSON.
  value: JSON.parse(value) as Json,
})

/** A sealed round from its stored parts; those taken off are counted nowhere. */
export function sealedAnswers(
  ref: RoundRef,
  step: Step,
  stored: Omit<SealedRound, 'tally'>,
): RoundAnswers {
  const visible = stored.parts.filter(({ hidden }) => !hidden).map(toPart)
  return {
    ref,
    step,
    ...activityIn(step),
    key: null,
    held: new Map(),
    respondents: new Map(),
    tally: new Map(),
    picture: newLivePicture(),
    sealed: { ...stored, tally: tallyOfSealed(visible, stored.people) },
  }
}

/** A sealed round with one of its loose texts taken off the picture, or put back. */
export function withHidden(round: RoundAnswers, part: string, hidden: boolean): RoundAnswers {
  const { sealed, ref, step } = round
  if (!sealed) return round
  const parts = sealed.parts.map((kept) => (kept.id === part ? { ...kept, hidden } : kept))
  return sealedAnswers(ref, step, { ...sealed, parts })
}

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
    answered: sealed?.answered ?? round.held.size,
    texts: activity.traits(step.config).texts
      ? (sealed?.parts ?? [])
          .map((part) => ({
            id: part.id,
            text: activity.partText(step.config, toPart(part)),
            hidden: part.hidden,
          }))
          .filter(({ text }) => text !== '')
      : [],
  }
}
