/** Where the console's address leads. */
export type Route =
  | { readonly page: 'start'; readonly createKey?: string }
  | { readonly page: 'enter'; readonly session: string; readonly token: string }
  | { readonly page: 'lead'; readonly session: string }

/** Reads the address: `#key=…`, `#<session>.<token>`, `?session=…`, or none of them. */
export function routeOf({ hash, search }: Pick<Location, 'hash' | 'search'>): Route {
  const fragment = hash.slice(1)
  const createKey = new URLSearchParams(fragment).get('key')
  if (createKey) return { page: 'start', createKey }
  const dot = fragment.indexOf('.')
  if (dot > 0)
    return { page: 'enter', session: fragment.slice(0, dot), token: fragment.slice(dot + 1) }
  const session = new URLSearchParams(search).get('session')
  return session ? { page: 'lead', session } : { page: 'start' }
}

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')

/**
 * The origin to put in links that another machine should open: a console on `localhost` gives out
 * the address that phones use.
 *
 * @param address host and port that people type, from the view
 */
export const publicOrigin = (
  { origin, hostname, protocol }: Pick<Location, 'origin' | 'hostname' | 'protocol'>,
  address: string,
): string => (isLoopback(hostname) ? `${protocol}//${address}` : origin)

export const facilitatorLink = (origin: string, session: string, token: string): string =>
  `${origin}/console#${session}.${token}`

/** @param keys the channel on which a screen opened from this console passes its keys; a link has none */
export const screenLink = (
  origin: string,
  session: string,
  screenToken: string,
  keys?: string,
): string => `${origin}/screen#${session}.${screenToken}${keys ? `&keys=${keys}` : ''}`

export const sessionPath = (session: string): string =>
  `/console?session=${encodeURIComponent(session)}`
