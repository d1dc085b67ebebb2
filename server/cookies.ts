import { parseCookie, stringifySetCookie } from 'cookie'

/** One cookie per session: leading one must not log out of another. */
const cookieName = (session: string): string => `plenum-${session}`

/** @param secure whether people reach the server by https; a plain-http LAN cannot set a secure cookie */
export const facilitatorCookie = (session: string, token: string, secure: boolean): string =>
  stringifySetCookie({
    name: cookieName(session),
    value: token,
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure,
  })

/** The token in a request's cookie header; undefined where there is none for this session. */
export const tokenFrom = (header: string | undefined, session: string): string | undefined =>
  parseCookie(header ?? '')[cookieName(session)]
