import type { AnyActivity } from './activity.ts'
import { choice } from './choice/index.ts'
import { commit } from './commit/index.ts'
import { followup } from './followup/index.ts'
import { ladder } from './ladder/index.ts'
import { points } from './points/index.ts'
import { quadrant } from './quadrant/index.ts'
import { rate } from './rate/index.ts'
import { sort } from './sort/index.ts'
import { talk } from './talk/index.ts'
import { text } from './text/index.ts'

/** The one list of activities on the pure side; `client/activities/views.ts` is the other. */
export const activities = [
  choice,
  text,
  talk,
  commit,
  followup,
  points,
  rate,
  ladder,
  sort,
  quadrant,
] as const

export type ActivityType = (typeof activities)[number]['type']

export const activityTypes = activities.map((activity) => activity.type)

const byType: ReadonlyMap<string, AnyActivity> = new Map(
  activities.map((activity) => [activity.type, activity]),
)

/** The activity of a type. Types are parsed with the deck, so a missing one is a bug. */
export function activityOf(type: string): AnyActivity {
  const found = byType.get(type)
  if (!found) throw new Error(`no activity of type ${type}`)
  return found
}
