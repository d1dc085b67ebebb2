import { parseCookie, stringifySetCookie } from 'cookie'

/**
 * One cookie per session: leading one must not log out of another. By https its name says what browsers
 * then hold it to (`__Host-`): no neighbouring host of the same domain can plant one.
 */
const cookieName = (session: string, secure: boolean): string =>
  `${secure ? '__Host-' : ''}plenum-${session}`

/** A facilitator's right to one session, as a browser keeps it. */
interface FacilitatorCookie {
  readonly session: string
  readonly token: string
  /** Whether people reach the server by https; a plain-http LAN cannot set a secure cookie. */
  readonly secure: boolean
  /** Seconds until the browser forgets it; 0 = now. */
  readonly maxAge: number
}

export const facilitatorCookie = ({ session, token, secure, maxAge }: FacilitatorCookie): string =>
  stringifySetCookie({
    name: cookieName(session, secure),
    value: token,
    maxAge,
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
  })

/** The token in a request's cookie header; undefined where there is none for this session. */
export const tokenFrom = (
  header: string | undefined,
  { session, secure }: Pick<FacilitatorCookie, 'session' | 'secure'>,
): string | undefined => parseCookie(header ?? '')[cookieName(session, secure)]
