import { isMovement } from '../activities/moved.ts'
import { activityOf } from '../activities/registry.ts'
import type { Tally } from '../activities/tally.ts'
import type { Step } from '../deck/deck.ts'
import { kOf, type Settings } from '../deck/settings.ts'
import { type RoomState, type RoundRef, roundAt, roundsOf, type Session } from './state.ts'

/**
 * Whether showing these answers would tell what each person answered: everyone who gave a figure a
 * value gave the same one. No least number helps against that, so the facilitator is warned first.
 * Tables sign their answers, and a text is not a figure. Below k nothing is shown anyway.
 */
export function isUnanimous(
  step: Step,
  settings: Pick<Settings, 'k'>,
  tally: Tally | null,
): boolean {
  if (!tally || step.mode === 'group') return false
  const { texts, neutral = [] } = activityOf(step.type).traits(step.config)
  if (texts) return false
  const k = kOf(step, settings)
  // That all moved the same way tells of nobody what they answered.
  const tells = (figure: string) => !neutral.includes(figure) && !isMovement(figure)
  return [...tally].some(
    ([figure, { people, counts }]) =>
      tells(figure) && people >= k && [...counts.values()].includes(people),
  )
}

/**
 * Whether an act shows, for the first time, a round in which all answered the same. A live step is
 * seen while it grows, and its people were told so before they answered.
 */
export const wouldShowUnanimity = (
  { deck, settings }: Session,
  { before, after }: { readonly before: RoomState; readonly after: RoomState },
  tallyOf: (ref: RoundRef) => Tally | null,
): boolean =>
  deck.steps.some((step) =>
    roundsOf(after, step.id).some(({ ref, round }) => {
      const earlier = roundAt(before, ref)
      const isNews = round.status === 'revealed' && earlier?.status !== 'revealed'
      return isNews && earlier?.release === 'reveal' && isUnanimous(step, settings, tallyOf(ref))
    }),
  )
