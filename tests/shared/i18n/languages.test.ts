import { describe, expect, it } from 'vitest'
import { fallbacks } from '../../../shared/i18n/fallbacks.ts'
import { languageNames } from '../../../shared/i18n/language-names.ts'
import {
  languages,
  pickLanguage,
  spokenFor,
  spokenLanguages,
} from '../../../shared/i18n/languages.ts'

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
})

describe('the language of a page', () => {
  it.each(languages)(
    'for a reader of %s is their own, or bokmål while it is on its way',
    (reader) => {
      const isComplete = spokenLanguages.some((tag) => tag === reader)

      expect(spokenFor(reader)).toBe(isComplete ? reader : 'nb')
      expect(fallbacks[reader].find((tag) => spokenLanguages.some((other) => other === tag))).toBe(
        spokenFor(reader),
      )
    },
  )

  it('has a name of its own in the menu', () => {
    expect(new Set(spokenLanguages.map((tag) => languageNames[tag])).size).toBe(
      spokenLanguages.length,
    )
  })
})
