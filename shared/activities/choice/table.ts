import type { DataTable } from '../../charts/marks.ts'
import { shareOf } from '../../stats/share.ts'
import type { ExportRecord } from '../activity.ts'
import { countIn, isTooFew, peopleIn } from '../figures.ts'
import { evennessOf, finding, itemsTooFew, markedItems } from './finding.ts'
import type { ChoiceShown, Option, Say } from './shown.ts'

/** From twenty people on, which part of those who answered; null while counts say it better. */
function percentOf({ figures }: ChoiceShown, { id }: Option): number | null {
  const share = shareOf(countIn(figures, 'option', id) ?? 0, peopleIn(figures, 'option'))
  return share === null ? null : Math.round(share * 100)
}

const hasShares = (shown: ChoiceShown): boolean =>
  !isTooFew(shown.figures, 'option') && shareOf(0, peopleIn(shown.figures, 'option')) !== null

/** Options with their counts, and what was marked inside them; shares from twenty people on. */
export function table(shown: ChoiceShown, say: Say): DataTable {
  const withShares = hasShares(shown)
  const cell = (text: string) => (withShares ? [text] : [])
  const rows = shown.config.options.flatMap((option) => [
    [
      `${option.id} ${option.title}`,
      countIn(shown.figures, 'option', option.id) ?? say('withheld'),
      ...cell(say('share', { percent: percentOf(shown, option) ?? 0 })),
    ],
    ...markedItems(shown, option).map(({ text, count }) => [
      `${option.id} – ${text}`,
      count,
      ...cell('–'),
    ]),
  ])
  return { head: [say('head.option'), say('head.count'), ...cell(say('head.share'))], rows }
}

const optionRecords = (shown: ChoiceShown, say: Say): ExportRecord[] =>
  shown.config.options.map((option) => {
    const percent = percentOf(shown, option)
    return {
      what: `${option.id} ${option.title}`,
      ...(percent === null ? {} : { answer: say('share', { percent }) }),
      count: countIn(shown.figures, 'option', option.id) ?? 0,
    }
  })

function itemRecords(shown: ChoiceShown, say: Say): ExportRecord[] {
  const withheld = itemsTooFew(shown, say)
  if (withheld.length > 0) return withheld.map((what) => ({ what }))
  const items = shown.config.options.flatMap((option) =>
    option.items.map(({ id, text }) => ({
      what: `${option.id} – ${text}`,
      count: countIn(shown.figures, 'item', id) ?? 0,
    })),
  )
  const isMarked = items.length === 0 || peopleIn(shown.figures, 'item') > 0
  return isMarked ? items : [{ what: say('noItems') }]
}

/** How even the choices are, in words, where anybody chose. */
const spreadRecords = (shown: ChoiceShown, say: Say): ExportRecord[] =>
  peopleIn(shown.figures, 'option') === 0 ? [] : [{ what: say(`spread.${evennessOf(shown)}`) }]

/** For a spreadsheet: options, what was marked inside them, and how even the choices are. */
export const records = (shown: ChoiceShown, say: Say): ExportRecord[] =>
  isTooFew(shown.figures, 'option')
    ? [{ what: finding(shown, say) }]
    : [...optionRecords(shown, say), ...itemRecords(shown, say), ...spreadRecords(shown, say)]
