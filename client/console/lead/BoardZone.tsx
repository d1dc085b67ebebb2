import { Suspense } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { BoardView } from '../../../shared/protocol/views.ts'
import { useWords } from '../../ui/words.tsx'
import { lazyPage } from '../lazy-page.tsx'
import { useDesk } from './desk.ts'

// Its library is fetched by those who sort texts, and by nobody else.
const Board = lazyPage(async () => (await import('../board/Board.tsx')).Board)

/** The theme board in place of the three zones, for as long as texts are sorted. */
export function BoardZone({ board }: { readonly board: BoardView }) {
  const say = useWords(consoleWords)
  const { view, sortTexts, deleteTexts, onBoard } = useDesk()
  const asked = view.agenda.find(({ id }) => id === board.step)
  return (
    <Suspense fallback={<main className="stage soft">{say('lead.texts.opening')}</main>}>
      <Board
        board={board}
        prompt={asked?.prompt ?? ''}
        onOp={(op) => sortTexts(board, op)}
        onDelete={(texts) => deleteTexts(board, texts)}
        onClose={() => onBoard(null)}
      />
    </Suspense>
  )
}
