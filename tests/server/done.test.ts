import { describe, expect, it } from 'vitest'
import { found, listeningLog } from '../support/canary.ts'
import { press } from '../support/plenum.ts'
import { enterRoom, goTo, openRoom, type Phone, startForTest } from '../support/room.ts'
import { done, refusedAs, tableOf, untilTable } from '../support/tables.ts'

const say = (phone: Phone | undefined, step: string, on = true) => phone?.ask('done', { step, on })
const framesOf = (phones: readonly Pick<Phone, 'frames'>[]) =>
  phones.map(({ frames }) => frames.length)

async function roomOn(step: string, people: number, tables = 0) {
  const log = listeningLog()
  const room = await openRoom({ outside: { log } })
  if (tables > 0) await press(room.console, { type: 'tables', count: tables, seating: 'choose' })
  const phones = await room.phones(people)
  await goTo(room, step, phones)
  return { room, phones, log }
}

describe('a person who is done', () => {
  it('is one more on the console, and nothing to anyone else', async () => {
    const { room, phones, log } = await roomOn('notat', 3)
    const screen = await room.screen()
    const heard = framesOf(phones)

    expect(await say(phones[0], 'notat')).toEqual(done)
    expect(await say(phones[0], 'notat')).toEqual(done)
    expect(await say(phones[1], 'notat')).toEqual(done)
    const view = await room.console.until((one) => one.done?.count === 2)

    expect(view.done).toEqual({ by: 'people', count: 2, of: 3 })
    expect(framesOf(phones)).toEqual(heard)
    expect(screen.latest()).not.toHaveProperty('done')
    expect(log.lines).toEqual([])
    const sent = JSON.stringify(room.console.frames)
    expect(
      found(
        sent,
        phones.map(({ seat }) => seat),
      ),
    ).toEqual([])
  })

  it('can be not done after all', async () => {
    const { room, phones } = await roomOn('notat', 2)
    await say(phones[0], 'notat')
    await room.console.until((view) => view.done?.count === 1)

    expect(await say(phones[0], 'notat', false)).toEqual(done)

    expect((await room.console.until((view) => view.done?.count === 0)).done).toEqual({
      by: 'people',
      count: 0,
      of: 2,
    })
  })

  it('is done still with the phone put away, and is never counted beside those who are there', async () => {
    const { room, phones } = await roomOn('notat', 2)
    await say(phones[0], 'notat')
    phones[0]?.socket.disconnect()
    await say(phones[1], 'notat')

    const view = await room.console.until((one) => one.done?.count === 2)

    expect(view.done).toEqual({ by: 'people', count: 2, of: 2 })
  })

  it('is asked anew when the room comes back to the step', async () => {
    const { room, phones } = await roomOn('notat', 2)
    await say(phones[0], 'notat')
    await room.console.until((view) => view.done?.count === 1)

    await goTo(room, 'velg', phones)
    expect(room.console.latest()?.done).toBeNull()
    await goTo(room, 'notat', phones)

    expect(room.console.latest()?.done).toMatchObject({ count: 0 })
  })

  it('is asked anew when quiet time begins once more in a talk of the whole room', async () => {
    const { room, phones } = await roomOn('ramme', 2)
    await press(room.console, { type: 'quiet', on: true })
    expect(await say(phones[0], 'ramme')).toEqual(done)
    await room.console.until((view) => view.done?.count === 1)

    await press(room.console, { type: 'quiet', on: false })
    expect((await room.console.until((view) => !view.quiet)).done).toBeNull()
    await press(room.console, { type: 'quiet', on: true })

    expect((await room.console.until((view) => view.quiet)).done).toMatchObject({ count: 0 })
  })

  it.each([
    ['where answers tell', 'velg', 0, 'velg'],
    ['where the whole room talks together', 'ramme', 0, 'ramme'],
    ['where the table says so', 'gruppe', 2, 'gruppe'],
    ['of a step that the room has left', 'notat', 0, 'ramme'],
    ['of a step that there is not', 'notat', 0, 'constructor'],
  ])('is refused %s', async (_where, at, tables, step) => {
    const { phones } = await roomOn(at, 1, tables)

    expect(await say(phones[0], step)).toEqual(refusedAs('not-now'))
  })
})

describe('phones', () => {
  it.each([
    ['people', 'notat', 0],
    ['people', 'gruppe', 0],
    ['tables', 'gruppe', 2],
    [null, 'velg', 0],
    [null, 'ramme', 0],
  ])('are told that %s say when they are done, on %s with %s tables', async (by, step, tables) => {
    const { phones } = await roomOn(step, 1, tables)

    expect(phones[0]?.latest()).toMatchObject({ doneBy: by })
  })
})

describe('after a restart in the middle of a step', () => {
  async function restarted(step: string, tables = 0) {
    const { room, phones } = await roomOn(step, 2, tables)
    await room.plenum.close()
    const again = await startForTest({}, {}, room.plenum.dataDir)
    return { phones, again: await enterRoom(again, room.session) }
  }

  it('nobody is done until their phone says so again', async () => {
    const { phones, again } = await restarted('notat')
    const back = await again.phone({ seat: phones[0]?.seat ?? '' })

    expect(again.console.latest()?.done).toMatchObject({ count: 0 })
    await say(back, 'notat')

    await again.console.until((view) => view.done?.count === 1)
  })

  it('tables have said what their phones remember of this step, and nothing of another', async () => {
    const { phones, again } = await restarted('gruppe', 2)
    const at = (table: number, step: string) => ({
      table,
      pen: null,
      role: null,
      signs: { step, done: true, help: table === 1 },
    })

    const [anna] = await Promise.all([
      again.phone({ seat: phones[0]?.seat ?? '', table: at(1, 'gruppe') }),
      again.phone({ seat: phones[1]?.seat ?? '', table: at(2, 'avtale') }),
    ])

    expect(await untilTable(anna, (view) => view.done)).toMatchObject({ table: 1, help: true })
    const { tables } = await again.console.until((view) => view.tables?.[1]?.here === 1)
    expect(tables).toMatchObject([
      { done: true, help: true },
      { done: false, help: false },
    ])
  })

  it('a phone is believed only where the server does not know better', async () => {
    const { phones, again } = await restarted('gruppe', 2)
    const signs = { step: 'gruppe', done: true, help: false }
    const at = { table: 1, pen: null, role: null }
    const anna = await again.phone({ seat: phones[0]?.seat ?? '', table: { ...at, signs } })
    await anna.ask('table-sign', { sign: 'done', on: false })

    const berit = await again.phone({ seat: phones[1]?.seat ?? '', table: { ...at, signs } })

    await untilTable(berit, ({ here }) => here === 2)
    expect(tableOf(berit)).toMatchObject({ done: false })
  })
})

describe('what a table has said of itself', () => {
  it('is over with the next round, as with the next step', async () => {
    const { room, phones } = await roomOn('avtale', 1, 2)
    const [anna] = phones as [Phone]
    await anna.ask('sit', { table: 1 })
    await anna.ask('table-sign', { sign: 'done', on: true })
    await untilTable(anna, (view) => view.done)
    await press(room.console, { type: 'look-through' })

    await press(room.console, { type: 'again' })

    expect(await untilTable(anna, (view) => view.round?.round === 2)).toMatchObject({ done: false })
  })
})
