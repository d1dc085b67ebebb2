import type { SessionRound } from '../keys/key-directory.ts'
import { listUnsealed } from '../store/rounds.ts'
import { truncateLog } from '../store/sqlite.ts'
import type { RoomDeps } from './room-deps.ts'

/** Names one round among those of all sessions. */
export const nameOf = ({ session, step, round }: SessionRound): string =>
  `${session}/${step}/${round}`

/**
 * Empties the log, then destroys every key whose round is sealed, gone, or never began. Rooms may
 * open rounds meanwhile: their keys stay.
 *
 * @throws where somebody reads the database and the log cannot be emptied; no key is destroyed then
 */
export async function destroyLeftOver({
  db,
  writer,
  keys,
}: Pick<RoomDeps, 'db' | 'writer' | 'keys'>): Promise<void> {
  const found = keys.list().map((ref) => ({ ref, key: keys.read(ref) }))
  // A key is made right before its round is queued: what was found above is in the database by now.
  const unsealed = await writer.transaction(listUnsealed)
  const open = new Set(unsealed.map(nameOf))
  await truncateLog(db)
  for (const { ref, key } of found.filter((one) => !open.has(nameOf(one.ref)))) {
    // Opened again meanwhile, a round has another key under the same name.
    if (key && keys.read(ref)?.equals(key)) keys.destroy(ref)
  }
}
