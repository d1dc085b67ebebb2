import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stepOf } from '../../../shared/deck/deck.ts'
import { library } from '../../../shared/deck/library/index.ts'

/** How many exercises, models, lists and cases each of the five documents has, from A on. */
const documents = { '000': 8, '001': 9, '002': 26, '003': 10, '004': 5 }

const numbers = Object.entries(documents).flatMap(([document, count]) =>
  Array.from({ length: count }, (_, at) => `${document}-${String.fromCodePoint(65 + at)}`),
)

const page = readFileSync(join(import.meta.dirname, '../../../docs/content.md'), 'utf8')

/** The lines of the table: the number, and the steps it leads to. */
const lines = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number = '']) => /^\d{3}-[A-Z]$/u.test(number))
  .map(([, number = '', , where = '']) => ({ number, steps: where.split(' ') }))

const exists = (address: string) => {
  const [id, step = ''] = address.split('.')
  const deck = library.find((one) => one.id === id)
  return deck !== undefined && stepOf(deck, step) !== undefined
}

describe('the page that says where the material is', () => {
  it('has every exercise, model, list and case of the material once', () => {
    expect(lines.map(({ number }) => number)).toEqual(numbers)
  })

  it('leads each of them to steps of the library that exist', () => {
    expect(lines.flatMap(({ steps }) => steps).filter((step) => !exists(step))).toEqual([])
  })
})
