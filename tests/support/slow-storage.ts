import type { Writer } from '../../server/store/writer.ts'
import { chooseK } from './plenum.ts'
import { countIn, goTo, openRoom } from './room.ts'
import { newGate, writerWith } from './writers.ts'

/** What was seen of one answer whose commit was held back until the phone had a later reply. */
export interface SlowAnswer {
  readonly ackedBeforeCommit: boolean
  readonly rowsBefore: number
  readonly rowsAtAck: number
}

/**
 * Sends one answer to a server whose disk waits, and later messages on the same socket whose replies
 * show that an early acknowledgement would have arrived by then.
 *
 * @param wrap what stands between the rooms and the slow writer: the identity, or a planted fault
 */
export async function askWhileStorageWaits(wrap: (writer: Writer) => Writer): Promise<SlowAnswer> {
  const gate = newGate()
  const room = await openRoom({
    outside: {
      wrapWriter: (writer) =>
        wrap(writerWith(writer, { answer: (row) => gate.opened.then(() => writer.answer(row)) })),
    },
  })
  const phone = await room.phone()
  await goTo(room, 'velg', [phone])
  const { dataDir } = room.plenum
  let acked = false

  const rowsAtAck = phone.answer(chooseK('K1')).then(() => {
    acked = true
    return countIn(dataDir, 'answer')
  })
  // Two later messages: the reply to the first may be made in the same turn as an early promise.
  await phone.ask('settled', { step: 'velg', round: 1 })
  await phone.ask('settled', { step: 'velg', round: 1 })
  const ackedBeforeCommit = acked
  const rowsBefore = countIn(dataDir, 'answer')
  gate.open()
  return { ackedBeforeCommit, rowsBefore, rowsAtAck: await rowsAtAck }
}
