import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const repository = join(import.meta.dirname, '..', '..', '..')
const length = 2_000

/** A literal in our own code: all of them carry flags. */
const literal = /\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/(g?i?m?s?[uv]|[uv]i?)(?!\w)/gu

/** Every regular expression that shared/ and server/ are written with. */
export function ourRegexes(): RegExp[] {
  const files = ['shared', 'server'].flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(repository, folder, name)),
  )
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(literal)].map(
      ([, source = '', flags = '']) => new RegExp(source, flags),
    ),
  )
}

/** What an expression says it looks at, and what most do. */
const charactersFor = ({ source }: RegExp): string[] => [
  ...new Set(`${source.replaceAll(/[\\^$*+?()[\]{}|]/gu, '')}a0 -_.:%\n\u200b\u00e5`.split('')),
]

/** As long as an input may be, all alike or in turns, and with an end that spoils it. */
function* worstCases(regex: RegExp): Generator<string> {
  const characters = charactersFor(regex)
  for (const one of characters) {
    for (const other of characters) {
      const text = `${one}${other}`.repeat(length / 2).slice(0, length)
      yield text
      yield `${text.slice(0, -1)}!`
      yield `!${text.slice(0, -2)}!`
    }
  }
}

function timeOf(regex: RegExp, text: string): number {
  regex.lastIndex = 0
  const from = performance.now()
  regex.test(text)
  return performance.now() - from
}

export interface Slowest {
  readonly regex: RegExp
  readonly milliseconds: number
}

/**
 * The expression that takes longest over its worst case. A slow one is timed three times: whatever else the
 * machine does is not its fault.
 *
 * @param enough milliseconds after which no slower one is looked for
 */
export function slowestOf(regexes: readonly RegExp[], enough: number): Slowest {
  let slowest: Slowest = { regex: /(?:)/u, milliseconds: 0 }
  for (const regex of regexes) {
    for (const text of worstCases(regex)) {
      const first = timeOf(regex, text)
      if (first <= slowest.milliseconds) continue
      const milliseconds = Math.min(first, timeOf(regex, text), timeOf(regex, text))
      if (milliseconds > slowest.milliseconds) slowest = { regex, milliseconds }
      if (milliseconds > enough) return slowest
    }
  }
  return slowest
}
