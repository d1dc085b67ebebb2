import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { TableProgress } from '../../../shared/protocol/tables.ts'
import type { StepView } from '../../../shared/protocol/views.ts'
import { useWords } from '../../ui/words.tsx'
import { LeftOver, OpenCard } from '../lead/PaperCards.tsx'
import { usePaperCards } from '../lead/use-paper-cards.ts'
import { TableTiles } from './TableTiles.tsx'

interface WorkingTablesProps {
  readonly step: StepView
  readonly tables: readonly TableProgress[]
}

/** The tables at their answer, and the form in which the facilitator types for one without a phone. */
export function WorkingTables({ step, tables }: WorkingTablesProps) {
  const say = useWords(consoleWords)
  const papers = usePaperCards(step)
  const { cards, openCard, lastSaved, openTable } = papers
  const typed = new Set(cards.flatMap(({ table, rev }) => (table && rev > 0 ? [table] : [])))
  const isOpen = step.status === 'open'
  return (
    <>
      <p role="status" className="visually-hidden">
        {lastSaved !== null && !openCard && say('tables.saved', { table: lastSaved })}
      </p>
      <TableTiles
        tables={tables}
        working={['open', 'locked', 'closing'].includes(step.status)}
        typing={isOpen ? { typed, onType: openTable } : null}
      />
      {isOpen ? <OpenCard papers={papers} step={step} /> : <LeftOver papers={papers} step={step} />}
    </>
  )
}
