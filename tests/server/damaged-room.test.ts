import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { chooseK, openConsole, openPhone, openScreen, press } from '../support/plenum.ts'
import {
  countIn,
  databaseFile,
  enterRoom,
  eventually,
  goTo,
  openRoomOn,
  soup,
  startForTest,
} from '../support/room.ts'

const people = 4
const day = 86_400_000

/** Changes a database file behind the server's back. */
function tamper(dataDir: string, statement: string): void {
  const database = new DatabaseSync(databaseFile(dataDir))
  database.exec(statement)
  database.close()
}

describe('a room whose sealed answers were changed', () => {
  const twoRooms = async () => {
    const plenum = await startForTest()
    const rooms = [
      await openRoomOn(plenum),
      await openRoomOn(plenum, { deck: { file: mixedDeck } }),
    ]
    const [changed, other] = rooms
    if (!changed || !other) throw new Error('no rooms')
    const phones = await changed.phones(people)
    await goTo(changed, 'velg', phones)
    await Promise.all(phones.map((phone, index) => phone.answer(chooseK(`K${(index % 2) + 1}`))))
    await press(changed.console, { type: 'reveal' })
    await plenum.close()
    return { changed, other, phones, dataDir: plenum.dataDir }
  }
  const change = `UPDATE part SET value = '"K4"' WHERE value = '"K1"'`

  it('is not opened for anyone, while others work', async () => {
    const { changed, other, phones, dataDir } = await twoRooms()
    tamper(dataDir, change)

    const plenum = await startForTest({}, {}, dataDir)

    expect(await openConsole(plenum.url, changed.session).refused()).toEqual({
      code: 'room-damaged',
    })
    const { id } = changed.session
    expect(await openPhone(plenum.url, id, undefined, phones[0]?.seat).refused()).toEqual({
      code: 'room-damaged',
    })
    const { screenToken = '' } = changed.console.latest() ?? {}
    expect(await openScreen(plenum.url, id, screenToken).refused()).toEqual({
      code: 'room-damaged',
    })
    expect(plenum.errors.join()).toContain('are not what was sealed')
    const healthy = await enterRoom(plenum, other.session)
    const phone = await healthy.phone()
    await goTo(healthy, 'live', [phone])
    expect(await phone.answer(soup)).toMatchObject({ ok: true })
  })

  it('can still be deleted by its facilitator', async () => {
    const { changed, dataDir } = await twoRooms()
    tamper(dataDir, change)
    const plenum = await startForTest({}, {}, dataDir)

    const response = await fetch(`${plenum.url}/api/sessions/${changed.session.id}`, {
      method: 'DELETE',
      headers: { origin: plenum.url, cookie: changed.session.cookie },
    })

    expect(response.status).toBe(200)
    expect(countIn(dataDir, 'part')).toBe(0)
  })

  it('does not keep others from being deleted when they are due', async () => {
    const { changed, other, dataDir } = await twoRooms()
    tamper(dataDir, `${change}; UPDATE session SET touched_on = '2020-01-01'`)
    tamper(dataDir, `UPDATE session SET ended = 1 WHERE id = '${other.session.id}'`)

    const plenum = await startForTest({ now: () => Date.now() + 40 * day }, {}, dataDir)

    await eventually(() => countIn(dataDir, 'session') === 0)
    expect(plenum.errors.join()).toContain(`the sealed answers of ${changed.session.id}`)
  })
})

describe('a row that is not what was written', () => {
  const sealedRoom = async () => {
    const plenum = await startForTest()
    const room = await openRoomOn(plenum, { deck: { file: mixedDeck } })
    const phones = await room.phones(people)
    await goTo(room, 'texts', phones)
    await Promise.all(phones.map((phone, index) => phone.answer({ notes: [`svar ${index}`] })))
    await press(room.console, { type: 'reveal' })
    await plenum.close()
    return { session: room.session, dataDir: plenum.dataDir }
  }

  it.each([
    ['a word of the deck', "UPDATE session SET deck = replace(deck, 'Blandet', 'Blendet')"],
    ['the smallest group', `UPDATE session SET settings = replace(settings, '"k":3', '"k":2')`],
    [
      'where the room is',
      `UPDATE session SET state = replace(state, '"blank":false', '"blank":true')`,
    ],
    ['how many answered', 'UPDATE round SET answered = 5'],
    ['how many gave a figure a value', "UPDATE round SET people = replace(people, '4', '7')"],
    ['what was taken off the picture', 'UPDATE part SET hidden = 1'],
    ['the day on which it is deleted', "UPDATE session SET answers_until = '2029-01-01'"],
    ['a round that is gone', 'DELETE FROM part; DELETE FROM round'],
  ])('closes its room: %s', async (_what, statement) => {
    const { session, dataDir } = await sealedRoom()
    tamper(dataDir, statement)

    const plenum = await startForTest({}, {}, dataDir)

    expect(await openConsole(plenum.url, session).refused()).toEqual({ code: 'room-damaged' })
    expect(plenum.errors.join()).toContain(session.id)
  })

  it('does not delete a session on a day that nobody chose, and says so', async () => {
    const { dataDir } = await sealedRoom()
    tamper(dataDir, "UPDATE session SET ended = 1, answers_until = '2020-01-01'")

    const plenum = await startForTest({}, {}, dataDir)

    await eventually(() => plenum.errors.join().includes('days-damaged'))
    await plenum.close()
    expect(countIn(dataDir, 'session')).toBe(1)
  })

  it('leaves its room open where it shows nothing to anyone', async () => {
    const { session, dataDir } = await sealedRoom()
    tamper(dataDir, "UPDATE session SET code = '12345678'")

    const plenum = await startForTest({}, {}, dataDir)

    const view = await openConsole(plenum.url, session).until(() => true)
    expect(view.join.code).toBe('12345678')
  })
})

describe('a database of the first program', () => {
  it('gets its sums at the next start', async () => {
    const plenum = await startForTest()
    const room = await openRoomOn(plenum)
    await goTo(room, 'velg')
    await plenum.close()
    tamper(
      plenum.dataDir,
      `ALTER TABLE session DROP COLUMN sum; ALTER TABLE session DROP COLUMN days_sum;
       ALTER TABLE round DROP COLUMN sum; DROP TABLE draft; DROP TABLE board;
       ALTER TABLE part DROP COLUMN table_number;
       DELETE FROM kysely_migration WHERE name <> '001-initial'`,
    )

    const later = await startForTest({}, {}, plenum.dataDir)

    const view = await openConsole(later.url, room.session).until(() => true)
    expect(view.step?.id).toBe('velg')
  })
})
