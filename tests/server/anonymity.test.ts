import { createHash, createHmac } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { newSeat, press } from '../support/plenum.ts'
import { chanceOfTies, kendallTau, ranksOf } from '../support/ranks.ts'
import {
  countIn,
  databaseFile,
  goTo,
  joinPhone,
  keyFiles,
  openRoom,
  type Phone,
  rawFiles,
  rowsIn,
  soup,
  type TestRoom,
} from '../support/room.ts'

const people = 200

/** Everything that is allowed to be stored. A new column is a decision about anonymity. */
const columns = {
  session:
    'agreements_until answers_deleted answers_until code deck ended generation id join_hash settings state touched_on',
  facilitator: 'session_id token_hash',
  seat: 'seat_hash session_id',
  round: 'answered people round seal session_id shown status step',
  answer: 'respondent rev round session_id step value',
  part: 'figure hidden id round session_id step value',
}

const first = (index: number) => `merke-en-${String(index).padStart(3, '0')}-a`
const notes = (index: number) =>
  [0, 1].map((part) => `merke-to-${String(index).padStart(3, '0')}-${part}`)

const keyBytes = (dataDir: string) =>
  keyFiles(dataDir).map((name) => readFileSync(join(dataDir, 'keys', name)))

/** Which of these the directory holds anywhere, in whichever file. */
const traces = (dataDir: string, needles: readonly (string | Buffer)[]) => {
  const files = rawFiles(dataDir)
  return needles.filter((needle) => files.some(({ bytes }) => bytes.includes(needle)))
}

const respondents = ({ plenum }: TestRoom) =>
  rowsIn(plenum.dataDir, 'SELECT respondent FROM answer').map(({ respondent }) =>
    // A BLOB column.
    Buffer.from(respondent as Uint8Array),
  )

const atOnce = 10

/** Phones that answer ten by ten, so that there is an order to be found. */
async function answerInOrder(phones: readonly Phone[], value: (index: number) => unknown) {
  for (let start = 0; start < phones.length; start += atOnce) {
    const some = phones.slice(start, start + atOnce)
    const replies = await Promise.all(
      some.map((phone, index) => phone.answer(value(start + index))),
    )
    expect(replies.filter(({ ok }) => !ok)).toEqual([])
  }
}

/** Where each marker stands in the bytes of the database file. */
const offsetsIn = (file: Buffer, markers: readonly string[]) =>
  markers.map((marker) => {
    const at = file.indexOf(marker)
    if (at < 0) throw new Error(`${marker} is nowhere`)
    return at
  })

/** How many neighbours in an order belong to the same person. */
const neighbours = (owners: readonly number[]) =>
  owners.filter((owner, index) => index > 0 && owners[index - 1] === owner).length

const ownersBy = (ranks: readonly number[]) =>
  ranks
    .map((rank, index) => ({ rank, owner: Math.floor(index / 2) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ owner }) => owner)

async function crowd() {
  const room = await openRoom({
    deck: { file: mixedDeck },
    outside: { monotonic: () => performance.now() * 1_000 },
  })
  const { join: entry } = await room.console.until(() => true)
  const seats = Array.from({ length: people }, newSeat)
  const phones = await Promise.all(
    seats.map((seat) => joinPhone(room.plenum.url, room.session.id, entry.code, { seat })),
  )
  return { room, seats, phones, dataDir: room.plenum.dataDir }
}

describe('what a thief of the whole data directory learns', () => {
  it('is nothing of who answered what, before sealing or after', async () => {
    const { room, seats, phones, dataDir } = await crowd()

    await goTo(room, 'texts', phones)
    await answerInOrder(phones, (index) => ({ notes: [first(index)] }))
    const firstKeys = keyBytes(dataDir)
    const firstRespondents = respondents(room)
    expect(firstRespondents).toHaveLength(people)
    expect(traces(dataDir, ['merke-'])).toEqual([])

    await goTo(room, 'last', phones)
    await answerInOrder(phones, (index) => ({ notes: notes(index) }))
    const lastKeys = keyBytes(dataDir)
    const lastRespondents = respondents(room)
    expect(traces(dataDir, ['merke-to-'])).toEqual([])
    expect(lastKeys).toHaveLength(1)
    await press(room.console, { type: 'end' })

    // Two steps share nobody, and seats lead to none of them without a key.
    const known = new Set([...firstRespondents, ...lastRespondents].map((id) => id.toString('hex')))
    expect(known.size).toBe(2 * people)
    expect(seats.flatMap(guessesOf).filter((guess) => known.has(guess))).toEqual([])

    // Keys, encrypted rows and the write-ahead log are gone.
    expect(traces(dataDir, [...firstKeys, ...lastKeys])).toEqual([])
    expect(traces(dataDir, [...firstRespondents, ...lastRespondents])).toEqual([])
    expect(keyFiles(dataDir)).toEqual([])
    expect(countIn(dataDir, 'answer')).toBe(0)
    expect(readFileSync(`${databaseFile(dataDir)}-wal`)).toHaveLength(0)

    // The order in the file says nothing of the order of answering, or of what belongs together.
    const file = readFileSync(databaseFile(dataDir))
    const pairs = phones.flatMap((_phone, index) => notes(index))
    const places = offsetsIn(file, pairs)
    const firstPlaces = offsetsIn(
      file,
      phones.map((_phone, index) => first(index)),
    )
    expect(Math.abs(kendallTau(places))).toBeLessThan(0.14)
    expect(neighbours(ownersBy(places))).toBeLessThan(chanceOfTies)
    const meanDistance =
      ranksOf(places)
        .map((rank, index, all) => (index % 2 ? Math.abs(rank - (all[index - 1] ?? 0)) : 0))
        .reduce((sum, distance) => sum + distance, 0) / people
    // By chance a third of all 400 places lie between two; five standard deviations is 33.
    expect(meanDistance).toBeGreaterThan(100)

    // Nothing of one step leads to the other.
    const together = ranksOf(firstPlaces)
      .map((rank, index) => ({ rank, other: places[2 * index] ?? 0 }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ other }) => other)
    expect(Math.abs(kendallTau(together))).toBeLessThan(0.21)
  })
})

/** What somebody could try who has a seat's secret, or its hash, and no key. */
function guessesOf(seat: string): string[] {
  const hash = (text: string | Buffer) => createHash('sha256').update(text).digest()
  const seatHash = hash(seat)
  const keyed = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text)
  return [
    seatHash,
    hash(seatHash),
    hash(`seat:${seat}`),
    ...['', 'texts', 'last', seatHash].map((key) => keyed(key, `seat:${seat}`).digest()),
    ...['texts', 'last'].map((text) => keyed(seat, text).digest()),
  ].map((guess) => guess.toString('hex'))
}

describe('sealed parts', () => {
  it('have ids of their own, in an order that is chance', async () => {
    const { room, phones, dataDir } = await crowd()
    await goTo(room, 'last', phones)
    await Promise.all(phones.map((phone, index) => phone.answer({ notes: notes(index) })))
    await press(room.console, { type: 'reveal' })

    const rows = rowsIn(dataDir, 'SELECT id, value FROM part ORDER BY id')
    const order = new Map(rows.map(({ value }, index) => [JSON.parse(String(value)), index]))
    const places = phones
      .flatMap((_phone, index) => notes(index))
      .map((note) => order.get(note) ?? -1)

    expect(new Set(rows.map(({ id }) => id)).size).toBe(2 * people)
    expect(Math.abs(kendallTau(places))).toBeLessThan(0.14)
    expect(neighbours(ownersBy(places))).toBeLessThan(chanceOfTies)
  })
})

describe('the seats of a session', () => {
  it('are stored as hashes alone, in no order of coming', async () => {
    const { seats, dataDir } = await crowd()

    const stored = rowsIn(dataDir, 'SELECT hex(seat_hash) AS hash FROM seat').map(({ hash }) =>
      String(hash),
    )
    const hashes = seats.map((seat) =>
      createHash('sha256').update(seat).digest('hex').toUpperCase(),
    )

    expect(stored).toEqual(hashes.toSorted())
    expect(traces(dataDir, seats)).toEqual([])
  })
})

describe('the tables', () => {
  it('hold the columns that were decided on, and no row numbers', async () => {
    const room = await openRoom()
    const { dataDir } = room.plenum
    const tables = rowsIn(
      dataDir,
      `SELECT name, sql FROM sqlite_master
       WHERE type = 'table' AND name NOT LIKE 'kysely%' AND name NOT LIKE 'sqlite%'`,
    )

    const found = Object.fromEntries(
      tables.map(({ name }) => [
        String(name),
        rowsIn(dataDir, `SELECT name FROM pragma_table_info('${String(name)}')`)
          .map((column) => String(column['name']))
          .toSorted()
          .join(' '),
      ]),
    )

    expect(found).toEqual(columns)
    expect(tables.filter(({ sql }) => !String(sql).endsWith('WITHOUT ROWID'))).toEqual([])
  })

  it('keep nothing of an answer that was changed but its newest value', async () => {
    const room = await openRoom({ deck: { file: mixedDeck } })
    const phone = await room.phone()
    await goTo(room, 'held', [phone])
    await phone.answer(soup)
    const [before] = rowsIn(room.plenum.dataDir, 'SELECT value FROM answer')
    await phone.answer(soup, 2)

    const rows = rowsIn(room.plenum.dataDir, 'SELECT rev, value FROM answer')

    expect(rows).toHaveLength(1)
    expect(rows[0]?.['rev']).toBe(2)
    // The same answer under a fresh nonce: who only looks on cannot tell that nothing changed.
    expect(rows[0]?.['value']).not.toEqual(before?.['value'])
  })
})

describe('the keys', () => {
  it("can be read by the server's own user alone", async () => {
    const room = await openRoom()
    await goTo(room, 'velg')
    const directory = join(room.plenum.dataDir, 'keys')
    const rightsOf = (path: string) => statSync(path).mode & 0o777

    expect(rightsOf(directory)).toBe(0o700)
    expect(readdirSync(directory).map((name) => rightsOf(join(directory, name)))).toEqual([
      0o600, 0o600,
    ])
  })
})
