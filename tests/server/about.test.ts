import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { builtIn } from '../../server/http/about.ts'
import { phoneFingerprint } from '../../server/http/fingerprint.ts'
import { newDataDir, removeDataDir } from '../support/plenum.ts'
import { startForTest } from '../support/room.ts'

const files = {
  'phone.html': '<script type="module" src="/assets/phone-AbCd_123.js"></script>',
  'assets/phone-AbCd_123.js': 'import("./later-0000000a.js"); u("assets/look-1111111b.css")',
  'assets/later-0000000a.js': 'export const later = 1',
  'assets/look-1111111b.css': '@font-face { src: url(/assets/face-2222222c.woff2) }',
  'assets/face-2222222c.woff2': 'a face',
  'assets/console-3333333d.js': 'not on any phone',
}

async function builtWith(change: Record<string, string> = {}): Promise<string> {
  const directory = await newDataDir()
  onTestFinished(() => removeDataDir(directory))
  await mkdir(join(directory, 'assets'))
  for (const [path, text] of Object.entries({ ...files, ...change })) {
    await writeFile(join(directory, path), text)
  }
  return directory
}

const fingerprintWith = async (change?: Record<string, string>) =>
  phoneFingerprint(builtIn(await builtWith(change)))

describe('the fingerprint of what phones run', () => {
  it('is the same for the same files, wherever they lie', async () => {
    expect(await fingerprintWith()).toMatch(/^[0-9a-f]{64}$/u)
    expect(await fingerprintWith()).toBe(await fingerprintWith())
  })

  it.each([
    'phone.html',
    'assets/phone-AbCd_123.js',
    'assets/later-0000000a.js',
    'assets/look-1111111b.css',
    'assets/face-2222222c.woff2',
  ] as const)('is another when %s is', async (path) => {
    const changed = await fingerprintWith({ [path]: `${files[path]} ` })

    expect(changed).not.toBe(await fingerprintWith())
  })

  it('is the same whatever the console runs', async () => {
    const changed = await fingerprintWith({ 'assets/console-3333333d.js': 'other' })

    expect(changed).toBe(await fingerprintWith())
  })
})

describe('what anyone may know of the program', () => {
  it('is its version and the fingerprint of what it gives to phones', async () => {
    const clientDir = await builtWith()
    const { url } = await startForTest({ clientDir })
    const asServed = async (path: string) => {
      const response = await fetch(`${url}/${path === 'phone.html' ? '' : path}`)
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : null
    }

    const about = await (await fetch(`${url}/api/about`)).json()

    expect(about).toEqual({
      version: manifest.version,
      phone: await phoneFingerprint(builtIn(clientDir)),
    })
    expect(about).toMatchObject({ phone: await phoneFingerprint(asServed) })
  })

  it('is told where nothing was built, too', async () => {
    const empty = await newDataDir()
    onTestFinished(() => removeDataDir(empty))
    const { url } = await startForTest({ clientDir: empty })

    expect(await (await fetch(`${url}/api/about`)).json()).toMatchObject({ phone: null })
  })
})

describe('the page about how answers are protected', () => {
  it('is there for everyone, and is the phone’s own', async () => {
    const { url } = await startForTest({ clientDir: await builtWith() })

    const response = await fetch(`${url}/protection`)

    expect(await response.text()).toBe(files['phone.html'])
  })
})
