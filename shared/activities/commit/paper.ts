import type { Localized } from '../../i18n/local-text.ts'
import type { PaperBlock } from '../paper.ts'
import type { CommitConfig } from './schema.ts'

/** How much room each field of the card gets, in the order they are written. */
const lines = { group: 1, what: 3, sign: 3, firstStep: 2, who: 1, when: 1 } as const

const fields = ['group', 'what', 'sign', 'firstStep', 'who', 'when'] as const

/** The empty card, to fill in by hand. */
export const onPaper = ({ by, labels, hints }: Localized<CommitConfig>): PaperBlock[] =>
  fields
    .filter((field) => by === 'table' || field !== 'group')
    .map((field) => ({
      id: field,
      kind: 'lines',
      lines: lines[field],
      label: labels[field],
      ...(hints[field] === undefined ? {} : { hint: hints[field] }),
      isPrivate: false,
    }))
