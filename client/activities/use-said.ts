import type { ActivityType } from '../../shared/activities/registry.ts'
import type { Json } from '../../shared/lib/json.ts'
import { useLanguage } from '../ui/words.tsx'
import { useHalf } from './use-half.ts'

/** An answer to a step in words, line by line; none before the activity's half is here to say them. */
export function useSaid({
  type,
  config,
}: {
  readonly type: ActivityType
  readonly config: unknown
}) {
  const language = useLanguage()
  const said = useHalf(type)?.said
  return (value: Json | null): string[] =>
    value === null || !said ? [] : said(config, value, language)
}
