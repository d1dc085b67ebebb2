import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../../shared/i18n/languages.ts'
import { languageFor, localize, textIn } from '../../../shared/i18n/local-text.ts'

describe('a text in a language it lacks', () => {
  it.each<[Language, string[]]>([
    ['nn', ['nn', 'nb', 'da', 'en', 'sv']],
    ['da', ['da', 'nb', 'en', 'nn', 'sv']],
    ['sv', ['sv', 'nb', 'en', 'da', 'nn']],
    ['nb', ['nb', 'nn', 'da', 'sv', 'en']],
    ['en', ['en', 'nb', 'da', 'sv', 'nn']],
  ])('in %s is looked for in %j', (language, order) => {
    const all: Partial<Record<string, string>> = { nb: 'b', nn: 'n', da: 'd', sv: 's', en: 'e' }
    const found: string[] = []
    while (Object.keys(all).length > 0) {
      const text = textIn(all, language)
      const key = Object.keys(all).find((candidate) => all[candidate] === text) ?? ''
      found.push(key)
      delete all[key]
    }

    expect(found).toEqual(order)
  })

  it('is always found while there is one', () => {
    const anyText = fc.dictionary(fc.constantFrom(...languages), fc.string({ minLength: 1 }), {
      minKeys: 1,
    })

    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
        expect(Object.values(text)).toContain(textIn(text, language))
        expect(text[languageFor(text, language)]).toBe(textIn(text, language))
      }),
    )
  })
})

describe('a deck in one language', () => {
  it('has its texts filled with the names it leaves open', () => {
    const prompt = { nb: 'Tilpass dem til {enhet}, i {enhet}.' }

    expect(localize(prompt, 'nb', { enhet: 'skolen' })).toBe('Tilpass dem til skolen, i skolen.')
  })

  it('keeps names that nobody gives', () => {
    expect(localize({ nb: 'Hos {kommune}' }, 'nb', { enhet: 'skolen' })).toBe('Hos {kommune}')
    expect(localize({ nb: 'En {constructor}' }, 'nb', {})).toBe('En {constructor}')
  })

  it.each([
    ['numbers and switches', { minutes: 4, core: true, none: null }],
    ['plain strings, also in braces', { id: '{enhet}', format: 'plenum-deck' }],
    ['empty objects and lists', { config: {}, shows: [] }],
    ['objects that only look like texts', { da: { minutes: 4 } }],
    ['an object with a language among other keys', { nb: 'K', other: 'x' }],
  ])('leaves %s as they are', (_what, value) => {
    expect(localize(value, 'nb', { enhet: 'skolen' })).toEqual(value)
  })

  it('finds texts at any depth', () => {
    const options = [{ id: 'K1', title: { nb: 'Retning', en: 'Direction' }, items: [{ nb: 'a' }] }]

    expect(localize({ options }, 'en')).toEqual({
      options: [{ id: 'K1', title: 'Direction', items: ['a'] }],
    })
  })
})
