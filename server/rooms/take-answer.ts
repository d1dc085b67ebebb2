import * as v from 'valibot'
import type { Json } from '../../shared/lib/json.ts'
import type { RequestOutput } from '../../shared/protocol/events.ts'
import { mergeAnswer } from '../../shared/room/answers.ts'
import type { RoundRef, RoundStatus } from '../../shared/room/state.ts'
import { fieldOf } from '../field.ts'
import { decryptAnswer, encryptAnswer } from '../keys/answer-cipher.ts'
import { RefusalError } from '../refusal-error.ts'
import type { WriteOutcome, Writer } from '../store/writer.ts'
import { answerIn, parseMoved, withMoved } from './moved-answer.ts'
import { hold, type RoundAnswers } from './round-answers.ts'

/** One answer as a phone sends it. `value` null = skipped. */
export interface AnswerInput extends RoundRef {
  readonly rev: number
  readonly value: unknown
  readonly moved?: unknown
  /** The table it is for, in a round that tables answer. */
  readonly table?: number | undefined
}

/** What became of an answer, and whether the round's tally is another one now. */
export interface Taken {
  readonly outcome: RequestOutput<'answer'>
  readonly changed: boolean
}

/** Why a round takes no answer, by the status it has. */
export function closedRefusal(status: RoundStatus | undefined): RefusalError {
  if (!status || status === 'open') return new RefusalError('step-not-open')
  return new RefusalError(status === 'locked' ? 'step-locked' : 'step-sealed')
}

function parseValue(round: RoundAnswers, value: unknown): Json {
  if (value === null) return null
  const parsed = v.safeParse(round.schema, value)
  if (!parsed.success) {
    const path = fieldOf(parsed.issues[0])
    throw new RefusalError('invalid-input', path ? `value.${path}` : 'value')
  }
  // Every activity's answers are made of strings, numbers, lists and plain objects.
  return parsed.output as Json
}

const kept = (
  key: Buffer,
  respondent: Buffer,
  stored: Extract<WriteOutcome, { kind: 'kept' }>,
  incoming: { rev: number; value: Json },
) =>
  mergeAnswer(
    { rev: stored.rev, value: answerIn(decryptAnswer(key, respondent, stored.value)) },
    incoming,
  ).outcome

/**
 * One answer's way to the disk and into the tally (DESIGN.md section 3). Resolves after the commit.
 *
 * @returns null where the database says that the round is not open any more
 * @throws RefusalError `invalid-input`; what the writer throws where it cannot store
 */
export async function takeAnswer(
  writer: Writer,
  session: string,
  { round, key, respondent: name }: { round: RoundAnswers; key: Buffer; respondent: string },
  input: AnswerInput,
): Promise<Taken | null> {
  const value = parseValue(round, input.value)
  const stored = withMoved(value, parseMoved(round, input))
  const respondent = Buffer.from(name, 'hex')
  const outcome = await writer.answer({
    session,
    ...round.ref,
    respondent,
    rev: input.rev,
    value: encryptAnswer(key, respondent, stored),
  })
  if (outcome.kind === 'closed') return null
  if (outcome.kind === 'kept') {
    return { outcome: kept(key, respondent, outcome, { rev: input.rev, value }), changed: false }
  }
  const changed = hold(round, name, input.rev, stored)
  return { outcome: { outcome: 'saved', rev: input.rev }, changed }
}
