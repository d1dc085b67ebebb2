import { tableWords } from '../../../shared/i18n/table/index.ts'
import { useWords } from '../../ui/words.tsx'

interface TablePickerProps {
  readonly titleId: string
  /** How many are at each table, in the order of the tables. */
  readonly counts: readonly number[]
  readonly mine: number | null
  readonly onSit: (table: number) => void
}

/** The tables as buttons, each with how many are there. */
export function TablePicker({ titleId, counts, mine, onSit }: TablePickerProps) {
  const say = useWords(tableWords)
  return (
    <div className="tables" role="group" aria-labelledby={titleId}>
      {counts
        .map((count, index) => ({ count, number: index + 1 }))
        .map(({ count, number }) => (
          <button
            key={number}
            type="button"
            className="table-button"
            aria-pressed={number === mine}
            onClick={() => onSit(number)}
          >
            <strong>{say('table', { number })}</strong> <span>{say('here', { count })}</span>
          </button>
        ))}
    </div>
  )
}
