import type { KeyStore } from '../keys/key-directory.ts'
import { isFromStorage } from '../refusal-error.ts'
import type { Writer } from '../store/writer.ts'

/** Hears of each write: whether the disk refused it, and how long it took, in milliseconds. */
export type Heard = (refused: boolean, took: number) => void

/** A writer of whose every write is heard. A fault of the program tells nothing of the disk. */
export function heardWriter(behind: Writer, monotonic: () => number, heard: Heard): Writer {
  const listen = async <Value>(write: Promise<Value>): Promise<Value> => {
    const from = monotonic()
    try {
      const value = await write
      heard(false, monotonic() - from)
      return value
    } catch (error) {
      if (isFromStorage(error)) heard(true, monotonic() - from)
      throw error
    }
  }
  return {
    answer: (row) => listen(behind.answer(row)),
    draft: (row) => listen(behind.draft(row)),
    seat: (seat) => listen(behind.seat(seat)),
    transaction: (run) => listen(behind.transaction(run)),
    drain: () => behind.drain(),
  }
}

/** A key store of whose every write is heard. */
export function heardKeys(behind: KeyStore, heard: (refused: boolean) => void): KeyStore {
  const listen = <Value>(write: () => Value): Value => {
    try {
      const value = write()
      heard(false)
      return value
    } catch (error) {
      if (isFromStorage(error)) heard(true)
      throw error
    }
  }
  return {
    create: (ref) => listen(() => behind.create(ref)),
    destroy: (ref) => listen(() => behind.destroy(ref)),
    read: (ref) => behind.read(ref),
    list: () => behind.list(),
    serverSecret: () => behind.serverSecret(),
  }
}
