import { useEffect, useReducer } from 'react'
import type { ActivityType } from '../../shared/activities/registry.ts'
import type { ActivityHalf } from './activity-half.ts'
import { activityViews } from './views.ts'

/** The client's half of an activity, fetched where it is not here yet; null until it is. */
export function useHalf(type: ActivityType): ActivityHalf | null {
  const [, comeAgain] = useReducer((times: number) => times + 1, 0)
  const { half, load } = activityViews[type]
  const here = half()

  useEffect(() => {
    // Where it cannot be fetched, what is said beside an answer has to do without the answer.
    if (!here) load().then(comeAgain, () => {})
  }, [here, load])

  return here
}
