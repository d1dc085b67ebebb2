import { type Bar, layoutBars } from '../../charts/bars.ts'
import type { DataTable, OutlineItem, Picture, Tone } from '../../charts/marks.ts'
import type { Words } from '../../i18n/words.ts'
import { evenness } from '../../stats/evenness.ts'
import { shareOf } from '../../stats/share.ts'
import type { ExportRecord, Shown } from '../activity.ts'
import { countIn, isTooFew, peopleIn } from '../figures.ts'
import type { ChoiceConfig } from './schema.ts'
import type { ChoiceWords } from './words.ts'

type ChoiceShown = Shown<ChoiceConfig>
type Option = ChoiceShown['config']['options'][number]

const tones: readonly Tone[] = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6']

const markedItems = ({ figures }: ChoiceShown, option: Option) =>
  option.items.flatMap(({ id, text }) => {
    const count = countIn(figures, 'item', id) ?? 0
    return count > 0 ? [{ id, text, count }] : []
  })

const toneOf = (index: number): Tone => tones[index % tones.length] ?? 'c1'

export const outline = ({ options }: ChoiceShown['config']): OutlineItem[] =>
  options.map(({ id, title, description }, index) => ({
    id,
    badge: id,
    tone: toneOf(index),
    title,
    ...(description === undefined ? {} : { text: description }),
  }))

/** How many items of an option are named where room is short. */
const briefly = 2

/** Rounds side by side are compared row by row: what was marked under an option is in the tables. */
function notesOf(shown: ChoiceShown, option: Option, words: Words<ChoiceWords>) {
  if (shown.beside && shown.beside.length > 0) return { notes: [] }
  const marked = markedItems(shown, option)
  const inWords = ({ text, count }: { text: string; count: number }) => `${count} × ${text}`
  const notes = marked.map(inWords)
  if (notes.length <= briefly) return { notes }
  const most = marked.toSorted((a, b) => b.count - a.count).slice(0, briefly)
  return {
    notes,
    briefNotes: [...most.map(inWords), words('moreItems', { items: marked.length - briefly })],
  }
}

/** From twenty people on, which part of them chose it: of those who answered, however many each chose. */
function shareBeside({ figures }: ChoiceShown, { id }: Option, words: Words<ChoiceWords>) {
  const count = countIn(figures, 'option', id)
  const share = count === undefined ? null : shareOf(count, peopleIn(figures, 'option'))
  return share === null ? {} : { beside: words('share', { percent: Math.round(share * 100) }) }
}

const toBar = (
  shown: ChoiceShown,
  option: Option,
  index: number,
  words: Words<ChoiceWords>,
): Bar => ({
  id: option.id,
  badge: option.id,
  label: option.title,
  count: countIn(shown.figures, 'option', option.id),
  ...shareBeside(shown, option, words),
  tone: toneOf(index),
  ...notesOf(shown, option, words),
})

/** The largest count of the rounds that are drawn beside this one. */
const mostIn = ({ config, beside = [] }: ChoiceShown): number =>
  Math.max(
    0,
    ...beside.flatMap((figures) =>
      config.options.map(({ id }) => countIn(figures, 'option', id) ?? 0),
    ),
  )

/**
 * Bars in the deck's own order: the order is the model, so it is never sorted by count. Never empty
 * bars: nobody and too few are said in words.
 */
export function picture(shown: ChoiceShown, width: number, words: Words<ChoiceWords>): Picture {
  const isNobody = peopleIn(shown.figures, 'option') === 0
  if (isNobody || isTooFew(shown.figures, 'option'))
    return { kind: 'sentence', text: finding(shown, words) }
  return layoutBars(
    shown.config.options.map((option, index) => toBar(shown, option, index, words)),
    width,
    mostIn(shown),
  )
}

/** "K1", "K1 og K2", "K1, K2 og K3". */
function named(options: readonly Option[], words: Words<ChoiceWords>): string {
  const ids = options.map(({ id }) => id)
  const last = ids.at(-1) ?? ''
  return ids.length < 2 ? last : words('list', { others: ids.slice(0, -1).join(', '), last })
}

const even = 0.95

/** Whether the largest and the smallest count lie as near as a room sees as equal. */
function areNear(counts: readonly number[], people: number): boolean {
  const apart = Math.max(...counts) - Math.min(...counts)
  return apart <= Math.max(1, people / 10)
}

/** Of two options the one with more has more, however little: only among several is it a pattern. */
const looksEven = (counts: readonly number[], people: number): boolean =>
  new Set(counts).size === 1 ||
  (counts.length > 2 && evenness(counts) >= even && areNear(counts, people))

/** Without a number: how few marked something would point at them. */
const itemsTooFew = ({ figures }: ChoiceShown, words: Words<ChoiceWords>): string[] =>
  isTooFew(figures, 'item') ? [words('itemsTooFew')] : []

function distribution(shown: ChoiceShown, words: Words<ChoiceWords>): string[] {
  const { config, figures } = shown
  const people = peopleIn(figures, 'option')
  const counted = config.options.map((option) => ({
    option,
    count: countIn(figures, 'option', option.id) ?? 0,
  }))
  const most = Math.max(...counted.map(({ count }) => count))
  const top = counted.filter(({ count }) => count === most).map(({ option }) => option)
  const none = counted.filter(({ count }) => count === 0).map(({ option }) => option)
  const options = named(top, words)
  const isEven = looksEven(
    counted.map(({ count }) => count),
    people,
  )
  const first =
    most === people && config.most === 1
      ? words('all', { option: options, people })
      : isEven
        ? words('even', { people })
        : words('most', { options, tied: top.length, count: most, people })
  return none.length === 0 ? [first] : [first, words('none', { options: named(none, words) })]
}

/** What most chose, whether the choices are even, and what nobody chose: both are worth a question. */
export function finding(shown: ChoiceShown, words: Words<ChoiceWords>): string {
  const people = peopleIn(shown.figures, 'option')
  if (people === 0) return words('nobody')
  if (isTooFew(shown.figures, 'option')) return words('tooFew', { people, k: shown.k })
  return [...distribution(shown, words), ...itemsTooFew(shown, words)].join(' ')
}

export function table(shown: ChoiceShown, words: Words<ChoiceWords>): DataTable {
  const rows = shown.config.options.flatMap((option) => [
    [
      `${option.id} ${option.title}`,
      countIn(shown.figures, 'option', option.id) ?? words('withheld'),
    ],
    ...markedItems(shown, option).map(({ text, count }) => [`${option.id} – ${text}`, count]),
  ])
  return { head: [words('head.option'), words('head.count')], rows }
}

const optionRecords = ({ config, figures }: ChoiceShown): ExportRecord[] =>
  config.options.map(({ id, title }) => ({
    what: `${id} ${title}`,
    count: countIn(figures, 'option', id) ?? 0,
  }))

function itemRecords(shown: ChoiceShown, words: Words<ChoiceWords>): ExportRecord[] {
  const withheld = itemsTooFew(shown, words)
  if (withheld.length > 0) return withheld.map((what) => ({ what }))
  const items = shown.config.options.flatMap((option) =>
    option.items.map(({ id, text }) => ({
      what: `${option.id} – ${text}`,
      count: countIn(shown.figures, 'item', id) ?? 0,
    })),
  )
  const isMarked = items.length === 0 || peopleIn(shown.figures, 'item') > 0
  return isMarked ? items : [{ what: words('noItems') }]
}

export const records = (shown: ChoiceShown, words: Words<ChoiceWords>): ExportRecord[] =>
  isTooFew(shown.figures, 'option')
    ? [{ what: finding(shown, words) }]
    : [...optionRecords(shown), ...itemRecords(shown, words)]
