import { createHash, createHmac } from 'node:crypto'
import { respondentOf } from '../../../server/keys/answer-cipher.ts'
import { kendallTau } from '../../support/ranks.ts'
import { besideClose } from '../../support/seat-places.ts'
import { kyselyColumns, storedColumns } from '../../support/stored-columns.ts'
import { marker, readMarker } from './markers.ts'
import { type Evidence, type Loot, type Moment, moments, type Row, seatHash } from './scene.ts'

/** A place in an order by the number of the person whose it is. */
type Places = readonly number[]

const bytesOf = (value: Row[string] | undefined): Buffer =>
  Buffer.from(value instanceof Uint8Array ? value : [])
const rowsOf = ({ tables }: Loot, table: string): readonly Row[] => tables.get(table) ?? []
const keyOf = ({ keys }: Loot): Buffer => [...keys.values()][0] ?? Buffer.alloc(32)
const keysSeen = ({ loot }: Evidence) =>
  (['open', 'open again'] as const).flatMap((moment) => [...loot[moment].keys.values()])

/** Where each person's own thing stands in a list of things. */
function placesIn(things: readonly Buffer[], own: readonly Buffer[]): Places {
  const places = new Map(things.map((thing, index) => [thing.toString('hex'), index]))
  return own.map((thing) => {
    const place = places.get(thing.toString('hex'))
    if (place === undefined) throw new Error('something that was stored is not there')
    return place
  })
}

const partPlaces = (loot: Loot, round: number, note = 0): Places => {
  const places = new Map<number, number>()
  for (const [index, { value }] of rowsOf(loot, 'part').entries()) {
    const read = readMarker(String(value))
    if (read.round === round && read.note === note) places.set(read.person, index)
  }
  return Array.from({ length: places.size }, (_, person) => places.get(person) ?? -1)
}

const offsetsIn = (bytes: Buffer, people: number, round: number, note = 0): Places =>
  Array.from({ length: people }, (_, person) => bytes.indexOf(marker(round, person, note)))

/** One order in the light of another: what stands where, by people in the other's order. */
const against = (one: Places, other: Places): Places =>
  one
    .map((place, person) => ({ place, other: other[person] ?? -1 }))
    .toSorted((a, b) => a.place - b.place)
    .map((pair) => pair.other)

/** How far each order that can be found agrees with one that ought to be forgotten: 0 = not at all. */
export function orders({ seats, loot }: Evidence): Record<string, number> {
  const people = seats.length
  const { open, revealed, ended } = loot
  const respondents = seats.map((seat) => respondentOf(keyOf(open), seat))
  const stored = rowsOf(open, 'answer').map(({ respondent }) => bytesOf(respondent))
  const seated = rowsOf(revealed, 'seat').map((row) => bytesOf(row['seat_hash']))
  const first = offsetsIn(ended.database, people, 1)
  const second = offsetsIn(ended.database, people, 2)
  return Object.fromEntries(
    Object.entries({
      'open rows': placesIn(stored, respondents),
      seats: placesIn(seated, seats.map(seatHash)),
      'sealed parts': partPlaces(revealed, 1),
      'bytes of the file': first,
      'bytes of the backup': offsetsIn(ended.backup, people, 1),
      'step to step': against(first, second),
      'step to step, as rows': against(partPlaces(ended, 1), partPlaces(ended, 2)),
      'note to note': against(second, offsetsIn(ended.database, people, 2, 1)),
      'note to note, as rows': against(partPlaces(ended, 2), partPlaces(ended, 2, 1)),
    }).map(([name, places]) => [name, kendallTau(places)]),
  )
}

/** How many notes lie beside another of the same person, in the file or as rows: one on average by chance. */
export function neighbours({ seats, loot }: Evidence): number {
  const bytes = [0, 1].map((note) => offsetsIn(loot.ended.database, seats.length, 2, note))
  const rows = [0, 1].map((note) => partPlaces(loot.ended, 2, note))
  return Math.max(besideOwn(bytes), besideOwn(rows))
}

/** How many seats lie in the file beside one that came about then, once a round was sealed. */
export const seatsBeside = ({ seats, loot }: Evidence): ReturnType<typeof besideClose> =>
  besideClose(loot.revealed.database, seats.map(seatHash))

function besideOwn(placesByNote: readonly Places[]): number {
  const owners = placesByNote
    .flatMap((places) => places.map((at, person) => ({ at, person })))
    .toSorted((a, b) => a.at - b.at)
  return owners.filter(({ person }, index) => owners[index - 1]?.person === person).length
}

const countIn = (loot: Loot, needles: readonly (string | Buffer)[]): number =>
  needles.filter((needle) =>
    [...loot.files.map(({ bytes }) => bytes), loot.backup, Buffer.from(loot.printed)].some(
      (bytes) => bytes.includes(needle),
    ),
  ).length

/** What may be read nowhere at a moment. */
const secretsAt = (moment: Moment, { seats }: Evidence): string[] => {
  const always = ['kladd-', ...seats]
  if (moment === 'lobby' || moment === 'open' || moment === 'locked') return [...always, 'merke-']
  if (moment === 'open again') return [...always, 'merke-2']
  return moment === 'deleted' ? [...always, 'merke-'] : always
}

/** Words that can be read before sealing, after a change, or after deletion. */
export const readable = (evidence: Evidence): number =>
  moments.reduce(
    (sum, moment) => sum + countIn(evidence.loot[moment], secretsAt(moment, evidence)),
    0,
  )

const encrypted = (loot: Loot): Buffer[] =>
  rowsOf(loot, 'answer').flatMap(({ respondent, value }) => [
    bytesOf(respondent),
    bytesOf(value).subarray(0, 28),
  ])

/** What is left of encrypted rows, of who they were from, and of the log, once they were sealed. */
export function remains(evidence: Evidence): number {
  const { open, sealed, revealed, ended, deleted } = evidence.loot
  const first = encrypted(open)
  const all = [...first, ...encrypted(evidence.loot['open again'])]
  const hashes = evidence.seats.map(seatHash)
  return (
    countIn(sealed, first) +
    countIn(revealed, first) +
    countIn(ended, [...all, ...hashes]) +
    countIn(deleted, [...all, ...hashes]) +
    (sealed.log.length > 0 ? 1 : 0)
  )
}

/** Keys that lie outside their folder, or anywhere once their round was sealed. */
export function keysFound(evidence: Evidence): number {
  const { loot } = evidence
  const keys = keysSeen(evidence)
  const beside = (['open', 'locked', 'open again'] as const).flatMap((moment) => {
    const { backup, files, log, database } = loot[moment]
    const outside = files.filter(({ name }) => !name.endsWith('.key')).map(({ bytes }) => bytes)
    return keys.filter((key) => [backup, log, database, ...outside].some((b) => b.includes(key)))
  })
  const after = (['sealed', 'revealed', 'ended', 'deleted'] as const).map((moment) =>
    countIn(loot[moment], moment === 'ended' || moment === 'deleted' ? keys : [keyOf(loot.open)]),
  )
  return beside.length + after.reduce((sum, count) => sum + count, 0)
}

/** What somebody can try who has a seat's secret, from a phone that was seized, and no key. */
function guessesOf(seat: string): Buffer[] {
  const sha = (text: string | Buffer) => createHash('sha256').update(text).digest()
  const keyed = (key: string | Buffer, text: string | Buffer) =>
    createHmac('sha256', key).update(text).digest()
  const hash = seatHash(seat)
  return [
    hash,
    sha(hash),
    sha(`seat:${seat}`),
    ...['', 'texts', 'last', hash].flatMap((key) => [keyed(key, `seat:${seat}`), keyed(key, seat)]),
    ...['texts', 'last', 'seat'].map((text) => keyed(seat, text)),
  ]
}

/** Seats that lead to an answer by a hash of them, or by standing at its place. */
export function linked({ seats, loot }: Evidence): { byHash: number; byPlace: number } {
  const stored = (['open', 'open again', 'ended'] as const)
    .flatMap((moment) => [...rowsOf(loot[moment], 'answer'), ...rowsOf(loot[moment], 'part')])
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? bytesOf(value).toString('hex') : String(value)))
  const all = new Set(stored)
  const byHash = seats.filter((seat) =>
    guessesOf(seat).some((guess) => all.has(guess.toString('hex'))),
  ).length
  const seated = rowsOf(loot.revealed, 'seat').map((row) => bytesOf(row['seat_hash']))
  const parts = rowsOf(loot.revealed, 'part').map(({ value }) => readMarker(String(value)).person)
  const places = placesIn(seated, seats.map(seatHash))
  const byPlace = places.filter((place, person) => parts[place] === person).length
  return { byHash, byPlace }
}

const isoTime = /\d{4}-\d\d-\d\dT\d\d/u
/** Seconds, or thousandths and smaller parts of them, since 1970, of our days. */
const epoch = /(?<!\d)1[6-9]\d{8}(?:\d{3}){0,3}(?!\d)/u

const isTime = (value: Row[string]) =>
  (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') &&
  (isoTime.test(String(value)) || epoch.test(String(value)))

const allowed: Readonly<Record<string, string>> = { ...storedColumns, ...kyselyColumns }

/** Values that could be a moment, and columns and tables that nobody decided on. */
export function unasked({ loot }: Evidence): { times: number; columns: number } {
  const tables = moments.flatMap((moment) => [...loot[moment].tables])
  const times = tables.flatMap(([, rows]) => rows.flatMap(Object.values)).filter(isTime).length
  const odd = tables.filter(([table, rows]) => {
    const [row] = rows
    const found = row && Object.keys(row).toSorted().join(' ')
    return !Object.hasOwn(allowed, table) || (found && found !== allowed[table])
  })
  return { times, columns: new Set(odd.map(([table]) => table)).size }
}

/** Lines that were printed while people came, answered and left. */
export const printed = ({ loot }: Evidence): number =>
  loot.deleted.printed.split('\n').filter((line) => line !== '').length
