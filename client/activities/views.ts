import { type ComponentType, lazy } from 'react'
import type { ActivityType } from '../../shared/activities/registry.ts'
import type { ActivityHalf } from './activity-half.ts'
import type { InputProps } from './input-props.ts'

/** What the client knows of an activity before it has fetched the activity's half. */
interface Facts {
  /** Written by hand: kept and offered to its writer when the step has moved on. */
  readonly written: boolean
  /** Texts that the facilitator may reword, merge and put under themes, rather than show or hide. */
  readonly sorts?: true
  /** A phone can tell how its answer differs from its own in the round before. */
  readonly moves?: true
}

export interface ActivityView extends Facts {
  /** Fetched when it is first shown. */
  readonly Input: ComponentType<InputProps>
  /** Fetches the half, also ahead of need, so that a network that blinks does not stop a step. */
  readonly load: () => Promise<ActivityHalf>
  /** The half, once it is here: where its input is shown, it is. */
  readonly half: () => ActivityHalf | null
}

type Fetch = () => Promise<{ readonly half: ActivityHalf }>

function view(fetch: Fetch, facts: Facts): ActivityView {
  let half: ActivityHalf | null = null
  const load = async () => {
    half ??= (await fetch()).half
    return half
  }
  const Input = lazy(async () => ({ default: (await load()).Input }))
  return { ...facts, Input, load, half: () => half }
}

/** The one lazy list of the client's halves; `shared/activities/registry.ts` is the other list. */
export const activityViews: Readonly<Record<ActivityType, ActivityView>> = {
  choice: view(() => import('./choice/half.ts'), { written: false, moves: true }),
  text: view(() => import('./text/half.ts'), { written: true, sorts: true }),
  talk: view(() => import('./talk/half.ts'), { written: false }),
  followup: view(() => import('./followup/half.ts'), { written: true }),
  commit: view(() => import('./commit/half.ts'), { written: true }),
  points: view(() => import('./points/half.ts'), { written: false, moves: true }),
  rate: view(() => import('./rate/half.ts'), { written: false, moves: true }),
  ladder: view(() => import('./ladder/half.ts'), { written: false, moves: true }),
  sort: view(() => import('./sort/half.ts'), { written: false, moves: true }),
  quadrant: view(() => import('./quadrant/half.ts'), { written: false, moves: true }),
}
