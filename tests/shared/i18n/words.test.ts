import { describe, expect, it } from 'vitest'
import { localeOf } from '../../../shared/i18n/languages.ts'
import {
  type Catalogue,
  fetchWords,
  isFetched,
  messagesIn,
  wordsIn,
} from '../../../shared/i18n/words.ts'

const nb = {
  title: 'Romkode',
  head: { count: '{n, plural, one {# svar} other {# svar}}', who: 'Hvem' },
}

const en = { head: { count: '{n, plural, one {# answer} other {# answers}}' } }

/** A catalogue of its own: what one test has fetched, another has not. */
const newCatalogue = (): Catalogue<typeof nb> => ({
  nb,
  nn: async () => ({ nn: { title: 'Romkode nn' } }),
  en: async () => ({ en }),
})

describe('a catalogue that a language has not filled yet', () => {
  it('says what is missing in bokmål, text by text', async () => {
    const catalogue = newCatalogue()
    await fetchWords('en', [catalogue])
    await fetchWords('nn', [catalogue])

    expect(messagesIn(catalogue, 'en')).toEqual({
      title: 'Romkode',
      head: { count: '{n, plural, one {# answer} other {# answers}}', who: 'Hvem' },
    })
    expect(messagesIn(catalogue, 'nn').title).toBe('Romkode nn')
    expect(messagesIn(catalogue, 'sv').title).toBe('Romkode')
  })

  it('leaves bokmål untouched', async () => {
    const catalogue = newCatalogue()
    const before = structuredClone(catalogue.nb)
    await fetchWords('en', [catalogue])
    messagesIn(catalogue, 'en')

    expect(catalogue.nb).toEqual(before)
  })
})

describe('a language that nobody has read yet', () => {
  it('is said in bokmål until it is fetched', async () => {
    const catalogue = newCatalogue()

    expect(isFetched(catalogue, 'nb')).toBe(true)
    expect(isFetched(catalogue, 'en')).toBe(false)
    expect(wordsIn(catalogue, 'en')('head.count', { n: 2 })).toBe('2 svar')

    expect(await fetchWords('en', [catalogue])).toBe(true)
    expect(isFetched(catalogue, 'en')).toBe(true)
    expect(wordsIn(catalogue, 'en')('head.count', { n: 2 })).toBe('2 answers')
  })

  it('is fetched once, and not at all where bokmål is read', async () => {
    const asked: string[] = []
    const catalogue: Catalogue<typeof nb> = {
      nb,
      en: async () => {
        asked.push('en')
        return { en }
      },
    }

    await fetchWords('nb', [catalogue])
    expect(asked).toEqual([])
    await fetchWords('en', [catalogue])
    await fetchWords('en', [catalogue])
    expect(asked).toEqual(['en'])
  })

  it('stays bokmål where it cannot be had, and says so', async () => {
    const catalogue: Catalogue<typeof nb> = {
      nb,
      en: () => Promise.reject(new Error('no network')),
    }

    expect(await fetchWords('en', [catalogue])).toBe(false)
    expect(wordsIn(catalogue, 'en')('title')).toBe('Romkode')
  })
})

describe('words', () => {
  it('are said with their arguments in the plural of the language', async () => {
    const catalogue = newCatalogue()
    await fetchWords('en', [catalogue])
    const say = wordsIn(catalogue, 'en')

    expect(say('head.count', { n: 1 })).toBe('1 answer')
    expect(say('head.count', { n: 9 })).toBe('9 answers')
  })

  // An unknown locale would be written as the machine's own.
  it.each([
    ['nb', '22. november 2026 kl. 13:05'],
    ['nn', '22. november 2026 kl. 13:05'],
    ['da', '22. november 2026 kl. 13.05'],
    ['sv', '22 november 2026 kl. 13:05'],
    ['en', '22 November 2026 kl. 13:05'],
  ] as const)('write days and hours in %s as they are written in Europe', (language, written) => {
    const dated = { nb: { at: '{day, date, long} kl. {day, time, short}' } }
    const day = Date.UTC(2026, 10, 22, 12, 5)

    expect(wordsIn(dated, language)('at', { day })).toBe(written)
    const locale = localeOf(language)
    const known = [
      Intl.PluralRules.supportedLocalesOf(locale),
      Intl.DateTimeFormat.supportedLocalesOf(locale),
      Intl.Collator.supportedLocalesOf(locale),
    ]
    expect(known).toEqual([[locale], [locale], [locale]])
  })

  it('are an error, not a gap, when an argument is missing', () => {
    expect(() => wordsIn(newCatalogue(), 'nb')('head.count')).toThrow('not provided')
  })

  it('do not compile for a key that does not exist', () => {
    // @ts-expect-error the keys of a catalogue are its type
    expect(() => wordsIn(newCatalogue(), 'nb')('head.colour')).toThrow('MISSING_MESSAGE')
  })
})
