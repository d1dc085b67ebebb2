import type { ScreenView } from '../../shared/protocol/views.ts'
import { isCode, readEntry } from '../../shared/room/code.ts'
import { linkTokens } from '../keys/links.ts'
import { hashOf, newCode } from '../random.ts'
import { findByCode, findByJoinHash } from '../store/sessions.ts'
import type { Database } from '../store/sqlite.ts'
import type { Entry } from './loaded-room.ts'

/** A session's way in, as it is stored. */
export interface NewEntry {
  readonly code: string
  readonly joinHash: Buffer
  readonly generation: number
}

/** How people get in, as screen and console show it. */
export const joinView = (
  address: string,
  { code, tokens }: Entry,
  doorLocked: boolean,
): ScreenView['join'] => ({
  code,
  address: address.replace(/^https?:\/\//u, ''),
  qr: `${address}/j/${tokens.join}`.toUpperCase(),
  doorLocked,
})

/** The session that a typed code or a QR's token leads to; null where there is none. */
export async function findByEntry(db: Database, typed: string): Promise<string | null> {
  const entry = readEntry(typed)
  return isCode(entry) ? findByCode(db, entry) : findByJoinHash(db, hashOf(entry))
}

async function freeCode(db: Database): Promise<string> {
  const code = newCode()
  return (await findByCode(db, code)) === null ? code : freeCode(db)
}

/** @param generation counts "new code" from 1; each has its own QR */
export async function makeEntry(
  db: Database,
  secret: Buffer,
  session: string,
  generation: number,
): Promise<NewEntry> {
  const { join } = linkTokens(secret, session, generation)
  return { code: await freeCode(db), joinHash: hashOf(join), generation }
}
