import type { DataTable } from '../../shared/charts/marks.ts'
import { useFitted } from './use-fitted.ts'

interface DataTableViewProps {
  readonly table: DataTable
  readonly labelledBy: string
}

// Two rows may say the same: only their places tell them apart.
const numbered = (rows: DataTable['rows']) => rows.map((row, number) => ({ row, number }))

const isOfNumbers = (rows: DataTable['rows'], column: number) =>
  rows.some((row) => typeof row[column] === 'number')

/** The figures of a picture as a table. */
export const DataTableView = ({ table: { head, rows }, labelledBy }: DataTableViewProps) => (
  <table className="data-table" aria-labelledby={labelledBy}>
    <thead>
      <tr>
        {head.map((cell, column) => (
          <th key={cell} scope="col" className={isOfNumbers(rows, column) ? 'number' : undefined}>
            {cell}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {numbered(rows).map(({ row, number }) => (
        <tr key={number}>
          {row.map((cell, column) =>
            column === 0 && row.length > 1 ? (
              <th key={head[column]} scope="row">
                {cell}
              </th>
            ) : (
              <td key={head[column]} className={typeof cell === 'number' ? 'number' : undefined}>
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

const sizes = [1.3, 1.15, 1, 0.9, 0.8, 0.7, 0.6, 0.5]

/** More rows than this stand in several tables side by side. */
const rowsOfOne = 9

const split = ({ head, rows }: DataTable): DataTable[] => {
  const parts = head.length > 2 ? 1 : Math.min(3, Math.ceil(rows.length / rowsOfOne))
  const each = Math.ceil(rows.length / parts)
  return Array.from({ length: parts }, (_, part) => ({
    head,
    rows: rows.slice(part * each, (part + 1) * each),
  }))
}

/** The table in letters as large as there is room for. */
export function TableWall({ table, labelledBy }: DataTableViewProps) {
  const ref = useFitted({
    steps: sizes,
    apply: (element, size) => {
      element.style.fontSize = `${size}em`
    },
  })
  return (
    <div className="table-wall" ref={ref}>
      {split(table).map((part) => (
        <DataTableView key={String(part.rows[0])} table={part} labelledBy={labelledBy} />
      ))}
    </div>
  )
}
