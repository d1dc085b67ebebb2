import { useEffect, useId, useRef, useState } from 'react'
import { tableWords } from '../../../shared/i18n/table/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/words.tsx'
import { TableCard } from './TableCard.tsx'
import { TablePicker } from './TablePicker.tsx'

interface TablePlaceProps {
  /** Where this phone sits, or null. */
  readonly table: number | null
  readonly counts: readonly number[]
  /** The table with the fewest, where a latecomer is needed most. */
  readonly smallest: number
  /** The session is on: who comes now is late. */
  readonly started: boolean
  /** Phones that sit somewhere stay there, because a table's work has started. */
  readonly fixed: boolean
  readonly onSit: (table: number) => void
}

/** Where one sits, and the way to sit somewhere else until the work starts. */
export function TablePlace({ table, ...rest }: TablePlaceProps) {
  if (table === null) return rest.fixed ? <Late {...rest} /> : <Unseated {...rest} />
  return <Seated table={table} {...rest} />
}

type WithoutTable = Omit<TablePlaceProps, 'table'>

function Unseated({ counts, smallest: number, started, onSit }: WithoutTable) {
  const say = useWords(tableWords)
  const id = useId()
  return (
    <section className="table-place" aria-labelledby={id}>
      <h2 id={id}>{say('sit.title')}</h2>
      <p className="hint">{say('sit.text')}</p>
      {started && counts.some((here) => here > 0) && <p>{say('sit.smallest', { number })}</p>}
      <TablePicker titleId={id} counts={counts} mine={null} onSit={onSit} />
    </section>
  )
}

/** Somebody who comes when the tables are at work is asked nothing that takes time. */
function Late({ counts, smallest: number, onSit }: WithoutTable) {
  const say = useWords(tableWords)
  const id = useId()
  return (
    <section className="table-place" aria-labelledby={id}>
      <h2 id={id}>{say('sit.title')}</h2>
      <p>{say('sit.late', { number })}</p>
      <Button kind="primary" wide onClick={() => onSit(number)}>
        {say('sit.join', { number })}
      </Button>
      <details>
        <summary>{say('sit.other')}</summary>
        <TablePicker titleId={id} counts={counts} mine={null} onSit={onSit} />
      </details>
    </section>
  )
}

interface SeatedProps extends WithoutTable {
  readonly table: number
}

function Seated({ table, counts, fixed, onSit }: SeatedProps) {
  const say = useWords(tableWords)
  const id = useId()
  const [isChanging, setIsChanging] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const others = Math.max(0, (counts[table - 1] ?? 1) - 1)

  useEffect(() => {
    // The button that was pressed is gone.
    if (document.activeElement === document.body) title.current?.focus()
  }, [isChanging])

  const sit = (number: number) => {
    setIsChanging(false)
    if (number !== table) onSit(number)
  }
  return (
    <section className="table-place" aria-labelledby={id}>
      <TableCard number={table}>
        <h2 id={id} ref={title} tabIndex={-1}>
          {say('sit.at', { number: table })}
        </h2>
        <p className="hint">{fixed ? say('sit.fixed') : say('sit.company', { others })}</p>
      </TableCard>
      {!fixed && !isChanging && (
        <Button onClick={() => setIsChanging(true)}>{say('sit.change')}</Button>
      )}
      {!fixed && isChanging && (
        <>
          <TablePicker titleId={id} counts={counts} mine={table} onSit={sit} />
          <Button kind="quiet" onClick={() => setIsChanging(false)}>
            {say('sit.stay', { number: table })}
          </Button>
        </>
      )}
    </section>
  )
}
