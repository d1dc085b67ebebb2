import { describe, expect, it } from 'vitest'
import {
  createAudience,
  type PlenumServer,
  type PlenumSocket,
} from '../../server/realtime/audience.ts'
import type { Writer } from '../../server/store/writer.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { press } from '../support/plenum.ts'
import { openRoom, patient } from '../support/room.ts'
import { raceRoom } from '../support/seal-race.ts'
import { askWhileStorageWaits } from '../support/slow-storage.ts'
import { newGate, writerWith } from '../support/writers.ts'

const written = { kind: 'written' } as const

/** Says "saved" at once and writes when it can. */
const hasty = (writer: Writer): Writer =>
  writerWith(writer, {
    answer: async (row) => {
      void writer.answer(row)
      return written
    },
  })

/** Says "saved" and forgets. */
const forgetful = (writer: Writer): Writer =>
  writerWith(writer, { answer: () => Promise.resolve(written) })

/** Says "saved" and writes when the next act is over. */
const overtaken = (writer: Writer): Writer => {
  let act = newGate()
  return writerWith(writer, {
    answer: async (row) => {
      void act.opened.then(() => writer.answer(row))
      return written
    },
    transaction: async (run) => {
      const done = await writer.transaction(run)
      act.open()
      act = newGate()
      return done
    },
  })
}

describe('the test of "saved" fails', () => {
  it('for a writer that promises before the commit', async () => {
    expect(await askWhileStorageWaits(hasty)).toMatchObject({
      ackedBeforeCommit: true,
      rowsBefore: 0,
    })
  })

  it('for a writer that promises and writes nothing', async () => {
    expect(await askWhileStorageWaits(forgetful)).toMatchObject({ rowsAtAck: 0 })
  })
})

describe('the test of the seal fails', () => {
  it.each([
    ['that forgets what it promised', forgetful],
    ['that lets the seal overtake what it promised', overtaken],
  ])('for a writer %s', async (_fault, wrapWriter) => {
    const { race } = await raceRoom(10, { wrapWriter, timings: { ...patient, progress: 60_000 } })

    const { promised, sealed } = await race({
      delays: Array.from({ length: 10 }, (_none, index) => index * 4),
      pressedAfter: 20,
      act: { type: 'reveal' },
    })

    expect(sealed).not.toEqual(promised)
  })
})

describe('the test of the clicker fails', () => {
  it('for a room that waits for no bounce', async () => {
    const room = await openRoom({
      outside: { timings: { ...patient, bounce: 0 }, monotonic: () => 0 },
    })
    await press(room.console, { type: 'next' })

    expect(await press(room.console, { type: 'next' })).toMatchObject({ ok: true })
  })
})

describe('a view with one field too many', () => {
  it('does not leave the server', async () => {
    const room = await openRoom()
    const screen = await room.screen()
    const view = await screen.until(() => true)
    const sent: unknown[] = []
    // Only what the audience touches of socket.io.
    const io = {
      to: () => ({ emit: (...frame: unknown[]) => sent.push(frame) }),
    } as unknown as PlenumServer
    const audience = createAudience(io)
    const data = {
      role: 'screen',
      session: 'one',
      language: 'nb',
      seat: null,
      leader: null,
      prints: false,
    }
    await audience.enter({ data, join: () => {} } as PlenumSocket)

    audience.send('one', 'nb', view)
    const leak = () => audience.send('one', 'nb', { ...view, seats: ['ana'] } as ScreenView)

    expect(leak).toThrow(/seats/u)
    expect(sent).toEqual([['view', view]])
  })
})
