import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { readEntry } from '../../../shared/room/code.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { commandSchema } from '../../../shared/room/commands.ts'
import { reduceRoom } from '../../../shared/room/reduce.ts'
import { newRoom, type RoomState, type Session } from '../../../shared/room/state.ts'
import { tableAddress, tableIn } from '../../../shared/room/table-address.ts'
import { mixedDeck, noon, usualSettings } from '../../support/arbitrary-room.ts'

const session: Session = { id: 's', deck: mixedDeck, settings: usualSettings }

const reduce = (state: RoomState, command: Command) => reduceRoom(session, state, command, noon)

const after = (...commands: Command[]): RoomState =>
  commands.reduce((state, command) => {
    const reduced = reduce(state, command)
    if (!reduced.ok) throw new Error(`refused: ${JSON.stringify(command)}`)
    return reduced.value.state
  }, newRoom())

const tables = (count: number): Command => ({ type: 'tables', count, seating: 'choose' })
const toCard: Command = { type: 'go', step: 'card' }

describe('the tables of a room', () => {
  it('are none until the facilitator says how many', () => {
    expect(newRoom().tables).toBeNull()
    expect(after(tables(6)).tables).toEqual({ count: 6, seating: 'choose' })
    expect(after(tables(6), tables(0)).tables).toBeNull()
  })

  it('answer a group step that is opened while they are there, and no other', () => {
    const state = after(tables(3), { type: 'next' }, toCard)

    expect(state.rounds['card']).toMatchObject([{ byTable: true }])
    expect(state.rounds['live']?.[0]).not.toHaveProperty('byTable')
    expect(after({ type: 'next' }, toCard).rounds['card']?.[0]).not.toHaveProperty('byTable')
  })

  it('can be one more while they work, and neither fewer nor none', () => {
    const working = after(tables(3), { type: 'next' }, toCard)

    expect(reduce(working, tables(4))).toMatchObject({ ok: true })
    for (const count of [0, 2]) {
      expect(reduce(working, tables(count))).toEqual({ ok: false, error: 'work-under-way' })
    }
  })

  it('do not come out of nothing while groups write without them', () => {
    const working = after({ type: 'next' }, toCard)

    expect(reduce(working, tables(3))).toEqual({ ok: false, error: 'work-under-way' })
  })

  it('are as many as somebody may mean', () => {
    expect(v.safeParse(commandSchema, tables(101)).success).toBe(false)
    expect(v.safeParse(commandSchema, tables(1.5)).success).toBe(false)
  })
})

describe('places by choice', () => {
  const places = { step: 'live', lines: { soup: 'ved vinduet', rice: 'ved døra' } }

  it('are set for a step of the deck, and taken away', () => {
    const state = after({ type: 'places', places })

    expect(state.places).toEqual(places)
    expect(after({ type: 'places', places }, { type: 'places', places: null }).places).toBeNull()
  })

  it('are refused for a step that is not there', () => {
    const nowhere: Command = { type: 'places', places: { ...places, step: 'nowhere' } }

    expect(reduce(newRoom(), nowhere)).toEqual({ ok: false, error: 'not-now' })
  })
})

describe("a table's address", () => {
  const address = tableAddress('HTTPS://PLENUM.EXAMPLE/J/ABCDEFGHIJ', 12)

  it('leads into the room, and to the table', () => {
    expect(address).toBe('HTTPS://PLENUM.EXAMPLE/J/ABCDEFGHIJ/12')
    expect(readEntry(address)).toBe('ABCDEFGHIJ')
    expect(tableIn('/J/ABCDEFGHIJ/12')).toBe(12)
    expect(tableIn('/j/12345678/4/')).toBe(4)
  })

  it.each([
    '/j/ABC',
    '/j/ABC/',
    '/j/ABC/0',
    '/j/ABC/101',
    '/j/ABC/twelve',
    '/console/3',
    '/x/j/ABC/3',
    '/4',
  ])('names no table as %s', (path) => {
    expect(tableIn(path)).toBeNull()
  })
})
