import { join } from 'node:path'
import express, { type Response } from 'express'
import { type BroadcastOperator, Server } from 'socket.io'
import { createApp } from '../../../server/app.ts'
import { terminalLog } from '../../../server/log.ts'
import { quick, testConfig } from '../../support/plenum.ts'

/** A server in a process of its own, whose every word can be read, and what it gives away. */
export interface Singing {
  readonly dataDir: string
  readonly metricsPort: number
  readonly leak?: 'seat-in-log' | 'hidden-text-in-view' | 'error-echoes-input'
}

/** Replaces a method of a shared object by one that is given the old one. */
function wrap(target: object, name: string, make: (before: unknown) => unknown): void {
  const before: unknown = Reflect.get(target, name)
  Reflect.set(target, name, make(before))
}

const leaks = {
  'seat-in-log': () => {
    wrap(
      Server.prototype,
      'bind',
      (before) =>
        function bind(this: Server, ...values: unknown[]) {
          const bound: unknown = Reflect.apply(before as Server['bind'], this, values)
          this.on('connection', ({ handshake: { auth, headers } }) => {
            process.stdout.write(`${auth['seat']} from ${String(headers['x-forwarded-for'])}\n`)
          })
          return bound
        },
    )
  },
  'hidden-text-in-view': () => {
    let hidden: unknown = []
    const leaky = (before: unknown) =>
      function to(this: Server, ...rooms: unknown[]) {
        const group = Reflect.apply(before as Server['to'], this, rooms) as BroadcastOperator<
          never,
          never
        >
        wrap(group, 'emit', (emit) => (name: string, view: { role?: string; boards?: unknown }) => {
          if (view?.role === 'console') hidden = view.boards ?? hidden
          const sent = view?.role === 'screen' ? { ...view, hidden } : view
          return Reflect.apply(emit as () => boolean, group, [name, sent])
        })
        return group
      }
    wrap(Server.prototype, 'to', leaky)
  },
  'error-echoes-input': () => {
    wrap(
      express.response,
      'json',
      (before) =>
        function json(this: Response, body: object) {
          const said = this.statusCode < 400 ? body : { ...body, given: this.req.body }
          return Reflect.apply(before as Response['json'], this, [said])
        },
    )
  },
}

// What `openEvening` hands over.
const { dataDir, metricsPort, leak } = JSON.parse(process.argv[2] ?? '{}') as Singing
if (leak) leaks[leak]()
const app = await createApp(
  {
    ...testConfig(dataDir),
    trustProxy: 1,
    metrics: { host: '127.0.0.1', port: metricsPort },
  },
  {
    log: terminalLog('text'),
    clientDir: join(import.meta.dirname, '..', '..', '..', 'dist', 'client'),
    timings: { ...quick, progress: 20 },
    monotonic: () => performance.now() * 1_000,
  },
)
process.send?.({ port: await app.listen() })
process.once('SIGTERM', () => {
  void app.close().then(() => process.exit(0))
})
