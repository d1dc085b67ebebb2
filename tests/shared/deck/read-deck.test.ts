import { describe, expect, it } from 'vitest'
import { activityTypes } from '../../../shared/activities/registry.ts'
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

const faultIn = (contents: unknown) => {
  const read = readDeck(contents)
  return read.ok ? undefined : read.error
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
    expect(faultIn({ ...file(), ...change })?.at).toMatch(new RegExp(`^${at}`, 'u'))
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
    [
      'settings of another activity',
      stepWith(0, { config: { points: [] } }),
      'steps.0.config.options',
    ],
    ['a room of more than most', { ...file(), people: { least: 8, most: 4 } }, 'people'],
    ['a room of nobody', { ...file(), people: { least: 0, most: 4 } }, 'people.least'],
    ['an empty prompt', stepWith(0, { prompt: { nb: ' ' } }), 'steps.0.prompt.nb'],
    ['two steps with one id', stepWith(1, { id: 'choose', shows: [] }), 'steps'],
    ['a talk that shows a later step', stepWith(0, { shows: [{ step: 'talk' }] }), 'steps.0.shows'],
    [
      'a talk that shows a step that is not there',
      stepWith(1, { shows: [{ step: 'x' }] }),
      'steps.1.shows',
    ],
    [
      'a collecting step that shows another',
      {
        ...file(),
        steps: [...file().steps, { ...file().steps[0], id: 'more', shows: [{ step: 'choose' }] }],
      },
      'steps.2.shows',
    ],
  ])('names the field of %s', (_what, contents, field) => {
    expect(faultIn(contents)?.at).toBe(field)
  })

  it('names the deck in a file of results by its own fields', () => {
    const results = { format: 'plenum-results', deck: stepWith(1, { minutes: 0 }) }

    expect(faultIn(results)).toEqual({ at: 'steps.1.minutes', rule: 'least', more: '1' })
  })

  it.each([[null], [undefined], ['plenum-deck'], [[]], [7], [{}], [{ format: 'plenum-results' }]])(
    'refuses %j in words',
    (contents) => {
      expect(faultIn(contents)?.rule).toMatch(/./u)
    },
  )
})

describe('texts, where the deck does not say whether they are looked through', () => {
  const moderateOf = (type: string, config: object, more: object = {}) => {
    const read = readDeck(stepWith(0, { type, config, ...more }))
    return read.ok ? read.value.steps[0]?.moderate : read.error.at
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
    expect(faultIn(deck)).toEqual({ at: 'steps.1.caseCard', rule: 'caseCard' })
  })

  it('is refused where two have the same id', () => {
    expect(faultIn({ ...file(), caseCards: [card, card] })).toEqual({
      at: 'caseCards',
      rule: 'different',
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

  it.each<[string, object, string, string, string?]>([
    ['points', { ...dots, points: 0 }, 'points', 'least', '1'],
    ['points', { ...dots, options: [...dots.options, ...dots.options] }, 'options', 'different'],
    [
      'points',
      { ...dots, options: [{ id: 'constructor', title: { nb: 'X' } }] },
      'options.0.id',
      'id',
    ],
    [
      'rate',
      { ...ratings, scale: { ...ratings.scale, names: [{ nb: 'Ikke' }] } },
      'scale.names',
      'other',
    ],
    ['rate', { ...ratings, scale: { ...ratings.scale, to: 12 } }, 'scale.to', 'oneOf', '5, 7, 10'],
    [
      'rate',
      { ...ratings, items: Array.from({ length: 21 }, () => ratings.items[0]) },
      'items',
      'entriesMost',
      '20',
    ],
  ])('are refused where %s has %j, at %s: %s is expected', (type, config, at, rule, more) => {
    expect(faultIn(stepWith(0, { type, config }))).toEqual({
      at: `steps.0.config.${at}`,
      rule,
      ...(more === undefined ? {} : { more }),
    })
  })

  it('are refused where there is nothing to rate', () => {
    expect(faultIn(stepWith(0, { type: 'rate', config: { ...ratings, items: [] } }))).toEqual({
      at: 'steps.0.config',
      rule: 'ownEntries',
    })
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
    expect(faultIn(deck)?.at).toBe(path)
  })
})

/** The five kinds of bad decks that people make, with where, and what is expected there. */
describe('a deck that somebody wrote by hand', () => {
  const [choice = {}, talk = {}] = file().steps
  const options = Array.from({ length: 13 }, (_, at) => ({ id: `${at}`, title: { nb: `${at}` } }))
  const showing = (id: string, step: string) => ({ ...talk, id, shows: [{ step }] })
  const texts = (id: string) => ({ ...choice, id, type: 'text', config: {} })
  const dots = (id: string, step: string) => ({
    ...choice,
    id,
    type: 'points',
    config: { points: 3 },
    optionsFrom: { step, of: 'texts' },
  })
  const deckOf = (...steps: object[]) => ({ ...file(), steps })
  const { prompt: _prompt, ...silent } = { prompt: {}, ...talk }

  it.each<[string, object, string, string, string?]>([
    ['a wrong step: no prompt', deckOf(silent), 'steps.0.prompt', 'something'],
    ['a wrong step: no number', stepWith(1, { minutes: 'five' }), 'steps.1.minutes', 'number'],
    ['a wrong step: too long', stepWith(1, { minutes: 241 }), 'steps.1.minutes', 'most', '240'],
    ['a wrong step: no step', deckOf(choice, [] as object), 'steps.1.id', 'something'],
    ['a wrong step: no text', stepWith(1, { title: {} }), 'steps.1.title', 'text'],
    ['a missing language', { ...file(), languages: ['nb', 'da'] }, 'title', 'inLanguage', 'da'],
    [
      'a language nobody has',
      { ...file(), languages: ['nb', 'fi'] },
      'languages.1',
      'oneOf',
      'nb, nn, da, sv, en',
    ],
    ['no language', { ...file(), languages: [] }, 'languages', 'entriesLeast', '1'],
    [
      'too many options',
      stepWith(0, { config: { options } }),
      'steps.0.config.options',
      'entriesMost',
      '12',
    ],
    [
      'more to choose than there are options',
      stepWith(0, { config: { options: options.slice(0, 3), most: 4 } }),
      'steps.0.config.most',
      'other',
    ],
    [
      'too few options',
      stepWith(0, { config: { options: options.slice(1, 2) } }),
      'steps.0.config.options',
      'entriesLeast',
      '2',
    ],
    [
      'talks that show each other',
      deckOf(showing('a', 'b'), showing('b', 'a')),
      'steps.0.shows',
      'earlierStep',
    ],
    ['a talk that shows itself', deckOf(choice, showing('a', 'a')), 'steps.1.shows', 'earlierStep'],
    [
      'lists that fill each other',
      deckOf(dots('a', 'b'), dots('b', 'a')),
      'steps.0.optionsFrom',
      'earlierTexts',
    ],
    [
      'a list that fills itself',
      deckOf(texts('t'), dots('a', 'a')),
      'steps.1.optionsFrom',
      'earlierTexts',
    ],
  ])('is told of %s', (_what, deck, at, rule, more) => {
    expect(faultIn(deck)).toEqual({ at, rule, ...(more === undefined ? {} : { more }) })
  })

  it('is told which activities there are where it names another', () => {
    expect(faultIn(stepWith(0, { type: 'quiz' }))).toEqual({
      at: 'steps.0.type',
      rule: 'oneOf',
      more: activityTypes.join(', '),
    })
  })

  const both = { nb: 'Suppe', da: 'Suppe' }
  const inTwo = (...steps: object[]) => ({
    ...deckOf(...steps),
    title: both,
    languages: ['da', 'nb'],
  })

  it('is told of a text deep inside that lacks a language of its deck', () => {
    expect(faultIn(inTwo({ ...choice, title: both, prompt: both }))).toEqual({
      at: 'steps.0.config.options.0.title',
      rule: 'inLanguage',
      more: 'da',
    })
  })

  it('may lack languages where it comes with results: people wrote some of its lists in one', () => {
    const deck = inTwo({ ...choice, title: both, prompt: both })

    expect(readDeck({ format: 'plenum-results', deck }).ok).toBe(true)
  })

  it('says where it comes from in one text of no known language, or in each of its own', () => {
    expect(readDeck({ ...file(), provenance: 'Egne ord.' }).ok).toBe(true)
    expect(readDeck({ ...file(), provenance: { nb: 'Egne ord.' } }).ok).toBe(true)
    expect(faultIn({ ...inTwo(choice), provenance: { da: 'Egne ord.' } })).toEqual({
      at: 'provenance',
      rule: 'inLanguage',
      more: 'nb',
    })
  })

  it('is told of a step that lacks a language of its deck altogether', () => {
    expect(faultIn(inTwo(choice))).toEqual({ at: 'steps.0.title', rule: 'inLanguage', more: 'da' })
  })
})
