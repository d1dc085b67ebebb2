import type { DatabaseSync } from 'node:sqlite'
import type { Writer } from '../../server/store/writer.ts'
import { writerWith } from '../support/writers.ts'

/** Says "saved" at once and saves now and then, whenever `each` says so: what a debounced save does. */
export function acksFirst(writer: Writer, each: (run: () => void) => void): Writer {
  const unsaved = new Map<string, Parameters<Writer['answer']>[0]>()
  each(() => {
    for (const row of unsaved.values()) void writer.answer(row)
    unsaved.clear()
  })
  return writerWith(writer, {
    answer: (row) => {
      unsaved.set(`${row.step}/${row.round}/${Buffer.from(row.respondent).toString('hex')}`, row)
      return Promise.resolve({ kind: 'written' })
    },
  })
}

/** Appends every answer instead of keeping one row per person; needs `dropPrimaryKey`. */
export const plainInsert = (writer: Writer): Writer =>
  writerWith(writer, {
    answer: ({ session, ...row }) =>
      writer.transaction(async (db) => {
        await db
          .insertInto('answer')
          .values({ session_id: session, ...row })
          .execute()
        return { kind: 'written' }
      }),
  })

export function dropPrimaryKey(database: DatabaseSync): void {
  database.exec(`
    ALTER TABLE answer RENAME TO keyed;
    CREATE TABLE answer AS SELECT * FROM keyed;
    DROP TABLE keyed;
  `)
}
