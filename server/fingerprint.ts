import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtIn } from './http/about.ts'
import { phoneFingerprint, type ReadBuilt } from './http/fingerprint.ts'

/** Files as a server gives them to everyone. */
const servedBy =
  (address: string): ReadBuilt =>
  async (path) => {
    // The page has an address of its own; all that it names lies under the names that it gives.
    const response = await fetch(new URL(path === 'phone.html' ? '/' : `/${path}`, address))
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
  }

const [address] = process.argv.slice(2)
const clientDir = join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'client')
const found = await phoneFingerprint(address === undefined ? builtIn(clientDir) : servedBy(address))

// Bare, so that two of them can be compared by a script.
if (found === null) process.exitCode = 1
else process.stdout.write(`${found}\n`)
