import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTally, writeTally } from '../../../server/rooms/stored-tally.ts'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import { activityTypes } from '../../../shared/activities/registry.ts'
import { addAnswer, type Part, type Tally } from '../../../shared/activities/tally.ts'
import { type Sample, samplesOf } from '../../support/arbitrary-answers.ts'

function tallyOf(answers: readonly (readonly Part[])[]): Tally {
  const tally: Tally = new Map()
  for (const parts of answers) addAnswer(tally, parts)
  return tally
}

/** What people gave, and the same in another order: of people, and of what each of them gave. */
const shuffled = ({ activity, config, answers }: Sample) => {
  const given: Part[][] = answers.map((answer) => activity.parts(config, answer))
  const parts = (one: readonly Part[]) => fc.shuffledSubarray([...one], { minLength: one.length })
  return fc
    .shuffledSubarray(given, { minLength: given.length })
    .chain((people) => fc.tuple(...people.map(parts)))
    .map((again) => [tallyOf(given), tallyOf(again)] as const)
}

describe.each(activityTypes)('who answered a %s first', (type) => {
  const pairs = samplesOf(type).chain(shuffled)

  it('cannot be read from what is stored of the live picture', () => {
    fc.assert(
      fc.property(pairs, ([tally, again]) => {
        expect(writeTally(again)).toBe(writeTally(tally))
        expect(readTally(writeTally(tally))).toEqual(tally)
      }),
    )
  })

  it('cannot be read from what is sent', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 3 }), ([tally, again], k) => {
        const sent = (one: Tally) => JSON.stringify(releaseFigures(one, k))
        expect(sent(again)).toBe(sent(tally))
      }),
    )
  })
})
