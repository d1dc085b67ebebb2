import { Table } from '@digdir/designsystemet-react'
import type { DataTable } from '../../shared/charts/marks.ts'
import { useDeckLang } from '../ui/words.tsx'

interface FigureTableProps {
  readonly table: DataTable
  readonly labelledBy: string
}

// Two rows may say the same: only their places tell them apart.
const numbered = (rows: DataTable['rows']) => rows.map((row, number) => ({ row, number }))

const numberClass = (cell: string | number | undefined) =>
  typeof cell === 'number' ? 'number' : undefined

/** The figures behind a picture. What a row is about stands first, in the deck's own words. */
export function FigureTable({ table: { head, rows }, labelledBy }: FigureTableProps) {
  const deckLang = useDeckLang()
  return (
    <Table className="figures" data-size="sm" aria-labelledby={labelledBy}>
      <Table.Head>
        <Table.Row>
          {head.map((cell, column) => (
            <Table.HeaderCell
              key={cell}
              scope="col"
              className={numberClass(rows.find((row) => row[column] !== undefined)?.[column])}
            >
              {cell}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {numbered(rows).map(({ row: [about, ...cells], number }) => (
          <Table.Row key={number}>
            <Table.HeaderCell scope="row" lang={deckLang}>
              {about}
            </Table.HeaderCell>
            {cells.map((cell, column) => (
              <Table.Cell key={head[column + 1]} className={numberClass(cell)}>
                {cell}
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
