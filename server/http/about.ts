import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { phoneFingerprint, type ReadBuilt } from './fingerprint.ts'
import type { HandlersOf } from './handlers.ts'

const packageFile = new URL('../../package.json', import.meta.url)

/** The version of the program that runs. */
const programVersion = (): string =>
  v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(packageFile, 'utf8'))).version

/** Files of the client as it was built here. */
export const builtIn =
  (clientDir: string): ReadBuilt =>
  (path) =>
    readFile(join(clientDir, path)).catch(() => null)

/** What anyone may know of the program: its version, and what its phones run. */
export function aboutHandlers(clientDir: string): HandlersOf<'about'> {
  const version = programVersion()
  let phone: Promise<string | null> | null = null
  return {
    // Worked out when it is first asked for: the files do not change while the server runs.
    about: async () => ({ version, phone: await (phone ??= phoneFingerprint(builtIn(clientDir))) }),
  }
}
