import { describe, expect, it } from 'vitest'
import { type AnyCatalogue, catalogueFaults } from './catalogue-faults.ts'

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

describe('the messages of every surface and activity', () => {
  it.each(catalogues)('are complete and can be said: %s', (_path, catalogue) => {
    expect(catalogueFaults(catalogue)).toEqual([])
  })

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
