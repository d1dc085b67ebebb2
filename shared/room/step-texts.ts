import { caseCardOf, type Step } from '../deck/deck.ts'
import type { Language } from '../i18n/languages.ts'
import { languageFor, localize } from '../i18n/local-text.ts'
import { type RoomState, type Session, stepAsRun } from './state.ts'

/** The names a deck's texts leave open, such as `{enhet}`. */
export const deckNames = (unit: Session['settings']['unit'], language: Language) => {
  const units = {
    nb: { school: 'skolen', kindergarten: 'barnehagen' },
    nn: { school: 'skulen', kindergarten: 'barnehagen' },
    da: { school: 'skolen', kindergarten: 'dagtilbuddet' },
    sv: { school: 'skolan', kindergarten: 'förskolan' },
    en: { school: 'the school', kindergarten: 'the kindergarten' },
  }
  return { enhet: units[language][unit] }
}

/** A step with all its texts in one language, and the unit named. */
export const textsIn = ({ settings }: Session, language: Language, step: Step) =>
  localize(step, language, deckNames(settings.unit, language))

/**
 * What a step's texts are in for a reader, where that is not what the deck's own are in: one that was typed in
 * is in the session's language, and one that was borrowed in those of its own workshop. Screen readers
 * pronounce by it.
 */
export function ownLanguage(
  { deck }: Session,
  language: Language,
  { prompt }: Pick<Step, 'prompt'>,
): { language?: Language } {
  const own = languageFor(prompt, language)
  return own === languageFor(deck.title, language) ? {} : { language: own }
}

/** The case that a step is about, in one language; nothing where it is about none. */
export function caseTexts(
  { deck, settings }: Session,
  language: Language,
  step: Step,
): { caseCard?: { title: string; text: string } } {
  const card = caseCardOf(deck, step)
  if (!card) return {}
  const { title, text } = localize(card, language, deckNames(settings.unit, language))
  return { caseCard: { title, text } }
}

/** A step as this room has it: with what people choose from, where that came from another step. */
export const stepTexts = (
  { session, state, language }: { session: Session; state: RoomState; language: Language },
  step: Step,
) => textsIn(session, language, stepAsRun(state, step))
