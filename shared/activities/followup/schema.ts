import * as v from 'valibot'
import { agreements } from '../../commitments/agreement.ts'
import { dayOrNothing } from '../../commitments/day.ts'
import { statuses } from '../../commitments/status.ts'
import type { TextSchema } from '../../i18n/local-text.ts'

export const config = (_text: TextSchema) =>
  v.strictObject({
    /** Read in from a file when the session starts, or before the step is opened; as people wrote them. */
    agreements: v.optional(agreements, []),
  })

export type FollowupConfig = v.InferOutput<ReturnType<typeof config>>

const line = v.pipe(v.string(), v.trim(), v.maxLength(280))

const reportOn = ({ agreements: all }: FollowupConfig) =>
  v.strictObject({
    /** The agreement's id. */
    card: v.picklist(
      all.map(({ id }) => id),
      'an agreement that was read in',
    ),
    status: v.picklist(statuses),
    learnt: line,
    /** What the agreement is now, where it has been changed. */
    now: line,
    /** The day it is looked at again. */
    next: dayOrNothing,
  })

export type Report = v.InferOutput<ReturnType<typeof reportOn>>

export const answer = (settings: FollowupConfig) =>
  v.strictObject({
    reports: v.pipe(
      v.array(reportOn(settings)),
      v.minLength(1),
      v.check((list) => new Set(list.map(({ card }) => card)).size === list.length, 'each once'),
    ),
  })

export type FollowupAnswer = v.InferOutput<ReturnType<typeof answer>>
