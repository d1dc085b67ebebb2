import { describe, expect, it } from 'vitest'
import { type Catalogue, messagesIn, wordsIn } from '../../../shared/i18n/words.ts'

const nb = {
  title: 'Romkode',
  head: { count: '{n, plural, one {# svar} other {# svar}}', who: 'Hvem' },
}

const catalogue: Catalogue<typeof nb> = {
  nb,
  nn: { title: 'Romkode nn' },
  en: { head: { count: '{n, plural, one {# answer} other {# answers}}' } },
}

describe('a catalogue that a language has not filled yet', () => {
  it('takes what is missing from the nearest language, text by text', () => {
    expect(messagesIn(catalogue, 'en')).toEqual({
      title: 'Romkode',
      head: { count: '{n, plural, one {# answer} other {# answers}}', who: 'Hvem' },
    })
    expect(messagesIn(catalogue, 'nn').title).toBe('Romkode nn')
    expect(messagesIn(catalogue, 'sv').title).toBe('Romkode')
  })

  it('leaves the languages themselves untouched', () => {
    const before = structuredClone(catalogue)
    messagesIn(catalogue, 'en')

    expect(catalogue).toEqual(before)
  })
})

describe('words', () => {
  it('are said with their arguments in the plural of the language', () => {
    const say = wordsIn(catalogue, 'en')

    expect(say('head.count', { n: 1 })).toBe('1 answer')
    expect(say('head.count', { n: 9 })).toBe('9 answers')
  })

  it('are an error, not a gap, when an argument is missing', () => {
    expect(() => wordsIn(catalogue, 'nb')('head.count')).toThrow('not provided')
  })

  it('do not compile for a key that does not exist', () => {
    // @ts-expect-error the keys of a catalogue are its type
    expect(() => wordsIn(catalogue, 'nb')('head.colour')).toThrow('MISSING_MESSAGE')
  })
})
