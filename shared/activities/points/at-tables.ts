import type { ShownTable } from '../activity.ts'
import { givenTo, type PointsShown } from './given.ts'
import { rankedIn } from './ranked.ts'

/** What one table gave an option: its dots, or the place it put it on; nought where it gave none. */
function atTable({ config, k }: PointsShown, { figures }: ShownTable): ReadonlyMap<string, number> {
  const shown = { config, figures, k }
  return new Map(
    config.rank
      ? rankedIn(shown).map(({ option, range: [place] }) => [option.id, place])
      : givenTo(shown).map(({ option, dots }) => [option.id, dots]),
  )
}

/** A table beside the others, with what it gave each option. */
export interface TableGave {
  readonly name: string
  readonly of: (option: string) => number
}

/** What tables gave that stand side by side; none where people answered. */
export const tablesIn = (shown: PointsShown): TableGave[] =>
  (shown.tables ?? []).map((table) => {
    const gave = atTable(shown, table)
    return { name: table.name, of: (option) => gave.get(option) ?? 0 }
  })

/** More tables than this nobody reads beside a bar; the table has them. */
const fewTables = 6

/** "Bord 1: 2 · Bord 3: 1": what each table gave an option, where it gave any. */
export function tablesNote(tables: readonly TableGave[], option: string): string | undefined {
  if (tables.length > fewTables) return undefined
  const gave = tables.filter(({ of }) => of(option) > 0)
  return gave.length === 0
    ? undefined
    : gave.map(({ name, of }) => `${name}: ${of(option)}`).join(' · ')
}
