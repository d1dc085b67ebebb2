import { type Kysely, sql } from 'kysely'
import { firstSums } from '../sums.ts'

/** Every row of a session and of a round gets a sum over itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE session ADD COLUMN sum BLOB`.execute(db)
  await sql`ALTER TABLE session ADD COLUMN days_sum BLOB`.execute(db)
  await sql`ALTER TABLE round ADD COLUMN sum BLOB`.execute(db)
  for (const statement of firstSums) await sql.raw(statement).execute(db)
}
