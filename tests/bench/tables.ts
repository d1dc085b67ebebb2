import { type Line, median, percentile, shown } from './figures.ts'
import { cpuOf } from './measure.ts'
import { openBenchRoom } from './room.ts'
import { TableParty } from './table-phones.ts'

const tables = 50
const phones = 6
const span = 10_000

interface Typed {
  readonly p50: number
  readonly p95: number
  /** Messages per phone and second. */
  readonly rate: number
  /** Microseconds of the server for each message to a phone, saving among it. */
  readonly cpu: number
  readonly lost: number
}

async function typeAt(store: 'durable' | 'none', before: readonly string[]): Promise<Typed> {
  const room = await openBenchRoom(store, before)
  const party = new TableParty(tables, phones)
  try {
    await room.act({ type: 'tables', count: tables, seating: 'choose' })
    await party.join(room.place)
    await room.act({ type: 'go', step: 'avtale' })
    await party.takePens()
    // The first seconds warm up.
    await party.type(span / 4)
    party.delays = []
    party.messages = 0
    let lost = 0
    const cpu = await cpuOf(room.server, async () => {
      lost = await party.type(span)
    })
    const { delays, messages } = party
    return {
      p50: median(delays),
      p95: percentile(delays, 0.95),
      rate: messages / (tables * phones) / (span / 1_000),
      cpu: cpu / messages,
      lost,
    }
  } finally {
    party.drop()
    await room.close()
  }
}

/** Fifty tables of six that type, on the real server and on one whose store does nothing. */
export async function tableLines(before: readonly string[]): Promise<Line[]> {
  const durable = await typeAt('durable', before)
  const none = await typeAt('none', before)
  const ratio = (value: number, base: number) =>
    `${shown(value)} / ${shown(base)} = ${shown(value / base)} ×`
  const line = (what: string, value: string, goal = '', met: boolean | null = null): Line => ({
    what: `${tables} tables of ${phones} typing: ${what}`,
    values: [value],
    goal,
    met,
  })
  return [
    line('key → neighbour p50, ms / no store', ratio(durable.p50, none.p50)),
    line('key → neighbour p95, ms / no store', ratio(durable.p95, none.p95)),
    line('messages per phone and second', shown(durable.rate), '≤ 2.2', durable.rate <= 2.2),
    line('server CPU, µs per message / no store', ratio(durable.cpu, none.cpu)),
    line('drafts lost', shown(durable.lost), '0', durable.lost === 0),
  ]
}
