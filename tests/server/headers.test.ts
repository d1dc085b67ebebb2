import { describe, expect, it } from 'vitest'
import { rawRequest } from '../support/raw.ts'
import { openRoom, openRoomOn, startForTest } from '../support/room.ts'

const directivesOf = (policy: string | string[] | undefined) =>
  Object.fromEntries(
    String(policy)
      .split(';')
      .map((directive) => directive.trim().split(' '))
      .map(([name = '', ...values]) => [name, values.join(' ')]),
  )

describe('every response', () => {
  it.each(['/healthz', '/api/decks', '/api/nowhere', '/j/12345678'])(
    'forbids what our pages never need: %s',
    async (path) => {
      const { url } = await startForTest()
      const { host } = new URL(url)

      const { headers } = await rawRequest(url, path)

      expect(directivesOf(headers['content-security-policy'])).toEqual({
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'img-src': "'self' data: blob:",
        'font-src': "'self'",
        'connect-src': `'self' ws://${host} wss://${host}`,
        'base-uri': "'none'",
        'form-action': "'self'",
        'frame-src': "'none'",
        'frame-ancestors': "'none'",
        'require-trusted-types-for': "'script'",
        'trusted-types': "'none'",
      })
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'permissions-policy': expect.stringContaining('camera=(), '),
      })
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['access-control-allow-origin']).toBeUndefined()
      expect(headers['set-cookie']).toBeUndefined()
    },
  )
})

describe('what a cache keeps', () => {
  it.each([
    ['/api/decks', 'no-store'],
    ['/api/nowhere', 'no-store'],
    ['/healthz', 'no-store'],
    ['/nowhere', 'no-store'],
  ])('is nothing that was asked of the server: %s', async (path, kept) => {
    const { url } = await startForTest()

    expect((await rawRequest(url, path)).headers['cache-control']).toBe(kept)
  })

  it('is nothing of a session, refusals among it', async () => {
    const { plenum, session } = await openRoom()
    const path = `/api/sessions/${session.id}/report`
    const refused = await rawRequest(plenum.url, path)
    const given = await rawRequest(plenum.url, path, { headers: { cookie: session.cookie } })

    expect([refused, given].map(({ status }) => status)).toEqual([403, 200])
    expect([refused, given].map(({ headers }) => headers['cache-control'])).toEqual([
      'no-store',
      'no-store',
    ])
  })
})

describe('frames', () => {
  it.each([
    ['/', "'none'", "'none'"],
    ['/console', "'self'", "'none'"],
    ['/console?session=abc', "'self'", "'none'"],
    ['/screen', "'none'", "'self'"],
    ['/screen?theme=hall', "'none'", "'self'"],
    ['/screen/../console', "'none'", "'none'"],
    ['/j/screen', "'none'", "'none'"],
    ['/phone-preview', "'none'", "'self'"],
    ['/phone-preview.html', "'none'", "'none'"],
  ])(
    'let the console hold the screen and the phone of a preview, and nothing else: %s',
    async (path, holds, isHeldBy) => {
      const { url } = await startForTest()

      const { headers } = await rawRequest(url, path)

      expect(directivesOf(headers['content-security-policy'])).toMatchObject({
        'frame-src': holds,
        'frame-ancestors': isHeldBy,
      })
    },
  )
})

describe("the facilitator's cookie", () => {
  /** For two years: a session is led over months. */
  const kept = ['HttpOnly', `Max-Age=${2 * 365 * 24 * 60 * 60}`, 'Path=/', 'SameSite=Strict']
  const cookieOn = async (publicUrl: string | null) => {
    const plenum = await startForTest({}, { publicUrl })
    const { session } = await openRoomOn(plenum)
    const response = await fetch(`${plenum.url}/api/sessions/${session.id}/enter`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: plenum.url },
      body: JSON.stringify({ token: session.token }),
    })
    const [pair = '', ...attributes] = (response.headers.get('set-cookie') ?? '').split('; ')
    return { session, pair, attributes: attributes.toSorted() }
  }

  it('is for this session, unreadable to scripts, and sent to no other site', async () => {
    const { session, pair, attributes } = await cookieOn(null)

    expect(pair).toMatch(new RegExp(`^plenum-${session.id}=[\\w-]{43}$`, 'u'))
    expect(pair).not.toContain(session.token)
    expect(attributes).toEqual(kept)
  })

  it('is sent by https alone where people come by https', async () => {
    const { session, pair, attributes } = await cookieOn('https://plenum.example')

    // Browsers take this name from https, for this very host and the whole site alone.
    expect(pair).toMatch(new RegExp(`^__Host-plenum-${session.id}=`, 'u'))
    expect(attributes).toEqual([...kept, 'Secure'])
  })
})
