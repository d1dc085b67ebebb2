import { Button } from '@digdir/designsystemet-react'
import { memo, useId } from 'react'
import { boardWords } from '../../../shared/i18n/board/index.ts'
import { Sign } from '../../ui/Sign.tsx'
import { useWords } from '../../ui/words.tsx'
import { BoardMenu, BoardMenuItem } from './BoardMenu.tsx'
import { CardList } from './CardList.tsx'
import type { BoardColumn } from './columns.ts'
import { useActs, useNow } from './use-board.ts'

interface ThemeProps {
  readonly column: BoardColumn
  /** Where it stands among the columns: 0 is the one without a theme. */
  readonly place: number
}

interface ThemeColumnProps extends ThemeProps {
  /** The chosen cards of this column. */
  readonly chosen: readonly string[]
}

const isAsBefore = (before: ThemeColumnProps, now: ThemeColumnProps) =>
  before.column === now.column &&
  before.place === now.place &&
  before.chosen.length === now.chosen.length &&
  before.chosen.every((id, index) => id === now.chosen[index])

type Theme = BoardColumn & { readonly id: string }

/** The theme's name, and where it goes: left or right of its neighbours. */
function ThemeItems({ column, place }: ThemeProps & { readonly column: Theme }) {
  const say = useWords(boardWords)
  const { columns } = useNow()
  const { run, ask } = useActs()
  const { id: theme, title } = column
  const before = place > 1 ? columns[place - 1]?.id : undefined
  const after = columns[place + 1] && (columns[place + 2]?.id ?? null)
  const moveTo = (to: string | null) =>
    void run({ type: 'theme-move', theme, before: to }, 'said.themeMoved', { theme: title })
  return (
    <>
      <BoardMenuItem onAction={() => ask({ kind: 'rename-theme', column })}>
        {say('rename')}
      </BoardMenuItem>
      {typeof before === 'string' && (
        <BoardMenuItem onAction={() => moveTo(before)}>{say('moveLeft')}</BoardMenuItem>
      )}
      {after !== undefined && (
        <BoardMenuItem onAction={() => moveTo(after)}>{say('moveRight')}</BoardMenuItem>
      )}
      <BoardMenuItem
        onAction={() =>
          void run({ type: 'theme-remove', theme }, 'said.themeRemoved', { theme: title })
        }
      >
        {say('removeTheme')}
      </BoardMenuItem>
    </>
  )
}

function ThemeActs({ column, place }: ThemeProps & { readonly column: Theme }) {
  const say = useWords(boardWords)
  const { run } = useActs()
  const { id: theme, title, shown } = column
  return (
    <div className="theme-acts">
      <Button
        variant="secondary"
        data-color="neutral"
        className="act"
        aria-pressed={shown}
        aria-label={say('showThemeNamed', { theme: title })}
        onClick={() =>
          void run(
            { type: 'theme-show', theme, on: !shown },
            shown ? 'said.themeUnshown' : 'said.themeShown',
            { theme: title },
          )
        }
      >
        <Sign name={shown ? 'check' : 'eye'} />
        {say('showTheme')}
      </Button>
      <BoardMenu
        className="ds-button act board-more"
        label={say('themeMenu', { theme: title })}
        items={<ThemeItems column={column} place={place} />}
      >
        <span aria-hidden="true">⋯</span>
      </BoardMenu>
    </div>
  )
}

const isTheme = (column: BoardColumn): column is Theme => column.id !== null

/**
 * A theme and its texts: a text that is dropped anywhere in it belongs to it. One in which nothing has
 * changed is not drawn anew.
 */
export const ThemeColumn = memo(function ThemeColumn({ column, place, chosen }: ThemeColumnProps) {
  const say = useWords(boardWords)
  const titleId = useId()
  return (
    <section
      className="theme"
      aria-labelledby={titleId}
      data-theme={column.id ?? ''}
      data-unsorted={!isTheme(column)}
    >
      <div className="theme-head">
        <h2 id={titleId}>{isTheme(column) ? column.title : say('none')}</h2>
        <p className="soft">{say('count', { count: column.cards.length })}</p>
      </div>
      {isTheme(column) && <ThemeActs column={column} place={place} />}
      <CardList column={column} chosen={chosen} />
    </section>
  )
}, isAsBefore)
