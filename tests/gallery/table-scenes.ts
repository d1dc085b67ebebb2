import { chooseK, press } from '../support/plenum.ts'
import { goTo, type Phone, type TestRoom } from '../support/room.ts'
import { type Card, longestCard, type Scene, usualCards } from './scenes.ts'

/** The phones of each table, from table 1 on. */
type Tables = readonly (readonly Phone[])[]

/** How a room sits: so many phones at each table, from table 1 on; 0 = a table without a phone. */
type Sitting = readonly number[]

export const eight: Sitting = [4, 5, 4, 0, 4, 3, 4, 4]
export const three: Sitting = [4, 4, 4]
/** As many tables as a large room has; some people in it are enough to see how it looks. */
export const twenty: Sitting = Array.from({ length: 20 }, (_, at) => [2, 1, 1, 3, 0][at % 5] ?? 1)

async function sitDown(room: TestRoom, sitting: Sitting): Promise<Tables> {
  await press(room.console, { type: 'tables', count: sitting.length, seating: 'choose' })
  return Promise.all(
    sitting.map(async (count, at) => {
      const phones = await room.phones(count)
      await Promise.all(phones.map((phone) => phone.ask('sit', { table: at + 1 })))
      return phones
    }),
  )
}

const cardOf = (table: number): Card => ({
  ...(usualCards[table % usualCards.length] ?? longestCard),
  group: `Bord ${table}`,
})

/** One of the table takes the pen and delivers. */
async function deliver([writer]: readonly Phone[], ref: RoundOf, value: unknown): Promise<void> {
  if (!writer) return
  await writer.ask('pen', { ...ref, act: 'take' })
  await writer.answer(value)
}

interface RoundOf {
  readonly step: string
  readonly round: number
}

const agreement: RoundOf = { step: 'avtale', round: 1 }

/** Typed in by the facilitator, for tables that have no phone. */
const typeIn = (room: TestRoom, table: number, value: unknown) =>
  room.console.socket.emitWithAck('paper-card', {
    ...agreement,
    rev: 1,
    seat: 'p'.repeat(43),
    table,
    value,
  })

/** Before anything is asked: people find their tables. */
export const findingTables = (sitting: Sitting, late = 0): Scene => ({
  play: async (room) => {
    await sitDown(room, sitting)
    await room.phones(late)
    const seated = sitting.reduce((sum, count) => sum + count, 0)
    await room.console.until(
      ({ tables, inRoom }) =>
        (tables ?? []).reduce((sum, { here }) => sum + here, 0) === seated &&
        inRoom === seated + late,
    )
  },
})

/** At work on the agreement: some have delivered, some write, some think, one calls for help. */
export const atWork = (sitting: Sitting, calling: readonly number[] = []): Scene => ({
  play: async (room) => {
    const tables = await sitDown(room, sitting)
    await goTo(room, agreement.step, tables.flat())
    for (const [at, phones] of tables.entries()) {
      const table = at + 1
      if (table % 3 === 1) await deliver(phones, agreement, cardOf(table))
      if (table % 3 === 2) {
        await phones[0]?.ask('pen', { ...agreement, act: 'take' })
        await phones[0]?.ask('draft', { ...agreement, table, seq: 1, value: { what: 'Vi går' } })
      }
      if (table % 3 === 1) await phones[0]?.ask('table-sign', { sign: 'done', on: true })
      if (calling.includes(table)) await phones[0]?.ask('table-sign', { sign: 'help', on: true })
    }
    const isAllKnown = room.console.until(
      (view) => (view.tables ?? []).filter(({ help }) => help).length === calling.length,
    )
    await isAllKnown
  },
})

/** All cards are in, those of tables without a phone typed in, and read out. */
export const tablesReadOut = (sitting: Sitting, longest = false): Scene => ({
  play: async (room) => {
    const tables = await sitDown(room, sitting)
    await goTo(room, agreement.step, tables.flat())
    for (const [at, phones] of tables.entries()) {
      const table = at + 1
      const card = longest && table === 2 ? { ...longestCard, group: 'Bord 2' } : cardOf(table)
      if (phones.length > 0) await deliver(phones, agreement, card)
      else await typeIn(room, table, card)
    }
    await room.console.until(({ answered }) => answered === sitting.length)
    await press(room.console, { type: 'look-through' })
    await press(room.console, { type: 'next' })
  },
})

/** The same, and after the end. */
export const tablesEnded = (sitting: Sitting): Scene => ({
  play: async (room) => {
    await tablesReadOut(sitting).play(room)
    await press(room.console, { type: 'end' })
  },
})

const lines = {
  K1: 'ved døra',
  K2: 'bord 1 og 2, ved vinduet',
  K3: 'bakerst i rommet',
  K4: 'ved tavla',
}

/** Chosen, and told where those who chose the same meet. */
export const placesSaid: Scene = {
  play: async (room) => {
    const phones = await room.phones(12)
    await goTo(room, 'velg', phones)
    await Promise.all(phones.map((phone, at) => phone.answer(chooseK(`K${(at % 4) + 1}`))))
    await goTo(room, 'gruppe', phones)
    await press(room.console, { type: 'places', places: { step: 'velg', lines } })
  },
}

/** Chosen, and on the way to the groups: places can be said. */
export const beforePlaces: Scene = {
  play: async (room) => {
    const phones = await room.phones(12)
    await goTo(room, 'velg', phones)
    await Promise.all(phones.map((phone, at) => phone.answer(chooseK(`K${(at % 4) + 1}`))))
    await goTo(room, 'gruppe', phones)
  },
}
