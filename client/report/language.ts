import { activities } from '../../shared/activities/registry.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { errorWords } from '../../shared/i18n/errors/index.ts'
import { reportWords } from '../../shared/i18n/report/index.ts'
import { fetchWords } from '../../shared/i18n/words.ts'
import type { LoadLanguage } from '../ui/language.ts'

const catalogues = [
  reportWords,
  errorWords,
  chartsWords,
  ...activities.map((activity) => activity.words),
]

/** Fetches everything the report says in a language. */
export const loadLanguage: LoadLanguage = (language) => fetchWords(language, catalogues)
