import type { RoundRef } from '../../shared/room/state.ts'
import type { Database } from './sqlite.ts'

export interface StoredRound extends RoundRef {
  readonly status: string
  readonly shown: string | null
  readonly people: string | null
  readonly answered: number | null
  readonly seal: Uint8Array | null
}

export async function listRounds(db: Database, session: string): Promise<StoredRound[]> {
  return db
    .selectFrom('round')
    .select(['step', 'round', 'status', 'shown', 'people', 'answered', 'seal'])
    .where('session_id', '=', session)
    .execute()
}

export async function insertRound(
  db: Database,
  session: string,
  ref: RoundRef,
  status: string,
): Promise<void> {
  await db
    .insertInto('round')
    .values({ session_id: session, step: ref.step, round: ref.round, status })
    .execute()
}

export async function updateRound(
  db: Database,
  session: string,
  ref: RoundRef,
  change: {
    status?: string
    shown?: string
    people?: string
    answered?: number
    seal?: Uint8Array
  },
): Promise<void> {
  await db
    .updateTable('round')
    .set(change)
    .where('session_id', '=', session)
    .where('step', '=', ref.step)
    .where('round', '=', ref.round)
    .execute()
}

/** Rounds of all sessions that are not sealed, for the check of keys at the start. */
export async function listUnsealed(db: Database): Promise<(RoundRef & { session: string })[]> {
  return db
    .selectFrom('round')
    .select(['session_id as session', 'step', 'round'])
    .where('status', 'in', ['open', 'locked'])
    .execute()
}
