import { describe, expect, it } from 'vitest'
import type { ConsoleView } from '../../shared/protocol/views.ts'
import type { Trouble } from '../../shared/room/troubles.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { type Condition, changingMachine } from '../support/machines.ts'
import { openConsole, press, type Watched } from '../support/plenum.ts'
import { enterRoom, eventually, goTo, openRoom, openRoomOn, soup } from '../support/room.ts'
import { writerWith } from '../support/writers.ts'

const refusal = (code: string) => () => Promise.reject(Object.assign(new Error('no'), { code }))

/** A room on a machine, and with a disk, that a test can make worse. */
async function troubledRoom() {
  const { condition, machine } = changingMachine()
  const disk = { refuses: false }
  const refuse = refusal('ERR_SQLITE_ERROR')
  const room = await openRoom({
    deck: { file: mixedDeck },
    outside: {
      machine,
      watchEvery: 10,
      wrapWriter: (writer) =>
        writerWith(writer, {
          answer: (row) => (disk.refuses ? refuse() : writer.answer(row)),
          transaction: (run) => (disk.refuses ? refuse() : writer.transaction(run)),
        }),
    },
  })
  return { room, condition, disk }
}

const untilWrong = (console: Watched<ConsoleView>, ...wrong: Trouble[]) =>
  console.until(({ trouble }) => JSON.stringify(trouble) === JSON.stringify(wrong))

const readiness = async (url: string) => {
  const response = await fetch(`${url}/readyz`)
  return { status: response.status, body: await response.json() }
}
const ready = { status: 200, body: { ok: true, reasons: [] } }
const notReady = (...reasons: string[]) => ({ status: 503, body: { ok: false, reasons } })

const machines: readonly (readonly [
  string,
  Trouble,
  (condition: Condition) => void,
  (condition: Condition) => void,
])[] = [
  [
    'little space is left on the disk',
    'disk',
    (condition) => (condition.freeBytes = 200 * 2 ** 20),
    (condition) => (condition.freeBytes = 2 ** 30),
  ],
  [
    'everything waits',
    'slow',
    (condition) => (condition.lag = 350),
    (condition) => (condition.lag = 3),
  ],
  [
    'the folder of the keys cannot be written to',
    'keys',
    (condition) => (condition.closed = ['keys']),
    (condition) => (condition.closed = []),
  ],
  [
    'the database cannot be reached',
    'storage',
    (condition) => (condition.closed = ['plenum.sqlite']),
    (condition) => (condition.closed = []),
  ],
]

describe('a server in trouble', () => {
  it.each(machines)(
    'tells every console that %s, and when that is over',
    async (_what, code, worsen, mend) => {
      const { room, condition } = await troubledRoom()
      const second = openConsole(room.plenum.url, room.session)
      const elsewhere = await openRoomOn(room.plenum)
      const consoles = [room.console, second, elsewhere.console]

      worsen(condition)
      await Promise.all(consoles.map((console) => untilWrong(console, code)))
      mend(condition)
      await Promise.all(consoles.map((console) => untilWrong(console)))

      expect(room.plenum.errors).toEqual([`trouble-${code} undefined`])
    },
  )

  it('tells whoever opens a console while it lasts', async () => {
    const { room, condition } = await troubledRoom()
    condition.freeBytes = 0
    await untilWrong(room.console, 'disk')

    const late = await enterRoom(room.plenum, room.session)

    expect(late.console.latest()?.trouble).toEqual(['disk'])
  })

  it('tells no phone and no screen', async () => {
    const { room, condition } = await troubledRoom()
    const phone = await room.phone()
    const screen = await room.screen()
    condition.freeBytes = 0
    await untilWrong(room.console, 'disk')
    await press(room.console, { type: 'blank', on: true })
    await screen.until(({ blank }) => blank)

    expect(JSON.stringify([phone.frames, screen.frames])).not.toContain('trouble')
  })

  it('finds out by itself that the disk takes answers again', async () => {
    const { room, disk } = await troubledRoom()
    const phone = await room.phone()
    await goTo(room, 'held', [phone])

    disk.refuses = true
    expect(await phone.answer(soup)).toMatchObject({ error: { code: 'storage-failed' } })
    await untilWrong(room.console, 'storage')
    expect(await readiness(room.plenum.url)).toEqual(notReady('storage'))
    disk.refuses = false
    await untilWrong(room.console)

    expect(await readiness(room.plenum.url)).toEqual(ready)
    expect(await phone.answer(soup)).toMatchObject({ ok: true })
  })

  it('goes on taking answers to what is open while no key can be made', async () => {
    const { room, condition } = await troubledRoom()
    const phone = await room.phone()
    await goTo(room, 'held', [phone])

    condition.closed = ['keys']
    await untilWrong(room.console, 'keys')

    expect(await phone.answer(soup)).toMatchObject({ ok: true })
    expect(await readiness(room.plenum.url)).toEqual(notReady('keys'))
  })
})

describe('a server that is asked whether it is ready', () => {
  it('is, and stays so with little space and while it is slow', async () => {
    const { room, condition } = await troubledRoom()
    expect(await readiness(room.plenum.url)).toEqual(ready)

    Object.assign(condition, { freeBytes: 0, lag: 900 })
    await untilWrong(room.console, 'disk', 'slow')

    expect(await readiness(room.plenum.url)).toEqual(ready)
  })

  it('is not when it starts in a folder that it may not write to', async () => {
    const { condition, machine } = changingMachine()
    condition.closed = ['keys', 'plenum.sqlite']
    const { plenum } = await openRoom({ outside: { machine } })

    expect(await readiness(plenum.url)).toEqual(notReady('storage', 'keys'))
  })

  it('is not while it stops, and is alive', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const { plenum } = await openRoom({
      outside: {
        wrapWriter: (writer) =>
          writerWith(writer, { drain: () => held.then(() => writer.drain()) }),
      },
    })

    const closed = plenum.close()
    await eventually(async () => (await readiness(plenum.url)).status === 503)
    const stopping = await readiness(plenum.url)
    const alive = await fetch(`${plenum.url}/healthz`)
    release()
    await closed

    expect(stopping).toEqual(notReady('stopping'))
    expect(await alive.json()).toEqual({ ok: true })
  })
})
