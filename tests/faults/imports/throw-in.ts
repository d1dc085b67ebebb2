import { request } from 'node:http'
import type { Bomb } from './bombs.ts'

/** With which status a bomb was answered; 'never' where the server waited for the rest, or hung up. */
export type Answered = number | 'never'

const piece = 65_536

/** How long somebody who promised more than they send is waited for here, in milliseconds. */
const patience = 300

/** Sends a request as it is, whatever it says of itself. */
export const throwIn = (url: string, { body, headers, isChunked }: Bomb): Promise<Answered> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(url)
    const bytes = Buffer.from(body)
    const sent = request({
      hostname,
      port,
      path: '/api/sessions',
      method: 'POST',
      agent: false,
      headers: {
        origin: url,
        'content-type': 'application/json',
        ...(isChunked ? {} : { 'content-length': String(bytes.length) }),
        ...headers,
      },
    })
    const end = (answered: Answered) => {
      resolve(answered)
      sent.destroy()
    }
    sent.on('response', ({ statusCode = 0 }) => end(statusCode))
    sent.on('error', () => end('never'))
    const promised = Number(headers?.['content-length'] ?? 0)
    if (promised > bytes.length) {
      sent.write(bytes)
      sent.setTimeout(patience, () => end('never'))
      return
    }
    for (let at = 0; at < bytes.length; at += piece) sent.write(bytes.subarray(at, at + piece))
    sent.end()
  })
