import { type LibraryStep, singlePrompts } from '../../../shared/deck/single-prompts.ts'
import type { DeckSheet } from '../../../shared/protocol/http.ts'

type SheetStep = DeckSheet['steps'][number]

/** A step of a workshop of the library, ready to be asked in any other, with all that it takes along. */
export interface ReadyPrompt {
  readonly deck: string
  /** What its workshop is called. */
  readonly workshop: string
  /** The one its words are in here; the room has it in its own. */
  readonly language: DeckSheet['language']
  readonly step: SheetStep
  /** The earlier steps that come along, in the order in which they come. */
  readonly brings: readonly SheetStep[]
}

const promptOf = (sheet: DeckSheet, step: SheetStep): ReadyPrompt => ({
  deck: sheet.id,
  workshop: sheet.title,
  language: sheet.language,
  step,
  brings: sheet.steps.filter(({ id }) => step.brings.includes(id)),
})

/** Every step of a workshop. */
export const promptsOf = (sheet: DeckSheet): ReadyPrompt[] =>
  sheet.steps.map((step) => promptOf(sheet, step))

/** The ten at hand, but for those that the session's own workshop has. */
export const listed = (own: string): readonly LibraryStep[] =>
  singlePrompts.filter(({ deck }) => deck !== own)

/** The workshops that the list is made of, each once. */
export const decksOf = (list: readonly LibraryStep[]): string[] => [
  ...new Set(list.map(({ deck }) => deck)),
]

/** What the list names, in its order, from the workshops that have come. */
export const promptsNamed = (
  list: readonly LibraryStep[],
  sheets: readonly DeckSheet[],
): ReadyPrompt[] =>
  list.flatMap((named) => {
    const sheet = sheets.find(({ id }) => id === named.deck)
    const step = sheet?.steps.find(({ id }) => id === named.step)
    return sheet && step ? [promptOf(sheet, step)] : []
  })

/** How long it takes with all that comes along. */
export const minutesOf = ({ step, brings }: ReadyPrompt): number =>
  [...brings, step].reduce((sum, { minutes }) => sum + minutes, 0)
