import { describe, expect, it } from 'vitest'
import { fallbacks, nearest } from '../../../shared/i18n/fallbacks.ts'
import { languageIn } from '../../../shared/i18n/language-in.ts'
import { languageNames } from '../../../shared/i18n/language-names.ts'
import { languages, pickLanguage } from '../../../shared/i18n/languages.ts'

describe("picking the first of a browser's languages", () => {
  it.each([
    [['no'], 'nb'],
    [['no-NO', 'en'], 'nb'],
    [['nb-NO'], 'nb'],
    [['nn-NO', 'nb'], 'nn'],
    [['NN'], 'nn'],
    [['da-DK', 'en'], 'da'],
    [['sv-SE'], 'sv'],
    [['en-GB', 'nb'], 'en'],
    [['fi', 'se', 'en-US'], 'en'],
    [['en_GB.UTF-8'], 'en'],
  ])('takes %j as %s', (wanted, expected) => {
    expect(pickLanguage(wanted)).toBe(expected)
  })

  it.each([[[]], [['fi']], [['']], [['x-no']], [['constructor']]])(
    'falls back for %j to what the session speaks',
    (wanted) => {
      expect(pickLanguage(wanted)).toBe('nb')
      expect(pickLanguage(wanted, 'da')).toBe('da')
    },
  )
})

describe('the order in which languages stand in for one another', () => {
  it.each(languages)('begins for %s with itself and names each once', (language) => {
    expect(fallbacks[language][0]).toBe(language)
    expect([...fallbacks[language]].toSorted()).toEqual([...languages].toSorted())
  })

  it.each([
    ['nn', ['nb', 'da', 'en']],
    ['da', ['nb', 'en']],
    ['sv', ['nb', 'en']],
    ['en', ['nb']],
    ['nb', ['nn']],
  ] as const)('goes for %s to what its readers read best: %j', (language, next) => {
    expect(fallbacks[language].slice(1, 1 + next.length)).toEqual(next)
  })
})

describe('the nearest of some languages', () => {
  it.each([
    ['sv', ['nb', 'en'], 'nb'],
    ['da', ['en', 'da'], 'da'],
    ['nn', ['da', 'en'], 'da'],
    ['sv', [], 'sv'],
  ] as const)('for a reader of %s among %j is %s', (reader, among, expected) => {
    expect(nearest(among, reader)).toBe(expected)
  })
})

describe('a language in a sentence', () => {
  it.each([
    ['da', 'nb', 'dansk'],
    ['da', 'nn', 'dansk'],
    ['da', 'sv', 'danska'],
    ['da', 'en', 'Danish'],
    ['nb', 'nn', 'norsk bokmål'],
  ] as const)('%s is called by a reader of %s: %s', (language, reader, name) => {
    expect(languageIn(language, reader)).toBe(name)
  })
})

describe('the menus', () => {
  it('have a name of its own for each language', () => {
    expect(languages.map((tag) => languageNames[tag])).toEqual([
      'Norsk bokmål',
      'Norsk nynorsk',
      'Dansk',
      'Svenska',
      'English',
    ])
  })
})
