import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { renderUnicodeCompact } from 'uqr'
import { serverWords } from '../shared/i18n/server/index.ts'
import { wordsIn } from '../shared/i18n/words.ts'
import { createApp } from './app.ts'
import { type Config, lanAddresses, readConfig } from './config.ts'
import { terminalLog } from './log.ts'
import { DatabaseUnusable } from './store/sqlite.ts'

const words = wordsIn(serverWords, 'nb')
const clientDir = join(fileURLToPath(new URL('..', import.meta.url)), 'dist', 'client')

/** Ends the process with one sentence. */
function stop(sentence: string): never {
  terminalLog.error(sentence)
  process.exit(1)
}

const causeOf = (error: unknown): string => {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return inner instanceof Error ? inner.message : String(inner)
}

function startFailure(error: unknown, config: Config): string {
  if (error instanceof DatabaseUnusable) {
    return words('databaseUnusable', { file: error.message, cause: causeOf(error) })
  }
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  if (isTaken) return words('portTaken', { port: String(config.port) })
  return words('cannotListen', {
    host: config.host,
    port: String(config.port),
    cause: causeOf(error),
  })
}

/** What the terminal shows: where the server is, a QR for phones, and the link to lead a workshop. */
function startPage(config: Config, port: number, createKey: string | null): string {
  const isAnywhere = config.host === '0.0.0.0' || config.host === '::'
  const network = isAnywhere ? lanAddresses().map((host) => `http://${host}:${port}`) : []
  const local = `http://${isAnywhere ? 'localhost' : config.host}:${port}`
  const isOnlyHere = /^(127\.|localhost$|::1$)/u.test(config.host)
  const forPhones = config.publicUrl ?? network[0] ?? (isAnywhere || isOnlyHere ? undefined : local)
  const lead = `${config.publicUrl ?? local}/console${createKey === null ? '' : `#key=${createKey}`}`
  return [
    '',
    words('running'),
    '',
    `${words('here')} ${local}`,
    ...(config.publicUrl === null ? [] : [`${words('network')} ${config.publicUrl}`]),
    ...network.map((address) => `${words('network')} ${address}`),
    ...(forPhones === undefined
      ? [isAnywhere ? words('noNetwork') : words('onlyHere', { host: config.host })]
      : ['', words('scan'), '', renderUnicodeCompact(forPhones.toUpperCase(), { border: 2 })]),
    '',
    `${words('lead')} ${lead}`,
    words('stop'),
    '',
  ].join('\n')
}

const config = readConfig(process.env)
if (!config.ok) stop(config.error)

const app = await createApp(config.value, { log: terminalLog, clientDir }).catch((error: unknown) =>
  stop(startFailure(error, config.value)),
)
const port = await app.listen().catch((error: unknown) => stop(startFailure(error, config.value)))

closeWithGrace({ delay: 8_000, logger: false }, async ({ err }) => {
  if (err) terminalLog.error('unexpected', err)
  else terminalLog.info(words('stopping'))
  await app.close()
  if (!err) terminalLog.info(words('stopped'))
})

terminalLog.info(startPage(config.value, port, app.createKey))
