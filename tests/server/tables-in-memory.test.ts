import { describe, expect, it, onTestFinished } from 'vitest'
import type { Room } from '../../server/rooms/room.ts'
import { openDatabase } from '../../server/store/sqlite.ts'
import type { AtTable, TableView } from '../../shared/protocol/tables.ts'
import type { PenAct } from '../../shared/room/pen.ts'
import { mixedDeck, usualSettings } from '../support/arbitrary-room.ts'
import { bareRooms, roomsAgain, whileTimePasses } from '../support/bare-rooms.ts'
import { newClock } from '../support/clock.ts'
import { ownDataDir } from '../support/for-test.ts'
import { cardOf, cardRound } from '../support/tables.ts'

const at = (table: number, more: Partial<AtTable> = {}): AtTable => ({
  table,
  pen: null,
  role: null,
  ...more,
})

/** A room of two tables at work on the card, whom nobody but the test hears. */
async function atWork() {
  const dataDir = await ownDataDir()
  const db = await openDatabase(dataDir)
  onTestFinished(() => db.destroy())
  const clock = newClock()
  const views = new Map<string, TableView>()
  const audience = {
    tellSeat: (_session: string, seat: string, table: TableView) => void views.set(seat, table),
  }
  const ground = { dataDir, db, clock, audience }
  const { rooms } = bareRooms(ground)
  const { session } = await rooms.create(mixedDeck, usualSettings)
  const hall = { room: await rooms.get(session) }
  onTestFinished(() => hall.room.stop())
  const whilst = <Value>(acting: Promise<Value>) => whileTimePasses(clock, acting)
  const act = (command: Parameters<Room['act']>[1]) =>
    whilst(hall.room.act(hall.room.state.version, command))
  await act({ type: 'tables', count: 2, seating: 'choose' })
  await act({ type: 'go', step: 'card' })
  return {
    views,
    act,
    whilst,
    pass: (span: number) => clock.pass(span),
    room: () => hall.room,
    enter: (seat: string, told: AtTable) => hall.room.enter(seat, told),
    pen: (seat: string, what: PenAct) => hall.room.tables.pen(seat, { ...cardRound, act: what }),
    again: async () => {
      hall.room.stop()
      hall.room = await (await roomsAgain(ground)).rooms.get(session)
    },
  }
}

describe('what phones tell of their tables', () => {
  it('is believed of a pen only until somebody has touched it', async () => {
    const { views, enter, pen, pass, room } = await atWork()
    enter('anna', at(1))
    enter('berit', at(1))
    pen('anna', 'take')
    room().leave('anna')
    await pass(21_000)
    pen('berit', 'take')
    pen('berit', 'hand-over')

    enter('anna', at(1, { pen: cardRound }))
    await pass(1_000)

    expect(views.get('anna')?.pen).toBe('free')
  })

  it('is believed of a pen by a server that was started again, the first who tells', async () => {
    const { views, enter, pass, again } = await atWork()
    await again()

    enter('anna', at(1, { pen: cardRound }))
    enter('berit', at(1, { pen: cardRound }))
    await pass(1_000)

    expect([views.get('anna')?.pen, views.get('berit')?.pen]).toEqual(['mine', 'other'])
  })

  it('gives each role to one at a table, and the same role to another table', async () => {
    const { views, enter, pass } = await atWork()

    enter('anna', at(1, { role: 'chair' }))
    enter('berit', at(1, { role: 'chair' }))
    enter('carl', at(2, { role: 'chair' }))
    await pass(1_000)

    expect(['anna', 'berit', 'carl'].map((seat) => views.get(seat)?.role)).toEqual([
      'chair',
      null,
      'chair',
    ])
  })
})

describe('how many tables answer', () => {
  it('is those with phones and those that have answered, not one that took its answer back and left', async () => {
    const { enter, pen, pass, whilst, room } = await atWork()
    enter('anna', at(1))
    enter('carl', at(2))
    pen('carl', 'take')
    await whilst(room().answer('carl', { ...cardRound, table: 2, rev: 1, value: cardOf('Vi') }))
    const of = () => room().view('screen', 'nb').of

    room().leave('carl')
    await pass(120_000)
    expect(of()).toBe(2)
    enter('carl', at(2, { pen: cardRound }))
    await whilst(room().takeBack('carl', cardRound))
    room().leave('carl')
    await pass(120_000)

    expect(of()).toBe(1)
  })
})

describe('what the facilitator looks through', () => {
  it('says of each text which table wrote it', async () => {
    const { enter, pen, whilst, room, act } = await atWork()
    enter('anna', at(1))
    enter('carl', at(2))
    for (const [index, seat] of ['anna', 'carl'].entries()) {
      pen(seat, 'take')
      const value = cardOf(`Fra ${seat}`)
      await whilst(room().answer(seat, { ...cardRound, table: index + 1, rev: 1, value }))
    }

    await act({ type: 'look-through' })

    const [board] = room().view('console', 'nb').boards
    const told = board?.texts.map(({ text, table }) => [table, /Fra \w+/u.exec(text)?.[0]])
    expect(told?.toSorted()).toEqual([
      [1, 'Fra anna'],
      [2, 'Fra carl'],
    ])
  })
})

describe('lines that are shared with a table', () => {
  it('are so many at most, and the next is refused', async () => {
    const { enter, whilst, room } = await atWork()
    enter('anna', at(1))
    const share = (text: string) => whilst(room().tables.shareLine('anna', { ...cardRound, text }))
    for (let line = 0; line < 40; line += 1) await share(`Linje ${line}`)

    await expect(share('En til')).rejects.toMatchObject({ refusal: { code: 'too-large' } })
    await expect(share('Linje 0')).resolves.toBeUndefined()
  })
})
