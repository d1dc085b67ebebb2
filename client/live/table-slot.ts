import type { TableView } from '../../shared/protocol/tables.ts'
import { roundOf } from './phone-rounds.ts'
import type { PhoneState } from './phone-state.ts'
import type { TableActs } from './table-acts.ts'
import type { TableSync } from './table-sync.ts'

/** Where a phone's part in its table comes to be, once its room has tables: most rooms have none. */
export interface TableSlot extends Pick<TableSync, 'follow' | 'wake' | 'wrote' | 'restart'> {
  readonly acts: () => Promise<TableActs>
}

/** @param load fetches the part; asked again where it could not be fetched */
export function createTableSlot(load: () => Promise<TableSync>): TableSlot {
  let sync: TableSync | null = null
  let loading: Promise<TableSync> | null = null
  /** The newest that was told: all there is to know. */
  let told: TableView | null = null

  const loaded = (): Promise<TableSync> =>
    (loading ??= load().then(
      (made) => {
        sync = made
        if (told) made.follow(told)
        return made
      },
      (error: unknown) => {
        loading = null
        throw error
      },
    ))

  return {
    follow: (table) => {
      told = table
      if (sync) sync.follow(table)
      // Without it the page says that it could not be fetched; the next word from the table tries anew.
      else loaded().catch(() => {})
    },
    wake: () => sync?.wake(),
    wrote: (key) => sync?.wrote(key),
    restart: () => sync?.restart(),
    acts: () => loaded().then(({ acts }) => acts),
  }
}

/** The table that an answer of this phone is for; undefined where people answer. */
export function tableFor({ kept, view, table }: PhoneState, key: string): number | undefined {
  const { step, round } = roundOf(key)
  const isOurs = view?.step?.byTable === true && view.step.id === step && view.step.round === round
  return isOurs ? (kept.penned?.[key]?.table ?? table?.table ?? undefined) : undefined
}
