import { describe, expect, it } from 'vitest'
import { Telling } from '../../server/rooms/tables/telling.ts'
import { newClock } from '../support/clock.ts'

function listen() {
  const clock = newClock()
  const told: [table: number, at: number][] = []
  const telling = new Telling(clock, (table) => told.push([table, clock.monotonic()]))
  return { clock, telling, told }
}

describe('what a table is told', () => {
  it('is a draft at most twice a second, the first at once and the newest always', async () => {
    const { clock, telling, told } = listen()

    for (let typed = 0; typed < 20; typed += 1) {
      telling.draft(1)
      await clock.pass(100)
    }
    await clock.pass(1_000)

    expect(told.map(([, at]) => at)).toEqual([0, 500, 1_000, 1_500, 2_000])
  })

  it('is everything else in a breath, also while a draft waits, and each table by itself', async () => {
    const { clock, telling, told } = listen()
    telling.draft(1)
    await clock.pass(100)
    telling.draft(1)
    telling.draft(2)
    telling.soon(1)
    telling.soon(1)
    await clock.pass(1_000)

    expect(told).toEqual([
      [1, 0],
      [2, 100],
      [1, 110],
    ])
  })

  it('is nothing more once the room is gone', async () => {
    const { clock, telling, told } = listen()
    telling.soon(1)
    telling.stop()
    await clock.pass(1_000)

    expect(told).toEqual([])
  })
})
