import { rules } from '../../../shared/deck/fault.ts'
import { type ConsoleWords, consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import { languageNames } from '../../../shared/i18n/language-names.ts'
import { isLanguage } from '../../../shared/i18n/languages.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import { useWords } from '../../ui/words.tsx'
import type { StartProblem } from './start-form.ts'

const hasOwnWords = [
  'title',
  'expected',
  'k',
  'answerDays',
  'agreementDays',
  'language',
  'without',
] as const

type InFile = Pick<StartProblem, 'expected'> & { readonly inFile: string | undefined }

/** A path in a file, with the step as people count them: a path counts from nought. */
function placed(say: Words<ConsoleWords>, path: string): string {
  const index = /^steps\.(\d+)/u.exec(path)?.[1]
  if (index === undefined) return path
  return say('start.problem.inStep', { field: path, step: Number(index) + 1 })
}

/** What is wrong with a file, where, and what is expected there. */
function inWords(say: Words<ConsoleWords>, { inFile = '', expected }: InFile): string {
  if (inFile === 'not-json') return say('start.problem.notJson')
  const rule = rules.find((known) => known === expected?.rule)
  const field = placed(say, inFile)
  if (!rule) return say('start.problem.file', { field })
  const { more = '' } = expected ?? {}
  const named = rule === 'inLanguage' && isLanguage(more) ? languageNames[more] : more
  return say('start.problem.fileExpected', {
    field,
    expected: say(`start.problem.inFile.${rule}`, { more: named }),
  })
}

/**
 * What a problem says at its field.
 *
 * @param key the key for starting sessions, as it is typed
 */
export function useProblemWords(key: string) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  return ({ field, inFile, code, expected }: StartProblem): string => {
    if (field === 'file') return inWords(say, { inFile, expected })
    if (field === 'agreementsFile' && code) return sayError(code, { field: 'none' })
    if (field === 'deck') return say(code ? 'start.problem.deckGone' : 'start.problem.deck')
    if (field === 'createKey')
      return say(key === '' ? 'start.problem.createKeyMissing' : 'start.problem.createKey')
    if (field === 'blocks') return say('blocks.problem')
    const known = hasOwnWords.find((name) => name === field)
    return known ? say(`start.problem.${known}`) : sayError('invalid-input', { field })
  }
}
