import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { decryptAnswer, respondentOf } from '../../server/keys/answer-cipher.ts'
import { keyDirectory } from '../../server/keys/key-directory.ts'
import { canonicalJson, type Json } from '../../shared/lib/json.ts'
import { type RoundRef, roundKey } from '../../shared/room/state.ts'
import { crowdOptions, type PhoneLog } from '../support/crowd.ts'

/** What a data directory holds against what phones were told. All but `acked` and `rounds` are faults. */
export interface Verdict {
  rounds: number
  /** Answers that phones were told are saved: the latest of each phone and round. */
  acked: number
  lost: number
  duplicated: number
  wrong: number
  phantom: number
}

export const noFaults = { lost: 0, duplicated: 0, wrong: 0, phantom: 0 }

export const addVerdicts = (a: Verdict, b: Verdict): Verdict => ({
  rounds: a.rounds + b.rounds,
  acked: a.acked + b.acked,
  lost: a.lost + b.lost,
  duplicated: a.duplicated + b.duplicated,
  wrong: a.wrong + b.wrong,
  phantom: a.phantom + b.phantom,
})

export const nothingSeen: Verdict = { rounds: 0, acked: 0, ...noFaults }

/** One stored answer by who gave it and as which revision; null where no phone of the crowd did. */
type Found = { readonly phone: number; readonly rev: number } | null

interface StoredRound extends RoundRef {
  readonly status: string
  readonly answered: number | null
}

const ackedIn = (logs: readonly PhoneLog[], name: string) =>
  logs.flatMap((log) => {
    const told = log.rounds.get(name)
    return told && told.acked > 0 ? [{ log, told }] : []
  })

/** Compares what is attributed to phones with what they know. Pure. */
function judge(name: string, found: readonly Found[], logs: readonly PhoneLog[]): Verdict {
  const verdict = { ...nothingSeen, rounds: 1 }
  const latest = new Map<number, number>()
  for (const answer of found) {
    const told = answer && logs[answer.phone]?.rounds.get(name)
    if (!answer || !told?.sent.has(answer.rev)) {
      verdict.phantom += 1
      continue
    }
    if (latest.has(answer.phone)) verdict.duplicated += 1
    latest.set(answer.phone, Math.max(answer.rev, latest.get(answer.phone) ?? 0))
  }
  for (const { log, told } of ackedIn(logs, name)) {
    verdict.acked += 1
    if ((latest.get(log.number) ?? 0) < told.acked) verdict.lost += 1
  }
  return verdict
}

const notesSchema = v.object({ notes: v.tuple([v.string()]) })

function readNote(text: string): Found {
  const match = /^p(\d+)r(\d+)$/u.exec(text)
  return match ? { phone: Number(match[1]), rev: Number(match[2]) } : null
}

const isNote = (value: Json, answer: Found) => {
  const parsed = v.safeParse(notesSchema, value)
  return parsed.success && canonicalJson(readNote(parsed.output.notes[0])) === canonicalJson(answer)
}

interface ToJudge {
  readonly session: string
  /** Null once the round is sealed. */
  readonly key: Buffer | null
  readonly round: StoredRound
  readonly logs: readonly PhoneLog[]
}

/** An open round: rows are decrypted with its key, and phones are found by their seats. */
function judgeOpen(db: DatabaseSync, { session, key, round, logs }: ToJudge): Verdict {
  const name = roundKey(round)
  if (!key) return { ...judge(name, [], logs), wrong: 1 }
  const phones = new Map(logs.map((log) => [respondentOf(key, log.seat).toString('hex'), log]))
  const rows = db
    .prepare(
      'SELECT respondent, rev, value FROM answer WHERE session_id = ? AND step = ? AND round = ?',
    )
    .all(session, round.step, round.round)
  let wrong = 0
  const found = rows.map((row): Found => {
    // The columns of `answer` as the schema has them.
    const respondent = row['respondent'] as Uint8Array
    const rev = Number(row['rev'])
    const log = phones.get(Buffer.from(respondent).toString('hex'))
    if (!log) return null
    const value = decryptAnswer(key, respondent, row['value'] as Uint8Array)
    const sent = log.rounds.get(name)?.sent.get(rev) as Json | undefined
    const isSame = sent !== undefined && canonicalJson(value) === canonicalJson(sent)
    if (!isSame || (round.step === 'notes' && !isNote(value, { phone: log.number, rev })))
      wrong += 1
    return { phone: log.number, rev }
  })
  return addVerdicts(judge(name, found, logs), { ...nothingSeen, wrong })
}

const optionsOf = (log: PhoneLog, name: string): string[] => {
  const told = log.rounds.get(name)
  const possible = [...(told?.sent ?? [])].filter(([rev]) => rev >= (told?.acked ?? 0))
  return [...new Set(possible.map(([, value]) => (value as { ids: [string] }).ids[0]))]
}

/** Loose choices name nobody: each option's count must be one that the phones' knowledge allows. */
function judgeCounts(name: string, chosen: readonly string[], logs: readonly PhoneLog[]): Verdict {
  const acked = ackedIn(logs, name)
  const verdict = { ...nothingSeen, rounds: 1, acked: acked.length }
  for (const option of crowdOptions) {
    const count = chosen.filter((id) => id === option).length
    const sure = acked.filter(({ log }) => optionsOf(log, name).join(',') === option).length
    const possible = logs.filter((log) => optionsOf(log, name).includes(option)).length
    verdict.lost += Math.max(0, sure - count)
    verdict.phantom += Math.max(0, count - possible)
  }
  const answering = logs.filter((log) => (log.rounds.get(name)?.sent.size ?? 0) > 0).length
  verdict.duplicated += Math.max(0, chosen.length - answering)
  return verdict
}

function judgeSealed(db: DatabaseSync, { session, round, logs }: ToJudge): Verdict {
  const name = roundKey(round)
  const values = db
    .prepare('SELECT value FROM part WHERE session_id = ? AND step = ? AND round = ?')
    .all(session, round.step, round.round)
    .map(({ value }) => v.parse(v.string(), JSON.parse(String(value))))
  const verdict =
    round.step === 'notes'
      ? judge(name, values.map(readNote), logs)
      : judgeCounts(name, values, logs)
  const rowsLeft = db
    .prepare('SELECT 1 FROM answer WHERE session_id = ? AND step = ? AND round = ?')
    .all(session, round.step, round.round).length
  const isCounted = round.answered === values.length
  return { ...verdict, wrong: rowsLeft + (isCounted ? 0 : 1) }
}

/** Compares everything stored for the crowd's session with what its phones were told. */
export async function judgeStored(dataDir: string, logs: readonly PhoneLog[]): Promise<Verdict> {
  // A copy, because whoever opens a crashed database begins to mend it.
  const copy = await mkdtemp(join(tmpdir(), 'plenum-crashed-'))
  await cp(dataDir, copy, { recursive: true })
  const db = new DatabaseSync(join(copy, 'plenum.sqlite'))
  try {
    const keys = keyDirectory(join(copy, 'keys'))
    const rounds = db.prepare('SELECT session_id, step, round, status, answered FROM round').all()
    return rounds
      .map((row) => {
        const session = String(row['session_id'])
        const ref = { step: String(row['step']), round: Number(row['round']) }
        const status = String(row['status'])
        const answered = row['answered'] === null ? null : Number(row['answered'])
        const round = { ...ref, status, answered }
        const given = { session, key: keys.read({ session, ...ref }), round, logs }
        const isOpen = status === 'open' || status === 'locked'
        return isOpen ? judgeOpen(db, given) : judgeSealed(db, given)
      })
      .reduce(addVerdicts, nothingSeen)
  } finally {
    db.close()
    await rm(copy, { recursive: true, force: true })
  }
}

/** Keys of rounds that are sealed or were never opened, and open rounds without a key. */
export function keysThatDoNotFit(dataDir: string): string[] {
  const db = new DatabaseSync(join(dataDir, 'plenum.sqlite'), { readOnly: true })
  try {
    const open = db
      .prepare(
        "SELECT session_id || '.' || step || '.' || round AS name FROM round WHERE status IN ('open', 'locked')",
      )
      .all()
      .map(({ name }) => String(name))
    const kept = keyDirectory(join(dataDir, 'keys'))
      .list()
      .map(({ session, step, round }) => `${session}.${step}.${round}`)
    return [
      ...kept.filter((name) => !open.includes(name)).map((name) => `left over: ${name}`),
      ...open.filter((name) => !kept.includes(name)).map((name) => `missing: ${name}`),
    ]
  } finally {
    db.close()
  }
}
