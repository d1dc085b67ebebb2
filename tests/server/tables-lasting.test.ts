import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeBackup } from '../../server/backup/make.ts'
import { later } from '../../server/later.ts'
import { found, listeningLog, listenTo } from '../support/canary.ts'
import { ownDataDir } from '../support/for-test.ts'
import { newSeat, openPhone, press, quick } from '../support/plenum.ts'
import {
  countIn,
  enterRoom,
  joinPhone,
  keyFiles,
  type Phone,
  rawFiles,
  startForTest,
  type TestRoom,
} from '../support/room.ts'
import {
  cardOf,
  cardRound,
  deliver,
  done,
  draft,
  pen,
  refusedAs,
  roomAtTables,
  saved,
  tableOf,
  untilTable,
} from '../support/tables.ts'

/** A clock that goes so many times as fast as time, so that twenty seconds are one. */
const speed = 20
const fastClock = {
  monotonic: () => performance.now() * speed,
  later: (wait: number, run: () => void) => later(wait / speed, run),
}

describe('a phone that dies with the pen', () => {
  it('leaves it free after twenty seconds, and what it wrote to whoever takes it', async () => {
    const { phones } = await roomAtTables([1, 1], { outside: fastClock })
    const [anna, berit] = phones as [Phone, Phone]
    await pen(anna, 'take')
    await draft(anna, 1, 1, { what: 'Så langt kom Anna' })
    await untilTable(berit, (view) => view.draft !== null)

    anna.socket.disconnect()
    await untilTable(berit, ({ here }) => here === 1)
    const gone = fastClock.monotonic()
    expect(await pen(berit, 'take')).toEqual(refusedAs('pen-taken'))
    const view = await untilTable(berit, (one) => one.pen === 'free')
    const waited = fastClock.monotonic() - gone

    // The table learns that a phone is gone some time after it went.
    expect(waited).toBeGreaterThan(18_000)
    expect(view.draft).toEqual({ seq: 1, value: { what: 'Så langt kom Anna' } })
    expect(await pen(berit, 'take')).toEqual(done)
    expect(await draft(berit, 1, 2, { what: 'Berit fortsetter' })).toMatchObject({ ok: true })
  })

  it('has it still when it comes back before somebody else took it', async () => {
    const { room, phones } = await roomAtTables([1, 1], { outside: fastClock })
    const [anna, berit] = phones as [Phone, Phone]
    await pen(anna, 'take')
    await untilTable(berit, (one) => one.pen === 'other')
    anna.socket.disconnect()
    await untilTable(berit, (one) => one.pen === 'free')

    const back = await room.phone({ seat: anna.seat })

    expect(await untilTable(back, ({ pen: where }) => where === 'mine')).toMatchObject({ table: 1 })
    expect(await untilTable(berit, ({ pen: where }) => where === 'other')).toMatchObject({
      here: 2,
    })
  })

  it('delivers what it had on its way when nobody has taken the pen meanwhile', async () => {
    const { room, phones } = await roomAtTables([1])
    const [anna] = phones as [Phone]
    await pen(anna, 'take')
    anna.socket.disconnect()

    const back = await room.phone({ seat: anna.seat })

    expect(await deliver(back, 1, 1, cardOf('Likevel'))).toEqual(saved(1))
  })

  it('is answered in words when it comes back and the pen is another’s', async () => {
    const { room, phones } = await roomAtTables([1, 1], { outside: fastClock })
    const [anna, berit] = phones as [Phone, Phone]
    await pen(anna, 'take')
    await untilTable(berit, (one) => one.pen === 'other')
    anna.socket.disconnect()
    await untilTable(berit, (one) => one.pen === 'free')
    await pen(berit, 'take')
    await deliver(berit, 1, 1, cardOf('Berits'))

    const back = await room.phone({ seat: anna.seat })

    expect(await draft(back, 1, 1, { what: 'For sent' })).toEqual(refusedAs('pen-not-yours'))
    expect(await deliver(back, 1, 2, cardOf('For sent'))).toEqual(refusedAs('pen-not-yours'))
    expect(await untilTable(back, ({ delivered }) => delivered !== null)).toMatchObject({
      delivered: { value: cardOf('Berits') },
    })
  })
})

const startAgain = async (room: TestRoom): Promise<TestRoom> => {
  await room.plenum.close()
  return enterRoom(await startForTest({}, {}, room.plenum.dataDir), room.session)
}

describe('a server that is started again in the middle of a draft', () => {
  it('knows drafts, lines and answers still, and hears from phones who sits where with the pen', async () => {
    const { room, phones } = await roomAtTables([1, 1, 2])
    const [anna, berit, carl] = phones as [Phone, Phone, Phone]
    await pen(anna, 'take')
    await draft(anna, 1, 7, { what: 'Midt i en setning' })
    await berit.ask('share-line', { ...cardRound, text: 'Berits linje' })
    await pen(carl, 'take')
    await deliver(carl, 2, 1, cardOf('Carls bord'))

    const again = await startAgain(room)
    const told = (table: number, had: boolean) => ({
      table: { table, pen: had ? cardRound : null, role: null },
    })
    const [anna2, berit2, carl2] = await Promise.all([
      again.phone({ seat: anna.seat, ...told(1, true) }),
      again.phone({ seat: berit.seat, ...told(1, false) }),
      again.phone({ seat: carl.seat, ...told(2, true) }),
    ])

    expect(await untilTable(anna2, ({ pen: where }) => where === 'mine')).toMatchObject({
      draft: { seq: 7, value: { what: 'Midt i en setning' } },
      lines: ['Berits linje'],
    })
    expect(await untilTable(berit2, ({ pen: where }) => where === 'other')).toMatchObject({
      draft: { seq: 7 },
    })
    expect(await untilTable(carl2, ({ delivered }) => delivered !== null)).toMatchObject({ rev: 1 })
    expect(await draft(anna2, 1, 8, { what: 'Midt i en setning til' })).toMatchObject({ ok: true })
    await again.console.until(({ answered, of }) => answered === 1 && of === 2)

    await press(again.console, { type: 'reveal' })
    const { shown } = await again.console.until((view) => view.shown.length > 0)
    expect(shown[0]?.tables).toEqual([
      { table: 2, parts: [{ figure: 'card', value: cardOf('Carls bord') }] },
    ])
  })

  it('gives the pen to nobody for a round that is over', async () => {
    const { room, phones } = await roomAtTables([1])
    const [anna] = phones as [Phone]
    await pen(anna, 'take')

    const again = await startAgain(room)
    const before = { step: 'card', round: 9 }
    const back = await again.phone({
      seat: anna.seat,
      table: { table: 1, pen: before, role: 'chair' },
    })

    expect(await untilTable(back, (view) => view.table === 1)).toMatchObject({
      pen: 'free',
      role: 'chair',
    })
  })

  it('keeps sealed tables apart, and their seal fits', async () => {
    const { room, phones } = await roomAtTables([1, 2])
    for (const [index, phone] of phones.entries()) {
      await pen(phone, 'take')
      await deliver(phone, index + 1, 1, cardOf('Det samme'))
    }
    await press(room.console, { type: 'reveal' })

    const again = await startAgain(room)

    const { shown } = await again.console.until((view) => view.shown.length > 0)
    expect(shown[0]).toMatchObject({ answered: 2, tables: [{ table: 1 }, { table: 2 }] })
  })

  it('that has lost the key of the round has lost the drafts with it, and takes new ones', async () => {
    const { room, phones } = await roomAtTables([1])
    const [anna] = phones as [Phone]
    await pen(anna, 'take')
    await draft(anna, 1, 1, { what: 'Borte' })
    const { dataDir } = room.plenum
    await room.plenum.close()
    for (const name of keyFiles(dataDir)) rmSync(join(dataDir, 'keys', name))

    const again = await enterRoom(await startForTest({}, {}, dataDir), room.session)
    const table = { table: 1, pen: cardRound, role: null }
    const back = await again.phone({ seat: anna.seat, table })

    expect(countIn(dataDir, 'draft')).toBe(0)
    await untilTable(back, ({ pen: where }) => where === 'mine')
    expect(await draft(back, 1, 2, { what: 'På nytt' })).toMatchObject({ ok: true })
  })
})

const canary = (what: string) => `kanari-${what}`

/** Two tables at work, each with a draft, a line and a card that can be recognized anywhere. */
async function singingTables() {
  const log = listeningLog()
  const { room, phones } = await roomAtTables([1, 1, 2], { outside: { log, timings: quick } })
  const [anna, berit, carl] = phones as [Phone, Phone, Phone]
  const screen = await room.screen()
  await pen(anna, 'take')
  await draft(anna, 1, 1, cardOf(canary('utkast')))
  await berit.ask('share-line', { ...cardRound, text: canary('linje') })
  await pen(carl, 'take')
  await draft(carl, 2, 1, { what: canary('annet') })
  await untilTable(berit, (view) => view.draft !== null && view.lines.length > 0)
  return { room, anna, berit, carl, screen, log }
}

const own = [canary('utkast'), canary('linje')]

describe('what a table writes', () => {
  it('reaches no other table, no screen, no console and no file before it is delivered and closed', async () => {
    const { room, anna, berit, carl, screen, log } = await singingTables()
    const ears = listenTo(room, { phones: [carl], screen })
    const late = await room.phone()

    const news = await ears.news()

    expect(found(JSON.stringify(berit.frames), own)).toEqual(own)
    expect(found(Object.values(news).join('\n'), own)).toEqual([])
    expect(found(JSON.stringify(late.frames), [...own, canary('annet')])).toEqual([])
    expect(found(JSON.stringify(anna.frames), [canary('annet')])).toEqual([])
    expect(found(log.lines.join('\n'), ['kanari'])).toEqual([])
  })

  it('lies encrypted while the round is open, and nowhere once it is closed', async () => {
    const { room, anna } = await singingTables()
    const { dataDir } = room.plenum
    const inPlain = () =>
      rawFiles(dataDir)
        .filter(({ bytes }) => bytes.includes('kanari'))
        .map(({ name }) => name)

    expect(countIn(dataDir, 'draft')).toBe(2)
    expect(inPlain()).toEqual([])
    await deliver(anna, 1, 1, cardOf('levert'))
    await press(room.console, { type: 'look-through' })

    expect(countIn(dataDir, 'draft')).toBe(0)
    expect(inPlain()).toEqual([])
    expect(keyFiles(dataDir)).toEqual([])
    await anna.until(({ step }) => step?.status === 'sealed')
    await untilTable(anna, ({ round }) => round === null)
    expect(tableOf(anna)).toMatchObject({ draft: null, lines: [], delivered: null })
  })

  it('is in no backup', async () => {
    const { room } = await singingTables()
    const folder = await ownDataDir()

    const { path } = makeBackup({
      dataDir: room.plenum.dataDir,
      folder,
      today: '2026-11-23',
      program: 'test',
    })

    expect(countIn(room.plenum.dataDir, 'draft')).toBe(2)
    expect(countIn(path, 'draft')).toBe(0)
  })

  it('is gone with the session', async () => {
    const { room } = await singingTables()
    const { url, dataDir } = room.plenum

    await fetch(`${url}/api/sessions/${room.session.id}`, {
      method: 'DELETE',
      headers: { origin: url, cookie: room.session.cookie },
    })

    expect(countIn(dataDir, 'draft')).toBe(0)
  })
})

describe('who sits where', () => {
  it('is the server’s to say while the tables work, whatever a phone that comes back tells', async () => {
    const { room, phones } = await roomAtTables([1, 2])
    const [anna] = phones as [Phone]
    anna.socket.disconnect()

    const back = await room.phone({
      seat: anna.seat,
      table: { table: 2, pen: cardRound, role: null },
    })

    expect(await untilTable(back, () => true)).toMatchObject({ table: 1, pen: 'free' })
  })

  it('is stored nowhere, and no row tells how many sat at a table', async () => {
    const { room, anna } = await singingTables()
    const { dataDir } = room.plenum
    await anna.ask('roles', {})

    const files = rawFiles(dataDir).map(({ bytes }) => bytes.toString('latin1'))

    expect(found(files.join('\n'), [anna.seat, 'timekeeper'])).toEqual([])
  })

  it('is asked of nobody who is not let in', async () => {
    const { room } = await singingTables()
    const table = { table: 1, pen: cardRound, role: null }

    const refusal = openPhone(room.plenum.url, room.session.id, '00000000', newSeat(), { table })

    expect(await refusal.refused()).toMatchObject({ code: 'room-not-found' })
    expect(refusal.frames).toEqual([])
  })

  it('is the newest tab’s to say: an older one of the same phone is let go', async () => {
    const { room, anna } = await singingTables()

    const newer = await joinPhone(room.plenum.url, room.session.id, undefined, { seat: anna.seat })

    expect(await untilTable(newer, ({ pen: where }) => where === 'mine')).toMatchObject({
      table: 1,
    })
  })
})
