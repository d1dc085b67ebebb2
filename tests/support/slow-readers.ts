import { WebSocket } from 'ws'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { newSeat } from './plenum.ts'

const text = (words: string) => ({ nb: words })
const long = 'Et langt alternativ som noen har skrevet ferdig. '.repeat(40).trim()

/** Options so long that each view of them is more than 20,000 characters. */
const longOptions = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8', 'o9', 'o10', 'o11']

const longStep = (id: string) => ({
  id,
  type: 'choice',
  mode: 'individual',
  title: text('Valg'),
  prompt: text('Hva velger du?'),
  minutes: 5,
  release: 'reveal',
  config: {
    options: longOptions.map((option) => ({ id: option, title: text(`${option} ${long}`) })),
  },
})

/** Steps whose views are long, so that a reader who does not read is soon far behind. */
export const longDeckOf = (...steps: readonly string[]) => ({
  format: 'plenum-deck',
  version: 1,
  id: 'long',
  title: text('Lange tekster'),
  languages: ['nb'],
  steps: steps.map(longStep),
})

interface Entry {
  readonly url: string
  readonly session: string
  readonly code: string
}

/** A phone that comes in and then never reads again; it goes on saying that it is alive. */
export interface SilentPhone {
  /** It learns of that only when it reads or writes. */
  readonly isClosed: () => boolean
  /** Reads on: what the system has kept for it, and then how the connection ended. */
  read(): void
  end(): void
}

const aliveEvery = 5_000

/** Resolves once it has its first view, and has stopped reading. */
export function openSilentPhone({ url, session, code }: Entry): Promise<SilentPhone> {
  const socket = new WebSocket(
    `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`,
    {
      headers: { origin: url },
    },
  )
  const auth = {
    protocol: protocolVersion,
    session,
    language: 'nb',
    role: 'phone',
    seat: newSeat(),
    entry: code,
  }
  let closed = false
  let reads = true
  // A pong that nobody asked for counts as well: such a phone is never found to be dead.
  const alive = setInterval(() => {
    if (socket.readyState === WebSocket.OPEN) socket.send('3')
  }, aliveEvery)
  alive.unref()
  return new Promise((resolve, reject) => {
    socket.on('error', () => {})
    socket.on('close', () => {
      closed = true
      clearInterval(alive)
      reject(new Error('a silent phone was not let in'))
    })
    socket.on('message', (data: Buffer) => {
      const frame = data.toString('utf8')
      if (frame.startsWith('0')) socket.send(`40${JSON.stringify(auth)}`)
      if (!reads || !frame.startsWith('42["view"')) return
      reads = false
      socket.pause()
      resolve({
        isClosed: () => closed,
        read: () => socket.resume(),
        end: () => socket.terminate(),
      })
    })
  })
}
