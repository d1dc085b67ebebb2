import { beforeAll, describe, expect, it } from 'vitest'
import { fitDrawing } from '../../../client/charts/fit-drawing.ts'
import { type Figures, releaseFigures } from '../../../shared/activities/figures.ts'
import { activityOf } from '../../../shared/activities/registry.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import type { Drawing } from '../../../shared/charts/marks.ts'
import type { Step } from '../../../shared/deck/deck.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { localize } from '../../../shared/i18n/local-text.ts'
import { previewWords } from '../../../shared/i18n/preview/index.ts'
import { fetchWords, wordsIn } from '../../../shared/i18n/words.ts'
import { exampleAnswer } from '../../../shared/preview/examples.ts'
import { leastLetters } from '../../support/drawings.ts'
import { times } from '../../support/times.ts'

/** What is left for a picture on a wall, in em, where its question has two lines and its finding three. */
const walls = {
  '1280 × 720': { width: 59.6, height: 17.3, em: 1 },
  '1024 × 768': { width: 44.3, height: 15.7, em: 1 },
}

const languages = ['nb', 'da', 'en'] as const
const types = ['rate', 'points', 'sort'] as const

const words = types.map((type) => activityOf(type).words)
const say = wordsIn(previewWords, 'nb')

interface Asked {
  readonly name: string
  readonly step: Step
}

/** Every question of the library that one of these activities draws. */
const asked: readonly Asked[] = library.flatMap((deck) =>
  deck.steps.flatMap((step) =>
    types.some((type) => type === step.type) ? [{ name: `${deck.id}/${step.id}`, step }] : [],
  ),
)

/** A hair less is no less: the whole of a flow, before its parts. */
const least = leastLetters - 0.02

const people = 30

/** What so many made-up people answered, beginning with one of them, as if so many times as many had. */
function figuresOf(step: Step, config: object, first: number, many: number): Figures {
  const activity = activityOf(step.type)
  const tally: Tally = new Map()
  for (let person = first; person < first + people; person += 1)
    addAnswer(
      tally,
      activity.parts(config, exampleAnswer({ ...step, config }, person, { say, day: '' })),
    )
  return times(releaseFigures(tally, 3), many)
}

/** The drawings that a wall can be asked for: of each view, and page by page. */
function drawingsOf(step: Step, language: (typeof languages)[number], many: number) {
  const activity = activityOf(step.type)
  const own = wordsIn(activity.words, language)
  // The library has been parsed by the schemas of its activities.
  const config = localize(step.config, language)
  const { layersRounds } = activity.traits(config)
  const shown = {
    config,
    figures: figuresOf(step, config, 0, many),
    k: 3,
    ...(layersRounds ? { before: figuresOf(step, config, 1000, many) } : {}),
  }
  const views = activity.views?.(config, own) ?? ['']
  return views.flatMap((_, view) => {
    const drawn = (width: number): Drawing[] => {
      const picture = activity.picture({ ...shown, view }, width, own)
      return picture.kind === 'drawing' ? [picture] : []
    }
    const pages = drawn(40).flatMap((first) => (first.pages?.() ?? []).map(({ draw }) => draw))
    const whole = drawn(40).map((first) => (width: number) => drawn(width)[0] ?? first)
    return (pages.length > 0 ? pages : whole).map((at, page) => ({ view, page, at }))
  })
}

const smallestIn = ({ marks }: Drawing): number =>
  Math.min(...marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : [])))

beforeAll(() => Promise.all(languages.map((language) => fetchWords(language, words))))

describe.each(asked)('the picture of $name, of thousands and in its longest words', ({ step }) => {
  it.each(Object.entries(walls))('is read from the back of a room of %s', (_, wall) => {
    const small = languages.flatMap((language) =>
      drawingsOf(step, language, 100).flatMap(({ view, page, at }) => {
        const { drawing, size } = fitDrawing(at, wall)
        const letters = smallestIn(drawing) * size
        return letters < least ? [`${language}, view ${view}, page ${page}: ${letters}`] : []
      }),
    )

    expect(small).toEqual([])
  })
})
