import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { activityOf, activityTypes } from '../../../shared/activities/registry.ts'
import { stepOf } from '../../../shared/deck/deck.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { languages } from '../../../shared/i18n/languages.ts'
import { previewWords } from '../../../shared/i18n/preview/index.ts'
import { fetchWords, wordsIn } from '../../../shared/i18n/words.ts'
import { exampleAnswer } from '../../../shared/preview/examples.ts'
import { samplesOf } from '../../support/arbitrary-answers.ts'

const say = wordsIn(previewWords, 'nb')
const day = '2026-02-16'
const answered = activityTypes.filter((type) => type !== 'talk')

describe('a made-up answer', () => {
  it.each(answered)('is one that a phone could send, whatever the step asks for: %s', (type) => {
    fc.assert(
      fc.property(samplesOf(type), fc.nat(400), ({ activity, config }, person) => {
        if (!activity.traits(config).collects) return
        const answer = exampleAnswer({ id: 'steg', type, config }, person, { say, day })

        // A config with nothing to answer about is filled by the room before anyone answers.
        expect(v.safeParse(activity.answer(config), answer).issues ?? []).toEqual([])
      }),
    )
  })

  it('is the same whenever the same step is looked at, and differs between people', () => {
    const step = library.flatMap((deck) => stepOf(deck, 'velg') ?? [])[0]
    if (!step) throw new Error('nothing to choose in the library')
    const by = (person: number) => exampleAnswer(step, person, { say, day })

    expect(by(3)).toEqual(by(3))
    expect(
      new Set(Array.from({ length: 14 }, (_, person) => JSON.stringify(by(person)))).size,
    ).toBeGreaterThan(4)
  })

  it('leans another way in each matter, and to no end of a scale alone', () => {
    const config = v.parse(activityOf('rate').config(v.string()), {
      items: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })),
      scale: { from: 1, to: 5, names: ['lite', 'mye'] },
      dontKnow: false,
    })
    const answers = Array.from({ length: 60 }, (_, person) =>
      exampleAnswer({ id: 'steg', type: 'rate', config }, person, { say, day }),
    ) as { ratings: Record<string, { v: number }> }[]
    const valuesOf = (id: string) => answers.map(({ ratings }) => ratings[id]?.v ?? 0)
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

    const means = ['a', 'b', 'c', 'd'].map((id) => mean(valuesOf(id)))

    expect(Math.max(...means) - Math.min(...means)).toBeGreaterThan(0.8)
    for (const id of ['a', 'b', 'c', 'd']) {
      expect(new Set(valuesOf(id)).size).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('a made-up text', () => {
  it.each(languages)(
    'says that it is an example, and has room where the least is asked for: %s',
    async (language) => {
      await fetchWords(language, [previewWords])
      const own = wordsIn(previewWords, language)
      const example = /Eksempel|Døme|Exempel|Example/u

      for (const key of ['text', 'long', 'group', 'role', 'theme'] as const) {
        const text = own(`examples.${key}`, { number: 88 })
        expect(text).toMatch(example)
        expect(text.length).toBeLessThanOrEqual(key === 'long' ? 140 : 30)
      }
    },
  )
})
