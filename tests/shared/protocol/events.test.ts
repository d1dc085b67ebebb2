import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { handshakeSchema, requests } from '../../../shared/protocol/events.ts'
import { routes } from '../../../shared/protocol/http.ts'
import { movingCommands } from '../../../shared/room/commands.ts'
import { usualSettings } from '../../support/arbitrary-room.ts'

const inputs = [
  ...Object.entries(requests).map(([name, { input }]) => [name, input] as const),
  ...Object.entries(routes).map(([name, { input }]) => [name, input] as const),
]

const hostile: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'answer'],
  ['a list', []],
  ['a function', () => {}],
  ['an unknown field', { planted: 1 }],
  ['bytes', new Uint8Array([1, 2, 3])],
]

describe.each(inputs)('the input of %s', (_name, schema) => {
  it.each(hostile)('is refused when it is %s', (what, value) => {
    const parsed = v.safeParse(schema, value)

    // An empty list has no fields, like an empty object; nothing can be read from it.
    expect(parsed.success).toBe(what === 'a list' ? v.safeParse(schema, {}).success : false)
  })

  it('never lets a field through that its schema does not name', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 3 }), (value) => {
        const parsed = v.safeParse(schema, { ...value, planted: 1 })
        expect(parsed.success).toBe(false)
      }),
    )
  })

  it('leaves Object.prototype alone', () => {
    const poisoned: unknown = JSON.parse('{"__proto__":{"planted":1},"constructor":{"planted":1}}')
    v.safeParse(schema, poisoned)

    expect(({} as Record<string, unknown>).planted).toBeUndefined()
  })
})

describe('an answer', () => {
  const answer = { step: 'velg', round: 1, rev: 1, value: { ids: ['K1'], items: [] } }

  it('is taken as it is, and a skip too', () => {
    expect(v.parse(requests.answer.input, answer)).toEqual(answer)
    expect(v.parse(requests.answer.input, { ...answer, value: null }).value).toBeNull()
  })

  it.each([
    ['a revision of nothing', { rev: 0 }],
    ['half a revision', { rev: 1.5 }],
    ['no number as revision', { rev: Number.NaN }],
    ['a revision as text', { rev: '1' }],
    ['a round before the first', { round: 0 }],
    ['a step that is no text', { step: 1 }],
    ['a seat in the message', { seat: 'ana' }],
  ])('is refused with %s', (_what, change) => {
    expect(v.safeParse(requests.answer.input, { ...answer, ...change }).success).toBe(false)
  })
})

describe('an act', () => {
  const act = (command: unknown) => v.safeParse(requests.act.input, { version: 1, command }).success

  it.each([
    [{ type: 'next' }],
    [{ type: 'lock', on: true }],
    [{ type: 'go', step: 'velg' }],
    [{ type: 'timer-start', minutes: 0.5 }],
  ])('can be %j', (command) => {
    expect(act(command)).toBe(true)
  })

  it.each([
    [{ type: 'unseal' }],
    [{ type: 'lock' }],
    [{ type: 'lock', on: 'yes' }],
    [{ type: 'next', step: 'velg' }],
    [{ type: 'timer-start', minutes: Number.POSITIVE_INFINITY }],
    [{ type: 'timer-add', seconds: 1e9 }],
    [{}],
  ])('cannot be %j', (command) => {
    expect(act(command)).toBe(false)
  })

  it('counts as a bounce only where it moves the room', () => {
    expect([...movingCommands].toSorted()).toEqual([
      'again',
      'end',
      'go',
      'jump',
      'look-through',
      'next',
      'previous',
      'reveal',
    ])
  })
})

describe('a handshake', () => {
  const base = { protocol: 1, session: 's', language: 'nb' }
  const seat = 'A'.repeat(43)
  const isAccepted = (handshake: unknown) => v.safeParse(handshakeSchema, handshake).success

  it('is one of three roles, each with its own proof', () => {
    expect(isAccepted({ ...base, role: 'phone', seat, entry: '48291504' })).toBe(true)
    expect(isAccepted({ ...base, role: 'phone', seat })).toBe(true)
    expect(isAccepted({ ...base, role: 'screen', token: 'x' })).toBe(true)
    expect(isAccepted({ ...base, role: 'console' })).toBe(true)
  })

  it.each([
    ['an unknown role', { ...base, role: 'report' }],
    ['no role', base],
    ['a short seat', { ...base, role: 'phone', seat: 'ana' }],
    ['a console with a token', { ...base, role: 'console', token: 'x' }],
    ['a screen without one', { ...base, role: 'screen' }],
    ['an unknown language', { ...base, role: 'console', language: 'fi' }],
    ['a token as long as a letter', { ...base, role: 'screen', token: 'x'.repeat(61) }],
  ])('is refused with %s', (_what, handshake) => {
    expect(isAccepted(handshake)).toBe(false)
  })
})

describe('starting a session', () => {
  const { input } = routes.createSession

  it('takes a workshop by its id, or a file', () => {
    const settings = usualSettings

    expect(v.safeParse(input, { deck: { id: 'velg-en-k' }, settings }).success).toBe(true)
    expect(v.safeParse(input, { deck: { file: {} }, settings }).success).toBe(true)
  })

  it('names the setting that cannot be used', () => {
    const settings = { ...usualSettings, k: 2 }
    const parsed = v.safeParse(input, { deck: { id: 'velg-en-k' }, settings })

    expect(parsed.issues?.map((issue) => v.getDotPath(issue))).toEqual(['settings.k'])
  })
})
