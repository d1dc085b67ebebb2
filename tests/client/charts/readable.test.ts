import { beforeAll, describe, expect, it } from 'vitest'
import { fitDrawing } from '../../../client/charts/fit-drawing.ts'
import { releaseFigures } from '../../../shared/activities/figures.ts'
import { activityOf } from '../../../shared/activities/registry.ts'
import { addAnswer, type Tally } from '../../../shared/activities/tally.ts'
import { turnsOf } from '../../../shared/activities/turns.ts'
import { collects, type Step } from '../../../shared/deck/deck.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { localize } from '../../../shared/i18n/local-text.ts'
import { fetchWords, wordsIn } from '../../../shared/i18n/words.ts'
import { crowdAnswer } from '../../gallery/crowd-answers.ts'

/** What is left for a picture under a question of two lines, in em: a screen of 16:9, and one of 4:3. */
const walls = [
  { width: 59.6, height: 17.3, em: 1 },
  { width: 44.3, height: 17.3, em: 1 },
]

/** In em of what is read at ten metres. */
const least = 0.8

const naming = { nameOf: (table: number) => `Bord ${table}`, head: 'Bord' }
const spoken = ['nb', 'da', 'en'] as const
type Spoken = (typeof spoken)[number]

/** How large the letters of all that a step's picture can be turned to are, on each wall. */
function sizesOf(step: Step, language: Spoken, people: number): number[] {
  const activity = activityOf(step.type)
  const config = localize(step.config, language)
  const tally: Tally = new Map()
  for (let person = 0; person < people; person += 1) {
    addAnswer(tally, activity.parts(config, crowdAnswer({ ...step, config }, person, language)))
  }
  const shown = { config, figures: releaseFigures(tally, 3), k: 3, mode: step.mode }
  const words = wordsIn(activity.words, language)
  return turnsOf(activity, { shown, tables: undefined, naming }, words).flatMap((turn) => {
    const draw = (width: number) => activity.picture({ ...shown, view: turn.view }, width, words)
    const whole = draw(40)
    if (whole.kind !== 'drawing') return []
    const up = (width: number) => {
      const drawn = draw(width)
      return drawn.kind === 'drawing' ? drawn : whole
    }
    const page = whole.pages?.()[turn.page]?.draw ?? up
    return walls.map((wall) => fitDrawing(page, wall).size)
  })
}

const steps = library.flatMap((deck) =>
  deck.steps.filter(collects).map((step) => [`${deck.id}/${step.id}`, step] as const),
)

beforeAll(async () => {
  const words = [...new Set(steps.map(([, { type }]) => activityOf(type).words))]
  await Promise.all(spoken.map((language) => fetchWords(language, words)))
})

describe('the pictures of the library', () => {
  it.each(steps)('are read from the back of a room: %s', (_name, step) => {
    const sizes = spoken.flatMap((language) => sizesOf(step, language, 30))

    expect(sizes.filter((size) => size < least)).toEqual([])
  })
})
