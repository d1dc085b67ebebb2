import type { StoreApi } from 'zustand/vanilla'
import type { Refusal } from '../../shared/protocol/errors.ts'
import type { RequestInput, RequestName } from '../../shared/protocol/events.ts'
import type { PenAct } from '../../shared/room/pen.ts'
import type { PhoneLine, PhoneState } from './phone-state.ts'

/** What a person does at a table. Each tells why where the server would not. */
export interface TableActs {
  readonly sit: (table: number) => Promise<Refusal | null>
  readonly pen: (act: PenAct) => Promise<Refusal | null>
  readonly takeBack: () => Promise<Refusal | null>
  readonly sign: (sign: 'done' | 'help', on: boolean) => Promise<Refusal | null>
  readonly drawRoles: () => Promise<Refusal | null>
  readonly shareLine: (text: string) => Promise<Refusal | null>
}

/** There is nothing to do it to: the room has moved on meanwhile. */
const tooLate: Refusal = { code: 'step-not-open' }

/**
 * @param flushed resolves once the table has all that was written here: who gets the pen goes on from there
 */
export function createTableActs(
  { getState: get }: StoreApi<PhoneState>,
  line: PhoneLine,
  flushed: () => Promise<void>,
): TableActs {
  async function asked<Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<Refusal | null> {
    const reply = await line.ask(name, input)
    return reply.ok ? null : reply.error
  }
  const round = () => get().table?.round ?? null

  return {
    sit: (table) => asked('sit', { table }),
    pen: async (act) => {
      if (act === 'hand-over') await flushed()
      const ref = round()
      return ref ? asked('pen', { ...ref, act }) : tooLate
    },
    takeBack: async () => {
      const ref = round()
      return ref ? asked('take-back', ref) : tooLate
    },
    sign: (sign, on) => asked('table-sign', { sign, on }),
    drawRoles: () => asked('roles', {}),
    shareLine: async (text) => {
      const ref = round()
      return ref ? asked('share-line', { ...ref, text }) : tooLate
    },
  }
}
