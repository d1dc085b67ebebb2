import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { chooseK, openConsole, openPhone, press } from '../support/plenum.ts'
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
