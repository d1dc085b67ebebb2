import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { library } from '../../../shared/deck/library/index.ts'
import type { TableProgress } from '../../../shared/protocol/tables.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { type DoneCount, doneBy, doneView, visitOf } from '../../../shared/room/done.ts'
import { currentStep, lastRound, type Session } from '../../../shared/room/state.ts'
import type { ViewInput } from '../../../shared/room/view-input.ts'
import { viewFor } from '../../../shared/room/visibility.ts'
import { anyWalk, endOf, mixedDeck, movesOf, usualSettings } from '../../support/arbitrary-room.ts'
import { noAnswers, outlook } from '../../support/outlook.ts'

const deck = library.find(({ id }) => id === 'velg-en-k') ?? mixedDeck
const session: Session = { id: 't1', deck, settings: usualSettings }
const tables: Command = { type: 'tables', count: 3, seating: 'choose' }
const quiet: Command = { type: 'quiet', on: true }
const go = (step: string): Command => ({ type: 'go', step })

const after = (...commands: Command[]) => endOf({ session, commands })

describe('who says that they are done', () => {
  it.each<[string, Command[], ReturnType<typeof doneBy>]>([
    ['nobody before the first step', [], null],
    ['nobody where answers tell', [go('velg')], null],
    ['each person with a note of their own', [go('notat')], 'people'],
    ['each person where they talk in groups without tables', [go('gruppe')], 'people'],
    ['the table where they talk at tables', [tables, go('gruppe')], 'tables'],
    ['each person with a note of their own, also at tables', [tables, go('notat')], 'people'],
    ['nobody where a table hands in', [tables, go('avtale')], null],
    ['nobody alone where the whole room talks', [go('se')], null],
    ['each person where the whole room is to think in quiet', [go('se'), quiet], 'people'],
    ['nobody once it is over', [go('notat'), { type: 'end' }], null],
  ])('is %s', (_who, commands, by) => {
    expect(doneBy(session, after(...commands))).toBe(by)
  })

  it('is never asked where answers are taken, nor where there is no step', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const state = endOf(walk)
        const step = currentStep(walk.session, state)

        if (doneBy(walk.session, state) === null) return
        expect(step).toBeDefined()
        expect(step && lastRound(state, step.id)).toBeUndefined()
      }),
    )
  })
})

describe('a stay on a step', () => {
  it('is another after each move and each new round, and the same otherwise', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        for (const { before, after: reduced } of movesOf(walk)) {
          if (!reduced) continue
          const { state } = reduced
          const hasMoved = before.position !== state.position || before.phase !== state.phase
          const step = currentStep(walk.session, state)
          const roundsIn = ({ rounds }: typeof state) => (step ? rounds[step.id]?.length : 0) ?? 0

          expect(visitOf(walk.session, before) !== visitOf(walk.session, state)).toBe(
            hasMoved || roundsIn(before) !== roundsIn(state),
          )
        }
      }),
    )
  })
})

const inputOf = (
  of: Pick<ViewInput, 'session' | 'state'>,
  done: DoneCount,
  told: readonly TableProgress[] = [],
): ViewInput => ({ ...outlook, ...of, results: () => noAnswers, tables: told, done })

const table = (number: number, here: number, done: boolean): TableProgress => ({
  table: number,
  here,
  state: 'thinking',
  done,
  help: false,
})

describe('how many are done', () => {
  it('changes nothing that a phone, a screen or a report is told', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(), (walk, count) => {
        const room = { session: walk.session, state: endOf(walk) }
        for (const reader of ['phone', 'screen', 'report'] as const) {
          expect(viewFor(reader, inputOf(room, { count, of: count }))).toEqual(
            viewFor(reader, inputOf(room, { count: 0, of: 0 })),
          )
        }
      }),
    )
  })

  it('is told to the console, of people', () => {
    const input = inputOf({ session, state: after(go('notat')) }, { count: 7, of: 12 })

    expect(viewFor('console', input).done).toEqual({ by: 'people', count: 7, of: 12 })
  })

  it('is of tables where the step is worked at tables: those that are in use', () => {
    const room = { session, state: after(tables, go('gruppe')) }
    const told = [table(1, 4, true), table(2, 3, false), table(3, 0, false), table(4, 0, true)]

    expect(doneView(inputOf(room, { count: 7, of: 12 }, told))).toEqual({
      by: 'tables',
      count: 2,
      of: 3,
    })
  })
})
