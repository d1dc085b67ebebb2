import { words as commitWords } from '../../shared/activities/commit/words.ts'
import { words as textWords } from '../../shared/activities/text/words.ts'
import { velgEnK } from '../../shared/deck/library/velg-en-k.ts'
import { boardWords } from '../../shared/i18n/board/index.ts'
import { consoleWords } from '../../shared/i18n/console/index.ts'
import { doneWords } from '../../shared/i18n/done/index.ts'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { type LocalText, textIn } from '../../shared/i18n/local-text.ts'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { previewWords } from '../../shared/i18n/preview/index.ts'
import { tableWords } from '../../shared/i18n/table/index.ts'
import { fetchWords, wordsIn } from '../../shared/i18n/words.ts'
import type { Place } from './state.ts'

type Reader = Pick<Place, 'language'>

/** What pages say in the language that a state is looked at in: whoever acts in it goes by these. */
export const says = {
  board: ({ language }: Reader) => wordsIn(boardWords, language),
  commit: ({ language }: Reader) => wordsIn(commitWords, language),
  console: ({ language }: Reader) => wordsIn(consoleWords, language),
  done: ({ language }: Reader) => wordsIn(doneWords, language),
  errors: ({ language }: Reader) => wordsIn(errorWords, language),
  phone: ({ language }: Reader) => wordsIn(phoneWords, language),
  preview: ({ language }: Reader) => wordsIn(previewWords, language),
  table: ({ language }: Reader) => wordsIn(tableWords, language),
  text: ({ language }: Reader) => wordsIn(textWords, language),
}

/** Fetches all of these: before that they would say bokmål. */
export const fetchSays = (language: Language): Promise<boolean> =>
  fetchWords(language, [
    boardWords,
    commitWords,
    consoleWords,
    doneWords,
    errorWords,
    phoneWords,
    previewWords,
    tableWords,
    textWords,
  ])

/** A name that begins with this, and goes on as it likes. */
export const begins = (text: string): RegExp =>
  new RegExp(`^${text.trim().replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`)}`, 'u')

/** What a text of a deck is to the reader of a page. */
export const deckSays = (text: LocalText, { language }: Reader): string => textIn(text, language)

/** The title of a step of the workshop that most states are in. */
export function stepTitle(id: string, reader: Reader): string {
  const step = velgEnK.steps.find((one) => one.id === id)
  if (!step) throw new Error(`no step ${id}`)
  return deckSays(step.title, reader)
}
