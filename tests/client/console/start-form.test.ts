import { describe, expect, it } from 'vitest'
import { stepsWithoutFigures } from '../../../client/console/start/consequences.ts'
import { languageOf, settingsOf } from '../../../client/console/start/settings-of.ts'
import { readForm, wholeNumber } from '../../../client/console/start/start-form.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'

const step = (id: string, k: number, core: boolean): DeckCard['steps'][number] => ({
  id,
  title: id,
  type: 'choice',
  mode: 'individual',
  minutes: 5,
  core,
  coreMinutes: 5,
  k,
  sensitive: k > 3,
  optional: false,
})

const card: DeckCard = {
  id: 'velg-en-k',
  title: 'Velg én K',
  description: '',
  minutes: 15,
  coreMinutes: 10,
  languages: ['nb', 'en'],
  steps: [step('velg', 3, true), step('tillit', 5, false), step('avtale', 1, true)],
}

const form = readForm(null)

describe('a number that is typed', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['ca. 12', 12],
    ['12 stk', 12],
    ['1 200', 1200],
    ['2,5', Number.NaN],
    ['-3', Number.NaN],
    ['10-12', Number.NaN],
    ['mange', Number.NaN],
    ['', Number.NaN],
  ])('%s is read as %s', (typed, number) => {
    expect(wholeNumber(typed)).toBe(number)
  })
})

describe('the form of the start page', () => {
  it('asks for nothing that has a good answer: untouched, it is complete', () => {
    expect(settingsOf(form, card, 'nb')).toEqual({
      ok: true,
      value: {
        title: 'Velg én K',
        unit: 'school',
        expected: 20,
        language: 'nb',
        k: 3,
        release: 'deck',
        length: 'full',
        answerDays: 30,
        agreementDays: null,
      },
    })
  })

  it('names every field that is wrong, in the order of the page', () => {
    const wrong = { ...form, k: '2', expected: 'mange', answerDays: '0', title: 'x'.repeat(121) }

    expect(settingsOf(wrong, card, 'nb')).toEqual({
      ok: false,
      error: [{ field: 'title' }, { field: 'expected' }, { field: 'k' }, { field: 'answerDays' }],
    })
  })

  it('asks for no short version where the workshop has none', () => {
    const settings = settingsOf({ ...form, length: 'short' }, { ...card, coreMinutes: 15 }, 'nb')

    expect(settings).toMatchObject({ value: { length: 'full' } })
  })

  it.each([
    ['is empty where nothing was kept', null],
    ['is empty where the tab kept rubbish', '{'],
    ['is empty where another version kept its form', '{"deck":1}'],
  ])('%s', (_what, kept) => {
    expect(readForm(kept)).toMatchObject({ deck: '', expected: '20' })
  })
})

describe("the session's language", () => {
  it.each([
    ['the one that was chosen', 'nb' as const, 'en' as const, 'nb'],
    ["the page's, until someone chooses", null, 'en' as const, 'en'],
    ["the workshop's first where it lacks the page's", null, 'sv' as const, 'nb'],
    ["the page's where the workshop lacks the chosen one", 'da' as const, 'en' as const, 'en'],
  ])('is %s', (_which, language, page, expected) => {
    expect(languageOf({ language }, card, page)).toBe(expected)
  })
})

describe('the steps that will show nothing', () => {
  it.each([
    ['none with enough people', { expected: '20' }, []],
    ['the sensitive one with four', { expected: '4' }, ['tillit']],
    ['all but those that tables sign with two', { expected: '2' }, ['velg', 'tillit']],
    ['those that the k asks too much of', { expected: '9', k: '10' }, ['velg', 'tillit']],
    ['not those the short version leaves out', { expected: '4', length: 'short' as const }, []],
    ['none while the number is unclear', { expected: '' }, []],
  ])('are %s', (_which, changes, titles) => {
    const without = stepsWithoutFigures(card, { ...form, ...changes })

    expect(without.map((entry) => entry.step.title)).toEqual(titles)
  })
})
