import { createTranslator } from 'use-intl/core'
import { languages } from '../../../shared/i18n/languages.ts'
import type { Messages } from '../../../shared/i18n/words.ts'

/** What a catalogue says, by language. */
type Bodies = Readonly<Record<string, Messages | undefined>>

/** Every message of a body by its path. */
export function leaves(messages: Messages, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  )
}

const missing = /variable "(?<name>[^"]+)" was not provided/u

/** What a message says with some values, or why it cannot be said. */
function say(message: string, values: Record<string, string | number>): string | Error {
  let failure: Error | undefined
  const translate = createTranslator({
    locale: 'nb',
    messages: { message },
    timeZone: 'Europe/Oslo',
    onError: (error) => {
      failure = error
    },
  })
  const said = translate('message', values)
  return failure ?? said
}

/** Words before a brace may be branches of a choice: each is tried, so that no branch is left out. */
const trials = (message: string): (string | number)[] => [
  0,
  1,
  2,
  ...[...message.matchAll(/([\w=]+)\s*\{/gu)].map(([, word]) => word ?? ''),
]

/** The names a message asks for, in any of its branches; an error where it cannot be read. */
function argumentsOf(message: string): string[] | Error {
  const names = new Set<string>()
  for (const trial of trials(message)) {
    for (;;) {
      const said = say(message, Object.fromEntries([...names].map((name) => [name, trial])))
      if (typeof said === 'string') break
      const name = missing.exec(said.message)?.groups?.name
      if (name === undefined || names.has(name)) {
        if (said.message.includes('INVALID_MESSAGE')) return said
        break
      }
      names.add(name)
    }
  }
  return [...names].toSorted()
}

const describeArguments = (found: string[] | Error) =>
  found instanceof Error ? `cannot be read: ${found.message}` : `(${found.join(', ')})`

function faultsOf(reference: Map<string, string>, language: string, body: Messages): string[] {
  return leaves(body).flatMap(([path, message]) => {
    const original = reference.get(path)
    if (original === undefined) return [`${language} ${path}: not in nb`]
    const [asked, wanted] = [argumentsOf(message), argumentsOf(original)].map(describeArguments)
    return asked === wanted && !asked?.startsWith('cannot')
      ? []
      : [`${language} ${path}: ${asked}, nb ${wanted}`]
  })
}

/**
 * What is wrong with a catalogue: messages that cannot be read, keys that bokmål lacks, arguments that
 * differ from bokmål's, and keys that a language which must be complete lacks.
 */
export function catalogueFaults(catalogue: Bodies, complete: readonly string[] = ['nb']): string[] {
  const reference = new Map(leaves(catalogue.nb ?? {}))
  return languages.flatMap((language) => {
    const body = catalogue[language] ?? {}
    const has = new Set(leaves(body).map(([path]) => path))
    const gaps = complete.includes(language)
      ? [...reference.keys()].filter((path) => !has.has(path))
      : []
    return [
      ...faultsOf(reference, language, body),
      ...gaps.map((path) => `${language} ${path}: missing`),
    ]
  })
}
