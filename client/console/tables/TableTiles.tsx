import { Button } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { TableProgress } from '../../../shared/protocol/tables.ts'
import { useWords } from '../../ui/words.tsx'
import { TableIcon } from './TableIcon.tsx'
import './tables.css'

interface TypingIn {
  /** Tables whose answer was typed in here. */
  readonly typed: ReadonlySet<number>
  readonly onType: (table: number) => void
}

interface TableTilesProps {
  readonly tables: readonly TableProgress[]
  /** The tables are at work: what each does is shown. */
  readonly working: boolean
  /** The way to answer for a table without a phone; null where nothing can be answered. */
  readonly typing: TypingIn | null
}

function TypeIn({ table, typing }: { readonly table: number; readonly typing: TypingIn }) {
  const say = useWords(consoleWords)
  const what = typing.typed.has(table) ? 'correct' : 'typeIn'
  return (
    <Button
      variant="secondary"
      data-color="neutral"
      className="act"
      aria-label={say(`tables.${what}For`, { table })}
      onClick={() => typing.onType(table)}
    >
      {say(`tables.${what}`)}
    </Button>
  )
}

interface TileProps extends Omit<TableTilesProps, 'tables'> {
  readonly progress: TableProgress
}

function Tile({ progress, working, typing }: TileProps) {
  const say = useWords(consoleWords)
  const { table, here, state, done, help } = progress
  return (
    <li className="table-tile" data-state={working ? state : undefined} data-help={help}>
      <strong className="table-name">{say('tables.table', { table })}</strong>
      {working && (
        <p className="table-state">
          <TableIcon shape={state} />
          {say(`tables.state.${state}`)}
        </p>
      )}
      {(here > 0 || !working) && <p className="table-here">{say('tables.here', { here })}</p>}
      {help && (
        <p className="tag table-help">
          <TableIcon shape="help" />
          {say('tables.help')}
        </p>
      )}
      {done && (
        <p className="tag table-done">
          <TableIcon shape="delivered" />
          {say('tables.done')}
        </p>
      )}
      {typing && (here === 0 || typing.typed.has(table)) && (
        <TypeIn table={table} typing={typing} />
      )}
    </li>
  )
}

/** Each table with what is known of it: how many are there, how far they have come, whether they call. */
export const TableTiles = ({ tables, ...rest }: TableTilesProps) => (
  <ul className="table-tiles">
    {tables.map((progress) => (
      <Tile key={progress.table} progress={progress} {...rest} />
    ))}
  </ul>
)
