import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityViews } from '../../../client/activities/views.ts'
import type { Shown } from '../../../shared/activities/activity.ts'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import { activityOf, activityTypes } from '../../../shared/activities/registry.ts'
import {
  addAnswer,
  type Part,
  removeAnswer,
  type Tally,
  tallyOfSealed,
} from '../../../shared/activities/tally.ts'
import type { Mark } from '../../../shared/charts/marks.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import { type Sample, samplesOf } from '../../support/arbitrary-answers.ts'

const partsOf = ({ activity, config }: Sample, answer: unknown): Part[] =>
  activity.parts(config, answer)

function tallyOf(sample: Sample, answers: readonly unknown[] = sample.answers): Tally {
  const tally: Tally = new Map()
  for (const answer of answers) addAnswer(tally, partsOf(sample, answer))
  return tally
}

const peopleIn = (tally: Tally) =>
  Object.fromEntries([...tally].map(([figure, { people }]) => [figure, people]))

/** Several tallies as one. */
function summed(tallies: readonly Tally[]): Tally {
  const all: Tally = new Map()
  for (const [figure, { people, counts }] of tallies.flatMap((tally) => [...tally])) {
    const sum = all.get(figure) ?? { people: 0, counts: new Map<string, number>() }
    sum.people += people
    for (const [value, count] of counts) sum.counts.set(value, (sum.counts.get(value) ?? 0) + count)
    all.set(figure, sum)
  }
  return all
}

const shownAt = (sample: Sample, k: number): Shown<unknown> => ({
  // A sample's configuration has its texts in one language already.
  config: sample.config as object,
  figures: releaseFigures(tallyOf(sample), k),
  k,
})

describe.each(activityTypes)('answers to a %s', (type) => {
  const samples = samplesOf(type)

  it('add up to the same whatever order they come in', () => {
    const shuffled = samples.chain((sample) =>
      fc
        .shuffledSubarray([...sample.answers], {
          minLength: sample.answers.length,
          maxLength: sample.answers.length,
        })
        .map((answers) => ({ sample, answers })),
    )
    fc.assert(
      fc.property(shuffled, ({ sample, answers }) => {
        expect(tallyOf(sample, answers)).toEqual(tallyOf(sample))
      }),
    )
  })

  it('leave nothing behind when they are taken out again', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const tally = tallyOf(sample)
        for (const answer of sample.answers) removeAnswer(tally, partsOf(sample, answer))

        expect(tally).toEqual(new Map())
      }),
    )
  })

  it('leave the others as they were when one is taken out', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const [first, ...others] = sample.answers
        if (first === undefined) return
        const tally = tallyOf(sample)
        removeAnswer(tally, partsOf(sample, first))

        expect(tally).toEqual(tallyOf(sample, others))
      }),
    )
  })

  it('are, once one is changed, what they were had it been given so at first', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const [first, second, ...others] = sample.answers
        if (first === undefined || second === undefined) return
        const tally = tallyOf(sample, [first, ...others])
        removeAnswer(tally, partsOf(sample, first))
        addAnswer(tally, partsOf(sample, second))

        expect(tally).toEqual(tallyOf(sample, [second, ...others]))
      }),
    )
  })

  it('are in two halves together what they are as a whole', () => {
    fc.assert(
      fc.property(samples, fc.nat(12), (sample, cut) => {
        const halves = [sample.answers.slice(0, cut), sample.answers.slice(cut)]

        expect(summed(halves.map((half) => tallyOf(sample, half)))).toEqual(tallyOf(sample))
      }),
    )
  })

  it('are split into parts that hold a figure and a value, and no sign that they belong together', () => {
    const allowed = new Set(['figure', 'value', 'implies'])
    fc.assert(
      fc.property(samples, (sample) => {
        for (const answer of sample.answers) {
          const parts = partsOf(sample, answer)

          expect(
            parts.flatMap((part) => Object.keys(part)).filter((key) => !allowed.has(key)),
          ).toEqual([])
          // Whoever says the same is split into the same: nothing is made up that two parts could share.
          expect(partsOf(sample, structuredClone(answer))).toEqual(parts)
        }
      }),
    )
  })

  it('add up to the same from loose parts in any order', () => {
    const sealed = samples.chain((sample) => {
      const parts = sample.answers.flatMap((answer) => partsOf(sample, answer))
      return fc
        .shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length })
        .map((loose) => ({ sample, loose }))
    })
    fc.assert(
      fc.property(sealed, ({ sample, loose }) => {
        const live = tallyOf(sample)

        expect(tallyOfSealed(loose, peopleIn(live))).toEqual(live)
      }),
    )
  })

  it('are not in a figure that fewer than k people gave', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 20 }), (sample, k) => {
        for (const figure of Object.values(releaseFigures(tallyOf(sample), k))) {
          expect('values' in figure).toBe(figure.people >= k)
          if (!('values' in figure)) expect(Object.keys(figure)).toEqual(['tooFew', 'people'])
        }
      }),
    )
  })

  it('are counted as often as they were given once there are enough', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const given = sample.answers.flatMap((answer) => partsOf(sample, answer)).length
        const figures = Object.values(releaseFigures(tallyOf(sample), 1))
        const counts = figures.flatMap((figure) =>
          'values' in figure ? figure.values.map(({ count }) => count) : [],
        )

        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given)
      }),
    )
  })
})

/** The corners of a mark that no letters make wider or narrower. */
function cornersOf(mark: Mark): readonly (readonly [number, number])[] {
  if (mark.kind === 'rect') return [[mark.x + mark.width, mark.y + mark.height]]
  return mark.kind === 'shape' ? mark.points : []
}

describe.each(activityTypes)('what is shown of a %s', (type) => {
  const samples = samplesOf(type)
  const say = wordsIn(activityOf(type).words, 'nb')

  it('can be said, drawn, listed and exported for none, too few and many', () => {
    fc.assert(
      fc.property(
        samples,
        fc.constantFrom(1, 3, 50),
        fc.integer({ min: 4, max: 90 }),
        (sample, k, width) => {
          const { activity } = sample
          const shown = shownAt(sample, k)
          const { head, rows } = activity.table(shown, say)

          expect(activity.finding(shown, say)).toBeTypeOf('string')
          expect(['drawing', 'cards', 'sentence']).toContain(
            activity.picture(shown, width, say).kind,
          )
          expect(rows.every((row) => row.length === head.length)).toBe(true)
          expect(activity.records(shown, say).every(({ what }) => what !== '')).toBe(true)
        },
      ),
    )
  })

  it('does not tell a value of a figure that is withheld', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { activity } = sample
        const shown = shownAt(sample, 50)
        const counts = activity.records(shown, say).map(({ count }) => count ?? 0)
        const answers = activity.records(shown, say).map(({ answer }) => answer)

        expect(counts.filter((count) => count > 0)).toEqual([])
        expect(answers.filter((answer) => answer !== undefined)).toEqual([])
      }),
    )
  })

  it('is drawn within its own width and height', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 8, max: 90 }), fc.nat(2), (sample, width, view) => {
        const picture = sample.activity.picture({ ...shownAt(sample, 1), view }, width, say)
        if (picture.kind !== 'drawing') return
        for (const mark of picture.marks) {
          for (const [x, y] of cornersOf(mark)) {
            expect(x).toBeLessThanOrEqual(picture.width + 1e-9)
            expect(y).toBeLessThanOrEqual(picture.height + 1e-9)
          }
        }
      }),
    )
  })

  it('is outlined by its configuration alone, each part under its own id', () => {
    fc.assert(
      fc.property(samples, ({ activity, config }) => {
        // A sample's configuration has its texts in one language already.
        const ids = activity.outline(config as object).map(({ id }) => id)

        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('the list of activities', () => {
  it('names the same types as the list of their client halves', () => {
    expect(Object.keys(activityViews).toSorted()).toEqual(activityTypes.toSorted())
  })

  it.each(Object.entries(activityViews))(
    'says beforehand whether answers of two rounds can be compared: %s',
    async (_type, { load, moves = false }) => {
      expect('moved' in (await load())).toBe(moves)
    },
  )
})
