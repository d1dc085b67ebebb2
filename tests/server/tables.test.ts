import { describe, expect, it } from 'vitest'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { chooseK, newSeat, press } from '../support/plenum.ts'
import { goTo, openRoom, type Phone, type TestRoom } from '../support/room.ts'
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
  sit,
  tableOf,
  untilTable,
} from '../support/tables.ts'

const roomWith = async (count: number, seating: 'choose' | 'dealt'): Promise<TestRoom> => {
  const room = await openRoom({ deck: { file: mixedDeck } })
  await press(room.console, { type: 'tables', count, seating })
  return room
}

const tablesOf = (phones: readonly Phone[]) =>
  Promise.all(
    phones.map(async (phone) => (await untilTable(phone, ({ table }) => table !== null)).table),
  )

describe('a table that one chooses', () => {
  it('is sat down at, changed, and counted for all who choose', async () => {
    const room = await roomWith(3, 'choose')
    const [anna, berit] = (await room.phones(2)) as [Phone, Phone]

    await sit(anna, 2)
    await sit(berit, 2)
    expect(await untilTable(anna, ({ here }) => here === 2)).toMatchObject({
      table: 2,
      fixed: false,
    })
    await sit(berit, 3)

    expect(await untilTable(anna, ({ counts }) => counts[2] === 1)).toMatchObject({
      counts: [0, 1, 1],
      smallest: 2,
      here: 1,
    })
    expect(anna.latest()?.tables).toEqual({ count: 3, seating: 'choose' })
  })

  it('is refused where there is no such table, and where there are none', async () => {
    const room = await roomWith(3, 'choose')
    const phone = await room.phone()

    expect(await sit(phone, 4)).toEqual(refusedAs('no-such-table'))
    await press(room.console, { type: 'tables', count: 0, seating: 'choose' })
    expect(await sit(phone, 1)).toEqual(refusedAs('no-such-table'))
  })

  it('stays the same while the tables work, and a latecomer finds a place', async () => {
    const { room, phones } = await roomAtTables([1, 1, 2])
    const [anna] = phones as [Phone]

    expect(await sit(anna, 2)).toEqual(refusedAs('work-under-way'))
    const late = await room.phone()
    // Not table 3: nobody with a phone sits there, and it may be one that the facilitator types in for.
    expect(await untilTable(late, ({ table }) => table === null)).toMatchObject({ smallest: 2 })
    expect(await sit(late, 3)).toEqual(done)
    expect(await pen(late, 'take')).toEqual(done)

    await press(room.console, { type: 'look-through' })
    expect(await sit(anna, 2)).toEqual(done)
  })

  it('is left by those who sit at one that is taken away', async () => {
    const room = await roomWith(3, 'choose')
    const phone = await room.phone()
    await sit(phone, 3)

    await press(room.console, { type: 'tables', count: 2, seating: 'choose' })

    expect(await untilTable(phone, ({ table }) => table === null)).toMatchObject({ counts: [0, 0] })
  })
})

describe('tables that are dealt', () => {
  it('are even, and a latecomer gets the smallest', async () => {
    const room = await openRoom({ deck: { file: mixedDeck } })
    const phones = await room.phones(7)
    await press(room.console, { type: 'tables', count: 3, seating: 'dealt' })

    const dealt = await tablesOf(phones)
    const late = await tablesOf([await room.phone(), await room.phone()])

    const sizes = (tables: readonly (number | null)[]) =>
      [1, 2, 3].map((table) => tables.filter((one) => one === table).length)
    expect(sizes(dealt).toSorted()).toEqual([2, 2, 3])
    expect(sizes([...dealt, ...late])).toEqual([3, 3, 3])
  })

  it('send nobody who comes late to a table where nobody sits, once they work', async () => {
    const room = await openRoom({ deck: { file: mixedDeck } })
    const phones = await room.phones(2)
    await press(room.console, { type: 'tables', count: 3, seating: 'dealt' })
    const dealt = await tablesOf(phones)
    await goTo(room, cardRound.step, phones)

    const late = await tablesOf([await room.phone(), await room.phone()])

    expect(late.toSorted()).toEqual(dealt.toSorted())
  })
})

describe("a table's address", () => {
  it('seats a phone there, also at its first hello', async () => {
    const room = await roomWith(3, 'choose')

    const phone = await room.phone({ table: { table: 2, pen: null, role: null } })

    expect(await tablesOf([phone])).toEqual([2])
  })

  it('seats nobody at a table that is not there', async () => {
    const room = await roomWith(3, 'choose')

    const phone = await room.phone({ table: { table: 9, pen: null, role: null } })

    expect(await untilTable(phone, () => true)).toMatchObject({ table: null })
  })
})

describe('the pen of a table', () => {
  it('is with one phone; what it writes is seen at its table, and nowhere else', async () => {
    const { phones } = await roomAtTables([1, 1, 2])
    const [anna, berit, carl] = phones as [Phone, Phone, Phone]

    expect(await pen(anna, 'take')).toEqual(done)
    await draft(anna, 1, 1, { what: 'Vi besøker' })
    // Taken twice: refused, and what is written stays with who writes.
    expect(await pen(berit, 'take')).toEqual(refusedAs('pen-taken'))
    expect(await draft(berit, 1, 2, { what: 'Noe annet' })).toEqual(refusedAs('pen-not-yours'))

    expect(await untilTable(berit, (view) => view.draft !== null)).toMatchObject({
      pen: 'other',
      draft: { seq: 1, value: { what: 'Vi besøker' } },
    })
    expect(await untilTable(anna, (view) => view.pen === 'mine')).toMatchObject({ table: 1 })
    await carl.ask('settled', { step: 'none', round: 1 })
    expect(JSON.stringify(carl.frames)).not.toContain('Vi besøker')
  })

  it('writes words whose length is not told by how long their messages are', async () => {
    const { phones } = await roomAtTables([1, 1])
    const [anna, berit] = phones as [Phone, Phone]
    await pen(anna, 'take')
    const told = async (seq: number, what: string) => {
      await draft(anna, 1, seq, { what })
      const view = await untilTable(berit, (one) => one.draft?.seq === seq && one.pen === 'other')
      return Buffer.byteLength(JSON.stringify(view))
    }

    const short = await told(1, 'Ja')

    expect(await told(2, 'Nei, vi vil heller prøve det på øving')).toBe(short)
    expect(await told(3, 'å'.repeat(280))).toBe(short + 1_024 - 256)
  })

  it('is asked for and handed over, and the next goes on from what is written', async () => {
    const { phones } = await roomAtTables([1, 1])
    const [anna, berit] = phones as [Phone, Phone]
    await pen(anna, 'take')
    await draft(anna, 1, 1, { what: 'Annas' })

    await pen(berit, 'ask')
    expect(await untilTable(anna, ({ asked }) => asked)).toMatchObject({ pen: 'mine' })
    expect(await pen(anna, 'hand-over')).toEqual(done)
    const view = await untilTable(berit, (one) => one.pen === 'mine' && one.draft !== null)

    expect(view.draft).toEqual({ seq: 1, value: { what: 'Annas' } })
    expect(await draft(anna, 1, 2, { what: 'For sent' })).toEqual(refusedAs('pen-not-yours'))
    // Anna may have given this number to something that never arrived: it is not Berit's to give.
    expect(await draft(berit, 1, 2, { what: 'Gammelt' })).toEqual({
      ok: true,
      value: { outcome: 'stale', seq: view.seq },
    })
    const next = view.seq + 1
    expect(await draft(berit, 1, next, { what: 'Berits' })).toEqual({
      ok: true,
      value: { outcome: 'saved', seq: next },
    })
  })

  it('is nobody else’s to write with: not of another table, not without a table', async () => {
    const { room, phones } = await roomAtTables([1, 2])
    const [anna, berit] = phones as [Phone, Phone]
    const late = await room.phone()
    await pen(anna, 'take')

    expect(await draft(berit, 1, 1, {})).toEqual(refusedAs('other-table'))
    expect(await draft(berit, 2, 1, {})).toEqual(refusedAs('pen-not-yours'))
    expect(await draft(late, 1, 1, {})).toEqual(refusedAs('no-table'))
    expect(await pen(late, 'take')).toEqual(refusedAs('no-table'))
    expect(await deliver(late, 1, 1, cardOf('Fra ingen'))).toEqual(refusedAs('no-table'))
  })

  it('writes twice a second and a little more, and is told when that is too fast', async () => {
    const { phones } = await roomAtTables([1])
    const [anna] = phones as [Phone]
    await pen(anna, 'take')

    const replies = await Promise.all(
      Array.from({ length: 12 }, (_, index) => draft(anna, 1, index + 1, { what: `${index}` })),
    )

    expect(replies.filter(({ ok }) => ok).length).toBeLessThanOrEqual(6)
    expect(replies).toContainEqual(refusedAs('too-fast'))
    // Drafts have a budget of their own: nothing else is held up by them.
    expect(await deliver(anna, 1, 1, cardOf('Ferdig'))).toEqual(saved(1))
  })
})

describe("a table's answer", () => {
  it('is one, whoever of the table delivers, and counts on from what is stored', async () => {
    const { room, phones } = await roomAtTables([1, 1, 2])
    const [anna, berit] = phones as [Phone, Phone]
    await pen(anna, 'take')
    expect(await deliver(anna, 1, 1, cardOf('Annas'))).toEqual(saved(1))
    await pen(anna, 'hand-over')
    await pen(berit, 'take')

    expect(await untilTable(berit, ({ delivered }) => delivered !== null)).toMatchObject({
      rev: 1,
      delivered: { value: cardOf('Annas') },
    })
    expect(await deliver(berit, 1, 2, cardOf('Berits'))).toEqual(saved(2))
    expect(await room.console.until(({ answered }) => answered === 1)).toMatchObject({
      step: { byTable: true },
      of: 2,
      inRoom: 3,
    })
  })

  it('may come twice, also when the pen has moved on meanwhile', async () => {
    const { phones } = await roomAtTables([1, 1])
    const [anna, berit] = phones as [Phone, Phone]
    await pen(anna, 'take')
    await deliver(anna, 1, 1, cardOf('Annas'))
    await pen(anna, 'hand-over')
    await pen(berit, 'take')

    expect(await deliver(anna, 1, 1, cardOf('Annas'))).toEqual(saved(1))
    expect(await deliver(anna, 1, 2, cardOf('Noe annet'))).toEqual(refusedAs('pen-not-yours'))
  })

  it('is refused from a phone that has moved to another table since it was written', async () => {
    const { room, phones } = await roomAtTables([1, 1])
    const [anna, berit] = phones as [Phone, Phone]
    await press(room.console, { type: 'look-through' })
    await sit(anna, 2)
    await press(room.console, { type: 'reveal' })
    await press(room.console, { type: 'again' })
    await anna.until(({ step }) => step?.round === 2)

    const again = { step: 'card', round: 2, rev: 1, value: cardOf('Fra bord 1') }
    expect(await anna.ask('answer', { ...again, table: 1 })).toEqual(refusedAs('other-table'))
    expect(await anna.ask('answer', again)).toEqual(refusedAs('pen-not-yours'))

    // Neither table has got anything by it, and the one it was written at goes on.
    await berit.until(({ step }) => step?.round === 2)
    const { step, round } = again
    await berit.ask('pen', { step, round, act: 'take' })
    expect(await berit.answer(cardOf('Fra dem som sitter der'))).toEqual(saved(1))
    await room.console.until(({ answered }) => answered === 1)
    await press(room.console, { type: 'reveal' })
    const { shown } = await room.console.until((view) => view.shown.some((one) => one.round === 2))
    expect(shown.at(-1)?.tables).toEqual([
      { table: 1, parts: [{ figure: 'card', value: cardOf('Fra dem som sitter der') }] },
    ])
  })

  it('can be taken back while it is open, and delivered anew', async () => {
    const { room, phones } = await roomAtTables([1, 1])
    const [anna, berit] = phones as [Phone, Phone]
    await pen(anna, 'take')
    await draft(anna, 1, 1, cardOf('Annas'))
    await deliver(anna, 1, 1, cardOf('Annas'))
    await room.console.until(({ answered }) => answered === 1)

    expect(await berit.ask('take-back', cardRound)).toEqual(refusedAs('pen-not-yours'))
    expect(await anna.ask('take-back', cardRound)).toEqual(done)
    expect(await untilTable(berit, ({ rev }) => rev === 2)).toMatchObject({
      delivered: null,
      draft: { seq: 1, value: cardOf('Annas') },
    })
    await room.console.until(({ answered }) => answered === 0)
    // What was taken back does not come again by a message that was late.
    expect(await deliver(anna, 1, 1, cardOf('Annas'))).toMatchObject({
      value: { outcome: 'stale', rev: 2 },
    })
    expect(await deliver(anna, 1, 3, cardOf('Bedre'))).toEqual(saved(3))
  })

  it('that was taken back is not one when the round is closed', async () => {
    const { room, phones } = await roomAtTables([1, 2])
    const [anna, berit] = phones as [Phone, Phone]
    for (const [index, phone] of [anna, berit].entries()) {
      await pen(phone, 'take')
      await deliver(phone, index + 1, 1, cardOf(`Bord ${index + 1}`))
    }
    await anna.ask('take-back', cardRound)

    await press(room.console, { type: 'reveal' })

    const { shown } = await room.console.until((view) => view.shown.length > 0)
    expect(shown[0]).toMatchObject({ answered: 1, tables: [{ table: 2 }] })
    expect(await anna.ask('take-back', cardRound)).toEqual(refusedAs('step-sealed'))
    expect(await draft(anna, 1, 5, {})).toEqual(refusedAs('step-sealed'))
  })

  it('cannot be nothing', async () => {
    const { phones } = await roomAtTables([1])
    const [anna] = phones as [Phone]
    await pen(anna, 'take')

    expect(await deliver(anna, 1, 1, null)).toMatchObject(refusedAs('invalid-input'))
  })
})

describe('the tables on show', () => {
  it('stand side by side with their numbers, on screen, phones and in the files', async () => {
    const { room, phones } = await roomAtTables([3, 1])
    const [anna, berit] = phones as [Phone, Phone]
    const screen = await room.screen()
    for (const [table, phone] of [
      [3, anna],
      [1, berit],
    ] as const) {
      await pen(phone, 'take')
      await deliver(phone, table, 1, cardOf(`Fra bord ${table}`))
    }

    await press(room.console, { type: 'reveal' })

    const tables = [1, 3].map((table) => ({
      table,
      parts: [{ figure: 'card', value: cardOf(`Fra bord ${table}`) }],
    }))
    for (const reader of [screen, anna]) {
      const { shown } = await reader.until((view) => view.shown.length > 0)
      expect(shown[0]).toMatchObject({ answered: 2, tables })
    }
    const { url } = room.plenum
    const files = await Promise.all(
      ['csv', 'json'].map(async (kind) => {
        const path = `${url}/api/sessions/${room.session.id}/results.${kind}`
        return (await fetch(path, { headers: { cookie: room.session.cookie } })).text()
      }),
    )
    // Two tables, which are no people; and the name that a group gave itself stands beside its table's.
    expect(files[0]).toMatch(/;2;bord;Bord 1 · Oss;[^\n]*Fra bord 1/u)
    expect(files[0]).toMatch(/;2;bord;Bord 3 · Oss;[^\n]*Fra bord 3/u)
    expect(JSON.parse(files[1] ?? '')).toMatchObject({
      results: expect.arrayContaining([
        expect.objectContaining({ step: 'card', rounds: [expect.objectContaining({ tables })] }),
      ]),
    })
  })
})

describe('what the console knows of a table', () => {
  it('is how far it has come, that it is done, and that it needs help; never what it writes', async () => {
    const { room, phones } = await roomAtTables([1, 2])
    const [anna, berit] = phones as [Phone, Phone]
    const stateOf = (states: readonly string[]) =>
      room.console.until(({ tables }) => tables?.map(({ state }) => state).join() === states.join())

    await stateOf(['thinking', 'thinking', 'empty'])
    await pen(anna, 'take')
    await draft(anna, 1, 1, { what: 'kanari' })
    await stateOf(['writing', 'thinking', 'empty'])
    await deliver(anna, 1, 1, cardOf('kanari'))
    await berit.ask('table-sign', { sign: 'help', on: true })
    await anna.ask('table-sign', { sign: 'done', on: true })

    const { tables } = await room.console.until((view) => view.tables?.[1]?.help === true)
    expect(tables).toEqual([
      { table: 1, here: 1, state: 'delivered', done: expect.any(Boolean), help: false },
      { table: 2, here: 1, state: 'thinking', done: false, help: true },
      { table: 3, here: 0, state: 'empty', done: false, help: false },
    ])
    await room.console.until((view) => view.tables?.[0]?.done === true)
    expect(JSON.stringify(room.console.frames)).not.toContain('kanari')

    await berit.ask('table-sign', { sign: 'help', on: false })
    await room.console.until((view) => view.tables?.[1]?.help === false)
  })

  it('is not that a phone which sleeps for a moment has left its table', async () => {
    const { room, phones } = await roomAtTables([1, 2])
    const [anna, berit] = phones as [Phone, Phone]

    anna.socket.disconnect()
    await pen(berit, 'take')
    await draft(berit, 2, 1, { what: 'kanari' })
    const { tables, inRoom } = await room.console.until(
      (view) => view.tables?.[1]?.state === 'writing',
    )

    expect(inRoom).toBe(2)
    expect(tables?.[0]).toMatchObject({ here: 1, state: 'thinking' })
  })

  it('begins anew on the next step', async () => {
    const { room, phones } = await roomAtTables([1])
    const [anna] = phones as [Phone]
    await anna.ask('table-sign', { sign: 'help', on: true })
    await room.console.until((view) => view.tables?.[0]?.help === true)

    await goTo(room, 'last', [anna])

    await room.console.until((view) => view.tables?.[0]?.help === false)
    expect(await untilTable(anna, ({ help }) => !help)).toMatchObject({ round: null })
  })
})

describe('a table without phones', () => {
  const typeIn = (room: TestRoom, table: number, rev: number, what: string) =>
    room.console.ask('paper-card', {
      ...cardRound,
      table,
      rev,
      value: cardOf(what),
      seat: newSeat(),
    })

  it('is written for by the facilitator, corrected, and counts as one table', async () => {
    const { room } = await roomAtTables([1])

    expect(await typeIn(room, 3, 1, 'Fra papiret')).toEqual(saved(1))
    expect(await typeIn(room, 3, 2, 'Fra papiret, rettet')).toEqual(saved(2))

    expect(await room.console.until(({ answered }) => answered === 1)).toMatchObject({ of: 2 })
    await press(room.console, { type: 'reveal' })
    const { shown } = await room.console.until((view) => view.shown.length > 0)
    expect(shown[0]).toMatchObject({
      answered: 1,
      tables: [{ table: 3, parts: [{ value: cardOf('Fra papiret, rettet') }] }],
    })
  })

  it('is none where somebody sits with a phone, and none that is not there', async () => {
    const { room } = await roomAtTables([1])

    expect(await typeIn(room, 1, 1, 'Over hodet på dem')).toEqual(refusedAs('table-has-phones'))
    expect(await typeIn(room, 4, 1, 'Fra ingen')).toEqual(refusedAs('no-such-table'))
    const { seat, ...rest } = { ...cardRound, rev: 1, value: cardOf('Uten bord'), seat: newSeat() }
    expect(await room.console.ask('paper-card', { ...rest, seat })).toEqual({
      ok: false,
      error: { code: 'invalid-input', field: 'table' },
    })
  })
})

describe('what a table has besides', () => {
  it('is drawn roles, one each', async () => {
    const { phones } = await roomAtTables([1, 1, 1, 1, 2])
    const [anna] = phones as [Phone]

    expect(await anna.ask('roles', {})).toEqual(done)
    await untilTable(phones[3] as Phone, () => phones.some((one) => tableOf(one)?.role))
    await expect
      .poll(() => phones.map((phone) => tableOf(phone)?.role ?? 'none').toSorted())
      .toEqual(['chair', 'none', 'none', 'timekeeper', 'writer'])
    expect(tableOf(phones[4] as Phone)?.role).toBeNull()
  })

  it('is drawn roles at every table at once where the facilitator asks, and nobody where there are none', async () => {
    const { room, phones } = await roomAtTables([1, 1, 2])

    expect(await room.console.ask('draw-roles', {})).toEqual(done)
    await expect
      .poll(() => phones.map((phone) => tableOf(phone)?.role ?? 'none').toSorted())
      .toEqual(['chair', 'chair', 'writer'])

    const bare = await openRoom({ deck: { file: mixedDeck } })
    expect(await bare.console.ask('draw-roles', {})).toEqual(refusedAs('not-now'))
  })

  it('is lines that were shared, each once, with this table alone', async () => {
    const { phones } = await roomAtTables([1, 1, 2])
    const [anna, berit, carl] = phones as [Phone, Phone, Phone]
    const share = (text: string) => anna.ask('share-line', { ...cardRound, text })

    expect([await share('Jeg savner tid'), await share('Jeg savner tid')]).toEqual([done, done])
    await share('Og ro')

    expect(await untilTable(berit, ({ lines }) => lines.length === 2)).toMatchObject({
      lines: ['Jeg savner tid', 'Og ro'],
    })
    await carl.ask('settled', { step: 'none', round: 1 })
    expect(JSON.stringify(carl.frames)).not.toContain('savner')
  })
})

describe('a room without tables', () => {
  it('lets each phone that writes be a group, as before', async () => {
    const room = await openRoom({ deck: { file: mixedDeck } })
    const [anna, berit] = (await room.phones(2)) as [Phone, Phone]
    await goTo(room, 'card', [anna, berit])

    expect(await anna.answer(cardOf('Annas'))).toEqual(saved(1))
    expect(await berit.answer(cardOf('Berits'))).toEqual(saved(1))
    expect(await anna.ask('take-back', cardRound)).toMatchObject(refusedAs('invalid-input'))
    expect(await pen(anna, 'take')).toEqual(refusedAs('step-not-open'))
    expect(await draft(anna, 1, 1, {})).toEqual(refusedAs('step-not-open'))
    await press(room.console, { type: 'reveal' })

    const { shown } = await anna.until((view) => view.shown.length > 0)
    expect(shown[0]).toMatchObject({ answered: 2 })
    expect(shown[0]).not.toHaveProperty('tables')
    expect(tableOf(anna)).toBeUndefined()
  })

  it('with tables lets each answer alone where each answers alone', async () => {
    const room = await openRoom()
    await press(room.console, { type: 'tables', count: 2, seating: 'choose' })
    const [anna, berit] = (await room.phones(2)) as [Phone, Phone]
    await sit(anna, 1)
    await goTo(room, 'velg', [anna, berit])

    expect(await anna.answer(chooseK('K1'))).toEqual(saved(1))
    expect(await berit.answer(chooseK('K2'))).toEqual(saved(1))
    expect(await room.console.until(({ answered }) => answered === 2)).toMatchObject({ of: 2 })
  })
})
