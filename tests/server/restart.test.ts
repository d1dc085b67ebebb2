import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chooseK, openPhone, openScreen, type Plenum, press } from '../support/plenum.ts'
import {
  countIn,
  enterRoom,
  goTo,
  joinPhone,
  keyFiles,
  openRoomOn,
  type Phone,
  rawFiles,
  startForTest,
  type TestRoom,
} from '../support/room.ts'

/** A name of its own, so that links do not change with the port. */
const config = { publicUrl: 'https://plenum.example' }
const people = 4

/** What everyone sees, once all phones are counted. */
async function sightOf(room: TestRoom, phones: readonly Phone[], answered: number) {
  const screen = await room.screen()
  const isWhole = (view: { inRoom: number; answered: number }) =>
    view.inRoom === people && view.answered === answered
  const [screenView, consoleView] = await Promise.all([
    screen.until(isWhole),
    room.console.until(isWhole),
  ])
  // A reply comes after whatever the server had to say of this seat.
  await Promise.all(phones.map((phone) => phone.ask('settled', { step: 'none', round: 1 })))
  return {
    screen: screenView,
    // The clock goes on.
    console: {
      ...consoleView,
      agenda: consoleView.agenda.map((entry) => ({ ...entry, spent: 0 })),
    },
    phones: phones.map((phone) => phone.latest()),
  }
}

const closeAndStart = async (plenum: Plenum): Promise<Plenum> => {
  await plenum.close()
  return startForTest({}, config, plenum.dataDir)
}

const comeBack = (room: TestRoom, plenum: Plenum, phones: readonly Phone[]) =>
  Promise.all(phones.map(({ seat }) => joinPhone(plenum.url, room.session.id, undefined, { seat })))

const answerAll = (phones: readonly Phone[]) =>
  Promise.all(
    phones.map((phone, index) => phone.answer(chooseK(`K${(index % 2) + 1}`, []), index + 1)),
  )

interface Stage {
  readonly stage: string
  readonly answered: number
  readonly mine: boolean
  readonly reach: (room: TestRoom, phones: readonly Phone[]) => Promise<unknown>
}

const openWithAnswers = async (room: TestRoom, phones: readonly Phone[]) => {
  await goTo(room, 'velg', phones)
  await answerAll(phones)
  await room.console.until(({ answered }) => answered === people)
}

const stages: readonly Stage[] = [
  { stage: 'in the lobby', answered: 0, mine: false, reach: () => Promise.resolve() },
  { stage: 'on an open step with answers', answered: people, mine: true, reach: openWithAnswers },
  {
    stage: 'on a locked step',
    answered: people,
    mine: true,
    reach: async (room, phones) => {
      await openWithAnswers(room, phones)
      await press(room.console, { type: 'lock', on: true })
    },
  },
  {
    stage: 'on a sealed step',
    answered: people,
    mine: false,
    reach: async (room, phones) => {
      await openWithAnswers(room, phones)
      await goTo(room, 'notat', phones)
      await goTo(room, 'velg', phones)
    },
  },
  {
    stage: 'on a revealed step with the door locked and the display changed',
    answered: people,
    mine: false,
    reach: async (room, phones) => {
      await openWithAnswers(room, phones)
      await press(room.console, { type: 'reveal' })
      await press(room.console, { type: 'door', on: true })
      await press(room.console, { type: 'table', on: true })
    },
  },
]

describe('a server that is stopped and started again', () => {
  it.each(stages)('shows everyone what they saw $stage', async ({ reach, answered, mine }) => {
    const room = await openRoomOn(await startForTest({}, config))
    const phones = await room.phones(people)
    await reach(room, phones)
    const before = await sightOf(room, phones, answered)

    const plenum = await closeAndStart(room.plenum)
    const again = await enterRoom(plenum, room.session)
    const back = await comeBack(room, plenum, phones)

    expect(await sightOf(again, back, answered)).toEqual(before)
    expect(back.map((phone) => phone.mine.map(({ rev }) => rev))).toEqual(
      back.map((_phone, index) => (mine ? [index + 1] : [])),
    )
    expect(plenum.errors).toEqual([])
  })

  it('shows screen and console the end again, and tells phones that the session is over', async () => {
    const room = await openRoomOn(await startForTest({}, config))
    const phones = await room.phones(people)
    await openWithAnswers(room, phones)
    const { join: entries } = await room.console.until(() => true)
    await press(room.console, { type: 'end' })

    const plenum = await closeAndStart(room.plenum)
    const again = await enterRoom(plenum, room.session)

    expect(again.console.latest()?.phase).toBe('ended')
    expect((await again.screen()).latest()?.phase).toBe('ended')
    expect(countIn(plenum.dataDir, 'seat')).toBe(0)
    for (const entry of [undefined, entries.code, 'an old code']) {
      const { id } = room.session
      expect(await openPhone(plenum.url, id, entry, phones[0]?.seat).refused()).toEqual({
        code: 'room-ended',
      })
    }
    expect(plenum.errors).toEqual([])
  })

  it('tells everyone that it stops, and comes back by code, QR and link as before', async () => {
    const room = await openRoomOn(await startForTest({}, config))
    const phone = await room.phone()
    const { join: entries, screenToken } = await room.console.until(() => true)
    const told = Promise.all(
      [phone, room.console].map(
        ({ socket }) => new Promise<void>((resolve) => socket.once('stopping', resolve)),
      ),
    )

    const plenum = await closeAndStart(room.plenum)
    await told

    const { id } = room.session
    for (const entry of [entries.code, entries.qr.split('/').at(-1)]) {
      expect((await joinPhone(plenum.url, id, entry)).latest()?.session.id).toBe(id)
    }
    expect((await openScreen(plenum.url, id, screenToken).until(() => true)).join).toEqual(entries)
  })

  it('takes further answers to a step that was open', async () => {
    const room = await openRoomOn(await startForTest({}, config))
    const phones = await room.phones(people)
    await openWithAnswers(room, phones)

    const plenum = await closeAndStart(room.plenum)
    const again = await enterRoom(plenum, room.session)
    const [first] = await comeBack(room, plenum, phones)
    const stale = await first?.answer(chooseK('K4'), 1)
    const saved = await first?.answer(chooseK('K4'), 2)
    await press(again.console, { type: 'reveal' })

    expect(stale).toMatchObject({ value: { outcome: 'stale', rev: 1, value: chooseK('K1') } })
    expect(saved).toEqual({ ok: true, value: { outcome: 'saved', rev: 2 } })
    const { shown } = await again.console.until(({ step }) => step?.status === 'revealed')
    expect(shown[0]?.figures['option']).toEqual({
      people,
      values: [
        { value: 'K1', count: 1 },
        { value: 'K2', count: 2 },
        { value: 'K4', count: 1 },
      ],
    })
  })
})

describe('a server that is stopped while phones answer', () => {
  it('keeps every answer that was called saved, and none twice', async () => {
    const room = await openRoomOn(await startForTest({}, config))
    const phones = await room.phones(20)
    await goTo(room, 'velg', phones)
    const acked = new Set<string>()
    const first = Promise.race(
      phones.map(async (phone) => {
        const { ok } = await phone.answer(chooseK('K1'))
        if (ok) acked.add(phone.seat)
      }),
    )

    await first
    const plenum = await closeAndStart(room.plenum)
    const back = await comeBack(room, plenum, phones)
    await Promise.all(back.map((phone) => phone.ask('settled', { step: 'velg', round: 1 })))

    const kept = back.filter(({ mine }) => mine.length === 1).map(({ seat }) => seat)
    expect(acked.size).toBeGreaterThan(0)
    expect([...acked].filter((seat) => !kept.includes(seat))).toEqual([])
    expect(countIn(plenum.dataDir, 'answer')).toBe(kept.length)
    expect(plenum.errors).toEqual([])
  })
})

const keysOf = (dataDir: string) => join(dataDir, 'keys')

describe('a start after a crash or a restored backup', () => {
  it('says that the key of an open step is missing, and takes the answers again', async () => {
    const room = await openRoomOn(await startForTest({}, config))
    const phones = await room.phones(people)
    await openWithAnswers(room, phones)
    await room.plenum.close()
    for (const name of keyFiles(room.plenum.dataDir))
      rmSync(join(keysOf(room.plenum.dataDir), name))

    const plenum = await startForTest({}, config, room.plenum.dataDir)
    const [phone] = await comeBack(room, plenum, phones)

    expect(plenum.errors.join()).toContain('key-missing')
    expect(countIn(plenum.dataDir, 'answer')).toBe(0)
    expect(phone?.mine).toEqual([{ step: 'velg', round: 1, rev: 0, value: null }])
    expect(await phone?.answer(chooseK('K1'))).toEqual({
      ok: true,
      value: { outcome: 'saved', rev: 1 },
    })
  })

  it('destroys a key that a sealed step left behind, and one that belongs to nothing', async () => {
    const room = await openRoomOn(await startForTest({}, config))
    const phones = await room.phones(people)
    await openWithAnswers(room, phones)
    const [name = ''] = keyFiles(room.plenum.dataDir)
    const key = readFileSync(join(keysOf(room.plenum.dataDir), name))
    await press(room.console, { type: 'reveal' })
    await room.plenum.close()
    writeFileSync(join(keysOf(room.plenum.dataDir), name), key)
    copyFileSync(
      join(keysOf(room.plenum.dataDir), name),
      join(keysOf(room.plenum.dataDir), 'nobody.velg.1.key'),
    )

    const plenum = await startForTest({}, config, room.plenum.dataDir)

    expect(keyFiles(plenum.dataDir)).toEqual([])
    expect(rawFiles(plenum.dataDir).filter(({ bytes }) => bytes.includes(key))).toEqual([])
    expect(plenum.errors).toEqual([])
  })
})
