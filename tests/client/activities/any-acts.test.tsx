// @vitest-environment jsdom
import fc from 'fast-check'
import type { ComponentType } from 'react'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import ChoiceInput from '../../../client/activities/choice/Input.tsx'
import CommitInput from '../../../client/activities/commit/Input.tsx'
import FollowupInput from '../../../client/activities/followup/Input.tsx'
import type { InputProps } from '../../../client/activities/input-props.ts'
import LadderInput from '../../../client/activities/ladder/Input.tsx'
import PointsInput from '../../../client/activities/points/Input.tsx'
import QuadrantInput from '../../../client/activities/quadrant/Input.tsx'
import RateInput from '../../../client/activities/rate/Input.tsx'
import SortInput from '../../../client/activities/sort/Input.tsx'
import TalkInput from '../../../client/activities/talk/Input.tsx'
import TextInput from '../../../client/activities/text/Input.tsx'
import {
  type ActivityType,
  activityOf,
  activityTypes,
} from '../../../shared/activities/registry.ts'
import { actOn, acts } from '../../support/any-acts.tsx'
import { samplesOf } from '../../support/arbitrary-answers.ts'

/** Many runs are for a hand that looks for more: `RUNS=2000 npx vitest run …`. */
const numRuns = Number(process.env['RUNS'] ?? 4)

const inputs: Readonly<Record<ActivityType, ComponentType<InputProps>>> = {
  choice: ChoiceInput,
  text: TextInput,
  talk: TalkInput,
  commit: CommitInput,
  followup: FollowupInput,
  points: PointsInput,
  rate: RateInput,
  ladder: LadderInput,
  sort: SortInput,
  quadrant: QuadrantInput,
}

/** Why the server would refuse it; null where it would not. */
function refusalOf(schema: v.GenericSchema, value: unknown): string | null {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? null : `${JSON.stringify(value)}: ${parsed.issues[0].message}`
}

describe.each(activityTypes)('whatever somebody does on the form of a %s', (type) => {
  const activity = activityOf(type)
  const configs = samplesOf(type).map(({ config }) => config)

  it('sends nothing that the server would refuse, and nothing of what is their own', () => {
    let all = 0
    fc.assert(
      fc.property(configs, acts(30), (config, list) => {
        const { outcomes } = actOn(inputs[type], { config, open: true }, list)
        const sent = outcomes.flatMap((outcome) => outcome.sent)
        const schema = activity.answer(config)
        all += sent.length

        expect(sent.flatMap((value) => refusalOf(schema, value) ?? [])).toEqual([])
        if (!activity.traits(config).collects) expect(sent).toEqual([])
      }),
      { numRuns },
    )

    // Hands that never come as far as to send would show nothing; a few may not.
    if (numRuns >= 100) expect(all > 0).toBe(type !== 'talk')
  }, 600_000)

  it('sends when it is told to, or shows why it does not', () => {
    fc.assert(
      fc.property(configs, acts(20), (config, list) => {
        if (!activity.traits(config).collects) return
        const twice = list.flatMap((act) => [act, { kind: 'send', at: 0, text: '' } as const])
        const { outcomes } = actOn(inputs[type], { config, open: true }, twice)
        const dead = outcomes.filter(
          ({ act, sent, isSeen }) => act.kind === 'send' && sent.length === 0 && !isSeen,
        )

        expect(dead).toEqual([])
      }),
      { numRuns },
    )
  }, 600_000)
})
