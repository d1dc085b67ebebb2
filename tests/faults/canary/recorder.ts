import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of somebody else's, which writes down what it learns of those who come. */
export interface Recorder {
  readonly url: string
  readonly port: number
  readonly heard: () => string
  readonly visits: () => number
  readonly close: () => void
}

export async function openRecorder(): Promise<Recorder> {
  const heard: string[] = []
  const server = createServer(({ url, headers }, response) => {
    if (url !== '/favicon.ico') heard.push(JSON.stringify({ url, headers }))
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>elsewhere</title>')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo // it listens on TCP
  return {
    url: `http://localhost:${port}/`,
    port,
    heard: () => heard.join('\n'),
    visits: () => heard.length,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const { port, close } = await openRecorder()
  close()
  return port
}
