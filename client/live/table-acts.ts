import type { StoreApi } from 'zustand/vanilla'
import type { Json } from '../../shared/lib/json.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import type { RequestInput, RequestName } from '../../shared/protocol/events.ts'
import type { PenAct } from '../../shared/room/pen.ts'
import { keyOf } from './outbox.ts'
import type { OwnWords } from './phone-kept.ts'
import type { PhoneLine, PhoneState } from './phone-state.ts'
import { asJson } from './table-kept.ts'

/** What a person does at a table. Each tells why where the server would not. */
export interface TableActs {
  readonly sit: (table: number) => Promise<Refusal | null>
  readonly pen: (act: PenAct) => Promise<Refusal | null>
  /** Makes the table's answer its draft again; takes the pen for it where it is not here. */
  readonly takeBack: (inWords: (value: Json) => OwnWords) => Promise<Refusal | null>
  readonly sign: (sign: 'done' | 'help', on: boolean) => Promise<Refusal | null>
  readonly drawRoles: () => Promise<Refusal | null>
  readonly shareLine: (text: string) => Promise<Refusal | null>
}

/** There is nothing to do it to: the room has moved on meanwhile. */
const tooLate: Refusal = { code: 'step-not-open' }

interface TableActsWorld {
  /** Resolves once the table has all that was written here: who gets the pen goes on from there. */
  readonly flushed: () => Promise<void>
  /** Goes on with these words as the draft of a round. */
  readonly goOn: (key: string, value: Json, words: OwnWords) => void
}

export function createTableActs(
  { getState: get }: StoreApi<PhoneState>,
  line: PhoneLine,
  { flushed, goOn }: TableActsWorld,
): TableActs {
  async function asked<Name extends RequestName>(
    name: Name,
    input: RequestInput<Name>,
  ): Promise<Refusal | null> {
    const reply = await line.ask(name, input)
    return reply.ok ? null : reply.error
  }
  const round = () => get().table?.round ?? null

  async function takeBack(inWords: (value: Json) => OwnWords): Promise<Refusal | null> {
    const { table, kept } = get()
    if (!table?.round) return tooLate
    const key = keyOf(table.round)
    const refusal =
      (table.pen === 'mine' ? null : await asked('pen', { ...table.round, act: 'take' })) ??
      (await asked('take-back', table.round))
    // What was handed in is what the table goes on with, and its draft may be older: unless
    // somebody has written on in it before the word of it was here.
    const isUntouched = get().kept.drafts[key] === kept.drafts[key]
    if (!refusal && table.delivered && isUntouched) {
      const value = asJson(table.delivered.value)
      goOn(key, value, inWords(value))
    }
    return refusal
  }

  return {
    sit: (table) => asked('sit', { table }),
    pen: async (act) => {
      if (act === 'hand-over') await flushed()
      const ref = round()
      return ref ? asked('pen', { ...ref, act }) : tooLate
    },
    takeBack,
    sign: (sign, on) => asked('table-sign', { sign, on }),
    drawRoles: () => asked('roles', {}),
    shareLine: async (text) => {
      const ref = round()
      return ref ? asked('share-line', { ...ref, text }) : tooLate
    },
  }
}
