import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { BoardView } from '../../../shared/protocol/views.ts'
import { useLanguage } from '../../ui/words.tsx'
import { BoardDialog } from './BoardDialog.tsx'
import { BoardHead } from './BoardHead.tsx'
import './board.css'
import { CardMenu } from './CardMenu.tsx'
import { Chosen } from './Chosen.tsx'
import { chosenIn, chosenOf, columnsOf, createKeeping, withMoving } from './columns.ts'
import { keepStylesOut, libraryLocale } from './library.ts'
import { ThemeColumn } from './ThemeColumn.tsx'
import { TouchDrag } from './TouchDrag.tsx'
import { ActsProvider, NowProvider } from './use-board.ts'
import { type BoardWays, useBoardActs } from './use-board-acts.ts'
import { useFocusKept } from './use-focus-kept.ts'

export interface BoardProps extends BoardWays {
  readonly board: BoardView
  /** What the texts answer, in the deck's own language. */
  readonly prompt: string
  readonly onClose: () => void
}

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent) =>
  key.toLowerCase() === 'z' &&
  (ctrlKey || metaKey) &&
  !shiftKey &&
  !(target instanceof Element && target.closest('input, textarea'))

/** The texts of a closed step as cards, in columns by theme. For the facilitator's eyes alone. */
export function Board({ board, prompt, onClose, ...ways }: BoardProps) {
  const language = useLanguage()
  useState(keepStylesOut)
  const { acts, chosen, question, menu, moving, said } = useBoardActs(board, ways)
  const [keep] = useState(createKeeping)
  // What the room says is drawn in pieces, so that no hand has to wait for it.
  const drawn = useDeferredValue(board)
  const columns = useMemo(() => keep(columnsOf(withMoving(drawn, moving))), [drawn, moving, keep])
  const now = useMemo(() => ({ columns, chosen: chosenOf(columns, chosen) }), [columns, chosen])
  const place = useRef<HTMLElement>(null)
  useFocusKept(place)

  const { canUndo, rev } = board
  const undo = () => canUndo && void acts.run({ type: 'undo', rev }, 'said.undone')
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isUndo(event)) return
    // The room's own undo listens as well: here the key is the board's.
    event.preventDefault()
    event.stopPropagation()
    undo()
  }
  return (
    <I18nProvider locale={libraryLocale(language)}>
      <ActsProvider value={acts}>
        <NowProvider value={now}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one key, from whatever has focus */}
          <main className="board" data-own-keys ref={place} onKeyDown={onKeyDown}>
            <BoardHead prompt={prompt} canUndo={canUndo} onUndo={undo} onClose={onClose} />
            <Chosen />
            <div className="board-columns">
              {columns.map((column, index) => (
                <ThemeColumn
                  key={column.id ?? ''}
                  column={column}
                  place={index}
                  chosen={chosenIn(column, now.chosen)}
                />
              ))}
            </div>
            <p role="status" className="visually-hidden">
              {said}
            </p>
            <TouchDrag board={place} />
            <CardMenu open={menu} />
            {question && <BoardDialog question={question} onClose={() => acts.ask(null)} />}
          </main>
        </NowProvider>
      </ActsProvider>
    </I18nProvider>
  )
}
