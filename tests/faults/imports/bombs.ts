import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { crowdDeck } from '../../support/crowd.ts'
import { usualSettings } from '../../support/plenum.ts'

/** A request that must not become a session. */
export interface Bomb {
  readonly name: string
  readonly body: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
  /** Sent in pieces, without saying how long it is. */
  readonly isChunked?: true
}

/** The limit of a deck's request, in bytes. */
const mega = 1_048_576

const settings = JSON.stringify(usualSettings)
const withFile = (file: string) => `{"settings":${settings},"deck":{"file":${file}}}`
const withDeck = (change: object) => withFile(JSON.stringify({ ...crowdDeck, ...change }))
const [notes, choice] = crowdDeck.steps
const withStep = (change: object) => withDeck({ steps: [{ ...notes, ...change }] })
const withOptions = (options: readonly unknown[]) =>
  withDeck({ steps: [{ ...choice, config: { options } }] })
const nested = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth)
const bytes = (text: string) => Buffer.byteLength(text)
const filled = (length: number) => {
  const empty = withFile('""')
  return empty.replace('"file":""', `"file":"${'x'.repeat(length - bytes(empty))}"`)
}
const keys = (count: number) =>
  `{${Array.from({ length: count }, (_none, index) => `"k${index}":0`).join()}}`

const compressed = (encoding: string, compress: (text: string) => Buffer, size: number): Bomb => ({
  name: `${size >> 20} MB in ${encoding}`,
  body: compress(filled(size)),
  headers: { 'content-encoding': encoding },
})

const tooLong = (giant: number): Bomb[] => [
  { name: '1 MB and one byte', body: filled(mega + 1) },
  { name: '1 MB and one byte, in pieces', body: filled(mega + 1), isChunked: true },
  { name: `${giant} MB in pieces`, body: filled(giant * mega), isChunked: true },
  {
    name: `${giant} MB of lists in pieces`,
    body: withFile(nested('[', ']', (giant * mega) >> 1)),
    isChunked: true,
  },
  { name: 'a million keys', body: withFile(keys(1_000_000)) },
]

const lies = (): Bomb[] => [
  { name: 'says 10 GB', body: withFile('1'), headers: { 'content-length': '10000000000' } },
  { name: 'says more than comes', body: withFile('1'), headers: { 'content-length': '1000' } },
  { name: 'says less than comes', body: filled(100_000), headers: { 'content-length': '10' } },
  {
    name: 'says nothing of its length twice',
    body: withFile('1'),
    headers: { 'content-length': '-1' },
  },
  {
    name: 'another alphabet',
    body: withDeck({}),
    headers: { 'content-type': 'application/json; charset=utf-16' },
  },
  {
    name: 'half a character',
    body: Buffer.from([...Buffer.from(withFile('"')), 0xff, 0xc0, 0x22, 0x7d, 0x7d]),
  },
]

const brotli = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } })

const packed = (giant: number): Bomb[] => [
  compressed('gzip', gzipSync, giant * mega),
  compressed('deflate', deflateSync, giant * mega),
  compressed('br', brotli, giant * mega),
  {
    ...compressed('gzip', (text) => gzipSync(gzipSync(text)), giant * mega),
    name: 'gzip in gzip',
    headers: { 'content-encoding': 'gzip, gzip' },
  },
  { name: 'not gzip at all', body: withDeck({}), headers: { 'content-encoding': 'gzip' } },
]

const deep = (): Bomb[] =>
  [1_000, 10_000, 400_000].flatMap((depth): Bomb[] => [
    { name: `lists ${depth} deep`, body: withFile(nested('[', ']', depth)) },
    {
      name: `objects ${depth} deep`,
      body: withFile(nested('{"a":', '}', Math.min(depth, 150_000)).replace(':}', ':0}')),
    },
    {
      name: `a configuration ${depth} deep`,
      body: withStep({ config: { hint: 'HERE' } }).replace('"HERE"', nested('[', ']', depth)),
    },
  ])

const wide = (): Bomb[] => [
  {
    name: '100,000 empty steps',
    body: withDeck({ steps: Array.from({ length: 100_000 }, () => ({})) }),
  },
  {
    name: '100,000 numbers for steps',
    body: withDeck({ steps: Array.from({ length: 100_000 }, () => 7) }),
  },
  {
    name: '4,000 good steps',
    body: withDeck({
      steps: Array.from({ length: 4_000 }, (_none, index) => ({ ...notes, id: `s${index}` })),
    }),
  },
  { name: '100,000 empty options', body: withOptions(Array.from({ length: 100_000 }, () => ({}))) },
  {
    name: '20,000 good options',
    body: withOptions(
      Array.from({ length: 20_000 }, (_none, index) => ({ id: `o${index}`, title: { nb: 'x' } })),
    ),
  },
  {
    name: '100,000 shown steps',
    body: withStep({ shows: Array.from({ length: 60_000 }, () => ({ step: 'notes' })) }),
  },
  {
    name: '100,000 languages',
    body: withDeck({ languages: Array.from({ length: 100_000 }, () => 'nb') }),
  },
  { name: '90,000 keys', body: withFile(keys(80_000)) },
  {
    name: '90,000 keys in a text',
    body: withDeck({ title: 'HERE' }).replace('"HERE"', keys(80_000)),
  },
  { name: 'an id that a bad pattern would chew on', body: withDeck({ id: 'a-'.repeat(400_000) }) },
  { name: 'a title of 900 kB', body: withDeck({ title: { nb: 'x'.repeat(900_000) } }) },
]

const odd = (): Bomb[] => {
  const numbers = ['1e308', '1e999', '-1e999', '-0.5', '9007199254740993', '1e-400']
  const proto = '"__proto__":{"isAdmin":true}'
  return [
    { name: 'the same step twice', body: withDeck({ steps: [notes, notes] }) },
    {
      name: 'the same option twice',
      body: withOptions([1, 2].map(() => ({ id: 'o', title: { nb: 'x' } }))),
    },
    { name: 'a step that shows itself', body: withStep({ shows: [{ step: 'notes' }] }) },
    { name: 'a step called constructor', body: withStep({ id: 'constructor' }) },
    { name: 'a step called __proto__', body: withStep({ id: '__proto__' }) },
    { name: '__proto__ for a deck', body: withFile(`{${proto}}`) },
    { name: '__proto__ in a deck', body: withDeck({}).replace('"format"', `${proto},"format"`) },
    { name: '__proto__ in a step', body: withStep({}).replace('"type"', `${proto},"type"`) },
    { name: '__proto__ in a text', body: withDeck({}).replace('"nb"', `${proto},"nb"`) },
    { name: '__proto__ around everything', body: `{${proto},${withDeck({}).slice(1)}` },
    {
      name: 'constructor.prototype',
      body: withDeck({ constructor: { prototype: { isAdmin: true } } }),
    },
    ...numbers.map((number) => ({
      name: `${number} minutes`,
      body: withStep({ minutes: 'HERE' }).replace('"HERE"', number),
    })),
    { name: 'version 1e400', body: withDeck({ version: 'HERE' }).replace('"HERE"', '1e400') },
    { name: 'half a surrogate in an id', body: withDeck({ id: '\uD800' }) },
    { name: 'half a surrogate in a title', body: withDeck({ title: { nb: 'en \uD800 to' } }) },
    { name: 'half a surrogate in a prompt', body: withStep({ prompt: { nb: '\uDFFF' } }) },
    {
      name: 'results in results',
      body: withFile(
        JSON.stringify({
          format: 'plenum-results',
          deck: { format: 'plenum-results', deck: crowdDeck },
        }),
      ),
    },
    ...['null', '7', '""', '[]', 'true'].map((file) => ({
      name: `${file} for a file`,
      body: withFile(file),
    })),
    { name: 'no end', body: withDeck({}).slice(0, -3) },
  ]
}

/** @param giant how many MB the largest have */
export const bombs = (giant: number): readonly Bomb[] => [
  ...tooLong(giant),
  ...lies(),
  ...packed(giant),
  ...deep(),
  ...wide(),
  ...odd(),
]

/** What must become a session, or the trial is of a door that is shut. */
export const honest: Bomb = { name: 'a deck', body: withDeck({}) }
