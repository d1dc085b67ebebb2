import type { SocketRole } from '../../shared/protocol/events.ts'
import { type Trouble, troubles } from '../../shared/room/troubles.ts'
import { bounds, type WriteFigures } from './figures.ts'
import type { Lag } from './machine.ts'

/** Everything that `/metrics` tells. Nothing of one room, one session or one person. */
export interface Snapshot {
  readonly version: string
  readonly residentBytes: number
  readonly heapBytes: number
  readonly lag: Lag
  readonly freeBytes: number | null
  readonly sockets: Readonly<Record<SocketRole, number>>
  /** Connections that have not said what they are. */
  readonly strangers: number
  readonly rooms: number
  readonly troubles: readonly Trouble[]
  readonly isReady: boolean
  readonly writes: WriteFigures
  readonly refusals: ReadonlyMap<string, number>
  readonly failures: ReadonlyMap<string, number>
  readonly slowReaders: number
}

type Sample = readonly [labels: string, value: number]

/** One metric in Prometheus' text format. Labels are codes of our own: nothing in them needs escaping. */
const metric = (
  name: string,
  type: 'gauge' | 'counter' | 'histogram',
  help: string,
  samples: readonly Sample[],
): string =>
  [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => `${name}${labels} ${value}`),
  ].join('\n')

const gauge = (name: string, help: string, value: number) =>
  metric(name, 'gauge', help, [['', value]])

const byLabel = (label: string, counts: Iterable<readonly [string, number]>): Sample[] =>
  [...counts].map(([name, value]) => [`{${label}="${name}"}`, value])

/** In tens and rounded up: who comes and goes one by one is not in it, and whether anybody is there is. */
const inTens = (people: number) => Math.ceil(people / 10) * 10

const mebi = 2 ** 20
/** To the byte, memory and disk would move with every answer. */
const rounded = (bytes: number) => Math.round(bytes / mebi) * mebi

function writeHistogram({ buckets, seconds }: WriteFigures): string {
  let sum = 0
  const cumulative = [...bounds.map(String), '+Inf'].map((bound): Sample => {
    sum += buckets.get(bound) ?? 0
    return [`_bucket{le="${bound}"}`, sum]
  })
  return metric(
    'plenum_write_seconds',
    'histogram',
    'From a write being handed over to it lying on the disk. Moves in batches of twenty writes.',
    [...cumulative, ['_sum', seconds], ['_count', sum]],
  )
}

function machineMetrics(snapshot: Snapshot): string[] {
  const { lag, freeBytes } = snapshot
  const disk =
    freeBytes === null
      ? []
      : [gauge('plenum_disk_free_bytes', 'Left on the disk of DATA_DIR.', rounded(freeBytes))]
  return [
    gauge('process_resident_memory_bytes', 'Resident memory.', rounded(snapshot.residentBytes)),
    gauge('plenum_heap_used_bytes', 'JavaScript heap in use.', rounded(snapshot.heapBytes)),
    metric('plenum_event_loop_lag_seconds', 'gauge', 'What was due and waited, last few seconds.', [
      ['{quantile="0.5"}', Math.round(lag.p50) / 1_000],
      ['{quantile="0.99"}', Math.round(lag.p99) / 1_000],
    ]),
    ...disk,
  ]
}

const socketMetric = ({ sockets: { phone, screen, console }, strangers }: Snapshot): string =>
  metric('plenum_sockets', 'gauge', 'Connections. Phones and strangers in tens, rounded up.', [
    ...byLabel('role', [
      ['phone', inTens(phone)],
      ['screen', screen],
      ['console', console],
      ['stranger', inTens(strangers)],
    ]),
  ])

/** The state of the server in Prometheus' text format, version 0.0.4. */
export function metricsText(snapshot: Snapshot): string {
  const { version, rooms, isReady, refusals, failures } = snapshot
  const isWrong = (code: Trouble) => Number(snapshot.troubles.includes(code))
  const metrics = [
    metric('plenum_info', 'gauge', 'The version that runs.', [[`{version="${version}"}`, 1]]),
    ...machineMetrics(snapshot),
    socketMetric(snapshot),
    gauge('plenum_rooms', 'Rooms in memory.', rooms),
    gauge('plenum_ready', 'What /readyz says: 1 = can store.', Number(isReady)),
    metric(
      'plenum_trouble',
      'gauge',
      'What is wrong with the server: 1 = now.',
      byLabel(
        'code',
        troubles.map((code) => [code, isWrong(code)]),
      ),
    ),
    writeHistogram(snapshot.writes),
    metric(
      'plenum_refusals_total',
      'counter',
      'What was refused, by code. Moves in batches of twenty refusals.',
      byLabel('code', refusals),
    ),
    metric(
      'plenum_slow_readers_ended_total',
      'counter',
      'Connections ended because they read less than they are sent.',
      [['', snapshot.slowReaders]],
    ),
    metric(
      'plenum_failures_total',
      'counter',
      'Events of the log that tell of a failure.',
      byLabel('event', failures),
    ),
  ]
  return `${metrics.join('\n')}\n`
}
