import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const manifest = join(import.meta.dirname, '..', 'package.json')

/** The version of this program, as its package says. */
export const version = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(manifest, 'utf8')),
).version
