import { describe, expect, it } from 'vitest'
import { tryOut } from '../try-out.ts'
import { openTorn, writeRound } from './torn-log.ts'
import { trial } from './trial.ts'

tryOut(trial)

/** A page of 4,096 bytes and its header: what the log grows by. */
const frame = 4_120

describe('a write-ahead log that was not written to its end', () => {
  it('lets the server start, wherever in its first start it was cut off', async () => {
    const written = await writeRound()
    const untilAnswered = written.acked[0]?.length ?? 0

    for (let whole = 0; whole < untilAnswered; whole += frame) {
      const cut = { how: 'cut', log: written.log.subarray(0, whole), whole }
      expect(await openTorn(written, cut)).toEqual({ isIntact: true, isPrefix: true, lost: 0 })
    }
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
