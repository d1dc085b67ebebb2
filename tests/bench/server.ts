import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { createApp } from '../../server/app.ts'
import { terminalLog } from '../../server/log.ts'
import { testConfig } from '../support/plenum.ts'
import { writerWith } from '../support/writers.ts'

/** What the bench's server process is to be. */
export type BenchServer =
  | { readonly kind: 'plenum'; readonly dataDir: string; readonly store: 'durable' | 'none' }
  | { readonly kind: 'raw' }

/** What the bench asks its server process. */
export type Ask =
  | { readonly ask: 'usage' }
  | { readonly ask: 'memory' }
  | { readonly ask: 'broadcast'; readonly text: string }

/** CPU time of the process so far in microseconds, and its memory in bytes. */
export interface Usage {
  readonly cpu: number
  readonly rss: number
}

const usage = (): Usage => {
  const { user, system } = process.cpuUsage()
  return { cpu: user + system, rss: process.memoryUsage.rss() }
}

const turn = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 100)
  })

async function collected(): Promise<Usage> {
  for (let times = 0; times < 3; times += 1) {
    globalThis.gc?.()
    await turn()
  }
  return usage()
}

function answerAsks(broadcast: (text: string) => void): void {
  process.on('message', (message) => {
    // The only sender is `main.ts`.
    const asked = message as Ask
    if (asked.ask === 'broadcast') broadcast(asked.text)
    const reply = asked.ask === 'memory' ? collected() : Promise.resolve(usage())
    void reply.then((value) => process.send?.({ usage: value }))
  })
}

async function servePlenum({
  dataDir,
  store,
}: Extract<BenchServer, { kind: 'plenum' }>): Promise<number> {
  answerAsks(() => {})
  const app = await createApp(testConfig(dataDir), {
    log: terminalLog('text'),
    clientDir: dataDir,
    // The bench presses faster than a clicker can.
    timings: { bounce: 0 },
    // What a join costs is measured, not how long a crowd queues.
    flow: { crowd: 100_000, perSecond: 1_000 },
    ...(store === 'none'
      ? {
          wrapWriter: (writer) =>
            writerWith(writer, {
              answer: () => Promise.resolve({ kind: 'written' }),
              draft: () => Promise.resolve(true),
            }),
        }
      : {}),
  })
  return app.listen()
}

/** The least a websocket server can do: one text to everyone. */
function serveRaw(): Promise<number> {
  const http = createServer()
  const sockets = new WebSocketServer({ server: http, perMessageDeflate: false })
  answerAsks((text) => {
    const bytes = Buffer.from(text)
    for (const client of sockets.clients) client.send(bytes, { binary: false })
  })
  return new Promise((resolve) => {
    http.listen(0, '127.0.0.1', () => {
      const address = http.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

// A profile is written at an exit, not at a signal.
process.once('SIGTERM', () => process.exit(0))

// What `main.ts` hands over.
const given = JSON.parse(process.argv[2] ?? '{}') as BenchServer
process.send?.({ port: await (given.kind === 'raw' ? serveRaw() : servePlenum(given)) })
