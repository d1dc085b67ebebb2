import type { AtTable } from '../../../shared/protocol/tables.ts'
import { visitOf } from '../../../shared/room/done.ts'
import { currentStep, type RoomState } from '../../../shared/room/state.ts'
import type { TablesHost } from './tables-host.ts'

/** What a table has said of itself on the step at hand. */
export interface Signs {
  readonly done: boolean
  readonly help: boolean
}

const noSigns: Signs = { done: false, help: false }

/** What tables say of themselves: in memory only, and gone with the room's next move. */
export class TableSigns {
  readonly #host: Pick<TablesHost, 'session' | 'state'>
  readonly #signs = new Map<number, Signs>()

  constructor(host: Pick<TablesHost, 'session' | 'state'>) {
    this.#host = host
  }

  of(table: number | undefined): Signs {
    return (table !== undefined && this.#signs.get(table)) || noSigns
  }

  say(table: number, sign: keyof Signs, on: boolean): void {
    this.#signs.set(table, { ...this.of(table), [sign]: on })
  }

  /** What a phone remembers of this stay on the step, where the server does not: it was started again. */
  takeUp(table: number, told: AtTable['signs']): void {
    const step = currentStep(this.#host.session(), this.#host.state())
    if (!told || told.step !== step?.id || this.#signs.has(table)) return
    this.#signs.set(table, { done: told.done, help: told.help })
  }

  changed(before: RoomState): void {
    const [session, state] = [this.#host.session(), this.#host.state()]
    if (visitOf(session, before) !== visitOf(session, state)) this.#signs.clear()
  }
}
