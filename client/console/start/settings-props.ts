import type { DeckCard } from '../../../shared/protocol/http.ts'
import type { StartField, StartForm } from './start-form.ts'

/** What every part of the settings gets: the form, what is wrong in it, and a way to change it. */
export interface SettingsProps {
  readonly form: StartForm
  readonly problemAt: (field: StartField) => string
  readonly onChange: (change: Partial<StartForm>) => void
}

/** Settings that depend on the workshop; undefined until one is chosen. */
export interface WorkshopSettingsProps extends SettingsProps {
  readonly card: DeckCard | undefined
}
