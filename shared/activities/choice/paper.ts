import type { Localized } from '../../i18n/local-text.ts'
import type { PaperBlock } from '../paper.ts'
import type { ChoiceConfig } from './schema.ts'

/** The options with a box each, and boxes for what can be marked inside them. */
export const onPaper = ({ most, mostItems, options }: Localized<ChoiceConfig>): PaperBlock[] => [
  {
    id: 'options',
    kind: 'options',
    most,
    mostItems,
    options: options.map(({ id, title, description, items }) => ({
      id,
      title,
      ...(description === undefined ? {} : { text: description }),
      items: mostItems > 0 ? items : [],
    })),
  },
]
