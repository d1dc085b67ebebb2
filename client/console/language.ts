import { activities } from '../../shared/activities/registry.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { consoleWords } from '../../shared/i18n/console/index.ts'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import { fetchWords } from '../../shared/i18n/words.ts'
import type { LoadLanguage } from '../ui/language.ts'

const catalogues = [
  consoleWords,
  errorWords,
  chartsWords,
  ...activities.map((activity) => activity.words),
]

/** Fetches everything the console says in a language. */
export const loadLanguage: LoadLanguage = (language) => fetchWords(language, catalogues)
