import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  createLog,
  describe as inWords,
  type LogEvent,
  type LogForm,
  logEvents,
} from '../../server/log.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { found } from '../support/canary.ts'
import { changingMachine } from '../support/machines.ts'
import { openConsole, openPhone, press, startSession } from '../support/plenum.ts'
import { rawRequest } from '../support/raw.ts'
import {
  enterRoom,
  eventually,
  goTo,
  joinPhone,
  keyFiles,
  openRoomOn,
  startForTest,
  type TestRoom,
} from '../support/room.ts'
import { writerWith } from '../support/writers.ts'

const thrownBy = (fails: () => unknown): unknown => {
  try {
    return fails()
  } catch (error) {
    return error
  }
}

describe('an error in the log', () => {
  it.each([
    ['JSON that cannot be read', () => JSON.parse('merke-hemmelig'), 'SyntaxError'],
    [
      'a value of the wrong shape',
      () => v.parse(v.picklist(['a'], 'merke-hemmelig'), 'merke-hemmelig'),
      'ValiError',
    ],
  ])('says where %s was, and quotes nothing of it', (_what, fails, name) => {
    const { head, frames } = inWords(thrownBy(fails))

    expect(head).toBe(name)
    expect(frames[0]).toMatch(/^\s+at /u)
    expect(frames.join()).not.toContain('merke')
  })

  it('has the message, the code and the place of any other', () => {
    const error = Object.assign(new Error('database is locked'), { code: 'ERR_SQLITE_ERROR' })
    const { head, frames } = inWords(error)

    expect(head).toBe('Error ERR_SQLITE_ERROR: database is locked')
    expect(frames[0]).toMatch(/^\s+at /u)
  })

  it('does not name the file of a key, which is named after its session', () => {
    const { head } = inWords(
      thrownBy(() => readFileSync(join('/gone', 'merkeokt.velg.1.key'), 'utf8')),
    )

    expect(head).toBe('Error ENOENT: ENOENT: no such file or directory, open')
  })
})

/** A log whose lines are kept, on a clock that the test turns. */
function keptLog(form: LogForm) {
  const lines: string[] = []
  const clock = { now: Date.UTC(2026, 10, 22, 12) }
  const log = createLog({ form, write: (_level, line) => lines.push(line), now: () => clock.now })
  return { log, lines, clock }
}

/** The same fault, thrown at the same place, each time. */
const fault = () => new TypeError('no such thing')

describe('the log', () => {
  it('is sentences for people', () => {
    const { log, lines } = keptLog('text')

    log.info('over-disk')
    log.error('request-failed', fault())

    expect(lines[0]).toBe('there is enough space on the disk again')
    expect(lines[1]).toMatch(/^a request failed: TypeError: no such thing\n\s+at /u)
  })

  it('is one object a line for a collector', () => {
    const { log, lines } = keptLog('json')

    log.info('over-disk')
    log.error('request-failed', fault())

    expect(lines.map((line) => line.includes('\n'))).toEqual([false, false])
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      time: '2026-11-22T12:00:00Z',
      level: 'info',
      event: 'over-disk',
    })
    expect(JSON.parse(lines[1] ?? '')).toEqual({
      time: '2026-11-22T12:00:00Z',
      level: 'error',
      event: 'request-failed',
      error: 'TypeError: no such thing',
      at: expect.arrayContaining([expect.stringMatching(/^at /u)]),
    })
  })

  it('says what fails for many once, and how often it was when it is said again', () => {
    const { log, lines, clock } = keptLog('json')

    for (let times = 0; times < 40; times += 1) log.error('event-failed', fault())
    log.error('event-failed', new RangeError('another'))
    clock.now += 10 * 60_000
    log.error('event-failed', fault())
    const again = fault()
    log.error('request-failed', again)

    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: 'event-failed', error: 'TypeError: no such thing' },
      { event: 'event-failed', error: 'RangeError: another' },
      { event: 'event-failed', error: 'TypeError: no such thing', repeated: 39 },
      { event: 'request-failed' },
    ])
  })

  it('remembers a bounded number of causes', () => {
    const { log, lines } = keptLog('json')

    for (let times = 0; times < 1_000; times += 1) log.error('event-failed', new Error(`${times}`))
    log.error('event-failed', new Error('0'))

    expect(lines).toHaveLength(1_001)
  })
})

const address = '203.0.113.77'
const agent = 'kanari-telefon/7.1'
const answerText = 'kanari-svar'

/** A server on which everything can be made to fail, with causes that carry what must not be told. */
async function failingServer(form: LogForm) {
  const events = new Set<LogEvent>()
  const lines: string[] = []
  const kept = createLog({ form, write: (_level, line) => lines.push(line) })
  let failure: (() => Error) | null = null
  const { condition, machine } = changingMachine()
  const plenum = await startForTest(
    {
      machine,
      watchEvery: 10,
      log: {
        info: (event) => {
          events.add(event)
          kept.info(event)
        },
        error: (event, cause) => {
          events.add(event)
          kept.error(event, cause)
        },
      },
      wrapWriter: (writer) =>
        writerWith(writer, {
          answer: (row) => (failure ? Promise.reject(failure()) : writer.answer(row)),
          seat: (seat) => (failure ? Promise.reject(failure()) : writer.seat(seat)),
          transaction: (run) => (failure ? Promise.reject(failure()) : writer.transaction(run)),
        }),
    },
    { trustProxy: 1 },
  )
  const failWith = (next: (() => Error) | null) => {
    failure = next
  }
  return { plenum, lines, events, condition, failWith }
}

/** What the operating system says of a key's file. */
const refusedKey = ({ session }: TestRoom) =>
  Object.assign(new Error(`EACCES: permission denied, open '/keys/${session.id}.looked.1.key'`), {
    code: 'EACCES',
    syscall: 'open',
  })

describe.each(['text', 'json'] as const)(
  'the log as %s, of an evening on which everything fails',
  (form) => {
    it('tells of each failure, and of nobody', async () => {
      const server = await failingServer(form)
      const { plenum, lines, events, condition, failWith } = server
      const room = await openRoomOn(plenum, { deck: { file: mixedDeck } })
      const { join: entry, screenToken } = await room.console.until(() => true)
      const phone = await joinPhone(plenum.url, room.session.id, entry.code, {
        headers: { 'x-forwarded-for': address, 'user-agent': agent },
      })
      await goTo(room, 'looked', [phone])

      // A fault of the program, and a disk that refuses, on every way in.
      for (const cause of [fault, () => refusedKey(room)]) {
        failWith(cause)
        expect((await phone.answer({ notes: [answerText] })).ok).toBe(false)
        expect((await press(room.console, { type: 'blank', on: true })).ok).toBe(false)
        await openPhone(plenum.url, room.session.id, entry.code).refused()
        await startSession(plenum.url).catch(() => null)
      }
      failWith(null)
      await room.console.until(({ trouble }) => trouble.length === 0)
      Object.assign(condition, { freeBytes: 0, lag: 500, closed: ['keys', 'plenum.sqlite'] })
      await room.console.until(({ trouble }) => trouble.length === 4)
      Object.assign(condition, { freeBytes: 2 ** 40, lag: 0, closed: [] })
      await room.console.until(({ trouble }) => trouble.length === 0)
      await rawRequest(plenum.url, `/api/sessions/${room.session.id}/enter`, {
        method: 'POST',
        headers: { origin: plenum.url, 'content-type': 'application/json' },
        body: `{"token":"${room.session.token}"`,
      })

      const text = lines.join('\n')
      const secrets = [
        room.session.id,
        room.session.token,
        room.session.cookie.split('=')[1] ?? '',
        phone.seat,
        entry.code,
        screenToken,
        address,
        agent,
        answerText,
        'looked',
      ]
      expect(found(text, secrets)).toEqual([])
      expect([...events].toSorted()).toEqual(
        expect.arrayContaining([
          'event-failed',
          'handshake-failed',
          'over-disk',
          'over-keys',
          'over-slow',
          'over-storage',
          'request-failed',
          'trouble-disk',
          'trouble-keys',
          'trouble-slow',
          'trouble-storage',
        ]),
      )
    })

    it('has no line for whoever joins, answers, is refused or leaves', async () => {
      const { plenum, lines } = await failingServer(form)
      const room = await openRoomOn(plenum, { deck: { file: mixedDeck } })
      const phones = await room.phones(5)
      await goTo(room, 'looked', phones)

      await Promise.all(phones.map((phone) => phone.answer({ notes: [answerText] })))
      await phones[0]?.answer({ wrong: true })
      await openPhone(plenum.url, room.session.id, '00000000').refused()
      for (const { socket } of phones) socket.disconnect()
      await press(room.console, { type: 'end' })
      openConsole(plenum.url, room.session)

      expect(lines).toEqual([])
    })
  },
)

describe('the log of a start after a crash', () => {
  it('says that keys are missing, and not whose', async () => {
    const first = await startForTest()
    const room = await openRoomOn(first)
    await goTo(room, 'velg')
    await first.close()
    for (const name of keyFiles(first.dataDir)) rmSync(join(first.dataDir, 'keys', name))
    const { log, lines } = keptLog('text')

    const plenum = await startForTest({ log }, {}, first.dataDir)
    await enterRoom(plenum, room.session)
    await eventually(() => keyFiles(plenum.dataDir).length === 1)

    expect(lines).toEqual([logEvents['key-missing']])
  })
})
