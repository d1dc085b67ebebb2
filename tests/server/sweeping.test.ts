import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { chooseK, press } from '../support/plenum.ts'
import {
  countIn,
  databaseFile,
  eventually,
  goTo,
  keyFiles,
  openRoom,
  patient,
  rowsIn,
  startForTest,
} from '../support/room.ts'
import { writerWith } from '../support/writers.ts'

/** The sweep runs when the test says so; every other timer is real. */
const sweepOnDemand = () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  return () => {
    vi.advanceTimersByTime(10 * 60_000)
  }
}

/** Another process that reads the database, and so keeps what was deleted in its log. */
function startReading(dataDir: string): { stop(): void } {
  const reader = new DatabaseSync(databaseFile(dataDir), { readOnly: true })
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM answer').all()
  let isOpen = true
  const stop = () => {
    if (isOpen) reader.close()
    isOpen = false
  }
  onTestFinished(stop)
  return { stop }
}

/** Changes the database behind the server's back. */
function tamper(dataDir: string, statement: string): void {
  const database = new DatabaseSync(databaseFile(dataDir))
  database.exec(statement)
  database.close()
}

const logSize = (dataDir: string) => statSync(`${databaseFile(dataDir)}-wal`).size

describe('a round that is revealed while somebody reads the database', () => {
  it('holds nobody up, and loses its key and its log at the next sweep', async () => {
    const sweep = sweepOnDemand()
    const room = await openRoom()
    const { dataDir, url, errors } = room.plenum
    const phones = await room.phones(3)
    await goTo(room, 'velg', phones)
    await Promise.all(phones.map((phone) => phone.answer(chooseK('K1'))))
    const reading = startReading(dataDir)
    const order: string[] = []

    const revealing = press(room.console, { type: 'reveal' }).then((reply) => {
      order.push('revealed')
      return reply
    })
    await eventually(() => countIn(dataDir, 'part') === 3)
    await fetch(`${url}/healthz`)
    order.push('healthy')

    expect(await revealing).toMatchObject({ ok: true })
    expect(order).toEqual(['healthy', 'revealed'])
    expect(keyFiles(dataDir)).toHaveLength(1)
    expect(logSize(dataDir)).toBeGreaterThan(0)
    expect(errors.join()).toContain('key-remains')

    reading.stop()
    sweep()
    await eventually(() => keyFiles(dataDir).length === 0)
    expect(logSize(dataDir)).toBe(0)
  })
})

describe('a key that a crash has left, while somebody reads the database', () => {
  it('does not keep the server from starting, and goes at a later sweep', async () => {
    const sweep = sweepOnDemand()
    const room = await openRoom()
    const { dataDir } = room.plenum
    await room.plenum.close()
    writeFileSync(join(dataDir, 'keys', `${room.session.id}.velg.1.key`), Buffer.alloc(32, 7))
    const other = new DatabaseSync(databaseFile(dataDir))
    onTestFinished(() => other.close())
    other.exec('UPDATE session SET generation = generation + 1')
    const reading = startReading(dataDir)
    other.exec('UPDATE session SET generation = generation + 1')

    const plenum = await startForTest({}, {}, dataDir)

    expect(plenum.errors.join()).toContain('keys-remain')
    expect(keyFiles(dataDir)).toHaveLength(1)
    reading.stop()
    // The sweep of the start may still be at work; the next one comes ten minutes later.
    await eventually(() => {
      sweep()
      return keyFiles(dataDir).length === 0
    })
  })
})

describe('a sweep while a step is open', () => {
  it('leaves its key, also that of a step that is being opened', async () => {
    const sweep = sweepOnDemand()
    const room = await openRoom()
    const { dataDir } = room.plenum
    const phone = await room.phone()
    const going = goTo(room, 'velg', [phone])
    await eventually(() => keyFiles(dataDir).length === 1)
    sweep()
    await going
    sweep()
    await fetch(`${room.plenum.url}/healthz`)

    expect(await phone.answer(chooseK('K1'))).toMatchObject({ ok: true })
    expect(keyFiles(dataDir)).toHaveLength(1)
    await room.plenum.close()
    const again = await startForTest({}, {}, dataDir)
    expect(again.errors).toEqual([])
    expect(countIn(dataDir, 'answer')).toBe(1)
  })
})

const day = 86_400_000
const noon = Date.UTC(2026, 0, 5, 11)

describe('a session whose days are over', () => {
  it('is deleted also when it can be neither read nor ended', async () => {
    const room = await openRoom({ settings: { answerDays: 3 }, outside: { now: () => noon } })
    const phones = await room.phones(3)
    const { dataDir } = room.plenum
    await goTo(room, 'velg', phones)
    await Promise.all(phones.map((phone) => phone.answer(chooseK('K1'))))
    await press(room.console, { type: 'reveal' })
    await room.plenum.close()
    tamper(dataDir, `UPDATE part SET value = '"K4"'; UPDATE session SET ended = 0`)

    const plenum = await startForTest({ now: () => noon + 4 * day }, {}, dataDir)

    await eventually(() => countIn(dataDir, 'session') === 0)
    expect([countIn(dataDir, 'part'), countIn(dataDir, 'round')]).toEqual([0, 0])
    expect(plenum.errors.join()).toContain('are not what was sealed')
  })

  it('is left alone while somebody is there', async () => {
    const sweep = sweepOnDemand()
    let now = noon
    const outside = { now: () => now, timings: patient }
    const room = await openRoom({ settings: { answerDays: 1 }, outside })
    const phone = await room.phone()
    await goTo(room, 'velg', [phone])
    now += 3 * day

    sweep()
    const { dataDir } = room.plenum
    await eventually(
      () => rowsIn(dataDir, 'SELECT touched_on FROM session')[0]?.['touched_on'] === '2026-01-08',
    )

    expect(await phone.answer(chooseK('K1'))).toMatchObject({ ok: true })
    expect(rowsIn(dataDir, 'SELECT ended FROM session')).toEqual([{ ended: 0 }])
  })
})

const deleteNow = ({ plenum, session }: Awaited<ReturnType<typeof openRoom>>) =>
  fetch(`${plenum.url}/api/sessions/${session.id}`, {
    method: 'DELETE',
    headers: { origin: plenum.url, cookie: session.cookie },
  })

describe('deleting a session', () => {
  it('while a round waits for last answers leaves no key', async () => {
    const room = await openRoom({ deck: { file: mixedDeck } })
    const slow = await room.phone({ settles: false })
    await goTo(room, 'held', [slow])
    const { version } = await room.console.until(() => true)
    const gone = new Promise((resolve) => room.console.socket.on('disconnect', resolve))
    room.console.socket.emit('act', { version, command: { type: 'next' } }, () => {})
    await slow.until(({ step }) => step?.status === 'closing')

    expect((await deleteNow(room)).status).toBe(200)
    await gone
    await room.plenum.close()

    expect(keyFiles(room.plenum.dataDir)).toEqual([])
    expect(room.plenum.errors).toEqual([])
  })

  it('that fails leaves the room as it was', async () => {
    let isFailing = false
    const full = () =>
      Promise.reject(Object.assign(new Error('full'), { code: 'ERR_SQLITE_ERROR' }))
    const room = await openRoom({
      outside: {
        wrapWriter: (writer) =>
          writerWith(writer, {
            transaction: (run) => (isFailing ? full() : writer.transaction(run)),
          }),
      },
    })
    const phone = await room.phone()

    isFailing = true
    const response = await deleteNow(room)
    isFailing = false

    expect(response.status).toBe(503)
    await goTo(room, 'velg', [phone])
    expect(await phone.answer(chooseK('K1'))).toMatchObject({ ok: true })
  })

  it('is told to everyone also when somebody reads the database', async () => {
    const sweep = sweepOnDemand()
    const room = await openRoom()
    const phone = await room.phone()
    await goTo(room, 'velg', [phone])
    const { dataDir } = room.plenum
    const told = new Promise((resolve) => phone.socket.on('deleted', () => resolve('deleted')))
    const reading = startReading(dataDir)

    expect((await deleteNow(room)).status).toBe(200)
    expect(await told).toBe('deleted')
    expect(keyFiles(dataDir)).toHaveLength(1)

    reading.stop()
    sweep()
    await eventually(() => keyFiles(dataDir).length === 0)
    expect(logSize(dataDir)).toBe(0)
  })
})
