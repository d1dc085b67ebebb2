import { dontKnow, nameOf } from '../../../shared/activities/rate/scale.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { phoneWords } from '../../../shared/i18n/phone/index.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { readRatings, type ShownRate } from './rating.ts'

/** Each rated statement with its value and the value's name. */
export function saidRatings(config: unknown, value: Json, language: Language): string[] {
  // The server parsed the deck by this activity's own schema.
  const { items, scale } = config as ShownRate
  const { ratings } = readRatings(value)
  return items.flatMap(({ id, text }) => {
    const given = ratings[id]?.v
    if (given === undefined) return []
    const said =
      given === dontKnow
        ? // From the phone's own words: those of the activity come with its input.
          wordsIn(phoneWords, language)('answer.dontKnow')
        : [given, nameOf(scale, given) ?? ''].join(' ').trim()
    return [`${id} ${text} – ${said}`]
  })
}
