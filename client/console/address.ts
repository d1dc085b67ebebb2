/** Where the console's address leads. */
export type Route =
  | { readonly page: 'start'; readonly createKey?: string }
  | {
      readonly page: 'enter'
      readonly session: string
      readonly token: string
      /** Scanned from the console's pairing QR: the facilitator's phone becomes a remote. */
      readonly remote: boolean
    }
  | { readonly page: 'lead'; readonly session: string }
  | { readonly page: 'report'; readonly session: string }
  | { readonly page: 'signs'; readonly session: string }
  | { readonly page: 'paper'; readonly deck: string }

/** A facilitator's link, with or without `&remote`. */
function enterRoute(fragment: string): Route | null {
  const [capability = '', ...rest] = fragment.split('&')
  const dot = capability.indexOf('.')
  if (dot <= 0) return null
  return {
    page: 'enter',
    session: capability.slice(0, dot),
    token: capability.slice(dot + 1),
    remote: rest.includes('remote'),
  }
}

/**
 * Reads the address: `#key=…`, `#<session>.<token>`, `?session=…` with or without `&page=report` or
 * `&page=signs`, `?page=paper&deck=…`, or none of them.
 */
export function routeOf({ hash, search }: Pick<Location, 'hash' | 'search'>): Route {
  const fragment = hash.slice(1)
  const createKey = new URLSearchParams(fragment).get('key')
  if (createKey) return { page: 'start', createKey }
  const entered = enterRoute(fragment)
  if (entered) return entered
  const asked = new URLSearchParams(search)
  const session = asked.get('session')
  const deck = asked.get('deck')
  if (asked.get('page') === 'paper' && deck) return { page: 'paper', deck }
  if (!session) return { page: 'start' }
  const page = asked.get('page')
  return { page: page === 'report' || page === 'signs' ? page : 'lead', session }
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

export const remoteLink = (origin: string, session: string, token: string): string =>
  `${facilitatorLink(origin, session, token)}&remote`

/** @param keys the channel on which a screen opened from this console passes its keys; a link has none */
export const screenLink = (
  origin: string,
  session: string,
  screenToken: string,
  keys?: string,
): string => `${origin}/screen#${session}.${screenToken}${keys ? `&keys=${keys}` : ''}`

export const sessionPath = (session: string): string =>
  `/console?session=${encodeURIComponent(session)}`

export const reportPath = (session: string): string => `${sessionPath(session)}&page=report`

/** Where the signs for the tables of a session are, to print. */
export const signsPath = (session: string): string => `${sessionPath(session)}&page=signs`

/** Where the sheet of a workshop of the library is, to print. */
export const paperPath = (deck: string): string =>
  `/console?page=paper&deck=${encodeURIComponent(deck)}`
