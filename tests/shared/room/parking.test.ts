import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  type Command,
  commandSchema,
  commandsAfterEnd,
  commandTypes,
  movingCommands,
} from '../../../shared/room/commands.ts'
import { forgetAnswers } from '../../../shared/room/options.ts'
import { mostParked, parkedLength } from '../../../shared/room/parking.ts'
import { reduceRoom } from '../../../shared/room/reduce.ts'
import {
  newRoom,
  type RoomState,
  roomStateSchema,
  type Session,
} from '../../../shared/room/state.ts'
import {
  anyParking,
  anyWalk,
  mixedDeck,
  movesOf,
  noon,
  usualSettings,
} from '../../support/arbitrary-room.ts'

const session: Session = { id: 's', deck: mixedDeck, settings: usualSettings }

const note = (id: string, text = `om ${id}`): Command => ({ type: 'park', id, text })
const show = (on: boolean): Command => ({ type: 'show-parking', on })

const reduce = (state: RoomState, command: Command) => reduceRoom(session, state, command, noon)

/** The room after these commands, each of which must be done. */
const after = (...commands: readonly Command[]): RoomState =>
  commands.reduce((state, command) => {
    const reduced = reduce(state, command)
    if (!reduced.ok) throw new Error(`${command.type}: ${reduced.error}`)
    return reduced.value.state
  }, newRoom())

const textsIn = ({ parked }: RoomState) => parked?.map(({ text }) => text)
const full = () =>
  after(...Array.from({ length: mostParked }, (_, at) => note(`n${at}`, `notat ${at}`)))

describe('any sequence of notes', () => {
  it('has every id once, never too many, and never an empty list on the screen', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        for (const { after: reduced } of movesOf(walk)) {
          const { parked, parkingShown } = reduced?.state ?? newRoom()
          const ids = parked?.map(({ id }) => id) ?? []

          expect(new Set(ids).size).toBe(ids.length)
          expect(ids.length).toBeLessThanOrEqual(mostParked)
          expect(parkingShown && ids.length === 0).toBe(false)
        }
      }),
    )
  })

  it('keeps the order of what stays, whatever comes, goes and is reworded', () => {
    fc.assert(
      fc.property(fc.array(anyParking, { maxLength: 40 }), (commands) => {
        let state = newRoom()
        for (const command of commands) {
          const reduced = reduce(state, command)
          if (!reduced.ok) continue
          const before = state.parked?.map(({ id }) => id) ?? []
          state = reduced.value.state
          const now = state.parked?.map(({ id }) => id) ?? []

          expect(now.filter((id) => before.includes(id))).toEqual(
            before.filter((id) => now.includes(id)),
          )
        }
      }),
    )
  })

  it('changes nothing else in the room, and no round', () => {
    fc.assert(
      fc.property(anyWalk, anyParking, (walk, command) => {
        const state = movesOf(walk).findLast((move) => move.after)?.after?.state ?? newRoom()
        const reduced = reduceRoom(walk.session, state, command, noon)
        if (!reduced.ok) return
        const own = new Set(['parked', 'parkingShown', 'version', 'lastAct'])
        const others = (of: RoomState) => Object.entries(of).filter(([key]) => !own.has(key))

        expect(others(reduced.value.state)).toEqual(others(state))
        expect([reduced.value.seals, reduced.value.opens]).toEqual([[], []])
      }),
    )
  })
})

describe('a note', () => {
  it('comes last, or in the place it once had', () => {
    const state = after(note('a'), note('b'), { ...note('c'), at: 1 } as Command)

    expect(textsIn(state)).toEqual(['om a', 'om c', 'om b'])
  })

  it('is one note, however often a bad line brings it', () => {
    expect(textsIn(after(note('a'), note('a')))).toEqual(['om a'])
    expect(reduce(after(note('a')), note('a', 'noe annet'))).toEqual({
      ok: false,
      error: 'not-now',
    })
  })

  it('is taken in the lobby, on a step and after the end, and reworded and removed there', () => {
    const ended = after(note('a'), { type: 'next' }, note('b'), { type: 'end' }, note('c'))

    expect(textsIn(ended)).toEqual(['om a', 'om b', 'om c'])
    const changed = reduce(ended, { type: 'park-reword', id: 'a', text: 'nytt' })
    expect(changed.ok && textsIn(changed.value.state)).toEqual(['nytt', 'om b', 'om c'])
    expect(reduce(ended, { type: 'unpark', id: 'b' }).ok).toBe(true)
    expect(reduce(ended, show(true)).ok).toBe(true)
  })

  it('is refused where the list is full, and fits where one has gone', () => {
    expect(reduce(full(), note('late'))).toEqual({ ok: false, error: 'parking-full' })
    const fewer = reduce(full(), { type: 'unpark', id: 'n3' })
    expect(fewer.ok && reduce(fewer.value.state, note('late')).ok).toBe(true)
  })

  it.each<Command>([
    { type: 'unpark', id: 'gone' },
    { type: 'park-reword', id: 'gone', text: 'nytt' },
  ])('that is gone cannot be changed: %j', (command) => {
    expect(reduce(after(note('a')), command)).toEqual({ ok: false, error: 'parked-gone' })
  })
})

describe('the list on the screen', () => {
  const shown = () => after(note('a'), { type: 'next' }, show(true))

  it('is there when it is asked for, and gone again', () => {
    expect(shown().parkingShown).toBe(true)
    const off = reduce(shown(), show(false))
    expect(off.ok && off.value.state.parkingShown).toBe(false)
  })

  it('is never empty: nothing to show is refused, and the last note takes it down', () => {
    expect(reduce(newRoom(), show(true))).toEqual({ ok: false, error: 'not-now' })
    const emptied = reduce(shown(), { type: 'unpark', id: 'a' })
    expect(emptied.ok && emptied.value.state.parkingShown).toBe(false)
  })

  it('goes by itself with whatever moves the room, and stays through everything else', () => {
    const moved = new Set<string>()
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const commands = walk.commands.flatMap((command) => [note('a'), show(true), command])
        for (const { before, command, after: reduced } of movesOf({ ...walk, commands })) {
          if (!reduced || !before.parkingShown) continue
          if (movingCommands.has(command.type)) {
            moved.add(command.type)
            expect(reduced.state.parkingShown).toBe(false)
          } else if (!['show-parking', 'unpark'].includes(command.type)) {
            expect(reduced.state.parkingShown).toBe(true)
          }
        }
      }),
      { numRuns: 3_000 },
    )
    // Otherwise nothing was shown.
    expect([...moved].toSorted()).toEqual([...movingCommands].toSorted())
  })
})

describe('what crosses the border', () => {
  const parsed = (command: unknown) => v.safeParse(commandSchema, command)
  const length = (of: number) => parsed(note('a', 'x'.repeat(of))).success

  it('is one line, without what nobody sees', () => {
    const taken = parsed(note('a', '  Vikarer\n til\u200B  våren '))

    expect(taken.success && taken.output).toEqual(note('a', 'Vikarer til våren'))
  })

  it('is no longer than there is room for, and not empty', () => {
    expect([length(parkedLength), length(parkedLength + 1)]).toEqual([true, false])
    expect([' ', '', '\u200B'].map((text) => parsed(note('a', text)).success)).toEqual([
      false,
      false,
      false,
    ])
    expect(parsed(note('a', '\uD83D')).success).toBe(false)
    expect(parsed(note('__proto__!')).success).toBe(false)
  })

  it('is of use after the end only where it is of the list, or lets answers into the files', () => {
    const late = commandTypes.filter((type) => commandsAfterEnd.has(type))

    expect(late).toEqual(['park', 'park-reword', 'unpark', 'show-parking', 'release'])
  })
})

describe('a room that is read again', () => {
  it('has what was noted', () => {
    const state = after(note('a'), show(true))

    expect(v.parse(roomStateSchema, JSON.parse(JSON.stringify(state)))).toEqual(state)
  })

  it('has an empty list where an earlier program stored it', () => {
    const { parked: _none, parkingShown: _off, ...earlier } = newRoom()

    expect(v.parse(roomStateSchema, earlier)).toMatchObject({ parked: [], parkingShown: false })
  })

  it('has none at all once the answers are deleted, and takes no more', () => {
    const state = forgetAnswers(after(note('a'), show(true)))

    expect(state).toMatchObject({ parked: null, parkingShown: false })
    expect(v.parse(roomStateSchema, JSON.parse(JSON.stringify(state)))).toEqual(state)
    expect(reduce(state, note('b'))).toEqual({ ok: false, error: 'not-now' })
    expect(reduce(state, show(true))).toEqual({ ok: false, error: 'not-now' })
  })
})
