import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
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

/**
 * What a problem says at its field.
 *
 * @param key the key for starting sessions, as it is typed
 */
export function useProblemWords(key: string) {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  return ({ field, inFile, code }: StartProblem): string => {
    if (field === 'file')
      return inFile === 'not-json'
        ? say('start.problem.notJson')
        : say('start.problem.file', { field: inFile ?? '' })
    if (field === 'agreementsFile' && code) return sayError(code, { field: 'none' })
    if (field === 'deck' && code) return say('start.problem.deckGone')
    if (field === 'deck') return say('start.problem.deck')
    if (field === 'createKey')
      return say(key === '' ? 'start.problem.createKeyMissing' : 'start.problem.createKey')
    const known = hasOwnWords.find((name) => name === field)
    return known ? say(`start.problem.${known}`) : sayError('invalid-input', { field })
  }
}
