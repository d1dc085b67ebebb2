/** Everything that is allowed to be stored. A new column is a decision about anonymity. */
export const storedColumns: Readonly<Record<string, string>> = {
  session:
    'agreements_until answers_deleted answers_until code days_sum deck ended generation id join_hash settings state sum touched_on',
  facilitator: 'session_id token_hash',
  seat: 'seat_hash session_id',
  round: 'answered people round seal session_id shown status step sum',
  answer: 'respondent rev round session_id step value',
  draft: 'respondent rev round session_id step value',
  board: 'content round session_id step sum',
  part: 'figure hidden id round session_id step table_number value',
}

/** What Kysely keeps of the migrations. Its times are blanked. */
export const kyselyColumns = {
  kysely_migration: 'name timestamp',
  kysely_migration_lock: 'id is_locked',
}
