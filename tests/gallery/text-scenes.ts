import type { BoardView } from '../../shared/protocol/views.ts'
import type { Command } from '../../shared/room/commands.ts'
import type { BoardOp } from '../../shared/texts/ops.ts'
import { press } from '../support/plenum.ts'
import { goTo, type TestRoom } from '../support/room.ts'
import { cloudWords, columnIds, textDeck, texts } from '../support/text-deck.ts'
import type { Scene } from './scenes.ts'

const most = 5
const fewest = 3

/** What each person sends: as many notes as may be, of as many people as it takes to show them at all. */
function sheetsOf<Note>(notes: readonly Note[]): Note[][] {
  const each = Math.max(1, Math.min(most, Math.floor(notes.length / fewest)))
  return Array.from({ length: Math.ceil(notes.length / each) }, (_, at) =>
    notes.slice(at * each, (at + 1) * each),
  )
}

/** Writes these texts on a step, by as many people as it takes, and closes it for answers. */
export async function write(
  room: TestRoom,
  step: string,
  notes: readonly (string | { column: string; text: string })[],
): Promise<void> {
  const sheets = sheetsOf(notes)
  const phones = await room.phones(Math.max(fewest, sheets.length))
  await goTo(room, step, phones)
  await Promise.all(sheets.map(async (sheet, at) => phones[at]?.answer({ notes: sheet })))
  await room.console.until((view) => view.answered === sheets.length)
  await press(room.console, { type: 'look-through' })
}

/** The board that the console has in front of it. */
export const boardOf = async (room: TestRoom): Promise<BoardView> => {
  const { boards } = await room.console.until((view) => view.boards.length > 0)
  const [board] = boards
  if (!board) throw new Error('there is no board')
  return board
}

/** Does something on the board, and waits until the console has it. */
export async function sort(room: TestRoom, op: BoardOp): Promise<BoardView> {
  const { step, round, rev } = await boardOf(room)
  const reply = await room.console.ask('board', { step, round, op })
  if (!reply.ok) throw new Error(`${op.type}: ${reply.error.code}`)
  await room.console.until(({ boards }) => (boards[0]?.rev ?? 0) > rev)
  return boardOf(room)
}

type Sorting = (board: BoardView) => readonly BoardOp[]

/** Ids are random: a text is found by its words. */
export const idOf = ({ texts: all }: BoardView, text: string): string =>
  all.find((one) => one.text === text)?.id ?? ''

/** A question open for texts, before so many people. */
export const asked = (step: string, people: number, ...then: readonly Command[]): Scene => ({
  deck: { file: textDeck },
  play: async (room) => {
    await goTo(room, step, await room.phones(people))
    for (const command of then) await press(room.console, command)
  },
})

const scene = (
  step: string,
  notes: readonly (string | { column: string; text: string })[],
  sorting: Sorting,
  then: readonly Command[],
): Scene => ({
  deck: { file: textDeck },
  play: async (room) => {
    await write(room, step, notes)
    if (notes.length > 0) for (const op of sorting(await boardOf(room))) await sort(room, op)
    for (const command of then) await press(room.console, command)
  },
})

const nothing: Sorting = () => []

/** A question that so many texts have answered, closed, with what was done about them. */
export const written = (count: number, sorting = nothing, ...then: readonly Command[]): Scene =>
  scene('grep', texts(count), sorting, then)

/** The same, where each text was written in a column. */
export const inColumns = (count: number, sorting = nothing, ...then: readonly Command[]): Scene =>
  scene(
    'steder',
    texts(count).map((text, at) => ({ column: columnIds[at % columnIds.length] ?? '', text })),
    sorting,
    then,
  )

export const cloud = (...then: readonly Command[]): Scene => scene('ord', cloudWords, nothing, then)

const titles = ['Runder', 'Avtaler', 'Rom for uenighet', 'Etter møtet', 'Små ting', 'Lederen']

/** Every text under one of so many themes. */
export const sorted =
  (themes: number, isShown: boolean): Sorting =>
  ({ texts: all }) =>
    titles.slice(0, themes).flatMap((title, at): BoardOp[] => [
      {
        type: 'theme-add',
        title,
        texts: all.filter((_, index) => index % themes === at).map(({ id }) => id),
      },
      ...(isShown ? [{ type: 'theme-show' as const, theme: `t${at + 1}`, on: true }] : []),
    ])

/** One of everything that can become of a text. */
export const everything: Sorting = (board) => {
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = texts(6).map((text) => idOf(board, text))
  return [
    { type: 'theme-add', title: 'Runder', texts: [a, b] },
    { type: 'theme-add', title: 'Avtaler', texts: [d] },
    { type: 'merge', into: a, texts: [c] },
    { type: 'paraphrase', text: b, wording: 'Lederen venter med å si sitt.' },
    { type: 'hide', texts: [e] },
    { type: 'lift', text: f },
  ]
}
