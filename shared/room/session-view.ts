import { languageFor } from '../i18n/local-text.ts'
import type { ViewInput } from './view-input.ts'

/** What every reader is told of the session. */
export const sessionView = ({ session, language, answersUntil, agreementsUntil }: ViewInput) => ({
  id: session.id,
  title: session.settings.title,
  language: session.settings.language,
  deckLanguage: languageFor(session.deck.title, language),
  answersUntil,
  agreementsUntil,
})

/** The tables of the room, as everyone knows them. */
export const seatingInfo = ({ state: { tables, places } }: ViewInput) => ({ tables, places })
