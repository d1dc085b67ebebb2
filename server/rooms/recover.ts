import type { KeyStore } from '../keys/key-directory.ts'
import type { Log } from '../log.ts'
import { deleteAnswers } from '../store/answers.ts'
import { deleteDrafts } from '../store/drafts.ts'
import { listUnsealed } from '../store/rounds.ts'
import { type Database, truncateLog } from '../store/sqlite.ts'
import { nameOf } from './left-over.ts'

/**
 * Finishes what a crash interrupted, before anyone is served. A key without an open round belongs to
 * a round that was sealed (or never opened): the log is emptied and the key destroyed. An open round
 * without a key can never be read: its rows are deleted and phones send their answers again.
 */
export async function recover(db: Database, keys: KeyStore, log: Log): Promise<void> {
  const unsealed = await listUnsealed(db)
  const open = new Set(unsealed.map(nameOf))
  const kept = keys.list()
  const leftOver = kept.filter((ref) => !open.has(nameOf(ref)))
  if (leftOver.length > 0) {
    try {
      await truncateLog(db)
      for (const ref of leftOver) keys.destroy(ref)
    } catch (error) {
      // A backup that reads just now must not keep the server from starting.
      log.error('keys-remain', error)
    }
  }
  const withKey = new Set(kept.map(nameOf))
  for (const ref of unsealed.filter((candidate) => !withKey.has(nameOf(candidate)))) {
    log.error('key-missing')
    await deleteAnswers(db, ref.session, ref)
    await deleteDrafts(db, ref.session, ref)
    keys.create(ref)
  }
}
