import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalStatus } from '../../shared/protocol/errors.ts'
import { requests } from '../../shared/protocol/events.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import { chooseK, connect, newSeat } from '../support/plenum.ts'
import { openRaw, type RawSocket } from '../support/raw.ts'
import { goTo, joinPhone, openRoom, type Phone, type TestRoom } from '../support/room.ts'

const fastClock = () => performance.now() * 1_000
const codes = Object.keys(refusalStatus)
const prototypeBefore = Reflect.ownKeys(Object.prototype)
const honestAnswer = { step: 'velg', round: 1, rev: 1, value: chooseK('K1') }

async function underAttack() {
  const room = await openRoom({ outside: { monotonic: fastClock } })
  const honest = await room.phone()
  await goTo(room, 'velg', [honest])
  const { join } = await room.console.until(() => true)
  const handshake = () => ({
    protocol: protocolVersion,
    session: room.session.id,
    language: 'nb',
    role: 'phone',
    seat: newSeat(),
    entry: join.code,
  })
  return { room, honest, handshake, attack: () => openRaw(room.plenum.url, handshake()) }
}

/** The server is up, other phones are served, and nothing was changed that everything inherits from. */
async function isUnharmed({ plenum }: TestRoom, honest: Phone): Promise<void> {
  expect(await honest.answer(chooseK('K1'))).toEqual({
    ok: true,
    value: { outcome: 'saved', rev: 1 },
  })
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore)
  expect(plenum.errors).toEqual([])
}

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** Payloads as JSON text, so that they hold what `JSON.stringify` would never write. */
const payloads: Record<string, string> = {
  'no payload': '',
  null: ',null',
  'a list': ',[1,2,3]',
  'a number': ',1e999',
  'a list in a list, a thousand deep': `,${nested(1_000)}`,
  'a list in a list, eight thousand deep': `,${nested(8_000)}`,
  __proto__: ',{"__proto__":{"polluted":true},"step":"velg","round":1,"rev":1,"value":null}',
  'constructor.prototype': ',{"constructor":{"prototype":{"polluted":true}},"step":"velg"}',
  '__proto__ in the value': ',{"step":"velg","round":1,"rev":1,"value":{"__proto__":{"ids":[]}}}',
  'infinite revision': ',{"step":"velg","round":1,"rev":1e999,"value":null}',
  'infinite round': ',{"step":"velg","round":1e999,"rev":1,"value":null}',
  'half a character': ',{"step":"\\ud800","round":1,"rev":1,"value":null}',
  'half a character as an option':
    ',{"step":"velg","round":1,"rev":1,"value":{"ids":["\\udfff"],"items":[]}}',
  'a name every object has': ',{"step":"toString","round":1,"rev":1,"value":null}',
  'deep in the value': `,{"step":"velg","round":1,"rev":1,"value":${nested(1_000)}}`,
  'one byte more than 16 kB': `,{"step":"velg","round":1,"rev":1,"value":"${'x'.repeat(16_384)}"}`,
}

const names = [...Object.keys(requests), 'nowhere', '__proto__', 'constructor', 'toString', '']

describe('a message that is not what its schema says', () => {
  it.each(Object.entries(payloads))(
    'gets a typed refusal from every event: %s',
    async (_what, payload) => {
      const { room, honest, attack } = await underAttack()
      const attacker = await attack()

      for (const [id, name] of names.entries())
        attacker.send(`42${id}[${JSON.stringify(name)}${payload}]`)

      for (const id of names.keys()) {
        const reply = (await attacker.reply(`43${id}[`)) ?? ''
        const [outcome] = JSON.parse(reply.slice(`43${id}`.length)) as [
          { ok: boolean; error: { code: string } },
        ]
        expect(outcome.ok).toBe(false)
        expect(codes).toContain(outcome.error.code)
        expect(outcome.error.code).not.toBe('internal')
      }
      await isUnharmed(room, honest)
    },
  )

  it('is too large above 64 kB, and ends the connection', async () => {
    const { room, honest, attack } = await underAttack()
    const attacker = await attack()

    attacker.send(`421["answer","${'x'.repeat(70_000)}"]`)

    expect(await attacker.reply('431')).toBeNull()
    await isUnharmed(room, honest)
  })

  it('is let go where bytes come instead of text', async () => {
    const { room, honest, handshake } = await underAttack()

    for (const input of [Buffer.alloc(64), { ...honestAnswer, value: Buffer.alloc(8) }]) {
      const socket = connect(room.plenum.url, handshake())
      await expect(socket.emitWithAck('answer', input as never)).rejects.toThrow('disconnected')
    }
    await isUnharmed(room, honest)
  })

  it('without a way to reply is taken all the same, or ignored', async () => {
    const { room, honest, attack } = await underAttack()
    const attacker = await attack()

    attacker.send('42["answer"]')
    attacker.send('42["answer",null]')
    attacker.send(`42["answer",${JSON.stringify(honestAnswer)}]`)
    await room.console.until(({ answered }) => answered === 1)

    expect(attacker.isClosed()).toBe(false)
    await isUnharmed(room, honest)
  })
})

/** What engine.io and socket.io would have to parse before any of our code is reached. */
const garbage = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(
      fc.constantFrom(
        '4',
        '40',
        '41',
        '42',
        '43',
        '44',
        '45',
        '451-',
        '4599-',
        '46',
        '421',
        '42/x,',
      ),
      fc.oneof(fc.json(), fc.string({ maxLength: 50 })),
    )
    .map(([packet, rest]) => `${packet}${rest}`),
  fc.constantFrom(
    '',
    '0',
    '1',
    '2',
    '3',
    '5',
    '6',
    '7',
    '40{"role":"console"}',
    '42["disconnect"]',
    '42["connect",{}]',
    '42["newListener"]',
    '451-["answer",{"_placeholder":true,"num":9}]',
    '451-["answer",{"_placeholder":true,"num":"__proto__"}]',
    '4511-["answer"]',
    `42["answer",${nested(20_000)}]`,
  ),
)

const event = fc
  .tuple(
    fc.constantFrom(...names),
    fc.anything({ maxDepth: 3, withNullPrototype: true }),
    fc.nat(9),
  )
  .map(([name, input, id]) => `42${id}[${JSON.stringify(name)},${JSON.stringify(input) ?? 'null'}]`)

describe('a stream of garbage', () => {
  it('never takes the server down or touches another phone', async () => {
    const { room, honest, attack } = await underAttack()

    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(garbage, event), { maxLength: 40 }), async (frames) => {
        const attacker: RawSocket = await attack()
        for (const frame of frames) attacker.send(frame)
        attacker.send('419["never"]')
        await isUnharmed(room, honest)
      }),
      { numRuns: 60, endOnFailure: true },
    )
  })

  it('in the handshake is refused by name', async () => {
    const { room, honest } = await underAttack()

    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (handshake) => {
        const stranger = connect(room.plenum.url, handshake)
        const refused = new Promise((resolve) => {
          stranger.on('connect_error', (error) => resolve(error.message))
        })
        expect(await refused).toBe('invalid-input')
        stranger.disconnect()
      }),
      { numRuns: 20, endOnFailure: true },
    )
    await isUnharmed(room, honest)
  })
})

describe('a socket that asks too much', () => {
  it('is told so, and others are served', async () => {
    const room = await openRoom({ outside: { monotonic: () => 0 } })
    const [flooder, honest] = await Promise.all([room.phone(), room.phone()])
    await goTo(room, 'velg', [flooder, honest])

    const replies = await Promise.all(
      Array.from({ length: 40 }, () => flooder.ask('settled', { step: 'velg', round: 1 })),
    )

    expect(replies.filter(({ ok }) => ok)).toHaveLength(20)
    expect(replies.at(-1)).toEqual({ ok: false, error: { code: 'too-fast' } })
    await isUnharmed(room, honest)
  })
})

describe('a phone that comes after all this', () => {
  it('is served as if nothing had been', async () => {
    const { room, attack } = await underAttack()
    const attacker = await attack()
    attacker.send('42["answer",')
    attacker.send(Buffer.from([0, 255, 1]))
    const { join } = await room.console.until(() => true)

    const phone = await joinPhone(room.plenum.url, room.session.id, join.code)

    await isUnharmed(room, phone)
  })
})
