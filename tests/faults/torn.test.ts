import { describe, expect, it } from 'vitest'
import { openTorn, tearMany, writeRound } from './torn-log.ts'

describe('a write-ahead log that was not written to its end', () => {
  it('leaves a whole database as it was after some commit, with every answer that was on disk', async () => {
    const report = await tearMany(120)

    console.log(`torn logs: ${JSON.stringify(report)}`)
    expect(report).toEqual({ logs: 120, broken: 0, notPrefix: 0, lost: 0 })
  })

  it('is sealed when it is whole, and would be seen to have lost what is cut off', async () => {
    const written = await writeRound()
    const { log, acked } = written
    const half = acked[Math.floor(acked.length / 2)]?.length ?? 0

    expect(await openTorn(written, { how: 'whole', log, whole: log.length })).toEqual({
      isIntact: true,
      isPrefix: true,
      lost: 0,
    })
    const cut = { how: 'cut', log: log.subarray(0, half), whole: log.length }
    expect((await openTorn(written, cut)).lost).toBe(acked.length / 2 - 1)
  })
})
