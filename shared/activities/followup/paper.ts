import type { Localized } from '../../i18n/local-text.ts'
import type { PaperBlock } from '../paper.ts'
import type { FollowupConfig } from './schema.ts'

/** Each agreement with room to write under it. */
export const onPaper = ({ agreements }: Localized<FollowupConfig>): PaperBlock[] =>
  agreements.map(({ id, group, what }) => ({
    id,
    kind: 'lines',
    lines: 3,
    label: group ? `${group}: ${what}` : what,
    isPrivate: false,
  }))
