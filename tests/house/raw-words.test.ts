import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const repository = join(import.meta.dirname, '..', '..')

/** Runs before anything can be fetched, on a Node that may be too old for the catalogues. */
const beforeCatalogues = 'server/start.js'

/** Names that are the same in every language: the program's, and what stands on keys. */
const names = /^(?:Plenum|Ctrl\+\w|Enter|Esc|Shift|…|\d)+$/u

/** Texts in a source file that no catalogue has: letters of Norwegian, or words between tags. */
function rawWords(source: string): string[] {
  const code = source.replaceAll(/\/\*[^]*?\*\//gu, '').replaceAll(/^\s*\/\/.*$|\s\/\/ .*$/gmu, '')
  const norwegian = code.match(/^.*[æøåÆØÅ].*$/gmu) ?? []
  const betweenTags = [...code.matchAll(/>\s*(?<text>[^<>{}=;()]*\p{L}{2,}[^<>{}=;()]*)<\//gu)]
    .map(({ groups }) => groups?.text?.trim() ?? '')
    .filter((text) => !names.test(text))
  return [...norwegian.map((line) => line.trim()), ...betweenTags]
}

describe('a page and the server', () => {
  it('say nothing that is not in a catalogue', () => {
    const files = globSync('{client,server}/**/*.{ts,tsx,js}', { cwd: repository })
    const found = files
      .filter((file) => file !== beforeCatalogues)
      .flatMap((file) =>
        rawWords(readFileSync(join(repository, file), 'utf8')).map((text) => `${file}: ${text}`),
      )

    expect(files.length).toBeGreaterThan(300)
    expect(found).toEqual([])
  })
})

describe('the check for texts outside catalogues', () => {
  it.each([
    ["const label = 'Åpne'", ["const label = 'Åpne'"]],
    ['<button>Send svaret</button>', ['Send svaret']],
    ['<p>\n  Takk for i dag\n</p>', ['Takk for i dag']],
    ['// «Åpne» is said by the catalogue', []],
    ['/** Begins with «å». */\n<p className="brand">Plenum</p>', []],
    ["<p>{say('send')}</p>", []],
    ['<kbd>Ctrl+Z</kbd>', []],
  ])('reads %j', (source, found) => {
    expect(rawWords(source)).toEqual(found)
  })
})
