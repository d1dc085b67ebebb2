import { describe, expect, it } from 'vitest'
import { readDeck } from '../../../shared/deck/read-deck.ts'
import { mixedDeck } from '../../support/arbitrary-room.ts'

/** A deck file as people would write it by hand. */
const file = () => ({
  format: 'plenum-deck',
  version: 1,
  id: 'lunch',
  title: { nb: 'Lunsj' },
  languages: ['nb'],
  steps: [
    {
      id: 'choose',
      type: 'choice',
      mode: 'individual',
      title: { nb: 'Velg' },
      prompt: { nb: 'Suppe eller ris?' },
      minutes: 3,
      config: {
        options: [
          { id: 'soup', title: { nb: 'Suppe' } },
          { id: 'rice', title: { nb: 'Ris' } },
        ],
      },
    },
    {
      id: 'talk',
      type: 'talk',
      mode: 'plenary',
      title: { nb: 'Snakk' },
      prompt: { nb: 'Hva ser dere?' },
      minutes: 5,
      shows: [{ step: 'choose' }],
      config: {},
    },
  ],
})

const stepWith = (index: number, change: object) => {
  const deck = file()
  return {
    ...deck,
    steps: deck.steps.map((step, at) => (at === index ? { ...step, ...change } : step)),
  }
}

describe('reading a file as a deck', () => {
  it('takes a deck file and fills in what may be left out', () => {
    expect(readDeck(file())).toMatchObject({
      ok: true,
      value: { id: 'lunch', steps: [{ sensitive: false, moderate: false, shows: [] }, {}] },
    })
  })

  it.each([
    ['half a character', { title: { nb: 'Lunsj \uD83C' } }, 'title'],
    ['a language twice', { languages: ['nb', 'nb'] }, 'languages'],
    [
      'a hundred thousand faults',
      { steps: Array.from({ length: 100_000 }, () => ({})) },
      'steps.0',
    ],
  ])('tells the first fault of a deck with %s', (_what, change, at) => {
    expect(readDeck({ ...file(), ...change })).toEqual({
      ok: false,
      error: expect.stringMatching(new RegExp(`^${at}`, 'u')),
    })
  })

  it('takes the deck out of a file of results', () => {
    const results = { format: 'plenum-results', version: 1, deck: file(), steps: [] }

    expect(readDeck(results)).toEqual(readDeck(file()))
  })

  it('reads back what it has read', () => {
    expect(readDeck(JSON.parse(JSON.stringify(mixedDeck)))).toEqual({ ok: true, value: mixedDeck })
  })

  it.each([
    ['another format', { ...file(), format: 'quiz' }, 'format'],
    ['a later version', { ...file(), version: 2 }, 'version'],
    ['an unknown field', { ...file(), score: 1 }, 'score'],
    ['no steps', { ...file(), steps: [] }, 'steps'],
    ['a title without a text', { ...file(), title: {} }, 'title'],
    ['a language we lack', { ...file(), languages: ['fi'] }, 'languages.0'],
    ['minutes that are no number', stepWith(1, { minutes: 'five' }), 'steps.1.minutes'],
    ['an unknown activity', stepWith(0, { type: 'quiz' }), 'steps.0.type'],
    ['an id with a space', stepWith(0, { id: 'a b' }), 'steps.0.id'],
    ['a reserved id', stepWith(0, { id: 'constructor' }), 'steps.0.id'],
    ['settings of another activity', stepWith(0, { config: { points: [] } }), 'steps.0.config'],
    ['a room of more than most', { ...file(), people: { least: 8, most: 4 } }, 'people'],
    ['a room of nobody', { ...file(), people: { least: 0, most: 4 } }, 'people.least'],
    ['an empty prompt', stepWith(0, { prompt: { nb: ' ' } }), 'steps.0.prompt.nb'],
    ['two steps with one id', stepWith(1, { id: 'choose', shows: [] }), 'steps'],
    ['a talk that shows a later step', stepWith(0, { shows: [{ step: 'talk' }] }), 'steps'],
    [
      'a talk that shows a step that is not there',
      stepWith(1, { shows: [{ step: 'x' }] }),
      'steps',
    ],
    [
      'a collecting step that shows another',
      {
        ...file(),
        steps: [...file().steps, { ...file().steps[0], id: 'more', shows: [{ step: 'choose' }] }],
      },
      'steps',
    ],
  ])('names the field of %s', (_what, contents, field) => {
    expect(readDeck(contents)).toEqual({ ok: false, error: field })
  })

  it('names the deck in a file of results by its own fields', () => {
    const results = { format: 'plenum-results', deck: stepWith(1, { minutes: 0 }) }

    expect(readDeck(results)).toEqual({ ok: false, error: 'steps.1.minutes' })
  })

  it.each([[null], [undefined], ['plenum-deck'], [[]], [7], [{}], [{ format: 'plenum-results' }]])(
    'refuses %j in words',
    (contents) => {
      const read = readDeck(contents)

      expect(read).toMatchObject({ ok: false, error: expect.stringMatching(/./u) })
    },
  )
})

describe('texts, where the deck does not say whether they are looked through', () => {
  const moderateOf = (type: string, config: object, more: object = {}) => {
    const read = readDeck(stepWith(0, { type, config, ...more }))
    return read.ok ? read.value.steps[0]?.moderate : read.error
  }

  it('are', () => {
    expect(moderateOf('text', {})).toBe(true)
  })

  it('are not where the deck says so', () => {
    expect(moderateOf('text', {}, { moderate: false })).toBe(false)
  })

  it('have nobody to look through what is never sent', () => {
    expect(moderateOf('text', { private: true })).toBe(false)
  })
})

describe('a case that stays at hand', () => {
  const card = { id: 'case', title: { nb: 'Saken' }, text: { nb: 'En leder forteller.' } }

  it('is named by the steps it is pinned over', () => {
    const deck = { ...stepWith(0, { caseCard: 'case' }), caseCards: [card] }

    expect(readDeck(deck)).toMatchObject({ ok: true, value: { steps: [{ caseCard: 'case' }, {}] } })
  })

  it.each([
    ['that the deck does not have', { ...stepWith(1, { caseCard: 'other' }), caseCards: [card] }],
    ['where the deck has none', stepWith(1, { caseCard: 'case' })],
  ])('is refused with the path of a step that names one %s', (_what, deck) => {
    expect(readDeck(deck)).toEqual({ ok: false, error: 'steps.1.caseCard' })
  })

  it('is refused where two have the same id', () => {
    expect(readDeck({ ...file(), caseCards: [card, card] })).toEqual({
      ok: false,
      error: 'caseCards',
    })
  })
})

describe('dots and ratings in a deck', () => {
  const dots = { points: 3, options: ['a', 'b'].map((id) => ({ id, title: { nb: id } })) }
  const ratings = {
    scale: { from: 1, to: 5, names: [{ nb: 'Ikke' }, { nb: 'Helt' }] },
    items: [{ id: 'a', text: { nb: 'Her er det trygt.' } }],
  }

  it('fill in what may be left out', () => {
    expect(readDeck(stepWith(0, { type: 'points', config: dots })).ok).toBe(true)
    expect(readDeck(stepWith(0, { type: 'rate', config: ratings }))).toMatchObject({
      ok: true,
      value: { steps: [{ config: { dontKnow: true, items: [{ reversed: false }] } }, {}] },
    })
  })

  it.each([
    ['points', { ...dots, points: 0 }],
    ['points', { ...dots, options: [...dots.options, ...dots.options] }],
    ['points', { ...dots, options: [{ id: 'constructor', title: { nb: 'X' } }] }],
    ['rate', { ...ratings, scale: { ...ratings.scale, names: [{ nb: 'Ikke' }] } }],
    ['rate', { ...ratings, scale: { ...ratings.scale, to: 12 } }],
    ['rate', { ...ratings, items: [] }],
    ['rate', { ...ratings, items: Array.from({ length: 21 }, () => ratings.items[0]) }],
  ])('are refused at their configuration where %s has %j', (type, config) => {
    expect(readDeck(stepWith(0, { type, config }))).toEqual({ ok: false, error: 'steps.0.config' })
  })
})

describe('a list that comes from another step', () => {
  const [choice = {}] = file().steps
  const dots = (change: object = {}) => ({
    ...choice,
    id: 'dots',
    type: 'points',
    config: { points: 3 },
    ...change,
  })
  const texts = { ...choice, id: 'texts', type: 'text', config: {} }
  const from = { step: 'texts', of: 'texts' }
  const deckOf = (...all: object[]) => ({ ...file(), steps: all })

  it('is filled by the texts of an earlier one', () => {
    expect(readDeck(deckOf(texts, dots({ optionsFrom: from }))).ok).toBe(true)
  })

  it.each([
    ['comes later', deckOf(dots({ optionsFrom: from }), texts), 'steps.0.optionsFrom'],
    ['is not there', deckOf(dots({ optionsFrom: from })), 'steps.0.optionsFrom'],
    [
      'has no texts',
      deckOf(choice, dots({ optionsFrom: { step: 'choose', of: 'texts' } })),
      'steps.1.optionsFrom',
    ],
    [
      'would fill another list than the one it has',
      deckOf(texts, dots({ casesFrom: from })),
      'steps.1.casesFrom',
    ],
    ['is needed, as it has none of its own', deckOf(texts, dots()), 'steps.1.config'],
  ])('is refused where the step %s', (_why, deck, path) => {
    expect(readDeck(deck)).toEqual({ ok: false, error: path })
  })
})
