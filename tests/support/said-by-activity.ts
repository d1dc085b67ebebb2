import type { AnyActivity, Shown } from '../../shared/activities/activity.ts'
import type { Picture } from '../../shared/charts/marks.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { wordsIn } from '../../shared/i18n/words.ts'
import { drawingsOf } from './drawings.ts'

/** Everything that an activity says of figures, in every place where somebody reads it. */
export interface Said {
  /** Each row of the table with its head, cell by cell. */
  readonly table: readonly string[]
  /** Each line of the spreadsheet, without its count. */
  readonly records: readonly string[]
  /** Each text on each picture, whichever box it stands in. */
  readonly picture: readonly string[]
  readonly finding: string
}

/** In em: a phone's and a screen's. */
const widths = [21, 60] as const

const textsOn = (picture: Picture): string[] =>
  drawingsOf(picture).flatMap(({ drawing }) =>
    drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
  )

/** Everything said in a language; pictures, which take long and are laid out alike in all, in bokmål alone. */
export function saidOf(activity: AnyActivity, shown: Shown<unknown>, language: Language): Said {
  const say = wordsIn(activity.words, language)
  const { head, rows } = activity.table(shown, say)
  const views = language === 'nb' ? (activity.views?.(shown.config, say).length ?? 1) : 0
  return {
    table: [head, ...rows].map((row) => row.join(' | ')),
    records: activity
      .records(shown, say)
      .map(({ what, answer, count }) => [what, answer, count].join(' | ')),
    picture: Array.from({ length: views }, (_, view) => view).flatMap((view) =>
      widths.flatMap((width) => textsOn(activity.picture({ ...shown, view }, width, say))),
    ),
    finding: activity.finding(shown, say),
  }
}
