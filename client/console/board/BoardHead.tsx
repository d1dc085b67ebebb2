import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { boardWords } from '../../../shared/i18n/board/index.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { cardsIn } from './columns.ts'
import { useActs, useNow } from './use-board.ts'

interface BoardHeadProps {
  readonly prompt: string
  readonly canUndo: boolean
  readonly onUndo: () => void
  readonly onClose: () => void
}

/** How much of the board the room sees: counted over the cards. */
function Counts() {
  const say = useWords(boardWords)
  const cards = cardsIn(useNow().columns)
  if (cards.length === 0) return <b>{say('emptyBoard')}</b>
  const shown = cards.filter(({ standing }) => standing === 'shown').length
  return <b>{say('shownOf', { shown, count: cards.length })}</b>
}

/** What the board is about, and what concerns all of it. */
export function BoardHead({ prompt, canUndo, onUndo, onClose }: BoardHeadProps) {
  const say = useWords(boardWords)
  const lang = useDeckLang()
  const { run, ask } = useActs()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const button = { variant: 'secondary', 'data-color': 'neutral', className: 'act' } as const
  return (
    <header className="board-head">
      <div>
        <div className="board-title">
          <h1 ref={heading} tabIndex={-1}>
            {say('title')}
          </h1>
          <p lang={lang}>{prompt}</p>
        </div>
        <p className="soft">
          <Counts /> {say('onlyYou')}
        </p>
      </div>
      <div className="row">
        <Button {...button} aria-disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={onUndo}>
          {say('undo')}
          <kbd aria-hidden="true">Ctrl+Z</kbd>
        </Button>
        <Button {...button} onClick={() => ask({ kind: 'new-theme', texts: [] })}>
          {say('newTheme')}
        </Button>
        <Button {...button} onClick={() => void run({ type: 'show-all' }, 'said.allShown')}>
          {say('showAll')}
        </Button>
        <Button variant="primary" className="act" onClick={onClose}>
          {say('close')}
        </Button>
      </div>
    </header>
  )
}
