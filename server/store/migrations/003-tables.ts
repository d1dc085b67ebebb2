import { type Kysely, sql } from 'kysely'

/** What tables write while they work, encrypted; and the table that signs a sealed part. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE draft (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE, step TEXT NOT NULL,
    round INTEGER NOT NULL, respondent BLOB NOT NULL, rev INTEGER NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY (session_id, step, round, respondent)
  ) WITHOUT ROWID`.execute(db)
  await sql`ALTER TABLE part ADD COLUMN table_number INTEGER`.execute(db)
}
