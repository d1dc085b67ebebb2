import { describe, expect, it } from 'vitest'
import { isLanguage, languages } from '../../../shared/i18n/languages.ts'
import type { AnyCatalogue, Messages } from '../../../shared/i18n/words.ts'
import { catalogueFaults } from './catalogue-faults.ts'
import { languageFaults } from './language-faults.ts'

const modules: Record<string, Record<string, unknown>> = import.meta.glob(
  ['../../../shared/i18n/*/index.ts', '../../../shared/activities/*/*words.ts'],
  { eager: true },
)

const isCatalogue = (value: unknown): value is AnyCatalogue =>
  value !== null && typeof value === 'object' && 'nb' in value

const catalogues = Object.entries(modules).flatMap(([path, exported]) =>
  Object.values(exported)
    .filter(isCatalogue)
    .map((catalogue) => [path.replaceAll('../', ''), catalogue] as const),
)

/** What a catalogue says in each of its languages, fetched as a reader would. */
async function allOf({ nb, ...others }: AnyCatalogue) {
  const bodies: Record<string, Messages | undefined> = { nb }
  for (const language of languages) {
    if (language === 'nb') continue
    // Each language's function gives a module that exports the messages under the language's name.
    const module = (await others[language]?.()) as Readonly<Record<string, Messages>> | undefined
    bodies[language] = module?.[language]
  }
  return bodies
}

describe('the messages of every surface and activity', () => {
  it.each(catalogues)(
    'are complete in the languages that menus offer, and can be said: %s',
    async (_path, catalogue) => {
      expect(catalogueFaults(await allOf(catalogue), languages)).toEqual([])
    },
  )

  it.each(catalogues)(
    'are in each language its own: nothing of bokmål is left in %s',
    async (_path, catalogue) => {
      const { nb = {}, ...others } = await allOf(catalogue)
      const faults = Object.entries(others).flatMap(([language, body]) =>
        isLanguage(language) && language !== 'nb' && body ? languageFaults(nb, language, body) : [],
      )

      expect(others.en).toBeDefined()
      expect(faults).toEqual([])
    },
  )

  it('are found, one catalogue in each place', () => {
    expect(catalogues.length).toBeGreaterThanOrEqual(Object.keys(modules).length)
    expect(catalogues.map(([path]) => path)).toContain('shared/i18n/errors/index.ts')
  })
})

describe('the check of a catalogue', () => {
  const nb = { count: '{n, plural, one {# svar} other {# av {of}}}', head: { who: 'Hvem' } }

  it.each([
    ['a missing key', { nb, en: { count: nb.count } }, ['en head.who: missing']],
    [
      'an argument that is lacking',
      { nb, en: { ...nb, count: '{n} answers' } },
      ['en count: (n), nb (n, of)'],
    ],
    [
      'an argument with another name',
      { nb, en: { ...nb, count: '{n, plural, one {#} other {# of {all}}}' } },
      ['en count: (all, n), nb (n, of)'],
    ],
    ['a key that bokmål lacks', { nb, en: { ...nb, more: 'x' } }, ['en more: not in nb']],
  ])('fails for %s', (_what, catalogue, faults) => {
    expect(catalogueFaults(catalogue, ['nb', 'en'])).toEqual(faults)
  })

  it('fails for a message that cannot be read', () => {
    const [fault] = catalogueFaults({ nb: { count: '{n, plural, one {#}' } })

    expect(fault).toMatch(/^nb count: cannot be read/u)
  })

  it('lets a language that is on its way lack keys', () => {
    expect(catalogueFaults({ nb, nn: { head: { who: 'Kven' } } })).toEqual([])
  })
})

describe('the check of a language', () => {
  const nb = {
    send: 'Send svaret',
    count: '{n, plural, one {# tekst} other {# tekster}}',
    who: 'Hvem',
  }

  it.each([
    ['words that are the same in both', 'nn', { send: 'Send svaret' }, []],
    ['a message that was left in bokmål', 'nn', { who: 'Hvem' }, ['nn who: hvem']],
    ['a branch that was left', 'nn', { count: nb.count }, ['nn count: tekster']],
    ['a word of bokmål in a new message', 'nn', { who: 'Kven av dere' }, ['nn who: dere']],
    ['a letter of a neighbour', 'sv', { who: 'Sænd' }, ['sv who: letters']],
    [
      'a weekday, which dates have in bokmål',
      'nn',
      { who: '{d, date, full}' },
      ['nn who: weekday'],
    ],
    ['the name of an argument', 'en', { who: '{svar} {ikke, number}' }, []],
  ] as const)('finds what is wrong with %s', (_what, language, body, faults) => {
    expect(languageFaults(nb, language, body)).toEqual(faults)
  })
})
