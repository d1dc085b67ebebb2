import type { Localized } from '../../i18n/local-text.ts'
import type { PaperBlock } from '../paper.ts'
import { rungsOf } from './rungs.ts'
import type { LadderConfig } from './schema.ts'

/** The ladder as it stands, with a box on each rung, or one for each marker. */
export const onPaper = ({ goal, ...ladder }: Localized<LadderConfig>): PaperBlock[] => [
  {
    id: 'ladder',
    kind: 'ladder',
    markers: goal ? [goal.now, goal.label] : [],
    rungs: rungsOf(ladder)
      .toReversed()
      .map(({ id, number, title, text }) => ({
        id,
        number,
        title,
        ...(text === undefined ? {} : { text }),
      })),
    isPrivate: ladder.private,
  },
]
