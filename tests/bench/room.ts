import type { ConsoleView, ScreenView } from '../../shared/protocol/views.ts'
import type { Command } from '../../shared/room/commands.ts'
import {
  chooseK,
  newDataDir,
  openConsole,
  openScreen,
  press,
  removeDataDir,
  startSession,
  type Watched,
} from '../support/plenum.ts'
import { type ServerProcess, startToldServer } from '../support/process.ts'
import { Fleet, type Place } from './phones.ts'
import type { Ask, BenchServer, Usage } from './server.ts'

const isUsage = (message: unknown): message is { usage: Usage } =>
  typeof message === 'object' && message !== null && 'usage' in message

/** Asks a server process. Requests are never sent while another is on its way. */
export const ask = ({ child }: ServerProcess, message: Ask): Promise<Usage> =>
  new Promise((resolve) => {
    const take = (reply: unknown) => {
      if (!isUsage(reply)) return
      child.off('message', take)
      resolve(reply.usage)
    }
    child.on('message', take)
    child.send(message)
  })

export const startBenchServer = (
  input: BenchServer,
  before: readonly string[],
  flags: readonly string[] = [],
): Promise<ServerProcess> =>
  startToldServer('tests/bench/server.ts', input, { before, flags: ['--expose-gc', ...flags] })

export const step = 'velg'

/** What phone `index` chooses: real values of the workshop that is run. */
export const choiceOf = (index: number, rev: number): unknown => {
  const option = `K${((index + rev) % 4) + 1}`
  return chooseK(option, [`${option}.1`])
}

/** A server process with a running workshop, its console and screen, and phones. */
export interface BenchRoom {
  readonly server: ServerProcess
  readonly console: Watched<ConsoleView>
  readonly screen: Watched<ScreenView>
  readonly fleet: Fleet
  readonly place: Place
  readonly dataDir: string
  act(command: Command): Promise<void>
  close(): Promise<void>
}

export async function openBenchRoom(
  store: 'durable' | 'none',
  before: readonly string[],
  flags: readonly string[] = [],
): Promise<BenchRoom> {
  const dataDir = await newDataDir()
  const server = await startBenchServer({ kind: 'plenum', dataDir, store }, before, flags)
  const session = await startSession(server.url)
  const console = openConsole(server.url, session)
  const { join, screenToken } = await console.until(() => true)
  const screen = openScreen(server.url, session.id, screenToken)
  const place = { url: server.url, session: session.id, code: join.code }
  const fleet = new Fleet(place)
  return {
    server,
    console,
    screen,
    fleet,
    place,
    dataDir,
    act: async (command) => {
      const reply = await press(console, command)
      if (!reply.ok) throw new Error(`${command.type}: ${reply.error.code}`)
    },
    close: async () => {
      fleet.drop()
      console.socket.disconnect()
      screen.socket.disconnect()
      // Not SIGKILL: what is being profiled writes its profile at the end.
      await server.kill('SIGTERM')
      await removeDataDir(dataDir)
    },
  }
}
