import { nearest } from '../../../shared/i18n/fallbacks.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { useLanguage } from '../../ui/words.tsx'

/** The `lang` of a workshop's own texts on the start page; undefined where they are in the page's language. */
export function useCardLang({ languages }: Pick<DeckCard, 'languages'>): Language | undefined {
  const page = useLanguage()
  const texts = nearest(languages, page)
  return texts === page ? undefined : texts
}
