import type { RequestInput, RequestOutput } from '../../shared/protocol/events.ts'
import type { TableView } from '../../shared/protocol/tables.ts'
import { mixedDeck } from './arbitrary-room.ts'
import { press } from './plenum.ts'
import { eventually, goTo, openRoom, type Phone, type TestRoom } from './room.ts'

/** The round that tables answer in `mixedDeck`. */
export const cardRound = { step: 'card', round: 1 }

export const cardOf = (what: string) => ({
  group: 'Oss',
  what,
  sign: 'Noen merker det',
  firstStep: '',
  who: '',
  when: '',
})

/** What a phone has been told of its table, newest last. */
const tableViews = ({ frames }: Pick<Phone, 'frames'>): TableView[] =>
  frames.flatMap((frame) => {
    const [name, view] = frame as [string, TableView]
    return name === 'table' ? [view] : []
  })

export const tableOf = (phone: Pick<Phone, 'frames'>): TableView | undefined =>
  tableViews(phone).at(-1)

/** The newest that a phone was told of its table, once a condition holds for it. */
export async function untilTable(
  phone: Pick<Phone, 'frames'>,
  condition: (view: TableView) => boolean,
): Promise<TableView> {
  let found: TableView | undefined
  try {
    await eventually(() => {
      const view = tableOf(phone)
      if (view && condition(view)) found = view
      return found !== undefined
    })
  } catch {
    throw new Error(`no such table; last: ${JSON.stringify(tableOf(phone) ?? 'none')}`)
  }
  if (!found) throw new Error('no table')
  return found
}

export const sit = (phone: Phone, table: number) => phone.ask('sit', { table })

export const pen = (phone: Phone, act: RequestInput<'pen'>['act']) =>
  phone.ask('pen', { ...cardRound, act })

export const draft = (phone: Phone, table: number, seq: number, value: unknown) =>
  phone.ask('draft', { ...cardRound, table, seq, value })

export const deliver = (phone: Phone, table: number, rev: number, value: unknown) =>
  phone.ask('answer', { ...cardRound, table, rev, value })

export const saved = (rev: number): { ok: true; value: RequestOutput<'answer'> } => ({
  ok: true,
  value: { outcome: 'saved', rev },
})

export const done = { ok: true, value: {} }
export const refusedAs = (code: string) => ({ ok: false, error: { code } })

/** A room with so many tables and phones in the order of their tables, all at work on the card. */
export async function roomAtTables(
  seats: readonly number[],
  { count = 3, ...options }: Parameters<typeof openRoom>[0] & { readonly count?: number } = {},
): Promise<{ room: TestRoom; phones: Phone[] }> {
  const room = await openRoom({ deck: { file: mixedDeck }, ...options })
  await press(room.console, { type: 'tables', count, seating: 'choose' })
  const phones = await room.phones(seats.length)
  await Promise.all(phones.map((phone, index) => sit(phone, seats[index] ?? 1)))
  await goTo(room, 'card', phones)
  await Promise.all(
    phones.map((phone) => untilTable(phone, ({ round }) => round?.step === cardRound.step)),
  )
  return { room, phones }
}
