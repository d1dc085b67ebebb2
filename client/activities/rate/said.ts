import { badgeOf, dontKnow, nameOf, textOf } from '../../../shared/activities/rate/scale.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { phoneWords } from '../../../shared/i18n/phone/index.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { readRatings, type ShownRate } from './rating.ts'

/** Each rated statement with its value and the value's name; with two markers each has its own line. */
export function saidRatings(config: unknown, value: Json, language: Language): string[] {
  // The server parsed the deck by this activity's own schema.
  const { items, scale, markers } = config as ShownRate
  const { ratings } = readRatings(value)
  const said = (given: number) => [given, nameOf(scale, given) ?? ''].join(' ').trim()
  return items.flatMap((item) => {
    const { v: first, v2: second } = ratings[item.id] ?? {}
    const line = (text: string, marker?: { readonly label: string }) => {
      const name = `${badgeOf(items, item)} ${textOf(item)}`
      return [`${marker ? `${name}, ${marker.label}` : name} – ${text}`]
    }
    // From the phone's own words: those of the activity come with its input.
    if (first === dontKnow) return line(wordsIn(phoneWords, language)('answer.dontKnow'))
    return [
      ...(first === undefined ? [] : line(said(first), markers?.[0])),
      ...(second === undefined ? [] : line(said(second), markers?.[1])),
    ]
  })
}
