import { useCallback, useRef, useState } from 'react'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { type Command, commandsAfterEnd } from '../../../shared/room/commands.ts'
import type { ConsoleState } from '../../live/console-store.ts'
import { type Undo, undoOf } from './undo.ts'

/** What may be taken back now. Each offer has its own number, so that its time starts anew. */
export interface UndoOffer extends Undo {
  readonly number: number
}

export interface Undoing {
  readonly offer: UndoOffer | null
  /** Does an act, and offers to take it back. */
  readonly run: (command: Command) => Promise<void>
  readonly takeBack: () => Promise<void>
  readonly drop: () => void
}

/** Acts that can be taken back for a moment. Another console's act ends the offer: the room is theirs too. */
export function useUndo(
  act: ConsoleState['act'],
  view: ConsoleView,
  otherAct: ConsoleState['otherAct'],
): Undoing {
  const [offer, setOffer] = useState<UndoOffer | null>(null)
  const count = useRef(0)
  const isOver =
    view.phase === 'ended' && !offer?.commands.some(({ type }) => commandsAfterEnd.has(type))
  const isHeld = otherAct === null && !isOver

  const run = async (command: Command) => {
    const undo = undoOf(command, view)
    if (!(await act(command))) return
    count.current += 1
    setOffer(undo && { ...undo, number: count.current })
  }
  const takeBack = async () => {
    setOffer(null)
    for (const command of offer?.commands ?? []) {
      // In order: the next one builds on the one before it.
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      if (!(await act(command))) return
    }
  }
  return {
    offer: isHeld ? offer : null,
    run,
    takeBack,
    drop: useCallback(() => setOffer(null), []),
  }
}
