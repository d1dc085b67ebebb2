import type { SocketRole } from '../shared/protocol/events.ts'
import type { Snapshot } from './operation/metrics.ts'
import type { Operation } from './operation/operation.ts'
import type { PlenumServer } from './realtime/audience.ts'
import type { Rooms } from './rooms/registry.ts'
import { version } from './version.ts'

interface Looked {
  readonly io: PlenumServer
  readonly rooms: Rooms
  readonly operation: Operation
}

function socketsByRole(io: PlenumServer): Record<SocketRole, number> {
  const counts = { phone: 0, screen: 0, console: 0 }
  for (const { data } of io.sockets.sockets.values()) if (data.role) counts[data.role] += 1
  return counts
}

/** The server as it is at this moment, for `/metrics`. */
export function snapshotOf({ io, rooms, operation }: Looked): Snapshot {
  const { watch, figures, notReady } = operation
  const sockets = socketsByRole(io)
  const known = sockets.phone + sockets.screen + sockets.console
  const { rss, heapUsed } = process.memoryUsage()
  return {
    version,
    residentBytes: rss,
    heapBytes: heapUsed,
    ...watch.figures,
    sockets,
    strangers: Math.max(0, io.engine.clientsCount - known),
    rooms: rooms.live,
    troubles: watch.troubles,
    isReady: notReady().length === 0,
    writes: figures.writes,
    refusals: figures.refusals,
    failures: figures.failures,
    slowReaders: figures.slowReaders,
  }
}
