import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { hashOf } from '../../server/random.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { closeSockets, press } from '../support/plenum.ts'
import {
  countIn,
  eventually,
  goTo,
  openRoom,
  patient,
  rawFiles,
  startForTest,
  type TestRoom,
} from '../support/room.ts'

const day = 86_400_000
const title = 'Merkelig navn på økta'
const card = {
  group: 'merke-gruppa',
  what: 'merke-avtalen',
  sign: 'merke-tegnet',
  firstStep: '',
  who: '',
  when: '',
}

/** A session with sealed texts, an agreement and an open step, and every marker that it left on the disk. */
async function markedRoom() {
  const room = await openRoom({
    deck: { file: mixedDeck },
    settings: { title },
    outside: { timings: patient },
  })
  const { dataDir } = room.plenum
  const phones = await room.phones(5)
  await goTo(room, 'texts', phones)
  await Promise.all(phones.map((phone, at) => phone.answer({ notes: [`merke-svar-${at}`] })))
  await goTo(room, 'card', phones)
  await phones[0]?.answer(card)
  await goTo(room, 'last', phones)
  await Promise.all(phones.map((phone, at) => phone.answer({ notes: [`merke-åpent-${at}`] })))
  const keys = readdirSync(join(dataDir, 'keys')).filter((name) => name.endsWith('.key'))
  const markers = [
    'merke-',
    title,
    room.session.id,
    hashOf(room.session.token),
    ...phones.map(({ seat }) => hashOf(seat)),
    ...keys.map((name) => readFileSync(join(dataDir, 'keys', name))),
  ]
  return { room, dataDir, markers }
}

/** Which of these any file of the directory holds, free pages and logs included, or is named by. */
const left = (dataDir: string, markers: readonly (string | Buffer)[]) => {
  const files = rawFiles(dataDir)
  return markers.filter((marker) =>
    files.some(({ name, bytes }) => bytes.includes(marker) || name.includes(marker.toString())),
  )
}

const deleteNow = ({ plenum, session }: TestRoom) =>
  fetch(`${plenum.url}/api/sessions/${session.id}`, {
    method: 'DELETE',
    headers: { origin: plenum.url, cookie: session.cookie },
  })

/** Leaves what is deleted where it lies, as SQLite does unless it is told otherwise. */
function deleteInNameOnly(): void {
  const exec = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'exec')
  if (!exec) throw new Error('no exec')
  onTestFinished(() => {
    Object.defineProperty(DatabaseSync.prototype, 'exec', exec)
  })
  DatabaseSync.prototype.exec = function weakened(this: DatabaseSync, text: string) {
    return Reflect.apply(exec.value, this, [
      text.replace('secure_delete = ON', 'secure_delete = OFF'),
    ])
  }
}

describe('a session that its facilitator deletes', () => {
  it('has left nothing in any file: no text, no agreement, no name, no seat, no key', async () => {
    const { room, dataDir, markers } = await markedRoom()
    // Encrypted answers show none of their texts; everything else is there to be found.
    expect(left(dataDir, markers)).toEqual(markers)

    expect((await deleteNow(room)).status).toBe(200)

    expect(left(dataDir, markers)).toEqual([])
    await room.plenum.close()
    expect(left(dataDir, markers)).toEqual([])
  })

  it('would be seen to have left something', async () => {
    deleteInNameOnly()
    const { room, dataDir, markers } = await markedRoom()

    await deleteNow(room)
    await room.plenum.close()

    expect(left(dataDir, markers)).toContain('merke-')
  })
})

describe('a session whose days are over', () => {
  it('has left nothing in any file either', async () => {
    const { room, dataDir, markers } = await markedRoom()
    await press(room.console, { type: 'end' })
    closeSockets()
    await room.plenum.close()

    const later = await startForTest({ now: () => Date.now() + 900 * day }, {}, dataDir)
    await eventually(() => countIn(dataDir, 'session') === 0)
    await eventually(() => left(dataDir, markers).length === 0)

    await later.close()
    expect(left(dataDir, markers)).toEqual([])
  })
})
