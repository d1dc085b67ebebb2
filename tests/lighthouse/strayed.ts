import { subscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

const isLoopback = (address: string | undefined) =>
  address === undefined || address === '::1' || address.startsWith('127.')

/** Every address outside this machine that this process looks up or connects to from now on. */
export function watchOwnSockets(): readonly string[] {
  const strayed: string[] = []
  subscribe('net.client.socket', (message) => {
    // Node's own channel: it tells of a socket as `{ socket }`.
    const { socket } = message as { socket: Socket }
    socket.on('lookup', (_error, address: string, _family, host: string) => {
      if (!isLoopback(address)) strayed.push(host)
    })
    socket.on('connect', () => {
      if (!isLoopback(socket.remoteAddress)) strayed.push(String(socket.remoteAddress))
    })
  })
  return strayed
}
