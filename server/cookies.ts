import { parseCookie, stringifySetCookie } from 'cookie'

/** One cookie per session: leading one must not log out of another. */
const cookieName = (session: string): string => `plenum-${session}`

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
    name: cookieName(session),
    value: token,
    maxAge,
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
  })

/** The token in a request's cookie header; undefined where there is none for this session. */
export const tokenFrom = (header: string | undefined, session: string): string | undefined =>
  parseCookie(header ?? '')[cookieName(session)]
