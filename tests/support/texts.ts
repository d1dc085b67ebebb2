import type { RequestInput } from '../../shared/protocol/events.ts'
import type { BoardView, ConsoleView } from '../../shared/protocol/views.ts'

/** The loose texts that a console has in front of it. */
export const looseTexts = ({ boards }: Pick<ConsoleView, 'boards'>): BoardView['texts'] =>
  boards.flatMap(({ texts }) => texts)

/** What a console asks to take one text off. */
export const hiding = (step: string, id: string): RequestInput<'board'> => ({
  step,
  round: 1,
  op: { type: 'hide', texts: [id] },
})

/** A console's board with these texts, as they came from the phones. */
export const boardWith = (
  step: string,
  texts: readonly { id: string; text: string; hidden?: boolean }[],
  more: Partial<BoardView> = {},
): BoardView => ({
  step,
  round: 1,
  type: 'text',
  sorts: true,
  columns: [],
  rev: 1,
  canUndo: false,
  revealed: false,
  texts: texts.map(({ id, text, hidden = false }) => ({
    id,
    text,
    wording: null,
    standing: hidden ? 'hidden' : 'waiting',
    theme: null,
    into: null,
    flagged: false,
  })),
  themes: [],
  lifted: null,
  ...more,
})
