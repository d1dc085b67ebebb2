import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fieldOf } from '../../../server/field.ts'
import {
  type ActivityType,
  activityOf,
  activityTypes,
} from '../../../shared/activities/registry.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { localize } from '../../../shared/i18n/local-text.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { faultsIn } from '../../support/answer-rules.ts'
import { samplesOf } from '../../support/arbitrary-answers.ts'
import { filled } from '../../support/filled-steps.ts'
import { spoilt } from '../../support/spoilt-answers.ts'
import { answerTo } from '../../support/walk-answers.ts'

const numRuns = Number(process.env['RUNS'] ?? 300)

/** The field that the server names when it refuses an answer; null where it takes it. */
function refused(type: ActivityType, config: unknown, answer: unknown): string | null {
  const parsed = v.safeParse(activityOf(type).answer(config), answer)
  return parsed.success ? null : (fieldOf(parsed.issues[0]) ?? '')
}

/** Every step of the library that collects answers, with what an earlier step or a file would put into it. */
const steps = library.flatMap((deck) =>
  deck.steps.map(filled).flatMap((step) => {
    const { collects } = activityOf(step.type).traits(step.config)
    const config = localize(step.config, 'nb')
    return collects ? [{ name: `${deck.id}.${step.id}`, type: step.type, config }] : []
  }),
)

describe('answers to the steps of the library', () => {
  it('are all taken where nothing is wrong, and refused by the name of what is', () => {
    expect(steps.length).toBeGreaterThan(40)
    const spoiltAnswers = fc.constantFrom(...steps).chain(({ name, type, config }) =>
      fc.nat(20).chain((person) => {
        // What a walk answers, and what a deck has, is JSON.
        const answer = answerTo(type, config, { step: name, person }) as Json
        return spoilt(config as Json, answer).map((changed) => ({
          name,
          type,
          config,
          answer,
          changed,
        }))
      }),
    )
    fc.assert(
      fc.property(spoiltAnswers, ({ type, config, answer, changed }) => {
        expect(refused(type, config, answer)).toBeNull()
        const faults = faultsIn(type, config, changed)
        const field = refused(type, config, changed)
        if (faults.length === 0) expect(field).toBeNull()
        else expect(faults).toContain(field)
      }),
      { numRuns: numRuns * 3 },
    )
  })
})

describe.each(activityTypes)('answers to a %s', (type) => {
  const answers = samplesOf(type).chain(({ config, answers: given }) =>
    // Samples are JSON, as phones send it.
    fc.constantFrom(...(given.length > 0 ? given : [{}])).map((answer) => ({
      config: config as Json,
      answer: answer as Json,
    })),
  )
  const spoiltAnswers = answers.chain(({ config, answer }) =>
    spoilt(config, answer).map((changed) => ({ config, changed })),
  )

  it('are taken where nothing is wrong, and refused by the name of what is wrong', () => {
    let taken = 0
    fc.assert(
      fc.property(spoiltAnswers, ({ config, changed }) => {
        const faults = faultsIn(type, config, changed)
        const field = refused(type, config, changed)
        if (field === null) taken += 1

        if (faults.length === 0) expect(field).toBeNull()
        else expect(faults).toContain(field)
      }),
      { numRuns },
    )

    // What is spoilt is an answer still, now and then: else only refusals were tried.
    expect(taken > 0).toBe(type !== 'talk')
  })
})
