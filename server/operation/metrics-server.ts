import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The one page of an address of its own, so that nothing of it is on the address that people use. */
export interface MetricsServer {
  /** @returns the port that was given */
  listen(port: number, host: string): Promise<number>
  close(): Promise<void>
}

export function createMetricsServer(text: () => string): MetricsServer {
  const http = createServer((request, response) => {
    const isAsked = request.method === 'GET' && request.url === '/metrics'
    response.writeHead(isAsked ? 200 : 404, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    })
    response.end(isAsked ? text() : '')
  })
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', reject)
        // A server that listens on a port has an address with a port.
        http.listen(port, host, () => resolve((http.address() as AddressInfo).port))
      }),
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}
