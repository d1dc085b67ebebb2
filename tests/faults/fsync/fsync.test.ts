import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '../../../server/store/sqlite.ts'
import { newDataDir, removeDataDir } from '../../support/plenum.ts'
import { tryOut } from '../try-out.ts'
import { trial } from './trial.ts'

tryOut(trial)

describe('the connection to the database', () => {
  it.each([
    ['synchronous', 2],
    ['journal_mode', 'wal'],
    ['secure_delete', 1],
    ['foreign_keys', 1],
  ])('has %s %s', async (pragma, value) => {
    const dataDir = await newDataDir()
    const db = await openDatabase(dataDir)
    onTestFinished(async () => {
      await db.destroy()
      await removeDataDir(dataDir)
    })

    const { rows } = await sql.raw(`PRAGMA ${pragma}`).execute(db)

    expect(rows).toEqual([{ [pragma]: value }])
  })

  it('would be seen to have another setting', () => {
    const plain = new DatabaseSync(':memory:')

    expect(plain.prepare('PRAGMA secure_delete').all()).not.toEqual([{ secure_delete: 1 }])
    plain.close()
  })
})
