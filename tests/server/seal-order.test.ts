import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../shared/room/commands.ts'
import { chooseK, press } from '../support/plenum.ts'
import { goTo, openRoom, type Phone, rowsIn, type TestRoom } from '../support/room.ts'

const phonesInRoom = 10
const options = ['K1', 'K2', 'K3', 'K4']

/** Budgets and bounces are another test's matter: by this clock everything lies far apart. */
const fastClock = () => performance.now() * 1_000

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
}

/** Sends an answer and a change of it, and tells what the server promised to keep of them. */
async function answerTwice(phone: Phone, round: number, delay: number, first: number) {
  await turns(delay)
  const replies = await Promise.all(
    [1, 2].map((rev) => {
      const value = chooseK(options[(first + rev) % options.length] ?? 'K1')
      return phone
        .ask('answer', { step: 'velg', round, rev, value })
        .then((reply) => ({ reply, chosen: value.ids[0] ?? '' }))
    }),
  )
  const kept = replies.filter(({ reply }) => reply.ok && reply.value.outcome === 'saved').at(-1)
  return { kept: kept?.chosen, refused: replies.filter(({ reply }) => !reply.ok).length }
}

const sealedIn = ({ plenum }: TestRoom, round: number) =>
  rowsIn(plenum.dataDir, `SELECT value FROM part WHERE round = ${round} AND figure = 'option'`).map(
    ({ value }) => JSON.parse(String(value)) as string,
  )

const interleaving = fc.record({
  delays: fc.array(fc.nat(60), { minLength: phonesInRoom, maxLength: phonesInRoom }),
  pressedAfter: fc.nat(40),
  first: fc.nat(3),
  act: fc.constantFrom<Command>({ type: 'reveal' }, { type: 'go', step: 'notat' }),
})

describe('phones that answer while the facilitator moves on', () => {
  it('are in the sealed counts exactly where they were told "saved"', async () => {
    const room = await openRoom({ outside: { monotonic: fastClock } })
    const phones = await room.phones(phonesInRoom)
    await goTo(room, 'velg', phones)
    let round = 1
    const seen = { kept: 0, refused: 0 }

    await fc.assert(
      fc.asyncProperty(interleaving, async ({ delays, pressedAfter, first, act }) => {
        const answering = Promise.all(
          phones.map((phone, index) =>
            answerTwice(phone, round, delays[index] ?? 0, first + index),
          ),
        )
        await turns(pressedAfter)
        expect(await press(room.console, act)).toMatchObject({ ok: true })
        const outcomes = await answering
        const kept = outcomes.flatMap((outcome) => outcome.kept ?? [])

        expect(sealedIn(room, round).toSorted()).toEqual(kept.toSorted())

        seen.kept += kept.length
        seen.refused += outcomes.reduce((sum, { refused }) => sum + refused, 0)
        if (act.type === 'go') await press(room.console, { type: 'go', step: 'velg' })
        await press(room.console, { type: 'again' })
        round += 1
        await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === round)))
      }),
      { numRuns: 40, endOnFailure: true },
    )

    // Both kinds have to occur, or nothing raced.
    expect(seen.kept).toBeGreaterThan(20)
    expect(seen.refused).toBeGreaterThan(20)
    expect(room.plenum.errors).toEqual([])
  })
})
