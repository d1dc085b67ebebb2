import { Menu, Popover } from 'react-aria-components'
import { boardWords } from '../../../shared/i18n/board/index.ts'
import { useWords } from '../../ui/words.tsx'
import { BoardMenuItem } from './BoardMenu.tsx'
import type { BoardCard } from './columns.ts'
import { type OpenMenu, useActs, useNow } from './use-board.ts'

interface CardProps {
  readonly card: BoardCard
}

/** Where a text can go: each theme but its own, and a new one. */
function MoveItems({ card }: CardProps) {
  const say = useWords(boardWords)
  const { columns } = useNow()
  const { move, ask } = useActs()
  return (
    <>
      {columns
        .filter(({ cards }) => !cards.includes(card))
        .map((column) => (
          <BoardMenuItem key={column.id ?? ''} onAction={() => void move([card.id], column.id)}>
            {say('card.moveTo', { theme: column.id === null ? say('none') : column.title })}
          </BoardMenuItem>
        ))}
      <BoardMenuItem onAction={() => ask({ kind: 'new-theme', texts: [card.id] })}>
        {say('card.moveTo', { theme: say('newTheme') })}
      </BoardMenuItem>
    </>
  )
}

/** Back to how it was before anyone decided: what that is called depends on what it is now. */
const waitWords = {
  shown: { does: 'card.unshow', said: 'said.unshown' },
  hidden: { does: 'card.unhide', said: 'said.unhidden' },
  waiting: { does: 'card.unhide', said: 'said.unhidden' },
} as const

/** What the room sees of a text. */
function ShowItems({ card: { id, standing, lifted } }: CardProps) {
  const say = useWords(boardWords)
  const { run } = useActs()
  const texts = [id]
  const one = { count: 1 }
  const back = waitWords[standing]
  return (
    <>
      {standing !== 'shown' && (
        <BoardMenuItem onAction={() => void run({ type: 'show', texts }, 'said.shown', one)}>
          {say('card.show')}
        </BoardMenuItem>
      )}
      {standing !== 'waiting' && (
        <BoardMenuItem onAction={() => void run({ type: 'wait', texts }, back.said, one)}>
          {say(back.does)}
        </BoardMenuItem>
      )}
      <BoardMenuItem
        onAction={() =>
          lifted
            ? void run({ type: 'lift', text: null }, 'said.unlifted')
            : void run({ type: 'lift', text: id }, 'said.lifted')
        }
      >
        {say(lifted ? 'card.unlift' : 'card.lift')}
      </BoardMenuItem>
      {standing !== 'hidden' && (
        <BoardMenuItem onAction={() => void run({ type: 'hide', texts }, 'said.hidden', one)}>
          {say('card.hide')}
        </BoardMenuItem>
      )}
    </>
  )
}

function Items({ card }: CardProps) {
  const say = useWords(boardWords)
  const { ask } = useActs()
  const { written, rephrased } = card
  return (
    <>
      <ShowItems card={card} />
      <MoveItems card={card} />
      <BoardMenuItem onAction={() => ask({ kind: 'rephrase', card })}>
        {say('card.rephrase')}
      </BoardMenuItem>
      {(written.length > 1 || rephrased) && (
        <BoardMenuItem onAction={() => ask({ kind: 'originals', card })}>
          {say('card.originals')}
        </BoardMenuItem>
      )}
      <BoardMenuItem isDanger onAction={() => ask({ kind: 'remove', cards: [card] })}>
        {say('card.remove')}
      </BoardMenuItem>
    </>
  )
}

/** The menu of the card whose button was pressed: one for all cards, which are many. */
export function CardMenu({ open }: { readonly open: OpenMenu | null }) {
  const say = useWords(boardWords)
  const { openMenu } = useActs()
  if (!open) return null
  const { card, button } = open
  const label = say('card.menu', { text: card.text })
  return (
    <Popover
      className="board-popover"
      aria-label={label}
      data-own-keys
      trigger="MenuTrigger"
      triggerRef={{ current: button }}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) openMenu(null)
      }}
    >
      <Menu
        className="board-menu"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for
        autoFocus="first"
        onClose={() => openMenu(null)}
      >
        <Items card={card} />
      </Menu>
    </Popover>
  )
}
