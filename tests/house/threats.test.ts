import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const repository = join(import.meta.dirname, '..', '..')
const security = readFileSync(join(repository, 'docs', 'security.md'), 'utf8')

/** The rows of the table of threats: number, threat, what stands against it, the tests. */
const rowsOf = (page: string) =>
  page
    .split('\n')
    .filter((line) => /^\| \d+ \|/u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))

const missingIn = (page: string) => {
  const tests = page.match(/tests\/[\w./-]+/gu) ?? []
  const links = [...page.matchAll(/\]\(([\w./-]+)\)/gu)].map(([, path]) => `docs/${path}`)
  return [...tests, ...links].filter((path) => !existsSync(join(repository, path)))
}

/** Rows that name no test and do not say why. */
const untried = (page: string) =>
  rowsOf(page)
    .filter(
      (cells) => !cells[4]?.includes('tests/') && !/waits|decided against/iu.test(cells[3] ?? ''),
    )
    .map((cells) => cells[1])

describe('docs/security.md', () => {
  it('has the 33 threats, each with what stands against it', () => {
    const rows = rowsOf(security)

    expect(rows.map((cells) => Number(cells[1]))).toEqual(
      Array.from({ length: 33 }, (_none, index) => index + 1),
    )
    expect(rows.filter((cells) => cells[2] === '' || cells[3] === '')).toEqual([])
  })

  it('names tests and pages that are there', () => {
    expect(missingIn(security)).toEqual([])
  })

  it('names a test for every threat, or what it waits for', () => {
    expect(untried(security)).toEqual([])
  })
})

describe('the check of docs/security.md', () => {
  it('sees a test that is gone, a page that is gone, and a threat that nobody tries', () => {
    const page = '| 1 | a threat | hope | – |\n[x](nowhere.md) tests/server/gone.test.ts'

    expect(missingIn(page)).toEqual(['tests/server/gone.test.ts', 'docs/nowhere.md'])
    expect(untried(page)).toEqual(['1'])
  })
})
