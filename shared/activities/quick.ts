import type { LocalText } from '../i18n/local-text.ts'

/** What makes a prompt of this kind out of a question that is typed in while the room waits. */
export interface Quick {
  /** How many lines of its own it needs: options, statements. Null where the question is all. */
  readonly lines: { readonly least: number; readonly most: number } | null
  /** The step's configuration, as a deck file has it. */
  config(lines: readonly LocalText[]): unknown
}

/** A, B, C: what lines that are typed in are called on phone, screen and paper. */
export const lettered = <Line>(lines: readonly Line[]): { id: string; line: Line }[] =>
  lines.map((line, index) => ({ id: String.fromCodePoint(65 + index), line }))
