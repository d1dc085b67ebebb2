import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import { type Language, localeOf } from '../../../shared/i18n/languages.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import type { TableProgress } from '../../../shared/protocol/tables.ts'

/** "3, 5 og 7" */
const numbersInWords = (numbers: readonly number[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(numbers.map(String))

/** Which tables call for help, in one line; empty where none does. */
export function callsInWords(
  tables: readonly TableProgress[] | null,
  language: Language,
  say: Words<ConsoleWords>,
): string {
  const calling = (tables ?? []).filter(({ help }) => help).map(({ table }) => table)
  if (calling.length === 0) return ''
  const count = calling.length
  return say('tables.helpLine', { count, tables: numbersInWords(calling, language) })
}
