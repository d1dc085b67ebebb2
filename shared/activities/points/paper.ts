import type { Localized } from '../../i18n/local-text.ts'
import type { PaperBlock } from '../paper.ts'
import { budgetsOf } from './budget.ts'
import { letterOf } from './letters.ts'
import type { PointsConfig } from './schema.ts'

/** Where suggestions come up only in the room, they are written down there. */
const unwritten = Array.from({ length: 8 }, (_, line) => ({ id: String(line), title: '' }))

/** Rings to give dots in, budget by budget, or boxes to write places in. */
export function onPaper(settings: Localized<PointsConfig>): PaperBlock[] {
  const { options, rank } = settings
  const printed = options.length === 0 ? unwritten : options.map(({ id, title }) => ({ id, title }))
  if (rank)
    return [
      {
        id: 'rank',
        kind: 'rank',
        options: printed.map((option, index) => ({ ...option, letter: letterOf(index) })),
      },
    ]
  return budgetsOf(settings).map(({ place, label, points, most, options: ids }) => ({
    id: `dots-${place}`,
    kind: 'dots',
    ...(label === undefined ? {} : { title: label }),
    points,
    most,
    options: printed
      .map((option, index) => ({ ...option, place: index + 1 }))
      .filter(({ id, title }) => title === '' || ids.includes(id)),
  }))
}
