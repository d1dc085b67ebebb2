import type { StoreApi } from 'zustand/vanilla'
import type { Json } from '../../shared/lib/json.ts'
import { paddingFor } from '../../shared/protocol/padding.ts'
import type { TableView } from '../../shared/protocol/tables.ts'
import { createDraftSender, type DraftSender } from './draft-sender.ts'
import { keyOf } from './outbox.ts'
import type { Kept, OwnWords } from './phone-kept.ts'
import { withDraft } from './phone-left-over.ts'
import { openRound } from './phone-rounds.ts'
import type { PhoneLine, PhoneState } from './phone-state.ts'
import { createTableActs, type TableActs } from './table-acts.ts'
import { followTable, numbered, writtenOn } from './table-kept.ts'

/** A phone's part in its table: what it is told, what it writes there, what a person does. */
export interface TableSync {
  readonly follow: (table: TableView) => void
  /** The room has moved. */
  readonly wake: DraftSender['wake']
  /** A draft was kept: where the round is the table's, others read along. */
  readonly wrote: (key: string) => void
  readonly restart: DraftSender['restart']
  readonly acts: TableActs
}

/** The newest words of the phone with the pen, where its table lacks them. */
function unsentDraft({ view, table, kept, standing }: PhoneState) {
  const round = openRound(view)
  if (standing !== 'in' || !round || table?.pen !== 'mine' || !table.round) return null
  const key = keyOf(round)
  const [mark, value] = [kept.penned?.[key], kept.drafts[key]]
  if (key !== keyOf(table.round) || !mark || mark.saved || value === undefined) return null
  return { ...round, table: mark.table, seq: mark.seq + 1, value }
}

/** Keeps a phone and its table together over whatever network there is. */
export function createTableSync(
  store: StoreApi<PhoneState>,
  line: PhoneLine,
  keep: (kept: Kept) => void,
): TableSync {
  const { getState: get, setState: set } = store
  const sender = createDraftSender({
    unsent: () => {
      const input = unsentDraft(get())
      if (!input) return null
      // Numbered before it is sent: a draft that arrives without our knowing is no stranger's.
      const mark = { table: input.table, seq: input.seq, saved: false }
      keep(numbered(get().kept, keyOf(input), mark))
      return input
    },
    landed: (input, { outcome, seq }) => {
      const { kept } = get()
      const key = keyOf(input)
      const mark = kept.penned?.[key]
      // Words that were written meanwhile are not there yet; nor are any under a number that another had.
      const saved = outcome === 'saved' && kept.drafts[key] === input.value
      if (mark) keep(numbered(kept, key, { ...mark, seq: Math.max(mark.seq, seq), saved }))
    },
    connected: () => line.socket.connected,
    send: (input) => line.ask('draft', { ...input, pad: paddingFor([input.seq, input.value]) }),
    later: line.later,
  })

  const wrote = (key: string) => {
    const { table, kept } = get()
    if (!table?.round || keyOf(table.round) !== key) return
    keep(writtenOn(kept, key, table))
    sender.wake()
  }
  const goOn = (key: string, value: Json, words: OwnWords) => {
    keep(withDraft(get().kept, key, value, words))
    wrote(key)
  }

  return {
    follow: (table) => {
      set({ table })
      keep(followTable(get().kept, table, get().view?.step?.id))
      sender.wake()
    },
    wake: sender.wake,
    wrote,
    restart: sender.restart,
    acts: createTableActs(store, line, { flushed: sender.flushed, goOn }),
  }
}
