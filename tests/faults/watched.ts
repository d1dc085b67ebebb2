import type { Counts } from '../../server/app.ts'
import { type ServerProcess, startToldServer } from '../support/process.ts'
import type { Watch, WatchedServer } from './watched-server.ts'

/** A server in a process of its own that can be asked what it holds. */
export interface Watched extends ServerProcess {
  /** After everything that nobody needs any more was collected. Rejects where the process has ended. */
  ask(): Promise<Watch>
  counts(): Promise<Counts>
}

const patience = 6_000

export async function startWatched(input: WatchedServer): Promise<Watched> {
  const flags = ['--expose-gc', '--disable-warning=ExperimentalWarning']
  const server = await startToldServer('tests/faults/watched-server.ts', input, { flags })
  const { child, exit } = server
  /** It answers one after the other. */
  const answer = <Answer>(wish: string) =>
    new Promise<Answer>((resolve, reject) => {
      void exit.then(() => reject(new Error('the server has ended')))
      child.once('message', (message) => resolve(message as Answer))
      if (child.connected) child.send(wish)
    })
  return {
    ...server,
    ask: async () => (await answer<{ watch: Watch }>('watch')).watch,
    counts: async () => (await answer<{ counts: Counts }>('counts')).counts,
  }
}

/**
 * Asks until the answer is good, or for six seconds.
 *
 * @returns the last answer
 */
export async function askUntil(server: Watched, isGood: (watch: Watch) => boolean): Promise<Watch> {
  const end = performance.now() + patience
  let watch = await server.ask()
  while (!isGood(watch) && performance.now() < end) watch = await server.ask()
  return watch
}
