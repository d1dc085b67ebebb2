import type { Cards, DataTable, Picture } from '../charts/marks.ts'
import type { Messages, Words } from '../i18n/words.ts'
import type { AnyActivity, Shown } from './activity.ts'
import { figuresOfTable, type TableParts } from './by-table.ts'

/** What tables are called where they stand side by side. */
export interface TableNaming {
  /** "Bord 3" */
  readonly nameOf: (table: number) => string
  /** The head of their column. */
  readonly head: string
}

/** What an activity draws from, where each table answered as one. */
export interface ShownTables {
  readonly shown: Shown<unknown>
  /** In the order of the tables; undefined where people answered. */
  readonly tables: readonly TableParts[] | undefined
  readonly naming: TableNaming
}

/** One table's answer, as if nobody else had answered. A table signs: one is enough. */
const ofTable = ({ config, mode }: Shown<unknown>, table: TableParts): Shown<unknown> => ({
  config,
  ...(mode === undefined ? {} : { mode }),
  figures: figuresOfTable(table),
  k: 1,
})

/** What an activity draws from, with the tables beside one another. */
function withTables({ shown, tables, naming }: ShownTables): Shown<unknown> {
  if (!tables) return shown
  const { nameOf, head } = naming
  return {
    ...shown,
    tables: tables.map((answer) => ({
      table: answer.table,
      name: nameOf(answer.table),
      head,
      figures: figuresOfTable(answer),
    })),
  }
}

/** A group may have a name of its own beside its table's. */
export const signed = (name: string, own: string | undefined) =>
  own === undefined || own === name ? name : `${name} · ${own}`

/** Whether texts have become the whole room's: under headings, one for several, or one read large. */
const isSorted = ({ cards, groups = [], lifted }: Cards): boolean =>
  cards.some(
    ({ id, group, count = 1 }) =>
      id === lifted || count > 1 || groups.some((heading) => heading.id === group),
  )

/** The whole room's texts, each with the tables that wrote it. */
const together = (whole: Cards, { nameOf }: TableNaming): Cards => ({
  ...whole,
  groups: whole.groups ?? [],
  cards: whole.cards.map((card) => {
    const { tables = [], title } = card
    return tables.length === 0
      ? card
      : { ...card, title: signed(tables.map(nameOf).join(', '), title) }
  }),
})

/**
 * An activity's picture. Where tables wrote, each has one card, called by the table, in the order of the
 * tables, until the room has sorted the texts together; where they were counted, the picture is that of
 * their counts.
 *
 * @param width in em of the surrounding text
 */
export function pictureOf(
  activity: AnyActivity,
  given: ShownTables,
  width: number,
  words: Words<Messages>,
): Picture {
  const { shown, tables, naming } = given
  const whole = activity.picture(withTables(given), width, words)
  if (!tables || whole.kind !== 'cards') return whole
  if (isSorted(whole)) return together(whole, naming)
  const cards = tables.flatMap((table) => {
    const own = activity.picture(ofTable(shown, table), width, words)
    if (own.kind !== 'cards') return []
    return {
      ...own.cards[0],
      id: `table-${table.table}`,
      title: signed(naming.nameOf(table.table), own.cards[0]?.title),
      fields: own.cards.flatMap(({ fields }) => fields),
    }
  })
  return { kind: 'cards', cards }
}

/** What the figures say, and where they are of tables, what those say to one another. */
export const findingOf = (
  activity: AnyActivity,
  given: ShownTables,
  words: Words<Messages>,
): string => activity.finding(withTables(given), words)

/** The table behind a picture; where tables wrote, each row begins with its table. */
export function tableOf(
  activity: AnyActivity,
  given: ShownTables,
  words: Words<Messages>,
): DataTable {
  const { shown, tables, naming } = given
  const whole = activity.table(withTables(given), words)
  if (!tables || !activity.traits(shown.config).texts) return whole
  const frame = shown.wall ? { wall: shown.wall } : {}
  const own = tables.map((table) => ({
    name: naming.nameOf(table.table),
    ...activity.table({ ...ofTable(shown, table), ...frame }, words),
  }))
  // What all tables together would add, such as how many a text stands for, is not said of one of them.
  const [{ head } = whole] = own
  return {
    head: [naming.head, ...head],
    rows: own.flatMap(({ name, rows }) => rows.map((row) => [name, ...row])),
  }
}
