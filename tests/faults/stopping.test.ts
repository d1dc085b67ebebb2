import { rmSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ownDataDir, takenPort } from '../support/for-test.ts'
import { runNode, startMain } from '../support/process.ts'
import { databaseFile } from '../support/room.ts'

/** However long a machine takes that has other things to do: the test's own time is the limit. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
}

describe('a server that is told to stop', () => {
  it('does not say that everything is saved when its database is gone', async () => {
    const dataDir = await ownDataDir()
    const server = await startMain({ DATA_DIR: dataDir })
    onTestFinished(async () => {
      await server.kill()
    })
    rmSync(databaseFile(dataDir))
    await until(async () => (await fetch(`${server.url}/readyz`)).status === 503)

    await server.kill('SIGTERM')

    expect(server.output()).toContain('Disken tok ikke imot de siste svarene')
    expect(server.output()).not.toContain('Alt er lagret')
  })
})

describe('a server with a collector of logs', () => {
  it('writes one object a line from start to stop, and no link to start sessions by', async () => {
    const server = runNode(['server/main.ts'], {
      env: {
        HOST: '127.0.0.1',
        PORT: '0',
        DATA_DIR: await ownDataDir(),
        CREATE: 'key',
        LOG: 'json',
      },
    })
    onTestFinished(async () => {
      await server.kill()
    })
    await until(() => server.output().includes('"started"'))
    const { code } = await server.kill('SIGTERM')

    const lines = server.output().trim().split('\n')
    expect(code).toBe(0)
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'info', event: 'started' },
      { level: 'info', event: 'stopping' },
      { level: 'info', event: 'stopped' },
    ])
    expect(server.output()).not.toContain('key=')
  })
})

describe('a server whose port for metrics is taken', () => {
  it('names that port, and not its own', async () => {
    const port = await takenPort()
    const server = runNode(['server/main.ts'], {
      env: {
        HOST: '127.0.0.1',
        PORT: '0',
        DATA_DIR: await ownDataDir(),
        METRICS_PORT: String(port),
      },
    })
    onTestFinished(async () => {
      await server.kill()
    })

    const { code } = await server.exit

    expect(code).toBe(1)
    expect(server.output()).toContain(`porten ${port} er i bruk`)
  })
})
