import { useEffect, useReducer } from 'react'
import type { ActivityType } from '../../shared/activities/registry.ts'
import type { Json } from '../../shared/lib/json.ts'
import { useLanguage } from '../ui/words.tsx'
import { activityViews } from './views.ts'

/** An answer to a step in words, line by line; none before the activity's half is here to say them. */
export function useSaid({
  type,
  config,
}: {
  readonly type: ActivityType
  readonly config: unknown
}) {
  const language = useLanguage()
  const [, comeAgain] = useReducer((times: number) => times + 1, 0)
  const { half, load } = activityViews[type]
  const said = half()?.said

  useEffect(() => {
    // Where it cannot be fetched, what is said beside an answer has to do without the answer.
    if (!said) load().then(comeAgain, () => {})
  }, [said, load])

  return (value: Json | null): string[] =>
    value === null || !said ? [] : said(config, value, language)
}
