import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

/**
 * What a backup says of itself. A day, never a time; no title, no name, no code. No seal either: whoever
 * has one can guess the few answers it is over. Earlier programs wrote them; they are passed over.
 */
const manifestSchema = v.object({
  format: v.literal('plenum-backup'),
  version: v.literal(1),
  /** yyyy-mm-dd */
  date: v.pipe(v.string(), v.isoDate()),
  /** The version of the program that made it. */
  program: v.string(),
  /** SHA-256 of the copy, in hexadecimal. */
  sha256: v.pipe(v.string(), v.hash(['sha256'])),
  sessions: v.number(),
  /** Sessions that were damaged already when the copy was made. */
  damaged: v.array(v.string()),
})

export type Manifest = v.InferOutput<typeof manifestSchema>

export const copyIn = (backup: string): string => join(backup, 'plenum.sqlite')
export const manifestIn = (backup: string): string => join(backup, 'manifest.json')

export const hashOfFile = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex')

/** Null where there is none, or none that can be read. */
export function readManifest(backup: string): Manifest | null {
  try {
    return v.parse(manifestSchema, JSON.parse(readFileSync(manifestIn(backup), 'utf8')))
  } catch {
    return null
  }
}
