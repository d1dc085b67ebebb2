import { canonicalJson } from '../../shared/lib/json.ts'
import { shuffle } from '../../shared/lib/shuffle.ts'
import { countPeople, type SealedContent, textIds } from '../../shared/room/sealed-texts.ts'
import { newBoard } from '../../shared/texts/board.ts'
import { decryptAnswer } from '../keys/answer-cipher.ts'
import { below, newId } from '../random.ts'
import { deleteAnswers, listAnswers } from '../store/answers.ts'
import { deleteDrafts } from '../store/drafts.ts'
import { insertParts, type StoredPart } from '../store/parts.ts'
import { updateRound } from '../store/rounds.ts'
import type { Database } from '../store/sqlite.ts'
import { sealHash } from '../store/sums.ts'
import { counts, partsOf, type RoundAnswers, sealedAnswers, tableOf } from './round-answers.ts'

/** Moments of sealing at which a crash is tested. */
export type SealPoint =
  | 'before-commit'
  | 'after-commit'
  | 'after-checkpoint'
  | 'after-destroy'
  | 'key-made'

const shuffledPart = (loose: Omit<StoredPart, 'id' | 'hidden'>): StoredPart => ({
  id: newId(),
  ...loose,
  hidden: false,
})

/** What the database holds of a round's answers, decrypted. */
async function answersIn(db: Database, session: string, { ref }: RoundAnswers, key: Buffer) {
  const rows = await listAnswers(db, session, ref)
  return rows.map(({ respondent, value }) => ({
    respondent: Buffer.from(respondent).toString('hex'),
    value: decryptAnswer(key, respondent, value),
  }))
}

/**
 * Seals one round inside a transaction: what the database holds is decrypted, split into its
 * smallest parts, shuffled with a CSPRNG, written under random ids, and the rows that tied it to
 * respondents are deleted (DESIGN.md section 5). The key is destroyed by the caller after the commit.
 *
 * @param least with fewer answers than this nothing is kept: a room that was left behind
 */
export async function sealRound(
  db: Database,
  session: string,
  round: RoundAnswers,
  least = 0,
): Promise<RoundAnswers> {
  const { ref, step, activity, key } = round
  if (!key) throw new Error('a round without a key cannot be sealed')
  const answers = (await answersIn(db, session, round, key)).filter(({ value }) =>
    counts(round, value),
  )
  const kept = (answers.length < least ? [] : answers).map(({ respondent, value }) => ({
    table: tableOf(round, respondent),
    parts: partsOf(activity, step, value),
  }))
  // One shuffle over all parts is a shuffle of each figure's parts, and leaves no trace of the split.
  const loose = kept.flatMap(({ table, parts }) =>
    parts.map(({ figure, value }) => ({ figure, value: canonicalJson(value), table })),
  )
  const parts = shuffle(loose, below).map(shuffledPart)
  const texts = textIds(step, parts)
  const stored: SealedContent = {
    parts: parts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    people: countPeople(kept.map((answer) => answer.parts)),
    answered: kept.length,
    board: texts && newBoard(texts),
  }
  await insertParts(db, session, ref, parts)
  await deleteAnswers(db, session, ref)
  await deleteDrafts(db, session, ref)
  await updateRound(db, session, ref, {
    people: JSON.stringify(stored.people),
    answered: stored.answered,
    seal: sealHash(parts),
    shown: '[]',
  })
  return sealedAnswers(ref, step, stored, round.byTable)
}
