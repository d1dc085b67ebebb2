import { describe, expect, it } from 'vitest'
import { rawRequest } from '../support/raw.ts'
import { openRoomOn, startForTest } from '../support/room.ts'

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
        'frame-ancestors': "'none'",
        'require-trusted-types-for': "'script'",
        'trusted-types': "'none'",
      })
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['access-control-allow-origin']).toBeUndefined()
      expect(headers['set-cookie']).toBeUndefined()
    },
  )
})

describe("the facilitator's cookie", () => {
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
    expect(attributes).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict'])
  })

  it('is sent by https alone where people come by https', async () => {
    const { attributes } = await cookieOn('https://plenum.example')

    expect(attributes).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict', 'Secure'])
  })
})
