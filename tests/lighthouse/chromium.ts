import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { executablePath, quietArguments } from '../support/browser.ts'

/** A Chromium that others steer through a port. */
export interface SteeredChromium {
  readonly port: number
  close(): Promise<void>
}

/** It finds no name: nothing but this machine's loopback can be asked for anything. */
const onlyLoopback = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

/** Starts a Chromium with an empty profile that resolves no name of any other machine. */
export async function startChromium(): Promise<SteeredChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'plenum-lighthouse-'))
  const child = spawn(
    await executablePath(),
    [
      ...quietArguments,
      onlyLoopback,
      '--headless=new',
      '--accept-lang=nb-NO',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let said = ''
  const port = await new Promise<number>((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const found = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/u.exec(said)
      if (found) resolve(Number(found[1]))
    })
    void ended.then(() => reject(new Error(`Chromium ended before it listened:\n${said}`)))
  })
  return {
    port,
    close: async () => {
      child.kill()
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
