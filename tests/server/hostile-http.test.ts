import { describe, expect, it } from 'vitest'
import { usualSettings } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import { startForTest } from '../support/room.ts'

const prototypeBefore = Reflect.ownKeys(Object.prototype)

describe('an HTTP request that makes no sense', () => {
  const send = async (
    method: string,
    path: string,
    body = '',
    headers: Record<string, string> = {},
  ) => {
    const { url, errors } = await startForTest()
    const answer = await rawRequest(url, path, {
      method,
      headers: {
        origin: url,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        ...headers,
      },
      body,
    })
    return { ...answer, errors }
  }

  const create = { deck: { id: 'velg-en-k' }, settings: usualSettings }
  const big = JSON.stringify({ entry: 'x'.repeat(20_000) })
  const huge = JSON.stringify({ ...create, deck: { file: 'x'.repeat(1_100_000) } })
  const withSettings = (change: object) =>
    JSON.stringify({ ...create, settings: { ...usualSettings, ...change } })

  it.each<[string, string, string, string, number, string, Record<string, string>?]>([
    ['broken JSON', 'POST', '/api/rooms/find', '{"entry":', 400, 'invalid-input'],
    ['no body', 'POST', '/api/rooms/find', '', 400, 'invalid-input'],
    ['a list', 'POST', '/api/rooms/find', '[]', 400, 'invalid-input'],
    ['a number', 'POST', '/api/rooms/find', '7', 400, 'invalid-input'],
    ['a wrong type', 'POST', '/api/rooms/find', '{"entry":7}', 400, 'invalid-input'],
    ['one field too many', 'POST', '/api/rooms/find', '{"entry":"1","x":1}', 400, 'invalid-input'],
    ['__proto__', 'POST', '/api/rooms/find', '{"__proto__":{"entry":"1"}}', 400, 'invalid-input'],
    [
      'another type of body',
      'POST',
      '/api/rooms/find',
      'entry=1',
      400,
      'invalid-input',
      { 'content-type': 'text/plain' },
    ],
    [
      'an unknown charset',
      'POST',
      '/api/rooms/find',
      '{}',
      400,
      'invalid-input',
      { 'content-type': 'application/json; charset=utf-7' },
    ],
    [
      'an unknown encoding',
      'POST',
      '/api/rooms/find',
      '{}',
      400,
      'invalid-input',
      { 'content-encoding': 'x' },
    ],
    [
      'a broken encoding',
      'POST',
      '/api/rooms/find',
      '{}',
      400,
      'invalid-input',
      { 'content-encoding': 'gzip' },
    ],
    ['more than a form', 'POST', '/api/rooms/find', big, 413, 'too-large'],
    ['more than a deck', 'POST', '/api/sessions', huge, 413, 'too-large'],
    [
      'a deck nobody has',
      'POST',
      '/api/sessions',
      JSON.stringify({ ...create, deck: { id: '__proto__' } }),
      400,
      'invalid-input',
    ],
    [
      'a deck that is none',
      'POST',
      '/api/sessions',
      JSON.stringify({ ...create, deck: { file: { steps: 1 } } }),
      400,
      'invalid-input',
    ],
    ['a k below three', 'POST', '/api/sessions', withSettings({ k: 2 }), 400, 'invalid-input'],
    [
      'no end of days',
      'POST',
      '/api/sessions',
      withSettings({ answerDays: 1e9 }),
      400,
      'invalid-input',
    ],
    ['a broken escape', 'GET', '/j/%E0%A4%A', '', 404, 'not-found'],
    ['a broken escape in the API', 'GET', '/api/sessions/%ZZ/results.csv', '', 404, 'not-found'],
    ['a way out of the folder', 'GET', '/../../etc/passwd', '', 404, 'not-found'],
    ['an escaped way out', 'GET', '/%2e%2e/%2e%2e/etc/passwd', '', 404, 'not-found'],
    ['a zero byte', 'GET', '/assets/%00', '', 404, 'not-found'],
    ['a route that is not there', 'GET', '/api/nowhere', '', 404, 'not-found'],
    ['another method', 'PUT', '/api/sessions', '{}', 404, 'not-found'],
    [
      'a session every object has',
      'GET',
      '/api/sessions/__proto__/results.json',
      '',
      403,
      'link-not-valid',
    ],
    [
      'a token that is none',
      'POST',
      '/api/sessions/x/enter',
      '{"token":"short"}',
      400,
      'invalid-input',
    ],
  ])('is refused in JSON: %s', async (_what, method, path, body, status, code, headers) => {
    const answer = await send(method, path, body, headers)

    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.text)).toMatchObject({ error: { code } })
    expect(answer.text).not.toMatch(/node_modules|\.ts:|Error:/u)
    expect(answer.errors).toEqual([])
    expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore)
  })

  it('does not say back a word of the sender’s that nobody asked for', async () => {
    const answer = await send('POST', '/api/sessions', withSettings({ 'kanari-ord': 1 }))

    expect(JSON.parse(answer.text)).toEqual({
      error: { code: 'invalid-input', field: 'settings' },
    })
  })

  it.each([
    ['a wrong step', { minutes: 'four' }, 'minutes', { rule: 'number' }],
    ['an unknown activity', { type: 'quiz' }, 'type', { rule: 'oneOf' }],
    ['a missing language', { title: {} }, 'title', { rule: 'text' }],
    [
      'too many options',
      {
        config: {
          options: Array.from({ length: 13 }, (_, at) => ({ id: `${at}`, title: { nb: 'A' } })),
        },
      },
      'config.options',
      { rule: 'entriesMost', more: '12' },
    ],
    [
      'a cycle',
      { type: 'talk', config: {}, shows: [{ step: 'a' }] },
      'shows',
      { rule: 'earlierStep' },
    ],
  ])(
    'says of a deck with %s where, and what is expected there',
    async (_what, change, at, expected) => {
      const step = {
        id: 'a',
        type: 'choice',
        mode: 'individual',
        title: { nb: 'A' },
        prompt: { nb: 'A?' },
        minutes: 4,
        config: {},
        ...change,
      }
      const file = {
        format: 'plenum-deck',
        version: 1,
        id: 'd',
        title: { nb: 'D' },
        languages: ['nb'],
        steps: [step],
      }

      const answer = await send(
        'POST',
        '/api/sessions',
        JSON.stringify({ ...create, deck: { file } }),
      )

      expect(answer.status).toBe(400)
      expect(JSON.parse(answer.text)).toMatchObject({
        error: { code: 'invalid-input', field: `deck.file.steps.0.${at}`, expected },
      })
    },
  )

  it('names the field that is wrong', async () => {
    const answer = await send('POST', '/api/sessions', withSettings({ k: 2 }))

    expect(JSON.parse(answer.text)).toEqual({
      error: { code: 'invalid-input', field: 'settings.k' },
    })
  })
})
