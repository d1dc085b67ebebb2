import { describe, expect, it } from 'vitest'
import { stepsWithoutFigures } from '../../../client/console/start/consequences.ts'
import {
  languageOf,
  previewSettings,
  settingsOf,
  stepsOf,
} from '../../../client/console/start/settings-of.ts'
import { readForm, type StartForm, wholeNumber } from '../../../client/console/start/start-form.ts'
import { minutesInAll, switched, withoutTexts } from '../../../client/console/start/which-steps.ts'
import { isStillCareful, withLeader } from '../../../client/console/start/with-leader.ts'
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
  from: null,
  brings: [],
})

const card: DeckCard = {
  id: 'velg-en-k',
  title: 'Velg én K',
  description: '',
  minutes: 15,
  coreMinutes: 10,
  people: null,
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
        texts: 'deck',
        leader: false,
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

describe('the steps of a session', () => {
  const others: DeckCard = {
    ...card,
    steps: [
      ...card.steps,
      { ...step('tekster', 3, false), optional: true },
      { ...step('poeng', 3, true), coreMinutes: 2, from: 'tekster' },
    ],
  }
  const idsOf = (changes: Partial<StartForm>) =>
    stepsOf(others, { ...form, ...changes }).map(({ id }) => id)

  it.each([
    ['all but the extras', {}, ['velg', 'tillit', 'avtale', 'poeng']],
    ['the core in the short version', { length: 'short' as const }, ['velg', 'avtale', 'poeng']],
    [
      'those that nobody has switched off',
      { without: ['velg', 'avtale'] },
      ['tillit', 'tekster', 'poeng'],
    ],
  ])('are %s', (_which, changes, ids) => {
    expect(idsOf(changes)).toEqual(ids)
  })

  it.each(['full', 'short'] as const)('are switched off and on, one by one: %s', (length) => {
    const before = idsOf({ length })
    for (const { id } of others.steps) {
      const once = switched(others, { length, without: null }, id)
      const twice = switched(others, { length, without: once }, id)

      expect(idsOf({ length, without: once }).includes(id)).toBe(!before.includes(id))
      expect(idsOf({ length, without: twice })).toEqual(before)
    }
  })

  it('take as long as they do together, in the length that is chosen', () => {
    expect(minutesInAll(others, form)).toBe(20)
    expect(minutesInAll(others, { ...form, length: 'short' })).toBe(12)
    expect(minutesInAll(others, { ...form, length: 'short', without: ['velg'] })).toBe(17)
  })

  it('are told to lack the texts that they ask about, where those are switched off', () => {
    const lost = ({ without }: Pick<StartForm, 'without'>) =>
      withoutTexts(others, { ...form, without }).map(({ step: { id }, from }) => [id, from.id])

    expect(lost({ without: null })).toEqual([['poeng', 'tekster']])
    expect(lost({ without: [] })).toEqual([])
    expect(lost({ without: ['tekster', 'poeng'] })).toEqual([])
  })

  it('are one at least', () => {
    const without = others.steps.map(({ id }) => id)

    expect(settingsOf({ ...form, without, title: 'x'.repeat(121) }, others, 'nb')).toEqual({
      ok: false,
      error: [{ field: 'title' }, { field: 'without' }],
    })
    expect(settingsOf({ ...form, without: without.slice(1) }, others, 'nb')).toMatchObject({
      value: { without: ['tillit', 'avtale', 'tekster', 'poeng'] },
    })
  })
})

describe("the session's language", () => {
  it.each([
    ['the one that was chosen', 'nb' as const, 'en' as const, 'nb'],
    ["the page's, until someone chooses", null, 'en' as const, 'en'],
    ["the page's where the workshop lacks it, too", null, 'sv' as const, 'sv'],
    ['the chosen one where the workshop lacks it', 'da' as const, 'en' as const, 'da'],
  ])('is %s', (_which, language, page, expected) => {
    expect(languageOf({ language }, page)).toBe(expected)
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

describe('a leader who takes part', () => {
  const said = { ...form, ...withLeader(form, true) }

  it('makes stricter what is shown, when, and by whom it is seen first', () => {
    expect(settingsOf(said, card, 'nb')).toMatchObject({
      value: { leader: true, k: 5, release: 'reveal', texts: 'look-through' },
    })
    expect(isStillCareful(said)).toBe(true)
    expect(withLeader({ ...form, k: '8' }, true)).toMatchObject({ k: '8' })
    expect(withLeader({ ...form, k: 'mange' }, true)).toMatchObject({ k: '5' })
  })

  it('is counted with in what will show nothing', () => {
    const few = { ...form, expected: '4' }

    expect(stepsWithoutFigures(card, few).map(({ step: { id } }) => id)).toEqual(['tillit'])
    expect(stepsWithoutFigures(card, { ...few, ...withLeader(few, true) })).toMatchObject([
      { step: { id: 'velg' }, needed: 5 },
      { step: { id: 'tillit' }, needed: 5 },
    ])
  })

  it.each<[string, Partial<StartForm>]>([
    ['nothing was set before', {}],
    ['everything was set before', { k: '8', release: 'reveal', texts: 'look-through' }],
    ['some was set before', { k: '4', release: 'reveal' }],
  ])('leaves no trace when it is taken back where %s', (_when, set) => {
    const before = { ...form, ...set }
    const during = { ...before, ...withLeader(before, true) }

    expect({ ...during, ...withLeader(during, false) }).toEqual(before)
  })

  it('leaves what was changed meanwhile as it was changed', () => {
    const changed: StartForm = { ...said, k: '6', release: 'deck' }

    expect(isStillCareful(changed)).toBe(false)
    expect({ ...changed, ...withLeader(changed, false) }).toEqual({ ...form, k: '6' })
  })

  it('is not asked of a form that a tab kept from before', () => {
    const {
      leader: _,
      texts: _texts,
      beforeLeader: _before,
      ...kept
    } = { ...form, title: 'Mandag' }

    expect(readForm(JSON.stringify(kept))).toEqual({ ...form, title: 'Mandag' })
  })
})

describe('what a preview is made with', () => {
  it('is what the session would be started with', () => {
    const chosen = { ...form, deck: card.id, title: 'Vår økt', k: '7', without: ['tillit'] }

    const settings = previewSettings(chosen, card, 'nb')

    expect(settingsOf(chosen, card, 'nb')).toEqual({ ok: true, value: settings })
    expect(settings).toMatchObject({ title: 'Vår økt', k: 7, without: ['tillit'] })
  })

  it('is as if untouched where a field is not right yet', () => {
    const halfway = { ...form, deck: card.id, title: 'Vår økt', k: '1', expected: 'mange' }

    expect(previewSettings(halfway, card, 'nb')).toMatchObject({
      title: 'Vår økt',
      k: 3,
      expected: 20,
    })
  })

  it('leaves out no steps of another workshop than the one they were chosen in', () => {
    const elsewhere = { ...form, deck: 'another', without: ['velg'] }

    expect(previewSettings(elsewhere, card, 'nb').without).toBeUndefined()
  })

  it('has all steps again where everything was switched off', () => {
    const nothing = { ...form, deck: card.id, without: ['velg', 'tillit', 'avtale'] }

    expect(previewSettings(nothing, card, 'nb').without).toBeUndefined()
  })
})
