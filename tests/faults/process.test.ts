import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { crowdDeck, openCrowd } from '../support/crowd.ts'
import { ownDataDir, takenPort } from '../support/for-test.ts'
import { openConsole, removeDataDir, startSession } from '../support/plenum.ts'
import { dataDirWithSessions, type OwnProcess, runNode, startMain } from '../support/process.ts'
import { databaseFile, eventually } from '../support/room.ts'
import { judgeStored, noFaults } from './stored-answers.ts'

/** What a start that fails says, and how it ends. */
async function failedStart(env: Record<string, string>) {
  const started = runNode(['server/main.ts'], { env: { HOST: '127.0.0.1', PORT: '0', ...env } })
  onTestFinished(async () => {
    await started.kill()
  })
  const { code } = await started.exit
  return { code, said: started.output().trim() }
}

describe('a server that is started as people start it', () => {
  it('says where it is and how to lead a workshop, and serves its pages', async () => {
    const server = await startMain({ DATA_DIR: await ownDataDir() }, 'server/start.js')
    onTestFinished(async () => {
      await server.kill()
    })

    expect(server.output()).toContain(`På denne maskinen: ${server.url}`)
    expect(server.output()).toMatch(/Led en økt: http:\/\/127\.0\.0\.1:\d+\/console/u)
    const page = await fetch(server.url)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<script type="module"')
    expect(await server.kill('SIGTERM')).toEqual({ code: 0, signal: null })
  })

  it('serves with two hundred stored sessions', async () => {
    const dataDir = await dataDirWithSessions(200)
    onTestFinished(() => removeDataDir(dataDir))
    const from = performance.now()

    const server = await startMain({ DATA_DIR: dataDir })
    onTestFinished(async () => {
      await server.kill()
    })
    const health = await fetch(`${server.url}/healthz`)

    console.log(`start with 200 stored sessions: ${Math.round(performance.now() - from)} ms`)
    expect(await health.json()).toEqual({ ok: true })
  })
})

/** Forty phones answer without end while a server of people's own stops, however it comes to that. */
async function stopWhileAnswering(env: Record<string, string>, stop: (server: OwnProcess) => void) {
  const dataDir = await ownDataDir()
  const server = await startMain({ DATA_DIR: dataDir, ...env })
  const session = await startSession(server.url, {}, { file: crowdDeck })
  const console = openConsole(server.url, session)
  const { join: entry } = await console.until(() => true)
  const crowd = openCrowd(40, {
    url: server.url,
    session: session.id,
    code: entry.code,
    haste: 0,
  })
  onTestFinished(async () => {
    crowd.end()
    await server.kill()
  })
  await crowd.back()
  await console.ask('act', { version: 1, command: { type: 'next' } })
  const ref = 'notes/1'
  await eventually(() => crowd.logs.every(({ rounds }) => (rounds.get(ref)?.acked ?? 0) > 2))

  const from = performance.now()
  stop(server)
  const exit = await server.exit
  const took = performance.now() - from
  await crowd.lost()
  const stored = await judgeStored(dataDir, crowd.logs)
  return { exit, took, crowd, stored, dataDir, server, session, output: server.output() }
}

describe('a server that is told to stop while forty phones answer', () => {
  it('tells every phone, stores what it called saved, ends with 0, and is back on the same step', async () => {
    const { exit, took, crowd, stored, dataDir, server, session } = await stopWhileAnswering(
      {},
      ({ child }) => child.kill('SIGTERM'),
    )

    expect(exit).toEqual({ code: 0, signal: null })
    expect(took).toBeLessThan(8_000)
    expect(crowd.toldOfStopping()).toBe(40)
    expect(stored).toMatchObject({ ...noFaults, acked: 40 })
    expect(crowd.wrong()).toBe(0)
    expect(server.output()).toContain('Avslutter. Svar som er på vei, lagres først.')
    expect(server.output()).toContain('Alt er lagret.')

    const again = await startMain({ DATA_DIR: dataDir, PORT: String(server.port) })
    onTestFinished(async () => {
      crowd.end()
      await again.kill()
    })
    await crowd.back()
    const back = await openConsole(again.url, session).until(({ inRoom }) => inRoom === 40)
    expect(back.step).toMatchObject({ id: 'notes', status: 'open' })
    expect(crowd.wrong()).toBe(0)
  })
})

/** Fails in a way that nobody had thought of, when it is told to. */
const failing = {
  NODE_OPTIONS: `--import=${new URL('fail-when-told.ts', import.meta.url).pathname}`,
}

describe('a server in which something fails that nobody had thought of', () => {
  it.each(['throw', 'reject'])(
    'says so, tells every phone, stores what it called saved, and ends with 1 (%s)',
    async (how) => {
      const { exit, took, crowd, stored, output } = await stopWhileAnswering(failing, ({ child }) =>
        child.send(how),
      )

      expect(exit).toEqual({ code: 1, signal: null })
      expect(took).toBeLessThan(8_000)
      expect(crowd.toldOfStopping()).toBe(40)
      expect(stored).toMatchObject({ ...noFaults, acked: 40 })
      expect(crowd.wrong()).toBe(0)
      expect(output).toContain('nobody had thought of this')
    },
  )

  it('ends also where stopping fails in its turn, and says that too', async () => {
    const { exit, stored, output } = await stopWhileAnswering(failing, ({ child }) =>
      child.send('throw-twice'),
    )

    expect(exit).toEqual({ code: 1, signal: null })
    expect(stored).toMatchObject(noFaults)
    expect(output).toContain('nor of this')
  })
})

describe('a server that cannot start', () => {
  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['HOST', 'ikke en adresse'],
    ['PUBLIC_URL', 'foo'],
    ['PUBLIC_URL', 'https://plenum.kommune.no/sti'],
    ['CREATE', 'x'],
    ['TRUST_PROXY', '-1'],
    ['METRICS_PORT', '99999'],
    ['METRICS_HOST', 'en vert'],
    ['LOG', 'xml'],
  ])('ends with 1 and one sentence that names %s=%s', async (name, value) => {
    const { code, said } = await failedStart({ DATA_DIR: await ownDataDir(), [name]: value })

    expect(code).toBe(1)
    expect(said.split('\n')).toHaveLength(1)
    expect(said).toContain(`${name} skal være`)
    expect(said).toContain(`«${value}»`)
  })

  it('says so when the host is not one of this machine', async () => {
    const { code, said } = await failedStart({
      DATA_DIR: await ownDataDir(),
      HOST: '203.0.113.1',
    })

    expect(code).toBe(1)
    expect(said).toContain('203.0.113.1')
    expect(said.split('\n')).toHaveLength(1)
  })

  it('names the port that is taken', async () => {
    const port = await takenPort()

    const { code, said } = await failedStart({
      DATA_DIR: await ownDataDir(),
      PORT: String(port),
    })

    expect(code).toBe(1)
    expect(said).toContain(`porten ${port} er i bruk`)
    expect(said.split('\n')).toHaveLength(1)
  })

  it.each([
    ['is no database', Buffer.from('dette er ingen database\n'.repeat(400))],
    ['begins like one', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8_000, 7)])],
  ])('names the database file that %s', async (_what, bytes) => {
    const dataDir = await ownDataDir()
    writeFileSync(databaseFile(dataDir), bytes)

    const { code, said } = await failedStart({ DATA_DIR: dataDir })

    expect(code).toBe(1)
    expect(said).toContain(databaseFile(dataDir))
    expect(said.split('\n')).toHaveLength(1)
  })

  it('names the database file when the folder is a file', async () => {
    const inside = join(await ownDataDir(), 'data')
    writeFileSync(inside, '')

    const { code, said } = await failedStart({ DATA_DIR: inside })

    expect(code).toBe(1)
    expect(said).toContain(inside)
  })

  it('names the database file when a folder has its name', async () => {
    const dataDir = await ownDataDir()
    mkdirSync(databaseFile(dataDir))

    const { code, said } = await failedStart({ DATA_DIR: dataDir })

    expect(code).toBe(1)
    expect(said).toContain(databaseFile(dataDir))
  })
})

const nodesOutside = ['/usr/bin/node', '/usr/local/bin/node', '/opt/node/bin/node']

const majorOf = (node: string) =>
  Number(/^v(\d+)/u.exec(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout)?.[1])

const oldNode = nodesOutside.find((node) => existsSync(node) && majorOf(node) < 24)

describe('a Node that is too old', () => {
  it.skipIf(!oldNode)(
    `gets a sentence in bokmål and one in English that say what to do${oldNode ? '' : ' (skipped: no Node below 24 here)'}`,
    async () => {
      const started = runNode(['server/start.js'], { node: oldNode ?? '' })
      const { code } = await started.exit

      expect(code).toBe(1)
      expect(started.output().trim().split('\n')).toHaveLength(2)
      expect(started.output()).toContain('Plenum trenger Node 24 eller nyere')
      expect(started.output()).toContain('Plenum needs Node 24 or newer')
      expect(started.output()).toContain('npm start')
    },
  )
})
