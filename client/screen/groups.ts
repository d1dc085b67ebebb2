import type { ScreenWords } from '../../shared/i18n/screen/index.ts'
import type { Words } from '../../shared/i18n/words.ts'
import type { StepView } from '../../shared/protocol/views.ts'

/** How many groups: an agreement is a card that is handed in, any other answer is an answer. */
export function groupsInWords(
  { type }: Pick<StepView, 'type'>,
  count: number,
  words: Words<ScreenWords>,
): string {
  return type === 'commit'
    ? words('handedIn', { cards: count })
    : words('groupsAnswered', { groups: count })
}
