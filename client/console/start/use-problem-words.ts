import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { errorWords } from '../../../shared/i18n/errors/index.ts'
import { useWords } from '../../ui/words.tsx'
import type { StartProblem } from './start-form.ts'

const wordOf = { file: 'file', deck: 'deck', createKey: 'createKey' } as const

const hasOwnWords = ['title', 'expected', 'k', 'answerDays', 'agreementDays', 'language'] as const

/** What a problem says at its field. */
export function useProblemWords() {
  const say = useWords(consoleWords)
  const sayError = useWords(errorWords)
  return ({ field, inFile, code }: StartProblem): string => {
    if (field === 'file')
      return inFile === 'not-json'
        ? say('start.problem.notJson')
        : say('start.problem.file', { field: inFile ?? '' })
    if (field === 'deck' && code) return say('start.problem.deckGone')
    if (field === 'deck' || field === 'createKey') return say(`start.problem.${wordOf[field]}`)
    const known = hasOwnWords.find((name) => name === field)
    return known ? say(`start.problem.${known}`) : sayError('invalid-input', { field })
  }
}
