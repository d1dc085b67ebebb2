import { Button } from '@digdir/designsystemet-react'
import { boardWords } from '../../../shared/i18n/board/index.ts'
import { useWords } from '../../ui/words.tsx'
import { BoardMenu, BoardMenuItem } from './BoardMenu.tsx'
import type { BoardCard } from './columns.ts'
import { useActs, useNow } from './use-board.ts'

/** «Flytt til …»: every theme there is, and a new one. */
function MoveMenu({ texts }: { readonly texts: readonly string[] }) {
  const say = useWords(boardWords)
  const { columns } = useNow()
  const { move, ask } = useActs()
  return (
    <BoardMenu
      className="ds-button act"
      items={
        <>
          {columns.map((column) => (
            <BoardMenuItem key={column.id ?? ''} onAction={() => void move(texts, column.id)}>
              {column.id === null ? say('none') : column.title}
            </BoardMenuItem>
          ))}
          <BoardMenuItem onAction={() => ask({ kind: 'new-theme', texts })}>
            {say('newTheme')}
          </BoardMenuItem>
        </>
      }
    >
      {say('chosen.move')}
    </BoardMenu>
  )
}

const button = { variant: 'secondary', 'data-color': 'neutral', className: 'act' } as const

function ChosenActs({ cards }: { readonly cards: readonly BoardCard[] }) {
  const say = useWords(boardWords)
  const { chooseNone, run, ask } = useActs()
  const texts = cards.map(({ id }) => id)
  const [into = '', ...others] = texts
  const count = texts.length

  const andClear = async (doing: Promise<boolean>) => {
    if (await doing) chooseNone()
  }
  return (
    <div className="row">
      <MoveMenu texts={texts} />
      <Button {...button} onClick={() => ask({ kind: 'new-theme', texts })}>
        {say('chosen.theme')}
      </Button>
      {others.length > 0 && (
        <Button
          {...button}
          onClick={() =>
            void andClear(run({ type: 'merge', into, texts: others }, 'said.merged', { count }))
          }
        >
          {say('chosen.merge')}
        </Button>
      )}
      <Button
        {...button}
        onClick={() => void andClear(run({ type: 'show', texts }, 'said.shown', { count }))}
      >
        {say('chosen.show')}
      </Button>
      <Button
        {...button}
        onClick={() => void andClear(run({ type: 'hide', texts }, 'said.hidden', { count }))}
      >
        {say('chosen.hide')}
      </Button>
      <Button {...button} onClick={() => ask({ kind: 'remove', cards })}>
        {say('chosen.remove')}
      </Button>
      <Button {...button} variant="tertiary" onClick={() => chooseNone()}>
        {say('chosen.clear')}
      </Button>
    </div>
  )
}

/** What can be done with the chosen texts, together. Its place is always there: nothing jumps. */
export function Chosen() {
  const say = useWords(boardWords)
  const { chosen: cards } = useNow()
  const count = cards.length
  return (
    <section className="board-chosen" aria-label={say('chosen.label')}>
      <p>{count > 0 ? say('chosen.count', { count }) : say('chosen.hint')}</p>
      {count > 0 && <ChosenActs cards={cards} />}
    </section>
  )
}
