import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forgetKept, readKept, seatIn, writeKept } from '../../client/live/phone-kept.ts'
import { decryptAnswer, respondentOf } from '../../server/keys/answer-cipher.ts'
import { keyDirectory } from '../../server/keys/key-directory.ts'
import { handshakeSchema, type RequestInput } from '../../shared/protocol/events.ts'
import { paddingFor } from '../../shared/protocol/padding.ts'
import type { ProtectionKey } from '../../shared/room/protection.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { press } from '../support/plenum.ts'
import {
  countIn,
  goTo,
  joinPhone,
  keyFiles,
  openRoom,
  type Phone,
  rawFiles,
  rice,
  rowsIn,
  soup,
  type TestRoom,
} from '../support/room.ts'
import { cardRound, deliver, draft, pen, roomAtTables, untilTable } from '../support/tables.ts'
import { looseTexts } from '../support/texts.ts'

const quickly = { monotonic: () => performance.now() * 1_000 }

async function roomOn(step: string, people: number) {
  const room = await openRoom({ deck: { file: mixedDeck }, outside: quickly })
  const phones = await room.phones(people)
  const screen = await room.screen()
  await goTo(room, step, phones)
  return { room, phones, screen }
}

const answerAll = (phones: readonly Phone[], value: (index: number) => unknown) =>
  Promise.all(phones.map((phone, index) => phone.answer(value(index))))

const either = (index: number) => (index % 2 ? soup : rice)
const note = (text: string) => ({ notes: [text] })

const card = (group: string) => ({
  group,
  what: 'Vi prøver',
  sign: 'Et tegn',
  firstStep: 'Et steg',
  who: 'Ledergruppa',
  when: '2027-05-01',
})

interface Shows {
  readonly shown: readonly { readonly figures: Record<string, unknown> }[]
}

const optionIn = ({ shown }: Shows) => shown[0]?.figures['option']
const counts = (rows: Record<string, number>, people: number) => ({
  people,
  values: Object.entries(rows).map(([value, count]) => ({ value, count })),
})

const holds = (room: TestRoom, text: string) =>
  rawFiles(room.plenum.dataDir).some(({ bytes }) => bytes.includes(text))

/** All that was sent is here: a reply comes after what was sent before it. */
const settled = (phone: Phone) => phone.ask('settled', { step: 'none', round: 1 })

const secondRound = { step: 'held', round: 2, rev: 1 }

/** Its view tells that the act is done. */
const screenOf = async (room: TestRoom) =>
  (await room.screen()).until(({ step }) => step?.status === 'revealed')

/** How each sentence is tried. A sentence that is not here is an error of types. */
const trials: Readonly<Record<ProtectionKey, () => Promise<void>>> = {
  noNames: async () => {
    const { room } = await roomOn('held', 0)
    const { code } = (await room.console.until(() => true)).join
    const headers = { 'user-agent': 'kjent-telefon/1', 'x-forwarded-for': '203.0.113.9' }
    const phone = await joinPhone(room.plenum.url, room.session.id, code, { headers })
    await phone.answer(soup)

    const asked = handshakeSchema.options.find(({ entries }) => 'seat' in entries)
    expect(Object.keys(asked?.entries ?? {}).toSorted()).toEqual([
      'entry',
      'hello',
      'language',
      'protocol',
      'role',
      'seat',
      'session',
      'table',
    ])
    expect(holds(room, 'kjent-telefon')).toBe(false)
    expect(holds(room, '203.0.113.9')).toBe(false)
    expect(Object.keys(rowsIn(room.plenum.dataDir, 'SELECT * FROM answer')[0] ?? {})).toEqual([
      'session_id',
      'step',
      'round',
      'respondent',
      'rev',
      'value',
    ])
  },

  nothingSent: async () => {
    const {
      room,
      phones: [phone],
    } = await roomOn('note', 1)

    expect(await phone?.answer(note('bare mitt'))).toMatchObject({ ok: false })
    expect(countIn(room.plenum.dataDir, 'answer')).toBe(0)
    expect(holds(room, 'bare mitt')).toBe(false)
  },

  doneCounted: async () => {
    const { room, phones } = await roomOn('note', 3)
    const { dataDir } = room.plenum
    const before = rawFiles(dataDir)

    expect(await phones[1]?.answer(note('bare mitt'))).toMatchObject({ ok: false })
    await phones[1]?.ask('done', { step: 'note', on: true })
    const { done } = await room.console.until((view) => view.done?.count === 1)

    expect(done).toEqual({ by: 'people', count: 1, of: 3 })
    expect(holds(room, 'bare mitt')).toBe(false)
    expect(rawFiles(dataDir)).toEqual(before)
  },

  tableSigns: async () => {
    const room = await openRoom({ outside: quickly })
    await press(room.console, { type: 'tables', count: 2, seating: 'choose' })
    const phone = await room.phone()
    await phone.ask('sit', { table: 2 })
    await goTo(room, 'gruppe', [phone])
    const before = rawFiles(room.plenum.dataDir)

    expect(await phone.answer(note('bare vårt'))).toMatchObject({ ok: false })
    await phone.ask('table-sign', { sign: 'done', on: true })
    await phone.ask('table-sign', { sign: 'help', on: true })
    const { tables } = await room.console.until((view) => view.tables?.[1]?.help === true)

    expect(tables).toMatchObject([{ done: false, help: false }, { done: true }])
    expect(rawFiles(room.plenum.dataDir)).toEqual(before)
  },

  mixed: async () => {
    const { room, phones } = await roomOn('live', 2)
    for (const step of ['live', 'held']) {
      if (step !== 'live') await goTo(room, step, phones)
      const view = await phones[0]?.until((one) => one.step?.id === step)
      expect(view?.step).toMatchObject({ k: 3, release: step === 'live' ? 'live' : 'reveal' })
    }
    await answerAll(phones, either)
    await press(room.console, { type: 'reveal' })
    const view = await phones[0]?.until(({ shown }) => shown.length > 0)

    expect(view && optionIn(view)).toEqual({ tooFew: true, people: 2 })
  },

  live: async () => {
    const { room, phones, screen } = await roomOn('live', 5)
    await answerAll(phones.slice(0, 2), either)
    const few = await screen.until(({ answered }) => answered === 2)
    expect(optionIn(few)).toBeUndefined()

    await phones[2]?.answer(soup)
    const three = await screen.until((view) => optionIn(view) !== undefined)
    expect(optionIn(three)).toEqual(counts({ rice: 1, soup: 2 }, 3))
    await answerAll(phones.slice(3), () => soup)
    const five = await screen.until(({ answered }) => answered === 5)
    expect(optionIn(five)).toEqual(optionIn(three))

    await press(room.console, { type: 'close' })
    const closed = await screen.until(({ step }) => step?.status === 'sealed')
    expect(optionIn(closed)).toEqual(counts({ rice: 1, soup: 4 }, 5))
  },

  reveal: async () => {
    const { room, phones, screen } = await roomOn('held', 4)
    await answerAll(phones, either)
    await press(room.console, { type: 'close' })
    await screen.until(({ step }) => step?.status === 'sealed')
    await Promise.all(phones.map(settled))
    const before = JSON.stringify([screen.frames, room.console.frames, phones[0]?.frames])
    expect(before).not.toContain('"figures"')

    await press(room.console, { type: 'reveal' })
    const view = await phones[0]?.until(({ shown }) => shown.length > 0)
    // Sorted by what was answered, whoever came first.
    expect(view && optionIn(view)).toEqual(counts({ rice: 2, soup: 2 }, 4))
  },

  sensitive: async () => {
    const { room, phones } = await roomOn('tender', 4)
    expect(phones[0]?.latest()?.step).toMatchObject({ sensitive: true, k: 5 })
    await answerAll(phones, either)
    await press(room.console, { type: 'reveal' })
    const view = await phones[0]?.until(({ shown }) => shown.length > 0)

    expect(view && optionIn(view)).toEqual({ tooFew: true, people: 4 })
  },

  group: async () => {
    const { room, phones } = await roomOn('card', 2)
    expect(holds(room, 'Bord 7')).toBe(false)
    await phones[0]?.answer(card('Bord 7'))
    await goTo(room, 'read', phones)
    const view = await phones[1]?.until(({ shown }) => shown.length > 0)

    expect(JSON.stringify(view?.shown[0]?.figures)).toContain('Bord 7')
  },

  groups: async () => {
    await trials.group()
    await trials.table()
  },

  table: async () => {
    const { room, phones } = await roomAtTables([2, 1], { outside: quickly })
    const [writer] = phones as [Phone]
    await pen(writer, 'take')
    await deliver(writer, 2, 1, card('Oss'))
    await goTo(room, 'read', phones)
    const view = await phones[1]?.until(({ shown }) => shown.length > 0)

    expect(view?.shown[0]?.tables).toEqual([
      { table: 2, parts: [{ figure: 'card', value: card('Oss') }] },
    ])
  },

  tableDraft: async () => {
    const { room, phones } = await roomAtTables([1, 1, 2], { outside: quickly })
    const [writer, neighbour, other] = phones as [Phone, Phone, Phone]
    const screen = await room.screen()
    await pen(writer, 'take')
    await draft(writer, 1, 1, card('kanari-utkast'))
    await writer.ask('share-line', { ...cardRound, text: 'kanari-linje' })
    await untilTable(neighbour, (view) => view.draft !== null && view.lines.length > 0)
    const progress = await room.console.until((view) => view.tables?.[0]?.state === 'writing')
    await Promise.all([settled(other), screen.ask('settled', { step: 'none', round: 1 })])

    expect(progress.tables?.[0]).toMatchObject({ table: 1, here: 2, state: 'writing' })
    for (const reader of [other, screen, room.console]) {
      expect(JSON.stringify(reader.frames)).not.toContain('kanari')
    }
    await press(room.console, { type: 'reveal' })
    expect(countIn(room.plenum.dataDir, 'draft')).toBe(0)
    expect(holds(room, 'kanari')).toBe(false)
  },

  tableSeats: async () => {
    const { room, phones } = await roomAtTables([1, 2], { outside: quickly })
    await pen(phones[0] as Phone, 'take')
    await deliver(phones[0] as Phone, 1, 1, card('Oss'))
    const seats = rowsIn(room.plenum.dataDir, 'SELECT * FROM seat')

    expect(seats.map((row) => Object.keys(row))).toEqual(
      phones.map(() => ['session_id', 'seat_hash']),
    )
    // A table's row is under the table's name, which no phone's secret leads to.
    const [row] = rowsIn(room.plenum.dataDir, 'SELECT respondent FROM answer')
    const key = keyDirectory(join(room.plenum.dataDir, 'keys')).read({
      session: room.session.id,
      ...cardRound,
    })
    const names = phones.map(({ seat }) => key && respondentOf(key, seat))
    expect(names.some((name) => name?.equals(row?.['respondent'] as Uint8Array))).toBe(false)
  },

  unlinked: async () => {
    const { room, phones } = await roomOn('held', 3)
    const { dataDir } = room.plenum
    const respondents = () =>
      rowsIn(dataDir, 'SELECT hex(respondent) AS id FROM answer').map(({ id }) => id)
    await answerAll(phones, either)
    const first = respondents()
    await goTo(room, 'tender', phones)
    await answerAll(phones, either)

    const shared = respondents().filter((id) => first.includes(id))
    expect([first.length, shared]).toEqual([3, []])
    expect(keyFiles(dataDir).map((name) => name.split('.')[1])).toEqual(['tender'])
    const late = await phones[0]?.ask('answer', { step: 'held', round: 1, rev: 2, value: soup })
    expect(late).toMatchObject({ ok: false, error: { code: 'step-sealed' } })
  },

  moved: async () => {
    const { room, phones } = await roomOn('held', 3)
    const { dataDir } = room.plenum
    await answerAll(phones, either)
    await press(room.console, { type: 'reveal' })
    await press(room.console, { type: 'again' })
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.round === 2)))
    await Promise.all(
      phones.map((phone) =>
        phone.ask('answer', { ...secondRound, value: soup, moved: { moved: 'changed' } }),
      ),
    )
    await press(room.console, { type: 'reveal', knowing: true })
    await screenOf(room)

    const parts = rowsIn(dataDir, 'SELECT figure, value FROM part WHERE round = 2')
    expect(parts.map(({ figure, value }) => [figure, value]).toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => ['moved', '"changed"']),
      ...Array.from({ length: 3 }, () => ['option', '"soup"']),
    ])
    expect(countIn(dataDir, 'answer')).toBe(0)
    expect(keyFiles(dataDir)).toEqual([])
  },

  facilitator: async () => {
    const { room, phones, screen } = await roomOn('looked', 3)
    await answerAll(phones, (index) => note(`tekst ${index}`))
    const open = await room.console.until(({ answered }) => answered === 3)
    expect(open).toMatchObject({ inRoom: 3, answered: 3, boards: [], shown: [] })
    await press(room.console, { type: 'look-through' })
    const looked = await room.console.until((view) => looseTexts(view).length === 3)
    const texts = looseTexts(looked)
    expect(texts[0]).toEqual({
      id: expect.any(String),
      text: expect.stringMatching(/^tekst \d$/u),
      standing: 'waiting',
      wording: null,
      theme: null,
      into: null,
      flagged: false,
    })
    expect(texts).toEqual(texts.toSorted((a, b) => (a.id < b.id ? -1 : 1)))

    expect([looked.shown, screen.latest()?.shown]).toEqual([[], []])
    await press(room.console, { type: 'reveal' })
    await Promise.all(
      [room.console, screen].map((who) => who.until(({ shown }) => shown.length > 0)),
    )
  },

  texts: async () => {
    const { room, phones } = await roomOn('looked', 4)
    const written = ['kanari-omskrevet', 'kanari-lik', 'kanari-skjult', 'kanari-slettet']
    await answerAll(phones, (index) => note(written[index] ?? ''))
    await press(room.console, { type: 'look-through' })
    const board = await room.console.until((view) => looseTexts(view).length === 4)
    const [reworded = '', alike = '', hidden = '', gone = ''] = written.map(
      (text) => looseTexts(board).find((one) => one.text === text)?.id,
    )
    const ref = { step: 'looked', round: 1 }
    const ops: RequestInput<'board'>['op'][] = [
      { type: 'merge', into: reworded, texts: [alike] },
      { type: 'paraphrase', text: reworded, wording: 'Med andre ord' },
      { type: 'hide', texts: [hidden] },
    ]
    for (const op of ops) expect((await room.console.ask('board', { ...ref, op })).ok).toBe(true)
    expect((await room.console.ask('delete-texts', { ...ref, texts: [gone] })).ok).toBe(true)
    await press(room.console, { type: 'reveal' })
    const view = await phones[0]?.until(({ shown }) => shown.length > 0)

    expect(JSON.stringify(view?.shown[0]?.figures)).toContain('Med andre ord')
    expect(JSON.stringify(phones.map(({ frames }) => frames))).not.toContain('kanari')
    expect(written.map((text) => holds(room, text))).toEqual([true, true, true, false])
  },

  chosen: async () => {
    const { room, phones } = await roomOn('card', 2)
    await answerAll(phones, (index) => card(`kanari-${index}`))
    await press(room.console, { type: 'close' })
    const board = await room.console.until((view) => looseTexts(view).length === 2)
    const [hidden, gone] = looseTexts(board)
    const ref = { step: 'card', round: 1 }
    await room.console.ask('board', { ...ref, op: { type: 'hide', texts: [hidden?.id ?? ''] } })
    await room.console.ask('delete-texts', { ...ref, texts: [gone?.id ?? ''] })
    await press(room.console, { type: 'reveal' })
    await phones[0]?.until(({ step }) => step?.status === 'revealed')

    expect(JSON.stringify(phones.map(({ frames }) => frames))).not.toContain('kanari')
    const kept = [0, 1].filter((index) => holds(room, `kanari-${index}`))
    expect(kept.map((index) => hidden?.text.includes(`kanari-${index}`))).toEqual([true])
  },

  leader: async () => {
    const room = await openRoom({
      deck: { file: mixedDeck },
      settings: { leader: true, texts: 'look-through', release: 'reveal', k: 5 },
      outside: quickly,
    })
    const [leader, ...others] = await room.phones(5)
    if (!leader) throw new Error('no phone')
    const phones = [leader, ...others]
    await goTo(room, 'live', phones)
    await answerAll(phones, either)
    await Promise.all(phones.map(settled))
    expect(leader.latest()).toMatchObject({ leader: true, shown: [], step: { k: 5 } })
    await press(room.console, { type: 'reveal' })
    await Promise.all(phones.map((phone) => phone.until(({ shown }) => shown.length > 0)))

    // Whoever holds it: every phone is sent the same.
    for (const other of others) expect(other.latest()).toEqual(leader.latest())
  },

  leaderTable: async () => {
    const { room, phones } = await roomAtTables([1, 1, 2], {
      outside: quickly,
      settings: { leader: true },
    })
    const [writer, leader, other] = phones as [Phone, Phone, Phone]
    expect(leader.latest()).toMatchObject({ leader: true, step: { byTable: true } })
    await pen(writer, 'take')
    await draft(writer, 1, 1, card('kanari-utkast'))
    await untilTable(leader, (view) => JSON.stringify(view.draft).includes('kanari-utkast'))
    await deliver(writer, 1, 1, card('kanari-levert'))
    await room.console.until(({ answered }) => answered === 1)
    await settled(other)
    // One who sits elsewhere, leader or not, waits for what all see.
    expect(JSON.stringify(other.frames)).not.toContain('kanari')
    await goTo(room, 'read', phones)
    const seen = await other.until(({ shown }) => shown.length > 0)

    expect(JSON.stringify(seen)).toContain('kanari-levert')
  },

  saved: async () => {
    const {
      room,
      phones: [phone],
    } = await roomOn('held', 1)

    expect(await phone?.answer(soup)).toMatchObject({ ok: true, value: { outcome: 'saved' } })
    // As another process reads it from the disk.
    expect(countIn(room.plenum.dataDir, 'answer')).toBe(1)
  },

  alike: async () => {
    const { room, phones } = await roomOn('held', 3)
    await answerAll(phones, () => soup)
    const warned = await press(room.console, { type: 'reveal' })
    expect(warned).toMatchObject({ ok: false, error: { code: 'unanimous' } })
    expect((await room.console.until(({ unanimous }) => unanimous)).shown).toEqual([])
    await press(room.console, { type: 'reveal', knowing: true })
    const view = await phones[0]?.until(({ shown }) => shown.length > 0)

    expect(view && optionIn(view)).toEqual(counts({ soup: 3 }, 3))
  },

  batches: async () => {
    const { room, phones, screen } = await roomOn('live', 4)
    await answerAll(phones.slice(0, 3), () => soup)
    const three = await screen.until((view) => optionIn(view) !== undefined)
    // All in the first batch answered alike, and the last one is alone in theirs.
    expect(optionIn(three)).toEqual(counts({ soup: 3 }, 3))
    await phones[3]?.answer(rice)
    await press(room.console, { type: 'close' })
    const closed = await screen.until(({ step }) => step?.status === 'sealed')

    expect(optionIn(closed)).toEqual(counts({ rice: 1, soup: 3 }, 4))
  },

  together: async () => {
    const { room, phones } = await roomOn('held', 3)
    await answerAll(phones, either)
    await press(room.console, { type: 'reveal' })
    const view = await phones[0]?.until(({ shown }) => shown.length > 0)
    // The first and the third have told that they chose rice: what is left is the second's.
    expect(view && optionIn(view)).toEqual(counts({ rice: 2, soup: 1 }, 3))
  },

  operator: async () => {
    const {
      room,
      phones: [phone],
    } = await roomOn('texts', 1)
    await phone?.answer(note('til den som drifter'))
    const { dataDir } = room.plenum
    const ref = { session: room.session.id, step: 'texts', round: 1 }
    const keys = keyDirectory(join(dataDir, 'keys'))
    const [row] = rowsIn(dataDir, 'SELECT respondent, value FROM answer')
    const [respondent, value] = [row?.['respondent'], row?.['value']].map((bytes) =>
      bytes instanceof Uint8Array ? bytes : new Uint8Array(),
    )
    const read = decryptAnswer(
      keys.read(ref) ?? Buffer.alloc(32),
      respondent ?? new Uint8Array(),
      value ?? new Uint8Array(),
    )
    expect(read).toEqual(note('til den som drifter'))
    await press(room.console, { type: 'close' })
    expect(keys.read(ref)).toBeNull()

    const { room: atTables, phones: seated } = await roomAtTables([1], { outside: quickly })
    await pen(seated[0] as Phone, 'take')
    await draft(seated[0] as Phone, 1, 1, card('et utkast'))
    const [own] = rowsIn(atTables.plenum.dataDir, 'SELECT respondent, value FROM draft')
    const cardKey = keyDirectory(join(atTables.plenum.dataDir, 'keys')).read({
      session: atTables.session.id,
      ...cardRound,
    })
    const written = decryptAnswer(
      cardKey ?? Buffer.alloc(32),
      own?.['respondent'] as Uint8Array,
      own?.['value'] as Uint8Array,
    )
    expect(JSON.stringify(written)).toContain('et utkast')
  },

  overShoulder: async () => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
      removeItem: (name: string) => void kept.delete(name),
      key: (index: number) => [...kept.keys()][index] ?? null,
      length: 0,
    }
    const own = seatIn(storage, { session: 's', title: 'T', entry: '12345678' })
    const words = { 'a/1': { prompt: 'Hva?', lines: ['Dette'], note: false, written: true } }
    writeKept(storage, 's', { ...own, over: true, words })
    expect(readKept(storage, 's')?.words).toEqual(words)
    forgetKept(storage, 's')

    expect(await Promise.resolve(readKept(storage, 's'))).toBeNull()
  },

  secureNetwork: async () => {
    // Encryption hides what is said, but not how long it is: that is what padding is for.
    const sent = [soup, rice, { ids: ['something-longer'], items: [] }].map((value) => {
      const [step, round, rev] = ['held', 1, 1]
      return JSON.stringify({ step, round, rev, value, pad: paddingFor([rev, value]) }).length
    })

    expect(await Promise.resolve(new Set(sent).size)).toBe(1)
  },

  openNetwork: async () => {
    const {
      phones: [phone],
    } = await roomOn('texts', 1)
    const onTheWire: string[] = []
    phone?.socket.io.engine.on('packetCreate', ({ data }) => onTheWire.push(String(data)))
    await phone?.answer(note('lesbart på veien'))

    expect(onTheWire.join('')).toContain('lesbart på veien')
  },

  mentioned: async () => {
    const { room, phones } = await roomOn('texts', 3)
    await answerAll(phones, () => note('Kari på kontoret hjelper alltid'))
    await press(room.console, { type: 'reveal' })
    const view = await phones[0]?.until(({ shown }) => shown.length > 0)

    expect(JSON.stringify(view?.shown[0]?.figures)).toContain('Kari på kontoret')
  },
}

describe('what the phone says of how answers are protected', () => {
  it.each(Object.entries(trials))('is true of the real server: %s', async (_key, tryOne) => {
    expect.hasAssertions()

    await tryOne()
  })
})
