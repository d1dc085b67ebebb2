import { describe, expect, it } from 'vitest'
import { tryOut } from '../try-out.ts'
import { readAudit } from './audit.ts'
import { simulate } from './simulation.ts'
import { trial } from './trial.ts'

tryOut(trial)

describe('two seeds', () => {
  it('are two worlds, and what is looked at leaves no mark in them', async () => {
    const [one, other, printed] = [
      await simulate(1),
      await simulate(2),
      await simulate(1, {}, true),
    ]

    expect(one.hash).not.toBe(other.hash)
    expect(printed.hash).toBe(one.hash)
    expect(printed.lines.length).toBeGreaterThan(100)
  })
})

describe('what npm says of known holes', () => {
  it('is read where it says something', () => {
    const vulnerabilities = { info: 0, low: 1, moderate: 0, high: 2, critical: 1, total: 4 }

    expect(readAudit(JSON.stringify({ metadata: { vulnerabilities } }))).toMatchObject({
      high: 2,
      critical: 1,
    })
  })

  it.each(['', 'npm: not found', '{"message":"405 Method Not Allowed"}'])(
    'is no word that there are none where it says %j',
    (text) => {
      expect(readAudit(text)).toBeNull()
    },
  )
})
