import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from '../../house/planted-tree.ts'
import { clientSheets, contrast, declarationsIn, resolved, themes } from './theme-css.ts'

type Pair = readonly [ink: string, ground: string, least: number]

const text = 4.5
const calm = 7
const mark = 3

const each = (inks: readonly string[], grounds: readonly string[], least: number): Pair[] =>
  inks.flatMap((ink) => grounds.map((ground): Pair => [ink, ground, least]))

const pages = ['--paper', '--surface']
const categories = [1, 2, 3, 4, 5, 6].map((number) => `--c${number}`)
const values = [1, 2, 3, 4, 5].map((number) => `--s${number}`)
const tints = categories.map((tone) => `${tone}-tint`)
const accentTints = ['--accent-tint', '--accent-tint-hover', '--accent-tint-pressed']
const dangerTints = ['--danger-tint', '--danger-tint-hover', '--danger-tint-pressed']
const neutrals = ['--sunken', '--hover', '--pressed']

/** What stands on what anywhere in the client. */
const ours: readonly Pair[] = [
  ...each(['--ink'], pages, calm),
  ...each(['--ink'], [...neutrals, ...accentTints, ...dangerTints, ...tints], text),
  ...each(['--ink-soft'], [...pages, ...neutrals, '--accent-tint', '--c4-tint'], text),
  ...each(['--accent'], [...pages, '--sunken', ...accentTints], text),
  ...each(['--accent-ink'], ['--accent', '--accent-hover', '--accent-pressed'], text),
  // Signs turned around: light on dark.
  ...each(pages, ['--ink'], calm),
  ...each(['--surface'], ['--danger'], text),
  ...each(['--danger'], [...pages, ...dangerTints], text),
  ...each(['--danger-ink'], ['--danger', '--danger-hover', '--danger-pressed'], text),
  ...categories.flatMap((tone) => [
    ...each([tone], [`${tone}-tint`], text),
    ...each(['--tone-ink'], [tone], text),
    // Bars stand on their tracks, dots and chosen cards on the page.
    ...each([tone], [...pages, '--sunken'], mark),
  ]),
  // Columns of a scale stand on the page, or on the ground of the row to look at; so do those before.
  ...each([...values, '--line-strong'], [...pages, '--sunken'], mark),
  // Counts on the parts of a bar, in large letters.
  ...each(['--tone-ink'], values, mark),
  ...each(['--s4'], [...pages, '--sunken'], text),
  // Borders of fields and boxes.
  // The focus ring, also around what is chosen or pressed.
  ...each(['--ink'], [...pages, ...neutrals, ...accentTints], mark),
]

const families = ['accent', 'neutral', 'danger', 'info', 'success', 'warning']
const grounds = [
  'background-default',
  'background-tinted',
  'surface-default',
  'surface-tinted',
  'surface-hover',
  'surface-active',
]

const inFamily = (family: string): Pair[] => {
  const shades = (names: readonly string[]) => names.map((name) => `--ds-color-${family}-${name}`)
  const bases = shades(['base-default', 'base-hover', 'base-active'])
  return [
    ...each(shades(['text-default', 'text-subtle']), shades(grounds), text),
    ...each(shades(['base-contrast-default', 'base-contrast-subtle']), bases, text),
    ...each(
      shades(['border-default', 'border-strong', 'base-default']),
      shades(['background-default', 'surface-default']),
      mark,
    ),
  ]
}

/** The same for Designsystemet's parts, whichever colour they are given. */
const theirs: readonly Pair[] = [
  ...families.flatMap(inFamily),
  ...each(['--ds-color-focus-outer'], ['--ds-color-focus-inner', ...pages], mark),
  ...each(['--ds-link-color-visited'], pages, text),
]

describe.each(['paper', 'hall'] as const)('the colours of %s', (theme) => {
  const ratio = ([ink, ground]: Pair) =>
    contrast(resolved(themes[theme], ink), resolved(themes[theme], ground))

  const tooWeak = (pairs: readonly Pair[]) =>
    pairs
      .filter((pair) => ratio(pair) < pair[2])
      .map((pair) => `${pair[0]} on ${pair[1]}: ${ratio(pair).toFixed(2)} < ${pair[2]}`)

  it('can be read and told apart', () => expect(tooWeak(ours)).toEqual([]))

  it("can be read in Designsystemet's parts", () => expect(tooWeak(theirs)).toEqual([]))

  it('are as many pairs as there were when somebody last looked', () =>
    expect(ours.length + theirs.length).toBeGreaterThan(195))
})

const inkOf = (property: string) =>
  /^(?:color|fill|stroke|accent-color|outline|outline-color|--tone|--state)$/u.test(property)
const groundOf = (property: string) =>
  /^(?:background|background-color|--tone-tint)$/u.test(property)
const borderOf = (property: string) => /^border(?:-\w+)*$/u.test(property)

const named = (value: string) =>
  [...value.matchAll(/var\((--[\w-]+)/gu)].map(([, name = '']) => name)

const all = clientSheets().flatMap(({ file, css }) => declarationsIn(file, css))

const used = (isWanted: (property: string) => boolean) =>
  all
    .filter(({ file, property }) => isWanted(property) && !file.startsWith('client/ui/theme'))
    .flatMap(({ value }) => named(value))
    .filter((name) => (themes.paper.get(name) ?? '').startsWith('#'))

describe('the style sheets', () => {
  const inks = new Set(ours.map(([ink]) => ink))
  const stoodOn = new Set(ours.map(([, ground]) => ground))

  it('write with no colour whose contrast is not computed', () =>
    expect(used(inkOf).filter((name) => !inks.has(name) && name !== '--sunken')).toEqual([]))

  it('lay no ground whose contrast is not computed', () =>
    expect(used(groundOf).filter((name) => !stoodOn.has(name) && !inks.has(name))).toEqual([]))

  it('draw borders in known colours, `--line` where they carry no meaning', () =>
    expect(used(borderOf).filter((name) => !inks.has(name) && name !== '--line')).toEqual([]))

  it('take every colour from the tokens', () => {
    // Black and white are what they are in both themes, and paper knows no theme; shadows say nothing.
    const raw = all.filter(
      ({ file, selector, property, value }) =>
        /#(?!(?:fff|000|ffffff|000000)\b)[\da-f]{3,8}\b|\brgb\(|\bhsl\(/iu.test(value) &&
        !selector.endsWith('::backdrop') &&
        property !== 'box-shadow' &&
        !/^client\/(?:ui\/(?:tokens|hall|theme)|report\/print|console\/paper\/(?:paper|signs))\.css$/u.test(
          file,
        ),
    )

    expect(raw).toEqual([])
  })

  it('give the dark theme a value for each colour of the light one', () => {
    const hexes = [...themes.paper].filter(([, value]) => value.startsWith('#'))

    expect(hexes.filter(([name, value]) => themes.hall.get(name) === value)).toEqual([])
  })
})

describe("Designsystemet's own style sheet", () => {
  const theirCss = readFileSync(
    join(repository, 'node_modules/@digdir/designsystemet-css/dist/src/index.css'),
    'utf8',
  )
  const setThere = new Set([...theirCss.matchAll(/(--ds[\w-]+)\s*:/gu)].map(([, name]) => name))
  /** Read only to undo a size that our theme does not set. */
  const needless = '--ds-size--md'

  it('finds every variable it reads', () => {
    const read = new Set(named(theirCss).filter((name) => name.startsWith('--ds-')))
    const missing = [...read].filter(
      (name) => !themes.paper.has(name) && !setThere.has(name) && name !== needless,
    )

    expect(read.size).toBeGreaterThan(100)
    expect(missing).toEqual([])
  })
})
