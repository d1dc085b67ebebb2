import { causeOf, type TerminalWords } from '../terminal.ts'
import { BackupError } from './backup-error.ts'
import type { Made } from './make.ts'
import type { PutBack } from './put-back.ts'

/** What a backup that was made is told as. */
export function madeInWords({ path, manifest, rounds }: Made, words: TerminalWords): string[] {
  const { sessions, damaged } = manifest
  return [
    words('backup.made', { path }),
    words('backup.holds', { sessions, rounds }),
    words('backup.open'),
    ...(damaged.length > 0 ? [words('backup.damaged', { count: damaged.length })] : []),
  ]
}

/** What a restore is told as, with everything that an operator must do or know after it. */
export function putBackInWords(
  { manifest, rounds, aside }: PutBack,
  dataDir: string,
  words: TerminalWords,
): string[] {
  const { date, damaged } = manifest
  return [
    words('restore.done', { date, dataDir }),
    words('restore.rounds', { rounds }),
    ...(damaged.length > 0 ? [words('restore.damaged', { count: damaged.length })] : []),
    ...(aside === null ? [] : [words('restore.aside', { aside })]),
    words('restore.later'),
    words('restore.secret'),
  ]
}

/** Why nothing was done; anything else than a problem of ours with its own cause. */
export function failedInWords(
  error: unknown,
  what: 'backup' | 'restore',
  words: TerminalWords,
): string {
  if (error instanceof BackupError) {
    return words(`backupProblem.${error.problem}`, { path: error.path })
  }
  return words(`${what}.failed`, { cause: causeOf(error) })
}
