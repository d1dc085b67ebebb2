import { evenness } from '../../stats/evenness.ts'
import { countIn, isTooFew, peopleIn } from '../figures.ts'
import type { ChoiceShown, Option, Say } from './shown.ts'

/** What was marked inside an option, as often as it was; nothing while too few marked anything. */
export const markedItems = ({ figures }: ChoiceShown, option: Option) =>
  option.items.flatMap(({ id, text }) => {
    const count = countIn(figures, 'item', id) ?? 0
    return count > 0 ? [{ id, text, count }] : []
  })

/** "K1", "K1 og K2", "K1, K2 og K3". */
function named(options: readonly Option[], say: Say): string {
  const ids = options.map(({ id }) => id)
  const last = ids.at(-1) ?? ''
  return ids.length < 2 ? last : say('list', { others: ids.slice(0, -1).join(', '), last })
}

const [even, fairlyEven, gathered] = [0.95, 0.75, 0.5]

/** Whether the largest and the smallest count lie as near as a room sees as equal. */
function areNear(counts: readonly number[], people: number): boolean {
  const apart = Math.max(...counts) - Math.min(...counts)
  return apart <= Math.max(1, people / 10)
}

/** Of two options the one with more has more, however little: only among several is it a pattern. */
const looksEven = (counts: readonly number[], people: number): boolean =>
  new Set(counts).size === 1 ||
  (counts.length > 2 && evenness(counts) >= even && areNear(counts, people))

/** How even a choice is, in words: CONTENT.md 3.3 has the number, which says less. */
export function evennessOf({ config, figures }: ChoiceShown): 'even' | 'fairly' | 'uneven' | 'few' {
  const counts = config.options.map(({ id }) => countIn(figures, 'option', id) ?? 0)
  if (looksEven(counts, peopleIn(figures, 'option'))) return 'even'
  const found = evenness(counts)
  if (found >= fairlyEven) return 'fairly'
  return found >= gathered ? 'uneven' : 'few'
}

/** Without a number: how few marked something would point at them. */
export const itemsTooFew = ({ figures }: ChoiceShown, say: Say): string[] =>
  isTooFew(figures, 'item') ? [say('itemsTooFew')] : []

const noneIn = (none: readonly Option[], say: Say): string[] =>
  none.length === 0 ? [] : [say('none', { options: named(none, say) })]

function distribution(shown: ChoiceShown, say: Say): string[] {
  const { config, figures } = shown
  const people = peopleIn(figures, 'option')
  const counted = config.options.map((option) => ({
    option,
    count: countIn(figures, 'option', option.id) ?? 0,
  }))
  const most = Math.max(...counted.map(({ count }) => count))
  const top = counted.filter(({ count }) => count === most).map(({ option }) => option)
  const none = counted.filter(({ count }) => count === 0).map(({ option }) => option)
  const options = named(top, say)
  const word = evennessOf(shown)
  if (most === people && config.most === 1)
    return [say('all', { option: options, people }), ...noneIn(none, say)]
  const first =
    word === 'even'
      ? say('even', { people })
      : say('most', { options, tied: top.length, count: most, people })
  // Of two options the one has most, and the other what is left.
  const isGathered = word === 'few' && config.options.length > 2
  return [first, ...(isGathered ? [say('spread.few')] : []), ...noneIn(none, say)]
}

/** What most chose, whether the choices are even, and what nobody chose: both are worth a question. */
export function finding(shown: ChoiceShown, say: Say): string {
  const people = peopleIn(shown.figures, 'option')
  if (people === 0) return say('nobody')
  if (isTooFew(shown.figures, 'option')) return say('tooFew', { people, k: shown.k })
  return [...distribution(shown, say), ...itemsTooFew(shown, say)].join(' ')
}
