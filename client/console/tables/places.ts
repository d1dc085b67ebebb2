import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import type { Words } from '../../../shared/i18n/words.ts'

/** A choice that people have made, and by which they can meet. */
export interface PlaceableChoice {
  readonly step: string
  readonly title: string
  readonly options: readonly { readonly id: string; readonly title: string }[]
}

/** Characters in one line: it stands on a phone, and on the screen beside others. */
export const longestPlace = 60

/** Where those who chose each option meet, by the option's id. */
export type PlaceLines = Readonly<Record<string, string>>

const suggestions = ['window', 'door', 'board', 'back', 'front', 'middle'] as const

/** A place for each option to begin with; none where there are more options than corners in a room. */
export const suggestedPlaces = (
  { options }: PlaceableChoice,
  say: Words<ConsoleWords>,
): PlaceLines =>
  Object.fromEntries(
    options.map(({ id }, index) => {
      const suggestion = suggestions[index]
      return [id, suggestion ? say(`tables.places.suggested.${suggestion}`) : '']
    }),
  )

/** The lines that say something, as they are shown. */
export const writtenLines = (lines: PlaceLines): PlaceLines =>
  Object.fromEntries(
    Object.entries(lines)
      .map(([id, text]) => [id, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  )
