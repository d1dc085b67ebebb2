import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CopyContent, readCopy } from '../store/copy.ts'
import { DataDirInUse, type Hold, holdDirectory } from '../store/hold.ts'
import { BackupError } from './backup-error.ts'
import { syncPath } from './files.ts'
import { copyIn, hashOfFile, type Manifest, readManifest } from './manifest.ts'

interface Order {
  readonly backup: string
  readonly dataDir: string
  /** Puts a database that is there aside; without it, a restore touches none. */
  readonly replace: boolean
}

/** A restore that is done. */
export interface PutBack {
  readonly manifest: Manifest
  /** How many sealed rounds came with it. */
  readonly rounds: number
  /** Where the database lies that was there before; null where there was none. */
  readonly aside: string | null
}

const ends = ['', '-wal', '-shm']

function hold(dataDir: string): Hold {
  try {
    return holdDirectory(dataDir)
  } catch (error) {
    if (error instanceof DataDirInUse) throw new BackupError('running', dataDir)
    throw error
  }
}

function read(file: string): CopyContent {
  try {
    return readCopy(file)
  } catch (error) {
    throw new BackupError('damaged', file, { cause: error })
  }
}

/**
 * Checks a backup: that its bytes are those that were written, that it is a whole database, and that
 * every row fits its sum and every sealed round its seal, unless they were damaged already.
 *
 * @throws BackupError `noBackup`, `changed`, `damaged`
 */
function check(backup: string): Omit<PutBack, 'aside'> {
  const manifest = readManifest(backup)
  const copy = copyIn(backup)
  if (!manifest || !existsSync(copy)) throw new BackupError('noBackup', backup)
  if (hashOfFile(copy) !== manifest.sha256) throw new BackupError('changed', copy)
  const { sessions, rounds, damaged } = read(copy)
  const isSame =
    sessions.length === manifest.sessions &&
    damaged.toSorted().join(' ') === manifest.damaged.toSorted().join(' ')
  if (!isSame) throw new BackupError('damaged', copy)
  return { manifest, rounds }
}

/** A folder that is not there yet. */
function freeFolder(dataDir: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(dataDir, `replaced-${number}`)
    if (!existsSync(path)) return path
  }
}

function putAside(file: string, dataDir: string): string {
  const aside = freeFolder(dataDir)
  mkdirSync(aside, { mode: 0o700 })
  for (const end of ends) {
    if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, join(aside, `plenum.sqlite${end}`))
  }
  return aside
}

/**
 * Puts a checked backup in the place of a data directory's database. The keys there stay: the next start
 * makes those that are missing and destroys those that belong to nothing.
 *
 * @throws BackupError; nothing has been touched then
 */
export function putBack({ backup, dataDir, replace }: Order): PutBack {
  const { manifest, rounds } = check(backup)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const held = hold(dataDir)
  const file = join(dataDir, 'plenum.sqlite')
  const incoming = `${file}.incoming`
  try {
    const isOccupied = ends.some((end) => existsSync(`${file}${end}`))
    if (isOccupied && !replace) throw new BackupError('occupied', dataDir)
    copyFileSync(copyIn(backup), incoming)
    syncPath(incoming)
    if (hashOfFile(incoming) !== manifest.sha256) throw new BackupError('changed', incoming)
    const aside = isOccupied ? putAside(file, dataDir) : null
    renameSync(incoming, file)
    syncPath(dataDir)
    return { manifest, rounds, aside }
  } finally {
    rmSync(incoming, { force: true })
    held.release()
  }
}
