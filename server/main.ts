import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { pickLanguage, spokenFor } from '../shared/i18n/languages.ts'
import { serverWords } from '../shared/i18n/server/index.ts'
import { fetchWords, wordsIn } from '../shared/i18n/words.ts'
import { createApp } from './app.ts'
import { type Config, lanAddresses, readConfig } from './config.ts'
import { terminalLog } from './log.ts'
import { startPage } from './start-page.ts'
import { DatabaseUnusable } from './store/sqlite.ts'

/** The terminal speaks what its user has set, as other programs do. */
const { LC_ALL, LC_MESSAGES, LANG } = process.env
const language = spokenFor(pickLanguage([LC_ALL || LC_MESSAGES || LANG || '']))
await fetchWords(language, [serverWords])
const words = wordsIn(serverWords, language)
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

const config = readConfig(process.env)
if (!config.ok) {
  stop(words(`config.${config.error.name}`, { given: config.error.given }))
}

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

terminalLog.info(
  startPage(
    { config: config.value, port, createKey: app.createKey, addresses: lanAddresses() },
    words,
  ),
)
