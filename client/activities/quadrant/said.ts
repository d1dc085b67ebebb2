import { situationOf } from '../../../shared/activities/quadrant/situations.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { phoneWords } from '../../../shared/i18n/phone/index.ts'
import { wordsIn } from '../../../shared/i18n/words.ts'
import type { Json } from '../../../shared/lib/json.ts'
import { answerIn, readPlacing, type ShownQuadrant } from './placing.ts'

/** Each case with the situation that its two answers stand for. */
export function saidPlaces(config: unknown, value: Json, language: Language): string[] {
  // The server parsed the deck by this activity's own schema.
  const model = config as ShownQuadrant
  const { cases } = answerIn(readPlacing(value))
  return model.cases.flatMap(({ id, title }, index) => {
    const replies = cases[id]
    if (!replies) return []
    const situation = situationOf(model, replies)
    const said = situation
      ? `${situation} ${model.situations[situation].title}`
      : // From the phone's own words: those of the activity come with its input.
        wordsIn(phoneWords, language)('answer.dontKnow')
    return [`${index + 1} ${title} – ${said}`]
  })
}
