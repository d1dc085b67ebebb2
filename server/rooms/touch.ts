import { isFromStorage } from '../refusal-error.ts'
import { touchSession } from '../store/sessions.ts'
import type { RoomDeps } from './room-deps.ts'

/** Stores the day on which somebody was here; never a time. What fails is tried again tomorrow. */
export function writeDay({ writer, log }: RoomDeps, session: string, day: string): void {
  writer
    .transaction((db) => touchSession(db, session, day))
    .catch((error: unknown) => {
      // That the disk refuses is logged, and told to the consoles, already.
      if (!isFromStorage(error)) log.error('day-not-written', error)
    })
}
