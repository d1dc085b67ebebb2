import { describe, expect, it } from 'vitest'
import { languages, spokenLanguages } from '../../../shared/i18n/languages.ts'
import type { AnyCatalogue, Messages } from '../../../shared/i18n/words.ts'
import { catalogueFaults } from './catalogue-faults.ts'

const modules: Record<string, Record<string, unknown>> = import.meta.glob(
  ['../../../shared/i18n/*/index.ts', '../../../shared/activities/*/words.ts'],
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
      expect(catalogueFaults(await allOf(catalogue), spokenLanguages)).toEqual([])
    },
  )

  it.each(catalogues)(
    'are another text in English than in bokmål: %s',
    async (_path, catalogue) => {
      const { nb, en } = await allOf(catalogue)

      expect(en).toBeDefined()
      expect(en).not.toEqual(nb)
      // The menus' label names itself in both languages, with an å.
      expect(JSON.stringify(en)).not.toMatch(/[æøÆØ«»]/u)
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
