import {
  type DropItem,
  GridList,
  isTextDropItem,
  type Key,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components'
import { boardWords } from '../../../shared/i18n/board/index.ts'
import { useWords } from '../../ui/words.tsx'
import type { BoardColumn } from './columns.ts'
import { TextCard } from './TextCard.tsx'
import { useActs } from './use-board.ts'

/** What is carried from column to column. Nothing outside of the board takes it. */
const dragType = 'application/x-plenum-text'

function useDrag(column: BoardColumn) {
  const say = useWords(boardWords)
  const { drop, draggedWith } = useActs()
  const onDropped = async (items: readonly DropItem[]) => {
    const texts = await Promise.all(
      items.filter(isTextDropItem).map((item) => item.getText(dragType)),
    )
    await drop(texts, column.id)
  }
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key) })),
    acceptedDragTypes: [dragType],
    getAllowedDropOperations: () => ['move'],
    onRootDrop: ({ items }) => void onDropped(items),
    renderDragPreview: (items) => {
      const count = draggedWith(items.map((item) => item[dragType] ?? '')).length
      return <div className="board-dragged">{say('count', { count })}</div>
    },
  }).dragAndDropHooks
}

const layoutOptions = { estimatedRowSize: 96, gap: 8, padding: 8 }

interface CardListProps {
  readonly column: BoardColumn
  /** The chosen cards of this column. */
  readonly chosen: readonly string[]
}

/** The cards of one column. Only those in sight are drawn: three hundred cost what thirty cost. */
export function CardList({ column, chosen }: CardListProps) {
  const say = useWords(boardWords)
  const { chooseIn } = useActs()
  const dragAndDropHooks = useDrag(column)
  const onSelectionChange = (keys: 'all' | Set<Key>) => {
    const all = column.cards.map(({ id }) => id)
    chooseIn(all, keys === 'all' ? all : [...keys].map(String))
  }
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions} shouldObserveItemSize>
      <GridList
        className="board-list"
        aria-label={say('texts', { theme: column.id === null ? say('none') : column.title })}
        items={column.cards}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={onSelectionChange}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => (
          <p className="board-empty">{say(column.id === null ? 'everySorted' : 'empty')}</p>
        )}
      >
        {(card) => <TextCard card={card} />}
      </GridList>
    </Virtualizer>
  )
}
