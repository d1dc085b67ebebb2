import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { newSeat, press } from '../support/plenum.ts'
import { chanceOf, chanceOfTies, kendallTau } from '../support/ranks.ts'
import {
  databaseFile,
  goTo,
  joinPhone,
  openRoom,
  openRoomOn,
  type Phone,
  rawFiles,
  rowsIn,
  soup,
  type TestRoom,
} from '../support/room.ts'
import { besideClose } from '../support/seat-places.ts'
import { storedColumns } from '../support/stored-columns.ts'

const people = 200

const notes = (index: number) =>
  [0, 1].map((part) => `merke-to-${String(index).padStart(3, '0')}-${part}`)

/** Which of these the directory holds anywhere, in whichever file. */
const traces = (dataDir: string, needles: readonly (string | Buffer)[]) => {
  const files = rawFiles(dataDir)
  return needles.filter((needle) => files.some(({ bytes }) => bytes.includes(needle)))
}

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

/** So few that all seats are on one page, where their order is plain to see. */
const atOnce = 20

async function inTurn<Value>(steps: readonly (() => Promise<Value>)[]): Promise<Value[]> {
  const done: Value[] = []
  for (const step of steps) done.push(await step())
  return done
}

/** Two sessions of one server, whose people come by turns. */
async function twoCrowds() {
  const room = await openRoom({
    deck: { file: mixedDeck },
    outside: { monotonic: () => performance.now() * 1_000 },
  })
  const others = await openRoomOn(room.plenum, { deck: { file: mixedDeck } })
  const phones = await inTurn(
    Array.from({ length: atOnce }, () => async () => {
      await others.phone()
      return room.phone()
    }),
  )
  return { room, others, phones }
}

async function sealOne(room: TestRoom, step: string, phones: readonly Phone[] = []) {
  await goTo(room, step, phones)
  const reply = await press(room.console, { type: 'reveal' })
  expect(reply.ok).toBe(true)
}

const seatPlaces = ({ plenum }: TestRoom, phones: readonly Phone[]) =>
  besideClose(
    readFileSync(databaseFile(plenum.dataDir)),
    phones.map(({ seat }) => createHash('sha256').update(seat).digest()),
  )

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

  it('lie in no order of coming once a round is sealed, beside those of another session', async () => {
    const { room, others, phones } = await twoCrowds()
    await sealOne(others, 'texts')
    const waiting = seatPlaces(room, phones)

    await sealOne(room, 'texts', phones)

    const sealed = seatPlaces(room, phones)
    // Seen in the file because the other session's sealing emptied the log into it.
    expect(waiting.found).toBeGreaterThanOrEqual(chanceOf(waiting.byChance))
    expect(sealed.found).toBeLessThan(chanceOf(sealed.byChance))
  })

  it('are put in order with those who came since, at the next sealing', async () => {
    const { room, others, phones } = await twoCrowds()
    await sealOne(room, 'texts', phones)
    const late = await inTurn(Array.from({ length: atOnce }, () => () => room.phone()))
    await sealOne(others, 'texts')
    const waiting = seatPlaces(room, late)

    await sealOne(room, 'last', [...phones, ...late])

    const sealed = seatPlaces(room, late)
    expect(waiting.found).toBeGreaterThanOrEqual(chanceOf(waiting.byChance))
    expect(sealed.found).toBeLessThan(chanceOf(sealed.byChance))
    expect(rowsIn(room.plenum.dataDir, 'SELECT 1 FROM seat')).toHaveLength(3 * atOnce)
  })
})

const isTimeOfDay = (value: unknown) => /\d{4}-\d\d-\d\d[T ]\d\d:\d\d/u.test(String(value))

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

    expect(found).toEqual(storedColumns)
    expect(tables.filter(({ sql }) => !String(sql).endsWith('WITHOUT ROWID'))).toEqual([])
  })

  it('say of no moment when it was, also those that the migrations keep', async () => {
    const room = await openRoom()
    const { dataDir } = room.plenum
    await sealOne(room, 'velg')
    const names = rowsIn(dataDir, "SELECT name FROM sqlite_master WHERE type = 'table'")

    const rows = names.flatMap(({ name }) => rowsIn(dataDir, `SELECT * FROM "${String(name)}"`))

    expect(rows.length).toBeGreaterThan(0)
    expect(rows.flatMap(Object.values).filter(isTimeOfDay)).toEqual([])
    const bytes = rawFiles(dataDir).map((file) => file.bytes.toString('latin1'))
    expect(bytes.filter(isTimeOfDay)).toEqual([])
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
