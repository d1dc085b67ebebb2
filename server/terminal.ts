import { pickLanguage } from '../shared/i18n/languages.ts'
import { serverWords } from '../shared/i18n/server/index.ts'
import { fetchWords, wordsIn } from '../shared/i18n/words.ts'
import { type Config, readConfig } from './config.ts'

/** The terminal speaks what its user has set, as other programs do. */
export async function terminalWords() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const language = pickLanguage([LC_ALL || LC_MESSAGES || LANG || ''])
  await fetchWords(language, [serverWords])
  return wordsIn(serverWords, language)
}

export type TerminalWords = Awaited<ReturnType<typeof terminalWords>>

/** Ends the process with one sentence. */
export function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** What lies behind an error, in its own words. */
export const causeOf = (error: unknown): string => {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return inner instanceof Error ? inner.message : String(inner)
}

/** The environment as configuration; a value that cannot be used ends the process with the sentence that names it. */
export function configOrStop(words: TerminalWords): Config {
  const config = readConfig(process.env)
  if (!config.ok) return stop(words(`config.${config.error.name}`, { given: config.error.given }))
  return config.value
}
