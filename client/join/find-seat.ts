import { fail, ok, type Result } from '../../shared/lib/result.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import { readEntry } from '../../shared/room/code.ts'
import { call } from '../live/call.ts'
import { allKept, type Kept, type PhoneStorage, readKept, seatIn } from '../live/phone-kept.ts'

/** A seat to sit down in. */
export interface Seat {
  readonly session: string
  readonly kept: Kept
  /** This phone was not in the room before. */
  readonly isNew: boolean
}

/** The seat this phone already has for a code or token; it costs no look-up, and survives a new code. */
export function knownSeat(storage: PhoneStorage, entry: string): Seat | null {
  const seats = allKept(storage).filter(({ kept }) => kept.entry === entry)
  const found = seats.find(({ kept }) => !kept.over) ?? seats[0]
  return found ? { ...found, isNew: false } : null
}

/** Asks the server which room a code or token opens, and takes this phone's seat there. */
export async function findSeat(
  storage: PhoneStorage,
  typed: string,
): Promise<Result<Seat, Refusal>> {
  const entry = readEntry(typed)
  const found = await call('findRoom', { entry })
  if (!found.ok) return fail(found.error)
  const { session, title } = found.value
  return ok({
    session,
    kept: seatIn(storage, { session, title, entry }),
    isNew: readKept(storage, session) === null,
  })
}
