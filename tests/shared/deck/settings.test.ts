import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { releaseOf, type Step } from '../../../shared/deck/deck.ts'
import { isModerated, kOf, settingsSchema } from '../../../shared/deck/settings.ts'
import { mixedDeck, usualSettings } from '../../support/arbitrary-room.ts'

const anyStep: fc.Arbitrary<Step> = fc
  .record({
    step: fc.constantFrom(...mixedDeck.steps),
    mode: fc.constantFrom('individual' as const, 'group' as const, 'plenary' as const),
    sensitive: fc.boolean(),
    release: fc.constantFrom(undefined, 'live' as const, 'reveal' as const),
  })
  .map(({ step, mode, sensitive, release }) => ({ ...step, mode, sensitive, release }))

const anyK = fc.integer({ min: 3, max: 20 })

describe('how many people a figure needs', () => {
  it('is one for a group, whose table signs', () => {
    fc.assert(fc.property(anyStep, anyK, (step, k) => kOf({ ...step, mode: 'group' }, { k }) === 1))
  })

  it('is what the session says for people, and at least five for what is sensitive', () => {
    fc.assert(
      fc.property(anyStep, anyK, (step, k) => {
        fc.pre(step.mode !== 'group')

        expect(kOf(step, { k })).toBe(step.sensitive ? Math.max(5, k) : k)
      }),
    )
  })

  it.each([0, 1, 2, 2.5, 21, Number.NaN])('cannot be set to %s', (k) => {
    expect(v.safeParse(settingsSchema, { ...usualSettings, k }).success).toBe(false)
  })
})

describe('how results are released', () => {
  it('is never live for texts and for what is sensitive, whatever the deck says', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        if (step.sensitive || step.type === 'text' || step.type === 'commit') {
          expect(releaseOf(step)).toBe('reveal')
        }
      }),
    )
  })

  it('is as the deck says for the rest, and live where it says nothing', () => {
    fc.assert(
      fc.property(anyStep, (step) => {
        fc.pre(step.type === 'choice' && !step.sensitive)

        expect(releaseOf(step)).toBe(step.release ?? 'live')
      }),
    )
  })
})

describe('what is looked through before anyone sees it', () => {
  const moderated = (settings: Parameters<typeof isModerated>[1]) =>
    mixedDeck.steps.filter((step) => isModerated(step, settings)).map(({ id }) => id)

  it('is what the deck says', () => {
    expect(moderated({ texts: 'deck' })).toEqual(['looked'])
  })

  it('is all that people hand in written, where the session says so', () => {
    expect(moderated({ texts: 'look-through' })).toEqual(['texts', 'looked', 'card', 'last'])
  })
})

describe('settings', () => {
  it('are whole where they were stored before the leader was asked about', () => {
    const { leader: _leader, texts: _texts, ...stored } = usualSettings

    expect(v.parse(settingsSchema, stored)).toEqual(usualSettings)
  })

  it.each([
    ['a title of spaces', { title: '  ' }, 'title'],
    ['nobody expected', { expected: 0 }, 'expected'],
    ['a day count that is no whole number', { answerDays: 1.5 }, 'answerDays'],
    ['an unknown unit', { unit: 'office' }, 'unit'],
    ['an unknown field', { names: true }, 'names'],
  ])('refuse %s and name the field', (_what, change, field) => {
    const parsed = v.safeParse(settingsSchema, { ...usualSettings, ...change })

    expect(parsed.issues?.map((issue) => v.getDotPath(issue))).toEqual([field])
  })
})
