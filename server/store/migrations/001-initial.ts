import { type Kysely, sql } from 'kysely'

/** `WITHOUT ROWID` wherever a row number would keep the order in which people came. */
const statements = [
  sql`CREATE TABLE session (
    id TEXT PRIMARY KEY, code TEXT NOT NULL, join_hash BLOB NOT NULL UNIQUE, generation INTEGER NOT NULL,
    deck TEXT NOT NULL, settings TEXT NOT NULL, state TEXT NOT NULL, ended INTEGER NOT NULL DEFAULT 0,
    answers_until TEXT NOT NULL, agreements_until TEXT, answers_deleted INTEGER NOT NULL DEFAULT 0,
    touched_on TEXT NOT NULL
  ) WITHOUT ROWID`,
  sql`CREATE UNIQUE INDEX session_code ON session (code)`,
  sql`CREATE TABLE facilitator (
    token_hash BLOB PRIMARY KEY, session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE
  ) WITHOUT ROWID`,
  sql`CREATE TABLE seat (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE, seat_hash BLOB NOT NULL,
    PRIMARY KEY (session_id, seat_hash)
  ) WITHOUT ROWID`,
  sql`CREATE TABLE round (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE, step TEXT NOT NULL,
    round INTEGER NOT NULL, status TEXT NOT NULL, shown TEXT, people TEXT, answered INTEGER, seal BLOB,
    PRIMARY KEY (session_id, step, round)
  ) WITHOUT ROWID`,
  sql`CREATE TABLE answer (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE, step TEXT NOT NULL,
    round INTEGER NOT NULL, respondent BLOB NOT NULL, rev INTEGER NOT NULL, value BLOB NOT NULL,
    PRIMARY KEY (session_id, step, round, respondent)
  ) WITHOUT ROWID`,
  sql`CREATE TABLE part (
    id TEXT PRIMARY KEY, session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    step TEXT NOT NULL, round INTEGER NOT NULL, figure TEXT NOT NULL, value TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID`,
  sql`CREATE INDEX part_round ON part (session_id, step, round)`,
]

/** Makes all tables of an empty database. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db)
}
