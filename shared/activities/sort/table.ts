import type { DataTable } from '../../charts/marks.ts'
import type { Words } from '../../i18n/words.ts'
import type { ExportRecord } from '../activity.ts'
import { atTables } from './by-tables.ts'
import { allSorted, type Card, keysOf, ranked, type Sorted, type SortShown } from './sorted.ts'
import type { SortWords } from './words.ts'

type Say = Words<SortWords>
type Row = (string | number)[]

const sectionOf = ({ sections }: SortShown['config'], { section }: Card): string =>
  sections.find(({ id }) => id === section)?.title ?? ''

/** The letter of a card's bucket at each table. */
function lettersAt(shown: SortShown): ReadonlyMap<string, Row> {
  const letterOf = new Map(keysOf(shown.config).map(({ id, letter }) => [id, letter]))
  return new Map(
    atTables(shown).map(({ card, buckets }) => [
      card.id,
      buckets.map((bucket) => letterOf.get(bucket ?? '') ?? '–'),
    ]),
  )
}

function cellsOf({ counts, people }: Sorted, { config }: SortShown, say: Say): Row {
  if (counts === null) return [...config.buckets.map(() => '–'), say('withheld')]
  return [...counts, people]
}

/** "A 3 · B 1" of the round before, card by card. */
function beforeIn(shown: SortShown): ReadonlyMap<string, string> {
  if (!shown.before) return new Map()
  const letters = keysOf(shown.config).map(({ letter }) => letter)
  return new Map(
    allSorted({ ...shown, figures: shown.before }).map(({ card, counts }) => [
      card.id,
      (counts ?? [])
        .flatMap((count, index) => (count > 0 ? `${letters[index]} ${count}` : []))
        .join(' · '),
    ]),
  )
}

/** A row for each card, ranked as the picture is: its buckets, how many sorted it, and its place at each table. */
export function table(shown: SortShown, say: Say): DataTable {
  const { config, tables = [] } = shown
  // Beside columns for tables there is no room for another.
  const hasSections = config.sections.length > 0 && tables.length === 0
  const before = beforeIn(shown)
  const letters = lettersAt(shown)
  const head = [
    say('head.card'),
    ...keysOf(config).map(({ letter, title }) => `${letter} ${title}`),
    say('head.people'),
    ...tables.map(({ name }) => name),
    ...(shown.before ? [say('head.before')] : []),
    ...(hasSections ? [say('head.section')] : []),
  ]
  return {
    head,
    rows: ranked(shown).map((sorted) => [
      sorted.card.title,
      ...cellsOf(sorted, shown, say),
      ...(tables.length > 0 ? (letters.get(sorted.card.id) ?? []) : []),
      ...(shown.before ? [before.get(sorted.card.id) || '–'] : []),
      ...(hasSections ? [sectionOf(config, sorted.card)] : []),
    ]),
  }
}

/**
 * For a spreadsheet: a line for each bucket of each card. Groups and tables sign, and what none of them
 * chose has no line: a table's lines are then where it put its cards.
 */
export function records(shown: SortShown, say: Say): ExportRecord[] {
  const { config, mode } = shown
  const all = ranked({ ...shown, config: { ...config, rankBy: undefined } })
  return all.flatMap(({ card, counts, people }): ExportRecord[] => {
    const section = sectionOf(config, card)
    const what = section === '' ? card.title : `${section} – ${card.title}`
    if (people === 0) return mode === 'group' ? [] : [{ what: `${what}: ${say('nobody')}` }]
    if (counts === null) return [{ what: `${what}: ${say('tooFew', { people, k: shown.k })}` }]
    return config.buckets.flatMap(({ title }, index) => {
      const count = counts[index] ?? 0
      return mode === 'group' && count === 0 ? [] : [{ what, answer: title, count }]
    })
  })
}
