import type { Drawing } from '../../charts/marks.ts'
import { layoutSeats, type Seats } from '../../charts/seats.ts'
import { isGroup, smallGroups } from '../../stats/small-groups.ts'
import { countIn } from '../figures.ts'
import { type ChoiceShown, type Option, type Say, toneOf } from './shown.ts'

/** Where each may choose several, nobody knows where they will sit. */
export const hasGroups = ({ most }: Pick<ChoiceShown['config'], 'most'>): boolean => most === 1

/** "2 grupper: 4 og 3", or how few they are. */
function sizesInWords(people: number, say: Say): string {
  if (people === 0) return say('groups.nobody')
  if (!isGroup(people)) return say('groups.few', { people })
  const sizes = smallGroups(people)
  const [largest = 0] = sizes
  const least = sizes.at(-1) ?? 0
  const groups = sizes.length
  return least === largest
    ? say('groups.alike', { groups, size: largest })
    : say('groups.mixed', { groups, least, most: largest })
}

/** The tables that chose an option, by their names. */
const tablesOf = ({ tables = [] }: ChoiceShown, { id }: Option): string[] =>
  tables.filter(({ figures }) => (countIn(figures, 'option', id) ?? 0) > 0).map(({ name }) => name)

function toSeats(shown: ChoiceShown, option: Option, index: number, say: Say): Seats {
  const count = countIn(shown.figures, 'option', option.id) ?? 0
  const own = { id: option.id, badge: option.id, tone: toneOf(index), label: option.title, count }
  // Tables sit where they sit: which of them chose the same is told, and they are not divided.
  if (shown.mode === 'group')
    return { ...own, tables: [], says: tablesOf(shown, option).join(', ') }
  return {
    ...own,
    tables: isGroup(count) ? smallGroups(count) : [],
    says: sizesInWords(count, say),
  }
}

/** Who chose the same sits together: how many they are, and how many groups of three or four that makes. */
export const asGroups = (shown: ChoiceShown, width: number, say: Say): Drawing =>
  layoutSeats(
    shown.config.options.map((option, index) => toSeats(shown, option, index, say)),
    say(shown.mode === 'group' ? 'groups.ofTables' : 'groups.ofPeople'),
    width,
  )
