import type { RoundRef } from '../../shared/room/state.ts'
import type { Database } from './sqlite.ts'

export interface StoredRound extends RoundRef {
  readonly status: string
  readonly shown: string | null
  readonly people: string | null
  readonly answered: number | null
  readonly seal: Uint8Array | null
}

/** Every round of a session, sealed or not, in no promised order. */
export async function listRounds(db: Database, session: string): Promise<StoredRound[]> {
  return db
    .selectFrom('round')
    .select(['step', 'round', 'status', 'shown', 'people', 'answered', 'seal'])
    .where('session_id', '=', session)
    .execute()
}

/** A round that has just begun; throws where the session is gone. */
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

/** Changes what is given and leaves the rest. */
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

/** Moves the stored live picture of a round, unless it has been sealed meanwhile. */
export async function updateShown(
  db: Database,
  session: string,
  ref: RoundRef,
  shown: string,
): Promise<void> {
  await db
    .updateTable('round')
    .set({ shown })
    .where('session_id', '=', session)
    .where('step', '=', ref.step)
    .where('round', '=', ref.round)
    .where('status', 'in', ['open', 'locked'])
    .execute()
}

/** Removes all from which counts could be told, except of some steps; unsealed rounds go whole. */
export async function forgetRounds(
  db: Database,
  session: string,
  keepSteps: readonly string[],
): Promise<void> {
  const steps = [...keepSteps]
  for (const table of ['answer', 'draft'] as const) {
    await db
      .deleteFrom(table)
      .where('session_id', '=', session)
      .where('step', 'not in', steps)
      .execute()
  }
  await db
    .deleteFrom('round')
    .where('session_id', '=', session)
    .where('step', 'not in', steps)
    .where('status', 'in', ['open', 'locked'])
    .execute()
  await db
    .updateTable('round')
    .set({ seal: null, people: null, answered: null, shown: null })
    .where('session_id', '=', session)
    .where('step', 'not in', steps)
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
