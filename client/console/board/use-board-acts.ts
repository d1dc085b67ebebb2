import { useEffect, useState } from 'react'
import { type BoardWords, boardWords } from '../../../shared/i18n/board/index.ts'
import type { Words } from '../../../shared/i18n/words.ts'
import type { BoardView } from '../../../shared/protocol/views.ts'
import type { BoardOp } from '../../../shared/texts/ops.ts'
import { useWords } from '../../ui/words.tsx'
import { type Choosing, createChoosing } from './choosing.ts'
import { draggedOf, type Moving } from './columns.ts'
import type { BoardActs, BoardQuestion, BoardSaid, OpenMenu } from './use-board.ts'

/** How the board reaches the room. */
export interface BoardWays {
  /** @returns whether it was done; why it was not is said elsewhere */
  readonly onOp: (op: BoardOp) => Promise<boolean>
  /** Deletes texts for good. */
  readonly onDelete: (texts: readonly string[]) => Promise<boolean>
}

/** What acts look at when they are done. */
interface Latest extends BoardWays {
  readonly board: BoardView
  readonly chosen: ReadonlySet<string>
  readonly say: Words<BoardWords>
}

interface Setters {
  readonly choosing: Choosing
  readonly ask: BoardActs['ask']
  readonly openMenu: BoardActs['openMenu']
  readonly tell: (...said: BoardSaid) => void
  readonly setMoving: (moving: Moving | null) => void
}

function createActs({ choosing, tell, setMoving, ...opening }: Setters) {
  let latest: Latest | undefined
  const now = (): Latest => {
    if (!latest) throw new Error('a board acts only once it is drawn')
    return latest
  }

  const run: BoardActs['run'] = async (op, ...said) => {
    const done = await now().onOp(op)
    if (done) tell(...said)
    return done
  }
  const move: BoardActs['move'] = async (texts, theme) => {
    const { board, say } = now()
    const title = board.themes.find(({ id }) => id === theme)?.title ?? say('none')
    choosing.chooseNone()
    // What is dropped lies where it was dropped: the room is told while it already does. Drawn at once, since
    // the library looks for what was dropped for 50 ms alone before it leaves the keyboard without a place.
    setMoving({ texts, theme, rev: board.rev })
    const said = { count: texts.length, theme: title }
    const done = await run({ type: 'place', texts: [...texts], theme }, 'said.moved', said)
    if (!done) setMoving(null)
    return done
  }
  const remove: BoardActs['remove'] = async (cards) => {
    const texts = cards.flatMap(({ written }) => written.map(({ id }) => id))
    if (!(await now().onDelete(texts))) return false
    tell('said.removed', { count: texts.length })
    return true
  }
  const draggedWith: BoardActs['draggedWith'] = (texts) => draggedOf(texts, now().chosen)
  const drop: BoardActs['drop'] = (texts, theme) => {
    const dragged = draggedWith(texts)
    choosing.dropping(dragged)
    return move(dragged, theme)
  }
  const { chooseIn, chooseNone } = choosing
  const acts: BoardActs = { ...opening, run, move, drop, remove, chooseIn, chooseNone, draggedWith }
  return {
    acts,
    keepUp: (given: Latest) => {
      latest = given
    },
  }
}

/** What has just been done, for who listens: said twice, the same words are read twice. */
function useSaid(): [string, Setters['tell']] {
  const say = useWords(boardWords)
  const [{ key, values, turn }, setSaid] = useState<{
    key: BoardSaid[0] | null
    values: BoardSaid[1]
    turn: number
  }>({ key: null, values: undefined, turn: 0 })
  const [tell] = useState<Setters['tell']>(
    () =>
      (...said: BoardSaid) =>
        setSaid((before) => ({ key: said[0], values: said[1], turn: before.turn + 1 })),
  )
  const text = key === null ? '' : say(key, values)
  return [turn % 2 === 0 ? text : `${text}\u00A0`, tell]
}

function whenPressed(pressed: () => void): () => void {
  document.addEventListener('pointerdown', pressed, true)
  document.addEventListener('keydown', pressed, true)
  return () => {
    document.removeEventListener('pointerdown', pressed, true)
    document.removeEventListener('keydown', pressed, true)
  }
}

/** Everything that the board remembers by itself, and what can be done on it. */
export function useBoardActs(board: BoardView, ways: BoardWays) {
  const say = useWords(boardWords)
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set())
  const [question, ask] = useState<BoardQuestion | null>(null)
  const [menu, openMenu] = useState<OpenMenu | null>(null)
  const [moving, setMoving] = useState<Moving | null>(null)
  const [said, tell] = useSaid()
  const [choosing] = useState(() => createChoosing(choose))
  const [{ acts, keepUp }] = useState(() =>
    createActs({ choosing, ask, openMenu, tell, setMoving }),
  )
  useEffect(() => whenPressed(choosing.pressed), [choosing])
  useEffect(() => keepUp({ ...ways, board, chosen, say }))
  return { acts, chosen, question, menu, moving, said }
}
