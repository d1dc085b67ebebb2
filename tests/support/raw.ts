import { request } from 'node:http'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'

/** Whether a connection was let in, and if not, with which HTTP status it was turned away. */
export type Knock = 'in' | number

const socketPath = '/socket.io/?EIO=4&transport='

const toWs = (url: string) => url.replace('http', 'ws')

/** Knocks with a websocket that says it comes from this origin; `undefined` = says nothing. */
export const knockByWebsocket = (
  url: string,
  origin: string | undefined,
  sid?: string,
): Promise<Knock> =>
  new Promise((resolve) => {
    const socket = new WebSocket(
      `${toWs(url)}${socketPath}websocket${sid === undefined ? '' : `&sid=${sid}`}`,
      { headers: origin === undefined ? {} : { origin } },
    )
    socket.on('open', () => {
      socket.terminate()
      resolve('in')
    })
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.on('error', () => {})
  })

export interface HttpAnswer {
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** One HTTP request exactly as given: no header, escape or normalization is added. */
export const rawRequest = (
  url: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string | Buffer } = {},
): Promise<HttpAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString('utf8'),
          headers: response.headers,
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })

const origins = (origin: string | undefined): Record<string, string> =>
  origin === undefined ? {} : { origin }

const knocked = ({ status }: HttpAnswer): Knock => (status === 200 ? 'in' : status)

/** Opens a long-polling connection as a page of this origin would. */
export const knockByPolling = async (url: string, origin: string | undefined): Promise<Knock> =>
  knocked(await rawRequest(url, `${socketPath}polling`, { headers: origins(origin) }))

/** Opens a long-polling connection from our own page, and gives what only that page knows. */
export async function openPolling(url: string): Promise<string> {
  const { text } = await rawRequest(url, `${socketPath}polling`, { headers: { origin: url } })
  // engine.io opens with `0` and a JSON object.
  return (JSON.parse(text.slice(1)) as { sid: string }).sid
}

export const pollWith = async (
  url: string,
  { sid, origin, method }: { sid: string; origin: string | undefined; method: 'GET' | 'POST' },
): Promise<Knock> =>
  knocked(
    await rawRequest(url, `${socketPath}polling&sid=${sid}`, {
      method,
      headers: { ...origins(origin), 'content-type': 'text/plain;charset=UTF-8' },
      ...(method === 'POST' ? { body: '40' } : {}),
    }),
  )

/** A websocket on which any bytes can be sent. */
export interface RawSocket {
  send(data: string | Buffer): void
  readonly received: string[]
  readonly isClosed: () => boolean
  /** What the server sent that begins like this, or null once it has closed the connection. */
  reply(start: string): Promise<string | null>
}

/** Connects past every client library, and enters the room with this handshake. */
export async function openRaw(url: string, handshake: object): Promise<RawSocket> {
  const socket = new WebSocket(`${toWs(url)}${socketPath}websocket`, { headers: { origin: url } })
  const received: string[] = []
  const looking = new Set<() => void>()
  let closed = false
  const look = () => {
    for (const again of looking) again()
  }
  socket.on('message', (data: Buffer) => {
    received.push(data.toString('utf8'))
    if (received.at(-1) === '2') socket.send('3')
    look()
  })
  socket.on('close', () => {
    closed = true
    look()
  })
  socket.on('error', () => {})
  onTestFinished(() => socket.terminate())
  const reply = (start: string) =>
    new Promise<string | null>((resolve) => {
      const again = () => {
        const found = received.find((text) => text.startsWith(start))
        if (found === undefined && !closed) return
        looking.delete(again)
        resolve(found ?? null)
      }
      looking.add(again)
      again()
    })
  await reply('0')
  socket.send(`40${JSON.stringify(handshake)}`)
  await reply('40')
  return {
    send: (data) => {
      if (!closed) socket.send(data)
    },
    received,
    isClosed: () => closed,
    reply,
  }
}
