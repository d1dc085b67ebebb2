import { handshakeSchema, requests, type SocketRole } from '../../../shared/protocol/events.ts'
import { wrongValue } from './broken-values.ts'
import type { Chance } from './chance.ts'
import { type Known, write } from './from-schema.ts'

type Frame = string | Buffer

const events = Object.entries(requests)
const strangers: readonly [string, ...string[]] = [
  'nowhere',
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'error',
]

const acks: readonly [string, ...string[]] = ['', '0', '1', '1', '7', '99999999999999999999', '007']

/** Known to every attacker: what honest messages of this session hold. */
export const knownOf = (role: SocketRole, session: string, seat: string): Known => ({
  role,
  texts: ['notes', 'choice', session, seat, '00000000', 'notes/1'],
  values: [
    'null',
    '{"notes":["x"]}',
    '{"ids":["o1"],"items":[]}',
    String.raw`{"notes":["\u0000"]}`,
    '[]',
  ],
})

const anyOf = <Value>(values: readonly Value[], chance: Chance) =>
  values[chance.below(values.length)]

/** Mostly what its role may ask: the others are turned away before anybody looks at what they hold. */
function nameAndPayload(chance: Chance, known: Known): string {
  if (chance.onceIn(10)) return `${JSON.stringify(chance.oneOf(strangers))},${wrongValue(chance)}`
  const own = chance.onceIn(5) ? [] : events.filter(([, { role }]) => role === known.role)
  const [name, { input }] = anyOf(own, chance) ?? anyOf(events, chance) ?? ['', { input: null }]
  const broken = chance.oneOf([4, 8, 1_000])
  return `${JSON.stringify(name)},${write(input, { chance, known, broken })}`
}

/** A message that engine.io and socket.io let through: the guard and the schemas have to judge it. */
export function anyEvent(chance: Chance, known: Known): Frame {
  if (chance.onceIn(50)) return chance.oneOf(['42["answer"]', '421["act"]', '42["settled",null]'])
  const more = chance.onceIn(20) ? `,${wrongValue(chance)}` : ''
  return `42${chance.oneOf(acks)}[${nameAndPayload(chance, known)}${more}]`
}

/** After one of these the server has the right to close the connection, and mostly does. */
const ends: readonly [Frame, ...Frame[]] = [
  '',
  '0',
  '1',
  '2',
  '3',
  '5',
  '6',
  '7',
  '9',
  '4',
  '40',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '4599-',
  '451-',
  '451-["answer",{"_placeholder":true,"num":9}]',
  '451-["answer",{"_placeholder":true,"num":"__proto__"}]',
  '4511-["answer"]',
  '4599999999999-["answer"]',
  '42["answer"',
  '42["answer",{"step":"no',
  '42answer',
  '42[]',
  '42{}',
  '42null',
  '42[null]',
  '42[{"toString":1}]',
  '42["connect",{}]',
  '42["disconnect"]',
  '42["disconnecting",{}]',
  '42["newListener"]',
  '43["x"]',
  '431["x"]',
  '43-1[]',
  '40/nowhere,{}',
  '40/__proto__,{}',
  '42/nowhere,["answer"]',
  '40{"__proto__":{"role":"console"}}',
  `42["answer","${'x'.repeat(70_000)}"]`,
  Buffer.from([0, 255, 1]),
  Buffer.alloc(0),
  Buffer.alloc(5_000, 52),
  `42["answer",${'['.repeat(20_000)}${']'.repeat(20_000)}]`,
]

/** Binary attachments, announced and kept or not. */
const withAttachments = (chance: Chance): Frame[] => {
  const count = 1 + chance.below(12)
  const holes = Array.from({ length: count }, (_none, num) => `{"_placeholder":true,"num":${num}}`)
  const bytes = Array.from({ length: chance.below(count + 2) }, () =>
    Buffer.alloc(chance.below(99)),
  )
  return [
    `45${count}-1["answer",{"step":"notes","round":1,"rev":1,"value":[${holes.join()}]}]`,
    ...bytes,
  ]
}

const bytes = (chance: Chance): Frame => {
  const noise = Buffer.from(Array.from({ length: chance.below(200) }, () => chance.below(256)))
  return chance.onceIn(2) ? noise : noise.toString('latin1')
}

/** The last frames on a connection: what the libraries under ours have to judge. */
export function anyEnd(chance: Chance): Frame[] {
  if (chance.onceIn(4)) return withAttachments(chance)
  if (chance.onceIn(4)) return [bytes(chance)]
  if (chance.onceIn(30)) return Array.from({ length: 1_000 }, (_none, name) => `40/room-${name},{}`)
  return [chance.oneOf(ends)]
}

/** What a socket says of itself when it connects, broken. */
export const anyHandshake = (chance: Chance, known: Known): string =>
  write(handshakeSchema, { chance, known, broken: 5 })
