import { useEffect, useState } from 'react'
import type { AnyActivity } from '../../shared/activities/activity.ts'

// Found by the folder's name, so that a phone loads only the activities it meets and no third list is kept.
const modules = import.meta.glob<Readonly<Record<string, AnyActivity>>>(
  '../../shared/activities/*/index.ts',
)

const loaded = new Map<string, AnyActivity>()

/** Makes activities known that a page has loaded itself: a picture of theirs is then drawn at once. */
export function keepActivities(activities: readonly AnyActivity[]): void {
  for (const activity of activities) loaded.set(activity.type, activity)
}

/** Fetches the pure half of an activity. Rejects while the network is away. */
export async function loadActivity(type: string): Promise<AnyActivity> {
  const module = await modules[`../../shared/activities/${type}/index.ts`]?.()
  const activity = module?.[type]
  if (!activity) throw new Error(`no activity of type ${type}`)
  keepActivities([activity])
  return activity
}

const retryAfter = 2_000

/** An activity by type; null until it has come. Keeps trying while the network is away. */
export function useActivity(type: string): AnyActivity | null {
  const [, rerender] = useState(0)
  const [attempt, setAttempt] = useState(0)
  const known = loaded.get(type) ?? null
  useEffect(() => {
    if (known) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isWanted = true
    loadActivity(type).then(
      () => isWanted && rerender((count) => count + 1),
      () => {
        if (isWanted) timer = setTimeout(() => setAttempt(attempt + 1), retryAfter)
      },
    )
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [type, known, attempt])
  return known
}
