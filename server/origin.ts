import type { IncomingHttpHeaders } from 'node:http'
import { isLocalHost } from './config.ts'

/** What decides whether a request comes from our own pages. */
export interface Requested {
  readonly headers: Pick<IncomingHttpHeaders, 'origin' | 'host'>
}

/** Whether people reach this server by https. */
export const isHttps = (publicUrl: string | null): boolean =>
  publicUrl?.startsWith('https:') ?? false

const hostOf = (origin: string): URL | null => (URL.canParse(origin) ? new URL(origin) : null)

/**
 * Whether an `Origin` is ours: `PUBLIC_URL`, or the request's own Host where that is this machine or a
 * local network. Another name that somebody points at our address is not (DNS rebinding).
 */
export function isOwnOrigin({ headers }: Requested, publicUrl: string | null): boolean {
  const { origin, host } = headers
  if (origin === undefined) return false
  if (origin === publicUrl) return true
  const page = hostOf(origin)
  return page !== null && page.host === host && isLocalHost(page.hostname)
}
