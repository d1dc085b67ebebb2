import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Shown } from '../../../shared/activities/activity.ts'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import { activityOf, activityTypes } from '../../../shared/activities/registry.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import type { Drawing, Mark } from '../../../shared/charts/marks.ts'
import { shadeOf } from '../../../shared/charts/shades.ts'
import { languages } from '../../../shared/i18n/languages.ts'
import { fetchWords, wordsIn } from '../../../shared/i18n/words.ts'
import { type Sample, samplesOf } from '../../support/arbitrary-answers.ts'
import {
  type Cover,
  type Dot,
  dotsIn,
  drawingsOf,
  labelsIn,
  leastLetters,
  numbersIn,
  overlap,
  pairsOf,
} from '../../support/drawings.ts'
import { times } from '../../support/times.ts'

/** In em: phones of 320 and 390 px in a wide face of their own, a console, paper, and screens. */
const widths = fc.oneof(
  fc.constantFrom(14, 17.5, 21, 34, 45, 48, 60),
  fc.integer({ min: 14, max: 90 }),
)

function tallyOf({ activity, config }: Sample, answers: readonly unknown[]): Tally {
  const tally: Tally = new Map()
  for (const answer of answers) addAnswer(tally, activity.parts(config, answer))
  return tally
}

interface Seen {
  readonly many: number
  readonly k: number
  readonly view: number
  readonly hasBefore: boolean
  readonly hasTables: boolean
}

const seen: fc.Arbitrary<Seen> = fc.record({
  many: fc.constantFrom(1, 10, 250),
  k: fc.constantFrom(1, 3),
  view: fc.nat(2),
  hasBefore: fc.boolean(),
  hasTables: fc.boolean(),
})

function shownOf(sample: Sample, { many, k, view, hasBefore, hasTables }: Seen): Shown<unknown> {
  const { activity, config, answers } = sample
  const isLayered = hasBefore && activity.traits(config).layersRounds
  const figuresOf = (own: readonly unknown[]) => releaseFigures(tallyOf(sample, own), k)
  const tables = answers.map((answer, at) => ({
    table: at + 1,
    name: `Bord ${at + 1}`,
    head: 'Bord',
    figures: releaseFigures(tallyOf(sample, [answer]), 1),
  }))
  return {
    // A sample's configuration has its texts in one language already.
    config: config as object,
    figures: times(figuresOf(answers), many),
    k,
    mode: 'individual',
    view,
    ...(isLayered ? { before: times(figuresOf(answers.slice(1)), many) } : {}),
    ...(hasTables && answers.length > 0 ? { tables } : {}),
  }
}

/** Letters may touch what is next to them by this much: their measure is rather too wide. */
const touch = 0.1
const exact = 1e-6

const isBroken = (mark: Mark) =>
  numbersIn(mark).some((number) => !Number.isFinite(number)) ||
  (mark.kind === 'rect' && (mark.width < 0 || mark.height < 0))

const covers = (label: Cover, { x, y, radius }: Dot) =>
  overlap(label, {
    id: '',
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }) > touch

/** Everything about a drawing that nobody should have to see. */
function faultsIn(drawing: Drawing): string[] {
  const { marks, width, height } = drawing
  const labels = labelsIn(drawing)
  const outside = labels.filter(
    ({ left, right, top, bottom }) =>
      left < -touch || right > width + touch || top < -touch || bottom > height + touch,
  )
  const over = pairsOf(labels, (a, b) => overlap(a, b) > touch)
  const dots = dotsIn(drawing)
  const colliding = pairsOf(
    dots,
    (a, b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius - exact,
  )
  const onDots = labels.flatMap((label) =>
    dots
      .filter((dot) => label.id !== `${dot.id}-badge` && covers(label, dot))
      .map(({ id }) => `${label.id} is written on ${id}`),
  )
  const tiny = marks.filter((mark) => mark.kind === 'text' && mark.size < leastLetters)
  return [
    ...marks.filter(isBroken).map(({ id }) => `${id} is nowhere`),
    ...outside.map(({ id }) => `${id} is cut off`),
    ...over.map(([a, b]) => `${a.id} is written over ${b.id}`),
    ...onDots,
    ...colliding.map(([a, b]) => `${a.id} lies on ${b.id}`),
    ...tiny.map(({ id }) => `${id} is too small to read`),
  ]
}

beforeAll(async () => {
  const all = activityTypes.map((type) => activityOf(type).words)
  await Promise.all(languages.map((language) => fetchWords(language, all)))
})

describe.each(activityTypes)(
  'a picture of a %s, in every size and for any number of people',
  (type) => {
    it('has nothing that is cut off, too small, or over something else', () => {
      const language = fc.constantFrom(...languages)
      fc.assert(
        fc.property(samplesOf(type), seen, widths, language, (sample, how, width, own) => {
          const say = wordsIn(activityOf(type).words, own)
          const picture = sample.activity.picture(shownOf(sample, how), width, say)
          const faults = drawingsOf(picture).flatMap(({ way, drawing }) =>
            faultsIn(drawing).map((fault) => `${way}: ${fault}`),
          )

          expect(faults).toEqual([])
        }),
        { numRuns: 20 },
      )
    })
  },
)

/** Each dot by its id, as the picture draws it at one width. */
const dotsBy = (drawing: Drawing) => new Map(dotsIn(drawing).map((dot) => [dot.id, dot]))

/** Dots that both drawings have, in the same size, and not in the same place. */
function movedIn(before: Drawing, after: Drawing): string[] {
  const now = dotsBy(after)
  return [...dotsBy(before)].flatMap(([id, was]) => {
    const is = now.get(id)
    if (!is || Math.abs(is.radius - was.radius) > exact) return []
    return Math.hypot(is.x - was.x, is.y - was.y) > exact ? [id] : []
  })
}

describe.each(['ladder', 'rate'] as const)('people as dots in a picture of a %s', (type) => {
  const { words } = activityOf(type)

  it('sit still while others come, until all of them have to be smaller', () => {
    const more = fc.infiniteStream(fc.nat())
    fc.assert(
      fc.property(samplesOf(type), widths, more, (sample, width, places) => {
        const { activity, config, answers } = sample
        if (answers.length === 0) return
        // Everything has been answered by somebody: a row that appears makes room for itself.
        const tally = tallyOf(sample, answers)
        const draw = () => {
          const shown = { config: config as object, figures: releaseFigures(tally, 1), k: 1 }
          return drawingsOf(activity.picture(shown, width, wordsIn(words, 'nb')))
        }
        let before = draw()
        for (const place of places.take(12)) {
          addAnswer(tally, activity.parts(config, answers[place % answers.length]))
          const after = draw()
          const moved = before.flatMap(({ way, drawing }) => {
            const same = after.find((other) => other.way === way)
            return same ? movedIn(drawing, same.drawing) : []
          })

          expect(moved).toEqual([])
          before = after
        }
      }),
      { numRuns: 25 },
    )
  })
})

const shades: ReadonlySet<string> = new Set(['s1', 's2', 's3', 's4', 's5'])
const isShaded = ({ tone }: Mark) => shades.has(tone)

/** Which of the values of a scale a mark is of, from 0. */
const levelOf = ({ id }: Mark) => Number(id.split('-').at(-1))

describe('a shade in a picture', () => {
  it.each([
    [5, 's1 s2 s3 s4 s5'],
    [7, 's1 s2 s2 s3 s4 s4 s5'],
    [11, 's1 s1 s2 s2 s3 s3 s3 s4 s4 s5 s5'],
  ])('is one of five, from the lowest of %i values to the highest', (levels, all) => {
    const shadesOf = Array.from({ length: levels }, (_, level) => shadeOf(level, levels))

    expect(shadesOf.join(' ')).toBe(all)
  })

  it('is the same for the same value in every layout of a rating, every view and every size', () => {
    fc.assert(
      fc.property(samplesOf('rate'), seen, widths, (sample, how, width) => {
        const say = wordsIn(activityOf('rate').words, 'nb')
        // A sample of ratings has been parsed by their schema.
        const { from, to } = (sample.config as { scale: { from: number; to: number } }).scale
        const picture = sample.activity.picture(shownOf(sample, how), width, say)
        const marks = drawingsOf(picture).flatMap(({ drawing }) => drawing.marks.filter(isShaded))
        const wrong = marks.filter((mark) => mark.tone !== shadeOf(levelOf(mark), to - from + 1))

        expect(wrong).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('rises with the number where people differ in how many points they gave, the same in all rows', () => {
    fc.assert(
      fc.property(samplesOf('points'), seen, widths, (sample, how, width) => {
        const say = wordsIn(activityOf('points').words, 'nb')
        const picture = sample.activity.picture(shownOf(sample, how), width, say)
        for (const { drawing } of drawingsOf(picture)) {
          const shaded = drawing.marks.filter(isShaded)
          const inOrder = shaded.toSorted((a, b) => levelOf(a) - levelOf(b))
          const byLevel = new Set(shaded.map((mark) => `${levelOf(mark)} ${mark.tone}`))

          expect(byLevel.size).toBe(new Set(shaded.map(levelOf)).size)
          expect(inOrder.map(({ tone }) => tone)).toEqual(shaded.map(({ tone }) => tone).toSorted())
        }
      }),
      { numRuns: 30 },
    )
  })

  it.each(activityTypes.filter((type) => type !== 'rate' && type !== 'points'))(
    'says nothing else: there is none in a picture of a %s',
    (type) => {
      fc.assert(
        fc.property(samplesOf(type), seen, widths, (sample, how, width) => {
          const say = wordsIn(activityOf(type).words, 'nb')
          const picture = sample.activity.picture(shownOf(sample, how), width, say)
          const marks = drawingsOf(picture).flatMap(({ drawing }) => drawing.marks)

          expect(marks.filter(isShaded)).toEqual([])
        }),
        { numRuns: 15 },
      )
    },
  )
})
