import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCopy, writeCopy } from '../store/copy.ts'
import { NotWhole } from '../store/sqlite.ts'
import { BackupError } from './backup-error.ts'
import { clearUnfinished, nextName, unfinishedIn } from './backups.ts'
import { syncPath } from './files.ts'
import { copyIn, hashOfFile, type Manifest, manifestIn } from './manifest.ts'

interface Wanted {
  readonly dataDir: string
  /** The folder of all backups. */
  readonly folder: string
  /** yyyy-mm-dd */
  readonly today: string
  readonly program: string
}

/** A backup that has been made and read through. */
export interface Made {
  readonly path: string
  readonly manifest: Manifest
  /** How many sealed rounds it holds. */
  readonly rounds: number
}

function describeCopy(unfinished: string, { today, program }: Wanted): Omit<Made, 'path'> {
  const { sessions, rounds, damaged } = readCopy(copyIn(unfinished))
  const manifest: Manifest = {
    format: 'plenum-backup',
    version: 1,
    date: today,
    program,
    sha256: hashOfFile(copyIn(unfinished)),
    sessions: sessions.length,
    damaged: [...damaged],
  }
  writeFileSync(manifestIn(unfinished), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  return { manifest, rounds }
}

/**
 * Makes a backup of a data directory, also while a server works on it: the database without the
 * answers that are not sealed, and never the keys. It has its name once it has been read through.
 *
 * @throws BackupError `noDatabase`, `sourceDamaged`
 */
export function makeBackup(wanted: Wanted): Made {
  const { dataDir, folder, today } = wanted
  const source = join(dataDir, 'plenum.sqlite')
  if (!existsSync(source)) throw new BackupError('noDatabase', source)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  clearUnfinished(folder)
  const unfinished = unfinishedIn(folder)
  mkdirSync(unfinished, { mode: 0o700 })
  try {
    writeCopy(source, copyIn(unfinished))
    const described = describeCopy(unfinished, wanted)
    for (const path of [copyIn(unfinished), manifestIn(unfinished), unfinished]) syncPath(path)
    const path = join(folder, nextName(folder, today))
    renameSync(unfinished, path)
    syncPath(folder)
    return { path, ...described }
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw isCorrupt(error) ? new BackupError('sourceDamaged', source, { cause: error }) : error
  }
}

const corrupt = 11
const notADatabase = 26

/** Said by SQLite, or found by reading the copy through. A full disk and other troubles speak for themselves. */
const isCorrupt = (error: unknown) =>
  error instanceof NotWhole ||
  (error instanceof Error &&
    'errcode' in error &&
    [corrupt, notADatabase].includes(Number(error.errcode) % 256))
