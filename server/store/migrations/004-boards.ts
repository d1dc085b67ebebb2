import { type Kysely, sql } from 'kysely'

/** What a facilitator has made of the texts of a sealed round, under a sum over itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE board (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE, step TEXT NOT NULL,
    round INTEGER NOT NULL, content TEXT NOT NULL, sum BLOB,
    PRIMARY KEY (session_id, step, round)
  ) WITHOUT ROWID`.execute(db)
}
