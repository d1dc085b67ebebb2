import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isGood, type Outcome, promiseTable, trialTable, withTable } from '../faults/record.ts'
import { repository } from './planted-tree.ts'

const read = (path: string) => readFileSync(join(repository, path), 'utf8')
// Written by `tests/faults/main.ts`.
const record = JSON.parse(read('docs/faults.json')) as Outcome[]

const outcome: Outcome = {
  number: 1,
  name: 'kill',
  promise: 'Nothing is lost',
  date: '2026-11-22',
  skipped: null,
  found: { figures: '3 kills | lost 0', isKept: true },
  mutants: [{ name: 'saves later', figures: 'lost 12', isKept: false }],
}

describe('the figures of the last full run', () => {
  it('are those that README.md and docs/faults.md name', () => {
    expect(read('README.md')).toBe(withTable(read('README.md'), promiseTable(record)))
    expect(read('docs/faults.md')).toBe(withTable(read('docs/faults.md'), trialTable(record)))
  })

  it('are there for every trial', () => {
    const faults = join(repository, 'tests', 'faults')
    const trials = readdirSync(faults).filter((name) => existsSync(join(faults, name, 'trial.ts')))

    expect(record.map(({ name }) => name).toSorted()).toEqual(trials.toSorted())
    expect(new Set(record.map(({ number }) => number)).size).toBe(15)
  })

  it('are good: every promise kept, every mutant caught', () => {
    expect(record.filter((one) => !isGood(one)).map(({ name }) => name)).toEqual([])
  })
})

describe('a run that found something', () => {
  it('is not good when a promise is broken, a mutant gets away, or nothing was found', () => {
    const [mutant] = outcome.mutants

    expect(isGood(outcome)).toBe(true)
    expect(isGood({ ...outcome, found: { figures: 'lost 1', isKept: false } })).toBe(false)
    expect(isGood({ ...outcome, mutants: mutant ? [{ ...mutant, isKept: true }] : [] })).toBe(false)
    expect(isGood({ ...outcome, found: null })).toBe(false)
  })

  it('stands in the tables with its figures, in one line', () => {
    expect(promiseTable([outcome])).toContain(String.raw`3 kills \| lost 0 (1)`)
    expect(trialTable([outcome]).split('\n')).toHaveLength(3)
    expect(trialTable([outcome])).toContain('caught: saves later (lost 12)')
  })
})
