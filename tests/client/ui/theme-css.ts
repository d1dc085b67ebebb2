import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../../house/planted-tree.ts'

/** One declaration as it stands in a style sheet, with the selector it stands under. */
export interface Declaration {
  readonly file: string
  readonly selector: string
  readonly property: string
  readonly value: string
}

const bare = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//gu, '')

/** The declarations of a style sheet's innermost rules; which layer or query they stand in is left out. */
export function declarationsIn(file: string, css: string): Declaration[] {
  return [...bare(css).matchAll(/([^{};]+)\{([^{}]*)\}/gu)].flatMap(
    ([, selector = '', body = '']) =>
      body
        .split(';')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => {
          const colon = line.indexOf(':')
          return {
            file,
            selector: selector.trim().replaceAll(/\s+/gu, ' '),
            property: line.slice(0, colon).trim(),
            value: line.slice(colon + 1).trim(),
          }
        }),
  )
}

const read = (path: string) => readFileSync(join(repository, path), 'utf8')

/** Every style sheet of the client, and the parts of Designsystemet with them where asked for. */
export const clientSheets = (): { file: string; css: string }[] =>
  globSync('client/**/*.css', { cwd: repository }).map((file) => ({ file, css: read(file) }))

type Values = ReadonlyMap<string, string>

function rootValues(paths: readonly string[]): Values {
  const found = paths
    .flatMap((path) => declarationsIn(path, read(path)))
    .filter(({ selector, property }) => selector.includes(':root') && property.startsWith('--'))
  return new Map(found.map(({ property, value }) => [property, value]))
}

const lightSheets = ['client/ui/tokens.css', 'client/ui/theme.css']

/** The values of the variables at the root of the page, by theme: what the style sheets say now. */
export const themes: Readonly<Record<'paper' | 'hall', Values>> = {
  paper: rootValues(lightSheets),
  hall: rootValues([...lightSheets, 'client/ui/hall.css']),
}

/** The values on paper: a page is printed light. */
export const printed: Values = rootValues([...lightSheets, 'client/report/print.css'])

/** What a variable comes to in the end, through every `var()` on the way. */
export function resolved(values: Values, name: string): string {
  const value = values.get(name)
  if (value === undefined) throw new Error(`${name} is not set`)
  const [, next] = /^var\((--[\w-]+)\)$/u.exec(value) ?? []
  return next === undefined ? value : resolved(values, next)
}

function luminance(hex: string): number {
  if (!/^#[\da-f]{6}$/iu.test(hex)) throw new Error(`${hex} is not a colour in six digits`)
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(hex.slice(place, place + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** How light a colour is to the eye, with all its hue taken out: L* of CIE 1976, from 0 to 100. */
export function lightness(hex: string): number {
  const y = luminance(hex)
  return y <= 216 / 24_389 ? (y * 24_389) / 27 : 116 * Math.cbrt(y) - 16
}

/** The contrast of two colours by WCAG 2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}
