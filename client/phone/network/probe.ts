import { io } from 'socket.io-client'
import { call } from '../../live/call.ts'

/** After this long nothing more is to be expected. */
const patience = 6_000
const rounds = 5

/**
 * How long the server takes to answer an ordinary request; null where it does not, or where something on
 * the way answers in its place.
 */
export async function answerTime(): Promise<number | null> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now()
    // One after the other: side by side they would measure one another.
    const { ok } = await call('server', {})
    if (!ok) return null
    times.push(performance.now() - before)
  }
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0)
}

/**
 * Whether a room's connection gets through by one transport. The handshake names no room, so the server
 * refuses it; the refusal in its own words is the proof that it was reached.
 */
export const getsThrough = (transport: 'websocket' | 'polling'): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = io({
      transports: [transport],
      forceNew: true,
      reconnection: false,
      timeout: patience,
      auth: {},
    })
    const end = (isThrough: boolean) => {
      clearTimeout(timer)
      socket.disconnect()
      resolve(isThrough)
    }
    const timer = setTimeout(() => end(false), patience)
    socket.on('connect', () => end(true))
    socket.on('connect_error', (error) => end('data' in error && error.data !== undefined))
  })
