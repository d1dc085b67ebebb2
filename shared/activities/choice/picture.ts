import { type Bar, layoutBars } from '../../charts/bars.ts'
import type { OutlineItem, Picture } from '../../charts/marks.ts'
import type { Words } from '../../i18n/words.ts'
import { shareOf } from '../../stats/share.ts'
import { countIn, isTooFew, peopleIn } from '../figures.ts'
import { finding, markedItems } from './finding.ts'
import { asGroups, hasGroups } from './groups.ts'
import { type ChoiceShown, type Option, toneOf } from './shown.ts'
import type { ChoiceWords } from './words.ts'

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
  if (shown.view && hasGroups(shown.config)) return asGroups(shown, width, words)
  return layoutBars(
    shown.config.options.map((option, index) => toBar(shown, option, index, words)),
    width,
    mostIn(shown),
  )
}
