import { createContext, use, useContext } from 'react'
import type { Language } from '../../shared/i18n/languages.ts'
import {
  type AnyCatalogue,
  type Catalogue,
  fetchWords,
  isFetched,
  type Messages,
  type Words,
  wordsIn,
} from '../../shared/i18n/words.ts'

const LanguageContext = createContext<Language>('nb')

export const LanguageProvider = LanguageContext.Provider

export const useLanguage = (): Language => useContext(LanguageContext)

const DeckLanguageContext = createContext<Language | undefined>(undefined)

/** Says which language the deck's own words are in, as the view tells. */
export const DeckLanguageProvider = DeckLanguageContext.Provider

const StepLanguageContext = createContext<Language | undefined>(undefined)

/** Says which language a step's words are in, where that is another than the deck's; undefined where it is not. */
export const StepLanguageProvider = StepLanguageContext.Provider

/**
 * The `lang` of a part that shows the deck's own words; undefined where they are in the page's language.
 *
 * @param own of one step, where no `StepLanguageProvider` around it tells
 */
export function useDeckLang(own?: Language): Language | undefined {
  const deck = useContext(DeckLanguageContext)
  const step = useContext(StepLanguageContext)
  const language = own ?? step ?? deck
  return language === useLanguage() ? undefined : language
}

/** One value per catalogue and language, made when it is first asked for. */
function perLanguage<Value>(make: (catalogue: AnyCatalogue, language: Language) => Value) {
  const made = new WeakMap<object, Map<Language, Value>>()
  return (catalogue: AnyCatalogue, language: Language): Value => {
    const byLanguage = made.get(catalogue) ?? new Map<Language, Value>()
    made.set(catalogue, byLanguage)
    const value = byLanguage.get(language) ?? make(catalogue, language)
    byLanguage.set(language, value)
    return value
  }
}

/** The way of words that were not there when they were first needed: React wants to see it at each render. */
const way = perLanguage((catalogue, language) =>
  isFetched(catalogue, language) ? null : fetchWords(language, [catalogue]),
)
const words = perLanguage(wordsIn)

/**
 * The words of one catalogue in the language of this part of the page. A part whose words are still on
 * their way is suspended; what cannot be had is said in bokmål.
 */
export function useWords<Reference extends Messages>(
  catalogue: Catalogue<Reference>,
): Words<Reference> {
  const language = useLanguage()
  // `wordsIn` gives what is asked for here: only the keys are forgotten on the way.
  const any = catalogue as AnyCatalogue
  const onTheWay = way(any, language)
  if (onTheWay) use(onTheWay)
  return words(any, language)
}
