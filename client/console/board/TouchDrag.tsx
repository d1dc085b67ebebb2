import { type RefObject, useEffect, useRef, useState } from 'react'
import { boardWords } from '../../../shared/i18n/board/index.ts'
import { useWords } from '../../ui/words.tsx'
import { followFinger } from './touch-drag.ts'
import { useActs } from './use-board.ts'

/** What a finger carries: with one of the chosen texts come all of them. */
export function TouchDrag({ board }: { readonly board: RefObject<HTMLElement | null> }) {
  const say = useWords(boardWords)
  const { move, draggedWith } = useActs()
  const [count, setCount] = useState(0)
  const preview = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!board.current) return undefined
    return followFinger(board.current, {
      takes: (text) => setCount(draggedWith([text]).length),
      moves: ({ x, y }) => {
        if (preview.current) preview.current.style.translate = `${x}px ${y}px`
      },
      drops: (text, theme) => void move(draggedWith([text]), theme),
      lets: () => setCount(0),
    })
  }, [board, move, draggedWith])
  return (
    <div className="board-dragged by-finger" ref={preview} hidden={count === 0} aria-hidden="true">
      {count > 0 && say('count', { count })}
    </div>
  )
}
