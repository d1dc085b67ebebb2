import { createContext, useContext } from 'react'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import type { Command } from '../../../shared/room/commands.ts'
import type { RoundRef } from '../../../shared/room/state.ts'
import type { ConsoleState } from '../../live/console-store.ts'
import type { RoomAct } from '../acts.ts'
import type { KeyAct } from '../keys.ts'

/** What can be open on top of the page. */
export type DialogName =
  | 'end'
  | 'again'
  | 'delete'
  | 'links'
  | 'help'
  | 'remote'
  | 'insert'
  | 'read-in'

/** What every part of the leading page works with. */
export interface Desk {
  readonly view: ConsoleView
  /** When the view came, on the clock of `performance.now()`. */
  readonly viewAt: number
  readonly session: string
  readonly perform: (act: KeyAct | RoomAct) => void
  readonly send: (command: Command) => void
  readonly sortTexts: ConsoleState['sortTexts']
  readonly deleteTexts: ConsoleState['deleteTexts']
  /** Opens the theme board of a round, or closes it. */
  readonly onBoard: (board: RoundRef | null) => void
  readonly drawRoles: ConsoleState['drawRoles']
  readonly paperCard: ConsoleState['paperCard']
  readonly insert: ConsoleState['insert']
  /** What another console did last; null when this one has acted since. */
  readonly otherAct: ConsoleState['otherAct']
  /** The key of the parking lot was pressed: its field is to have the focus. */
  readonly noting: boolean
  readonly onNoting: (noting: boolean) => void
  readonly onDialog: (dialog: DialogName | null) => void
  /** Whether single letters work as keys; the buttons then show them. */
  readonly singles: boolean
  /** The channel on which a screen window passes its keys. */
  readonly nonce: string
}

const DeskContext = createContext<Desk | null>(null)

export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk: outside of a DeskProvider')
  return desk
}
