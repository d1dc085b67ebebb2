import { sql } from 'kysely'
import type { Writer } from './writer.ts'

/**
 * Writes as much as a handful of answers, commits it to the disk, and leaves nothing behind. For
 * finding out whether a disk that has refused takes answers again, without waiting for somebody's.
 */
export const tryWrite = (writer: Writer): Promise<void> =>
  writer.transaction(async (db) => {
    await sql`CREATE TABLE try_write (bytes BLOB)`.execute(db)
    await sql`INSERT INTO try_write VALUES (zeroblob(65536))`.execute(db)
    await sql`DROP TABLE try_write`.execute(db)
  })
