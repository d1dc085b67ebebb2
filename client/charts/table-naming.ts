import { useMemo } from 'react'
import type { TableNaming } from '../../shared/activities/side-by-side.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { useWords } from '../ui/words.tsx'

/** What tables are called, in the reader's language. */
export function useTableNaming(): TableNaming {
  const say = useWords(chartsWords)
  return useMemo(
    () => ({ nameOf: (table) => say('table', { table }), head: say('tableHead') }),
    [say],
  )
}
