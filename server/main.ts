import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { createApp } from './app.ts'
import { backupsBeside, lastGood } from './backup/backups.ts'
import { type Config, lanAddresses } from './config.ts'
import { type LogEvent, terminalLog } from './log.ts'
import { startPage } from './start-page.ts'
import { DataDirInUse } from './store/hold.ts'
import { DatabaseUnusable } from './store/sqlite.ts'
import { causeOf, configOrStop, stop, terminalWords } from './terminal.ts'

const words = await terminalWords()
const clientDir = join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'client')

/** The address that Node could not listen on, as its error names it. */
function listened(error: unknown): { host: string; port: number } | null {
  if (!(error instanceof Error) || !('address' in error) || !('port' in error)) return null
  return { host: String(error.address), port: Number(error.port) }
}

function startFailure(error: unknown, config: Config): string {
  if (error instanceof DataDirInUse) return words('dataDirInUse', { dataDir: error.message })
  if (error instanceof DatabaseUnusable) {
    const sentence = words('databaseUnusable', { file: error.message, cause: causeOf(error) })
    const good = lastGood(backupsBeside(config.dataDir))
    return good ? `${sentence}\n${words('lastGood', good)}` : sentence
  }
  // Which of the two addresses: that of people, or that of the metrics.
  const { host, port } = listened(error) ?? config
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (isTaken) return words('portTaken', { port: String(port) })
  return words('cannotListen', {
    host,
    port: String(port),
    cause: causeOf(error),
  })
}

const config = configOrStop(words)

const log = terminalLog(config.log)

/** In words for people; as an event for a collector of logs, which gets no link to lead by either. */
function tell(event: LogEvent, sentence: string): void {
  if (config.log === 'json') log.info(event)
  else process.stdout.write(`${sentence}\n`)
}

const app = await createApp(config, { log, clientDir }).catch((error: unknown) =>
  stop(startFailure(error, config)),
)
const port = await app.listen().catch((error: unknown) => stop(startFailure(error, config)))

/** What fails while stopping, a second failure among it, is told as well; the process ends with 1 then. */
const logger = { error: (cause: unknown) => log.error('unexpected', cause) }

closeWithGrace({ delay: 8_000, logger }, async ({ err }) => {
  if (err) log.error('unexpected', err)
  else tell('stopping', words('stopping'))
  await app.close()
  if (app.isRefusing()) tell('stopped-unsaved', words('stoppedUnsaved'))
  else if (!err) tell('stopped', words('stopped'))
})

const { metrics } = config
const reached = {
  config,
  port,
  createKey: app.createKey,
  addresses: lanAddresses(),
  metrics: metrics && { host: metrics.host, port: app.metricsPort() ?? metrics.port },
}
tell('started', startPage(reached, words))
