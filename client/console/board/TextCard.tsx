import { Button, GridListItem } from 'react-aria-components'
import { boardWords } from '../../../shared/i18n/board/index.ts'
import { useWords } from '../../ui/words.tsx'
import type { BoardCard } from './columns.ts'
import { useActs } from './use-board.ts'

interface CardProps {
  readonly card: BoardCard
}

/** What is special about a text, in words: never by colour alone. */
function Tags({ card }: CardProps) {
  const say = useWords(boardWords)
  const { written, rephrased, standing, lifted, flagged, column, tables } = card
  return (
    <span className="card-tags">
      {tables.map((table) => (
        <span key={table} className="card-tag">
          {say('tags.table', { table })}
        </span>
      ))}
      {column !== undefined && <span className="card-tag">{column}</span>}
      {flagged && <span className="card-tag warns">{say('tags.flagged')}</span>}
      {written.length > 1 && (
        <span className="card-tag">{say('tags.merged', { count: written.length })}</span>
      )}
      {rephrased && <span className="card-tag">{say('tags.rephrased')}</span>}
      {standing === 'hidden' && <span className="card-tag">{say('tags.hidden')}</span>}
      {standing === 'shown' && (
        <span className="card-tag on">{say(lifted ? 'tags.lifted' : 'tags.shown')}</span>
      )}
    </span>
  )
}

/** One text: chosen with a click or Space, dragged from anywhere on it, and the rest in its menu. */
export function TextCard({ card }: CardProps) {
  const say = useWords(boardWords)
  const { openMenu } = useActs()
  const { id, text, standing } = card
  return (
    <GridListItem
      id={id}
      value={card}
      textValue={text}
      className="text-card"
      data-standing={standing}
    >
      <div className="card-rail">
        <span className="card-choose" aria-hidden="true" />
        <Button slot="drag" className="card-grip">
          <span aria-hidden="true">⠿</span>
        </Button>
      </div>
      <div className="card-words">
        <p>{text}</p>
        <Tags card={card} />
      </div>
      <Button
        className="card-more"
        aria-label={say('card.menu', { text })}
        aria-haspopup="menu"
        onPress={({ target }) => openMenu({ card, button: target })}
      >
        <span aria-hidden="true">⋯</span>
      </Button>
    </GridListItem>
  )
}
