import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { FaultyServer } from '../faults/server-with-faults.ts'
import { newDataDir, startPlenum, startSession } from './plenum.ts'

const repository = join(import.meta.dirname, '..', '..')

/** How a process ended: by a code or by a signal. */
export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A process of our own, and everything it has written. */
export interface OwnProcess {
  readonly child: ChildProcess
  readonly exit: Promise<Exit>
  readonly output: () => string
  /** Resolves once it is gone. */
  kill(signal?: NodeJS.Signals): Promise<Exit>
}

/** A server in a process of its own. */
export interface ServerProcess extends OwnProcess {
  readonly url: string
  readonly port: number
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** What runs Node: strace or taskset with their arguments, or another Node. */
  readonly before?: readonly string[]
  readonly node?: string
}

/** Starts a file of the repository with Node. Whoever starts it ends it. */
export function runNode(
  args: readonly string[],
  { env = {}, before = [], node = process.execPath }: RunOptions = {},
): OwnProcess {
  const [command = node, ...rest] = [...before, node, ...args]
  const child = spawn(command, rest, {
    cwd: repository,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const exit = new Promise<Exit>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal }))
  })
  return {
    child,
    exit,
    output: () => output,
    kill: (signal = 'SIGKILL') => {
      child.kill(signal)
      return exit
    },
  }
}

/** The first message of a process that matches; rejects when it ends before. */
function firstFrom<Value>(
  { child, exit, output }: OwnProcess,
  read: (message: unknown) => Value | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      const value = read(message)
      if (value !== undefined) resolve(value)
    })
    void exit.then(() => reject(new Error(`it ended before it served:\n${output()}`)))
  })
}

const portIn = (message: unknown): number | undefined =>
  typeof message === 'object' && message !== null && 'port' in message
    ? Number(message.port)
    : undefined

/** A server that tells its port by message: `tests/faults/server-with-faults.ts`, or the bench's. */
export async function startToldServer(
  entry: string,
  input: object,
  options: RunOptions & { readonly flags?: readonly string[] } = {},
): Promise<ServerProcess> {
  const started = runNode([...(options.flags ?? []), entry, JSON.stringify(input)], options)
  const port = await firstFrom(started, portIn)
  return { ...started, port, url: `http://127.0.0.1:${port}` }
}

export const startFaulty = (input: FaultyServer, options?: RunOptions): Promise<ServerProcess> =>
  startToldServer('tests/faults/server-with-faults.ts', input, options)

/** The server as people start it: resolves when it has said where it is. */
export async function startMain(
  env: Readonly<Record<string, string>>,
  entry = 'server/main.ts',
): Promise<ServerProcess> {
  const started = runNode([entry], { env: { HOST: '127.0.0.1', PORT: '0', ...env } })
  const port = await new Promise<number>((resolve, reject) => {
    started.child.stdout?.on('data', () => {
      const found = /http:\/\/127\.0\.0\.1:(\d+)/u.exec(started.output())
      if (found) resolve(Number(found[1]))
    })
    void started.exit.then(() =>
      reject(new Error(`it ended before it served:\n${started.output()}`)),
    )
  })
  return { ...started, port, url: `http://127.0.0.1:${port}` }
}

/** A data directory in which so many sessions are stored, each with its first step open. */
export async function dataDirWithSessions(count: number): Promise<string> {
  const dataDir = await newDataDir()
  const plenum = await startPlenum(dataDir)
  for (let made = 0; made < count; made += 1) await startSession(plenum.url)
  await plenum.close()
  return dataDir
}
