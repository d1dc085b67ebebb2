import type { Deck } from '../../shared/deck/deck.ts'
import type { Settings } from '../../shared/deck/settings.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { previewWords } from '../../shared/i18n/preview/index.ts'
import { fetchWords, wordsIn } from '../../shared/i18n/words.ts'
import { deckWithAgreements, type Preview } from '../../shared/preview/preview.ts'
import { noon } from './arbitrary-room.ts'
import { usualSettings } from './plenum.ts'

/** A workshop as somebody would preview it in one of its languages. */
export async function previewOf(
  deck: Deck,
  language: Language,
  changes: Partial<Settings> = {},
): Promise<Preview> {
  await fetchWords(language, [previewWords])
  const say = wordsIn(previewWords, language)
  const now = noon
  return {
    deck: deckWithAgreements(deck, null, { say, now }),
    settings: { ...usualSettings, title: 'Økta', language, ...changes },
    language,
    say,
    now,
    origin: 'https://plenum.example',
  }
}
