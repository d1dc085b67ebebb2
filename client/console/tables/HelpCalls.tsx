import { Tag } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { TableProgress } from '../../../shared/protocol/tables.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { callsInWords } from './progress.ts'
import { TableIcon } from './TableIcon.tsx'
import './tables.css'

/** The tables that call for help, where one looks whatever one does: said in words, with a raised hand. */
export function HelpCalls({ tables }: { readonly tables: readonly TableProgress[] | null }) {
  const say = useWords(consoleWords)
  const calls = callsInWords(tables, useLanguage(), say)
  if (!calls) return null
  return (
    <Tag data-color="danger" className="help-calls">
      <TableIcon shape="help" />
      {calls}
    </Tag>
  )
}
