import type { Language } from '../../../shared/i18n/languages.ts'
import type { Messages } from '../../../shared/i18n/words.ts'
import { leaves } from './catalogue-faults.ts'
import { neighbourWords, sharedWords } from './shared-words.ts'

/** Bokmål is what the others are held against. */
type Translated = Exclude<Language, 'nb'>

/** The words of ICU syntax itself. */
const syntax = new Set(
  'plural select date time number percent one other none long short full'.split(' '),
)

/** The words of a message, in lower case, without the names of its arguments. */
const wordsOf = (message: string): string[] =>
  (message.replaceAll(/\{\w+(?=[,}])/gu, ' ').match(/\p{L}+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !syntax.has(word))

/** Letters that only the neighbours of a language have. */
const strangeLetters: Readonly<Record<Translated, RegExp>> = {
  nn: /[äöÄÖ]/u,
  da: /[äöÄÖ]/u,
  sv: /[æøÆØ]/u,
  // The menus' label names itself in both languages, with an å.
  en: /[æøäöÆØÄÖ«»]/u,
}

/**
 * What was left as bokmål has it: messages that are the same although the language has other words for
 * them, words that only a neighbour has, and letters that it does not have.
 */
export function languageFaults(nb: Messages, language: Translated, body: Messages): string[] {
  const original = new Map(leaves(nb))
  return leaves(body).flatMap(([path, message]) => {
    const isSame = original.get(path) === message
    const strange = wordsOf(message).filter(
      (word) => neighbourWords[language].has(word) || (isSame && !sharedWords[language].has(word)),
    )
    const letters = strangeLetters[language].test(message) ? ['letters'] : []
    // Dates in Nynorsk are written by bokmål's locale, whose weekdays are not the same (`localeOf`).
    const weekday = language === 'nn' && /\bdate, full\b/u.test(message) ? ['weekday'] : []
    const faults = [...new Set([...strange, ...letters, ...weekday])]
    return faults.length > 0 ? [`${language} ${path}: ${faults.join(', ')}`] : []
  })
}
