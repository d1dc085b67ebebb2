import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../shared/room/commands.ts'
import { raceRoom } from '../support/seal-race.ts'

const phoneCount = 10

const interleaving = fc.record({
  delays: fc.array(fc.nat(60), { minLength: phoneCount, maxLength: phoneCount }),
  pressedAfter: fc.nat(40),
  act: fc.constantFrom<Command>({ type: 'reveal' }, { type: 'go', step: 'notat' }),
})

describe('phones that answer while the facilitator moves on', () => {
  it('are in the sealed counts exactly where they were told "saved"', async () => {
    const { room, race } = await raceRoom(phoneCount)
    const seen = { promised: 0, refused: 0 }

    await fc.assert(
      fc.asyncProperty(interleaving, async (order) => {
        const { promised, sealed, refused } = await race(order)
        seen.promised += promised.length
        seen.refused += refused

        expect(sealed).toEqual(promised)
      }),
      { numRuns: 40, endOnFailure: true },
    )

    // Both kinds have to occur, or nothing raced.
    expect(seen.promised).toBeGreaterThan(20)
    expect(seen.refused).toBeGreaterThan(20)
    expect(room.plenum.errors).toEqual([])
  })
})
