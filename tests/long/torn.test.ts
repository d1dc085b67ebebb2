import { describe, expect, it } from 'vitest'
import { tearMany } from '../faults/torn-log.ts'

describe('a thousand write-ahead logs that were not written to their end', () => {
  it('leave whole databases as they were after some commit, with every answer that was on disk', async () => {
    const report = await tearMany(1_000)

    console.log(`torn logs: ${JSON.stringify(report)}`)
    expect(report).toEqual({ logs: 1_000, broken: 0, notPrefix: 0, lost: 0 })
  })
})
