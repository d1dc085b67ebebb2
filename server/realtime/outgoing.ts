import type { PlenumServer, PlenumSocket } from './audience.ts'

/** One connection of engine.io: what a socket of any role, or of none yet, is sent through. */
type Connection = PlenumSocket['conn']

/** What may wait to be sent to one reader, in bytes (RELIABILITY section 5.4). */
const mostWaiting = 262_144
/** Whole views may be long (ADR 003): so many messages may wait, however long they are. */
const messages = 4

const sizeOf = ({ data }: { readonly data?: unknown }): number => {
  if (typeof data === 'string') return Buffer.byteLength(data)
  return ArrayBuffer.isView(data) ? data.byteLength : 0
}

/** The websocket under a connection; engine.io types the transports of all kinds alike, without it. */
const websocketOf = ({ transport }: Connection) =>
  (transport as { socket?: { readonly bufferedAmount: number; terminate(): void } }).socket

/** Takes the connection away at once: a goodbye would only wait behind all the rest. */
function end(connection: Connection): void {
  const websocket = websocketOf(connection)
  if (websocket) websocket.terminate()
  else connection.close(true)
}

/**
 * Counts by events, so that a broadcast to thousands walks through no queue. engine.io hands over
 * everything that waits when, and only when, what it handed over before is out.
 */
function watch(connection: Connection, most: number, ended: () => void): void {
  let handedOver = 0
  let waiting = 0
  let longest = 0
  let isOver = false
  connection.on('flush', () => {
    handedOver = waiting
    waiting = 0
  })
  connection.on('packetCreate', (packet: { readonly data?: unknown }) => {
    const size = sizeOf(packet)
    waiting += size
    longest = Math.max(longest, size)
    const behind = waiting + (connection.transport.writable ? 0 : handedOver)
    if (isOver || behind <= Math.max(most, messages * longest)) return
    isOver = true
    // Not in the middle of a broadcast, of which this packet may be a part.
    setImmediate(end, connection)
    ended()
  })
}

/**
 * Ends connections that take in less than they are sent, so that nobody fills the server's memory by
 * not reading. Whoever comes back gets one whole view, which is all that they have missed.
 *
 * @param ended hears of each that is ended
 */
export function endSlowReaders(io: PlenumServer, ended: () => void, most = mostWaiting): void {
  io.engine.on('connection', (connection: Connection) => watch(connection, most, ended))
}
