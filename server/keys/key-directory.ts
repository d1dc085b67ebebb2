import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { RoundRef } from '../../shared/room/state.ts'

/** One round of one session. */
export interface SessionRound extends RoundRef {
  readonly session: string
}

/** Holds the key of every round that is not sealed, outside the database and its backups. */
export interface KeyStore {
  /** Makes a key; it is on disk when this returns. Replaces a left-over one. */
  create(ref: SessionRound): Buffer
  /** Null where there is none: never made, or destroyed. */
  read(ref: SessionRound): Buffer | null
  /** Overwrites and removes; it is gone from the disk when this returns. */
  destroy(ref: SessionRound): void
  /** Every round that has a key. */
  list(): SessionRound[]
  /** The server's own secret, from which screen and join links are derived. Made at the first start. */
  serverSecret(): Buffer
}

const keyLength = 32
const fileName = ({ session, step, round }: SessionRound) => `${session}.${step}.${round}.key`

const readName = (name: string): SessionRound[] => {
  const match = /^([a-z0-9]+)\.([a-z0-9-]+)\.(\d+)\.key$/u.exec(name)
  const [, session, step, round] = match ?? []
  return session && step && round ? [{ session, step, round: Number(round) }] : []
}

function writeDurably(path: string, bytes: Uint8Array, flags: string): void {
  const file = openSync(path, flags, 0o600)
  try {
    writeSync(file, bytes, 0, bytes.length, 0)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function syncDirectory(path: string): void {
  const directory = openSync(path, 'r')
  try {
    fsyncSync(directory)
  } catch (error) {
    // Windows cannot sync a directory; its file system journals names by itself.
    if (process.platform !== 'win32') throw error
  } finally {
    closeSync(directory)
  }
}

/** Keys as files of a directory, readable by the server's user alone (RELIABILITY section 7). */
export function keyDirectory(directory: string): KeyStore {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const pathOf = (ref: SessionRound) => join(directory, fileName(ref))

  const make = (path: string): Buffer => {
    const key = randomBytes(keyLength)
    const unfinished = `${path}.new`
    writeDurably(unfinished, key, 'w')
    renameSync(unfinished, path)
    syncDirectory(directory)
    return key
  }

  return {
    create: (ref) => make(pathOf(ref)),
    read: (ref) => (existsSync(pathOf(ref)) ? readFileSync(pathOf(ref)) : null),
    destroy: (ref) => {
      const path = pathOf(ref)
      if (!existsSync(path)) return
      writeDurably(path, randomBytes(statSync(path).size), 'r+')
      unlinkSync(path)
      syncDirectory(directory)
    },
    list: () => readdirSync(directory).flatMap(readName),
    serverSecret: () => {
      const path = join(directory, 'server.secret')
      return existsSync(path) ? readFileSync(path) : make(path)
    },
  }
}
