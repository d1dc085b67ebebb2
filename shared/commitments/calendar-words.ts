import { agreementsWords } from '../i18n/agreements/index.ts'
import type { Language } from '../i18n/languages.ts'
import { wordsIn } from '../i18n/words.ts'
import type { CalendarWords } from './calendar.ts'

/** What a calendar says of agreements in a language that has been fetched. */
export function calendarWords(language: Language): CalendarWords {
  const say = wordsIn(agreementsWords, language)
  return {
    summary: (title) => say('summary', { title }),
    line: ({ group, what, sign }) =>
      say('line', { group: group ? 'named' : 'none', name: group, what, sign }),
  }
}
