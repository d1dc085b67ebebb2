import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../server/app.ts'
import type { Writer } from '../../server/store/writer.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { listeningLog } from '../support/canary.ts'
import { calmMachine } from '../support/machines.ts'
import { openPhone, post, press, testConfig, usualSettings } from '../support/plenum.ts'
import {
  countIn,
  databaseFile,
  goTo,
  joinPhone,
  keyFiles,
  openRoom,
  openRoomOn,
  type Phone,
  rowsIn,
  soup,
  startForTest,
  type TestRoom,
} from '../support/room.ts'
import { writerWith } from '../support/writers.ts'

const failed = { ok: false, error: { code: 'storage-failed' } }
const saved = (rev: number) => ({ ok: true, value: { outcome: 'saved', rev } })

/** A disk that is full from one page to the next, and has room again when files are thrown away. */
async function roomOnSmallDisk() {
  let plain: Writer | null = null
  const room = await openRoom({
    deck: { file: mixedDeck },
    outside: {
      wrapWriter: (writer) => (plain = writer),
      monotonic: () => performance.now() * 1_000,
    },
  })
  const setPages = (pages: number) =>
    plain?.transaction(async (db) => {
      await sql`PRAGMA max_page_count = ${sql.raw(String(pages))}`.execute(db)
    })
  return { room, fill: () => setPages(1), free: () => setPages(1_000_000) }
}

const long = (phone: number) => ({ notes: [`${phone} `.padEnd(139, 'x')] })

/** Answers until the disk takes no more; gives what was called saved. */
async function answerUntilFull(phones: readonly Phone[]) {
  const taken: number[] = []
  for (const [index, phone] of phones.entries()) {
    const reply = await phone.answer(long(index))
    if (reply.ok) taken.push(index)
    else expect(reply).toEqual(failed)
  }
  return taken
}

const textsOf = ({ plenum }: TestRoom) =>
  rowsIn(plenum.dataDir, 'SELECT value FROM part').map(({ value }) => String(value))

describe('a full disk', () => {
  it('refuses answers, is told to the console, and loses nothing that was called saved', async () => {
    const { room, fill, free } = await roomOnSmallDisk()
    const phones = await room.phones(40)
    await goTo(room, 'texts', phones)

    await fill()
    const taken = await answerUntilFull(phones)
    const warned = await room.console.until(({ trouble }) => trouble.includes('storage'))
    await free()
    const late = phones.filter((_phone, index) => !taken.includes(index))
    const again = await Promise.all(late.map((phone) => phone.answer({ notes: ['senere'] })))

    expect(late.length).toBeGreaterThan(0)
    expect(warned.trouble).toEqual(['storage'])
    expect(again).toEqual(late.map(() => saved(1)))
    await room.console.until(({ trouble }) => trouble.length === 0)
    await press(room.console, { type: 'reveal' })
    expect(textsOf(room).toSorted()).toEqual(
      [
        ...taken.map((index) => JSON.stringify(long(index).notes[0])),
        ...late.map(() => '"senere"'),
      ].toSorted(),
    )
  })

  it('refuses new sessions and new seats by code, and takes them when there is room again', async () => {
    const { room, fill, free } = await roomOnSmallDisk()
    const phones = await room.phones(40)
    await goTo(room, 'texts', phones)
    await fill()
    await answerUntilFull(phones)
    const { url } = room.plenum
    const create = { deck: { file: mixedDeck }, settings: usualSettings }

    let refused = await post(url, '/api/sessions', create)
    // Pages that were free already are used up first.
    while (refused.status === 200) refused = await post(url, '/api/sessions', create)
    await free()

    expect(refused.status).toBeGreaterThanOrEqual(500)
    expect(refused.body).toMatchObject({ error: { code: expect.any(String) } })
    expect((await post(url, '/api/sessions', create)).status).toBe(200)
    expect((await room.phone()).latest()?.step?.id).toBe('texts')
    expect(await press(room.console, { type: 'reveal' })).toMatchObject({ ok: true })
    expect(keyFiles(room.plenum.dataDir)).toEqual([])
  })
})

describe('a write that fails', () => {
  const failingRoom = async () => {
    const failing = { answers: false, transactions: false }
    const fault = () =>
      Promise.reject(Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR' }))
    const room = await openRoom({
      deck: { file: mixedDeck },
      outside: {
        wrapWriter: (writer) =>
          writerWith(writer, {
            answer: (row) => (failing.answers ? fault() : writer.answer(row)),
            transaction: (run) => (failing.transactions ? fault() : writer.transaction(run)),
          }),
      },
    })
    return { room, failing }
  }

  it('is never called saved, and the next one is taken', async () => {
    const { room, failing } = await failingRoom()
    const phone = await room.phone()
    await goTo(room, 'held', [phone])
    await phone.answer(soup)

    failing.answers = true
    const during = await phone.answer({ ids: ['rice'], items: [] }, 2)
    await room.console.until(({ trouble }) => trouble.includes('storage'))
    failing.answers = false
    const after = await phone.answer({ ids: ['rice'], items: [] }, 2)
    const fine = await room.console.until(({ trouble }) => trouble.length === 0)

    expect(during).toEqual(failed)
    expect(after).toEqual(saved(2))
    expect(fine.trouble).toEqual([])
    expect(rowsIn(room.plenum.dataDir, 'SELECT rev FROM answer')).toEqual([{ rev: 2 }])
  })

  it('because of a fault of the program is not put down to the disk', async () => {
    const fault = () => Promise.reject(new TypeError('a fault of the program'))
    const room = await openRoom({
      deck: { file: mixedDeck },
      outside: { wrapWriter: (writer) => writerWith(writer, { answer: fault }) },
    })
    const phone = await room.phone()
    await goTo(room, 'held', [phone])

    expect(await phone.answer(soup)).toEqual({ ok: false, error: { code: 'internal' } })
    await press(room.console, { type: 'blank', on: true })
    expect(room.console.latest()?.trouble).toEqual([])
    expect(room.plenum.errors.join()).toContain('a fault of the program')
  })

  it('leaves the room where it was when the seal cannot be written', async () => {
    const { room, failing } = await failingRoom()
    const phone = await room.phone()
    await goTo(room, 'held', [phone])
    await phone.answer(soup)

    failing.transactions = true
    const during = await press(room.console, { type: 'reveal' })
    const stillOpen = await phone.until(({ step }) => step?.status === 'open')
    failing.transactions = false

    expect(during).toEqual(failed)
    expect(stillOpen.shown).toEqual([])
    expect(await phone.answer({ ids: ['rice'], items: [] }, 2)).toEqual(saved(2))
    expect(await press(room.console, { type: 'reveal' })).toMatchObject({ ok: true })
    expect(rowsIn(room.plenum.dataDir, 'SELECT value FROM part')).toEqual([{ value: '"rice"' }])
  })
})

/** A data directory in which a session was led, and which nobody uses any more. */
async function usedDirectory(): Promise<string> {
  const plenum = await startForTest()
  const room = await openRoomOn(plenum)
  await joinPhone(plenum.url, room.session.id, (await room.console.until(() => true)).join.code)
  await goTo(room, 'velg')
  await plenum.close()
  return plenum.dataDir
}

const start = (dataDir: string) =>
  createApp(testConfig(dataDir), {
    log: listeningLog(),
    clientDir: '/nowhere',
    machine: calmMachine(),
  })

describe('a database that cannot be used', () => {
  const damages: readonly [string, (file: string) => void][] = [
    [
      'it is not a database',
      (file) => writeFileSync(file, 'Dette er ikke en database.'.repeat(400)),
    ],
    ['its head is overwritten', (file) => flip(file, 0, 100)],
    ['its first page is overwritten', (file) => flip(file, 100, 4_000)],
    ['a later page is overwritten', (file) => flip(file, 3 * 4_096, 4_096)],
    ['it was cut off', (file) => truncateSync(file, 2 * 4_096)],
  ]

  function flip(file: string, from: number, length: number): void {
    const bytes = readFileSync(file)
    for (let at = from; at < from + length; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff
    writeFileSync(file, bytes)
  }

  it.each(damages)('stops the start and is named, because %s', async (_why, damage) => {
    const dataDir = await usedDirectory()
    for (const end of ['-wal', '-shm']) rmSync(`${databaseFile(dataDir)}${end}`, { force: true })
    damage(databaseFile(dataDir))

    await expect(start(dataDir)).rejects.toMatchObject({
      name: 'DatabaseUnusable',
      message: databaseFile(dataDir),
    })
  })

  it('stops the start and is named, because its folder cannot be made', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenum-test-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'file'), '')
    const dataDir = join(folder, 'file', 'data')

    await expect(start(dataDir)).rejects.toMatchObject({
      name: 'DatabaseUnusable',
      message: databaseFile(dataDir),
    })
  })

  it('is no longer so when the backup is put back', async () => {
    const dataDir = await usedDirectory()
    const backup = readFileSync(databaseFile(dataDir))
    flip(databaseFile(dataDir), 100, 4_000)
    await expect(start(dataDir)).rejects.toThrow(databaseFile(dataDir))
    writeFileSync(databaseFile(dataDir), backup)

    const plenum = await startForTest({}, {}, dataDir)

    expect(countIn(plenum.dataDir, 'session')).toBe(1)
  })
})

describe('a full disk', () => {
  it('says so to whoever joins or starts a session, and lets them in when there is room again', async () => {
    const { room, fill, free } = await roomOnSmallDisk()
    const { url } = room.plenum
    const entry = room.console.latest()?.join.code
    const startOne = () =>
      post(url, '/api/sessions', { deck: { id: 'velg-en-k' }, settings: usualSettings })
    await fill()

    // A seat is small: some may still find room in a page that is not full.
    const refusals = await Promise.all(
      Array.from({ length: 150 }, () =>
        openPhone(url, room.session.id, entry)
          .refused()
          .catch(() => null),
      ),
    )
    expect(refusals.filter(Boolean)).toContainEqual({ code: 'cannot-store' })
    expect(await startOne()).toMatchObject({
      status: 503,
      body: { error: { code: 'cannot-store' } },
    })

    await free()
    expect(await startOne()).toMatchObject({ status: 200 })
  })
})
