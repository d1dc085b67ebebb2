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

/** How the table may stand on the wall. */
interface TableStep {
  readonly size: number
  /** In how many tables side by side. */
  readonly parts: number
  readonly isDense: boolean
}

const mostParts = 3
const inParts = Array.from({ length: mostParts }, (_, before) => before + 1)

const stepsAt = (sizes: readonly number[], isDense: boolean): TableStep[] =>
  sizes.flatMap((size) => inParts.map((parts) => ({ size, parts, isDense })))

/** Below one em, the least that is read at ten metres, only where nothing else helps. */
const steps: readonly TableStep[] = [
  ...stepsAt([1.6, 1.45, 1.3, 1.15, 1], false),
  ...stepsAt([1], true),
  ...stepsAt([0.9, 0.8, 0.7, 0.6, 0.5], true),
]

function split({ head, rows }: DataTable, parts: number): DataTable[] {
  // More than two columns are too wide to stand beside one another.
  const each = head.length > 2 ? rows.length : Math.ceil(rows.length / parts)
  const starts = Array.from({ length: Math.ceil(rows.length / each) }, (_, part) => part * each)
  return starts.map((start) => ({ head, rows: rows.slice(start, start + each) }))
}

function applyStep(element: HTMLElement, { size, parts, isDense }: TableStep): void {
  element.style.fontSize = `${size}em`
  element.toggleAttribute('data-dense', isDense)
  element.toggleAttribute('data-scrolls', false)
  element.removeAttribute('tabindex')
  for (const [at, child] of [...element.children].entries())
    child.toggleAttribute('hidden', at + 1 !== parts)
}

/** Nothing of a table is cut off where no letters are small enough: it can be scrolled, by keyboard too. */
function letScroll(element: HTMLElement): void {
  element.toggleAttribute('data-scrolls', true)
  element.tabIndex = 0
}

/** The table in letters as large as there is room for, in one table or in several side by side. */
export function TableWall({ table, labelledBy }: DataTableViewProps) {
  const ref = useFitted({ steps, apply: applyStep, giveUp: letScroll })
  return (
    <div className="table-wall" ref={ref} role="group" aria-labelledby={labelledBy}>
      {inParts.map((parts) => (
        <div key={parts} hidden={parts > 1}>
          {split(table, parts).map((part) => (
            <DataTableView key={String(part.rows[0])} table={part} labelledBy={labelledBy} />
          ))}
        </div>
      ))}
    </div>
  )
}
