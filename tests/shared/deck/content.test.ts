import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blockNames } from '../../../shared/deck/block-names.ts'
import { companionsOf } from '../../../shared/deck/borrowed.ts'
import { stepOf } from '../../../shared/deck/deck.ts'
import { blocks } from '../../../shared/deck/library/blocks/index.ts'
import { library } from '../../../shared/deck/library/index.ts'
import { singlePrompts } from '../../../shared/deck/single-prompts.ts'

/** How many exercises, models, lists and cases each of the five documents has, from A on. */
const documents = { '000': 8, '001': 9, '002': 26, '003': 10, '004': 5 }

const numbers = Object.entries(documents).flatMap(([document, count]) =>
  Array.from({ length: count }, (_, at) => `${document}-${String.fromCodePoint(65 + at)}`),
)

const page = readFileSync(join(import.meta.dirname, '../../../docs/content.md'), 'utf8')

/** The lines of a table: what each begins with, and the steps it leads to. */
const linesOf = (first: RegExp) =>
  page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, name = '']) => first.test(name))
    .map(([, name = '', , where = '']) => ({ name, steps: where.split(' ') }))

const lines = linesOf(/^\d{3}-[A-Z]$/u)

const exists = (address: string) => {
  const [id, step = ''] = address.split('.')
  const deck = library.find((one) => one.id === id)
  return deck !== undefined && stepOf(deck, step) !== undefined
}

describe('the page that says where the material is', () => {
  it('has every exercise, model, list and case of the material once', () => {
    expect(lines.map(({ name }) => name)).toEqual(numbers)
  })

  it('leads each of them to steps of the library that exist', () => {
    expect(lines.flatMap(({ steps }) => steps).filter((step) => !exists(step))).toEqual([])
  })

  it('names the blocks that go around any workshop, with all their steps', () => {
    expect(linesOf(/^check|^ground/u)).toEqual(
      blockNames.map((name) => ({ name, steps: blocks[name].steps.map(({ id }) => id) })),
    )
  })

  it('names the ten that are at hand in any workshop, each with what it brings', () => {
    const brought = singlePrompts.map(({ deck, step }) => {
      const home = library.find(({ id }) => id === deck)
      const own = home && stepOf(home, step)
      return home && own && [...companionsOf(home, own), own].map(({ id }) => `${deck}.${id}`)
    })

    expect(linesOf(/^T\d/u).map(({ steps }) => steps)).toEqual(brought)
  })
})
