import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Tally } from '../../../shared/activities/tally.ts'
import type { Step } from '../../../shared/deck/deck.ts'
import { kOf } from '../../../shared/deck/settings.ts'
import { type Reader, viewSchemas } from '../../../shared/protocol/views.ts'
import type { Command } from '../../../shared/room/commands.ts'
import {
  type RoomState,
  type Round,
  type RoundRef,
  roundKey,
  roundsOf,
  type Session,
} from '../../../shared/room/state.ts'
import type { RoundResults, ViewInput } from '../../../shared/room/view-input.ts'
import { viewFor } from '../../../shared/room/visibility.ts'
import { newBoard } from '../../../shared/texts/board.ts'
import {
  anyWalk,
  endOf,
  mixedDeck,
  noon,
  usualSettings,
  type Walk,
} from '../../support/arbitrary-room.ts'
import { outlook } from '../../support/outlook.ts'

const readers: readonly Reader[] = ['phone', 'screen', 'console', 'report']

type Canary = 'live' | 'sealed' | 'text'

/** A word that stands for the answers of one round, in one of the shapes the server keeps them. */
const canary = (kind: Canary, ref: RoundRef) => `canary:${kind}:${roundKey(ref)}:`

const tallyOf = (people: number, value: string): Tally =>
  people === 0
    ? new Map()
    : new Map([['figure', { people, counts: new Map([[JSON.stringify(value), people]]) }]])

/** How many people each round has, live and sealed. */
interface People {
  readonly live: number
  readonly sealed: number
}

/** A text with something on it that a careless caller might leave there. */
const row = (ref: RoundRef) => ({
  id: 'part-1',
  text: canary('text', ref),
  respondent: 'canary:row:1:',
})

const resultsOf = (ref: RoundRef, people: People): RoundResults => ({
  live: tallyOf(people.live, canary('live', ref)),
  sealed: tallyOf(people.sealed, canary('sealed', ref)),
  loose: { texts: [row(ref)], board: newBoard(['part-1']) },
  answered: people.sealed,
  tables: null,
})

interface Room {
  readonly session: Session
  readonly state: RoomState
  readonly people: (ref: RoundRef) => People
  readonly closing: boolean
}

const inputOf = ({ session, state, people, closing }: Room): ViewInput => ({
  session: Object.assign({ facilitatorHash: 'canary:row:2:' }, session),
  state: Object.assign({ seats: ['canary:row:3:'] }, state),
  ...outlook,
  closing,
  answered: 9,
  results: (ref) => resultsOf(ref, people(ref)),
})

const anyRoom: fc.Arbitrary<Room> = fc
  .tuple(anyWalk, fc.array(fc.nat({ max: 9 }), { minLength: 20, maxLength: 20 }), fc.boolean())
  .map(([walk, crowd, closing]) => {
    const position = new Map(walk.session.deck.steps.map(({ id }, index) => [id, index]))
    return {
      session: walk.session,
      state: endOf(walk),
      people: ({ step, round }) => ({
        live: crowd[((position.get(step) ?? 0) + round) % crowd.length] ?? 0,
        sealed: crowd[((position.get(step) ?? 0) * 3 + round) % crowd.length] ?? 0,
      }),
      closing,
    }
  })

/** The steps whose results belong on the wall now, written without a look at the code under test. */
function stepsOnTheWall({ session, state }: Room): Step[] {
  const current = state.phase === 'running' ? session.deck.steps[state.position] : undefined
  if (!current) return []
  const named = session.deck.steps.filter(({ id }) => current.shows.some(({ step }) => step === id))
  return named.length > 0 ? named : [current]
}

const isCovered = (reader: Reader, { hidden, blank }: RoomState) =>
  (reader === 'phone' && hidden) || (reader === 'screen' && (hidden || blank))

/** What is hidden before everyone has seen it, the facilitator does not see either. */
const isAheadOfTheRoom = (reader: Reader, { hidden }: RoomState, { status }: Round) =>
  reader === 'console' && hidden && status !== 'revealed'

const isSealed = ({ status }: Round) => status === 'sealed' || status === 'revealed'

/** DESIGN.md, idea 4, as a table: may this reader know the sealed, or the live figures of a round? */
function mayKnow(kind: 'live' | 'sealed', reader: Reader, round: Round): boolean {
  if (kind === 'live') {
    return round.release === 'live' && !isSealed(round) && ['screen', 'console'].includes(reader)
  }
  if (round.status === 'revealed') return true
  return round.status === 'sealed' && round.release === 'live' && reader !== 'phone'
}

function expectedCanaries(reader: Reader, room: Room): string[] {
  const { session, state, people } = room
  const onTheWall = stepsOnTheWall(room)
  const figures = session.deck.steps.flatMap((step) => {
    if (reader !== 'report' && (!onTheWall.includes(step) || isCovered(reader, state))) return []
    return roundsOf(state, step.id).flatMap(({ ref, round }) =>
      (['live', 'sealed'] as const)
        .filter((kind) => mayKnow(kind, reader, round))
        .filter(() => !isAheadOfTheRoom(reader, state, round))
        .filter((kind) => people(ref)[kind] >= Math.max(1, kOf(step, session.settings)))
        .map((kind) => canary(kind, ref)),
    )
  })
  return [...figures, ...(reader === 'console' ? expectedTexts(room) : [])].toSorted()
}

function expectedTexts(room: Room): string[] {
  const [step] = stepsOnTheWall(room)
  const last = step && roundsOf(room.state, step.id).at(-1)
  if (!last || !isSealed(last.round) || !['text', 'commit'].includes(step.type)) return []
  const { sealed } = room.people(last.ref)
  return sealed === 0 || sealed >= kOf(step, room.session.settings)
    ? [canary('text', last.ref)]
    : []
}

const answersIn = (view: unknown) =>
  [...JSON.stringify(view).matchAll(/canary:(?:live|sealed|text):[^:]+:/gu)]
    .map(([found]) => found)
    .toSorted()

const forEachView = (check: (reader: Reader, room: Room, view: unknown) => void) =>
  fc.assert(
    fc.property(anyRoom, (room) => {
      for (const reader of readers) check(reader, room, viewFor(reader, inputOf(room)))
    }),
    { numRuns: 1_000 },
  )

describe('a view of any room', () => {
  it('holds the answers that its reader may know by now, and no others', () => {
    forEachView((reader, room, view) => {
      expect(answersIn(view)).toEqual(expectedCanaries(reader, room))
    })
  })

  it('is what its schema says, to the last field', () => {
    forEachView((reader, _room, view) => {
      expect(v.parse(viewSchemas[reader], view)).toEqual(view)
    })
  })

  it('tells no values of a figure that fewer than k people gave', () => {
    forEachView((_reader, _room, view) => {
      const figures = [...JSON.stringify(view).matchAll(/"tooFew":true,"people":\d+(?<rest>.)/gu)]
      for (const { groups } of figures) expect(groups?.rest).toBe('}')
    })
  })

  it('holds nothing of rows, seats and keys, and no time of day', () => {
    forEachView((_reader, _room, view) => {
      const json = JSON.stringify(view)
      const numbers = [...json.matchAll(/[:[,](-?\d+(?:\.\d+)?)/gu)].map(([, found]) =>
        Number(found),
      )

      expect(json).not.toContain('canary:row')
      expect(json).not.toMatch(/seat(?!ing)|respondent|hash|endsAt/iu)
      expect(json).not.toMatch(/\d{2}:\d{2}:\d{2}|T\d{2}:\d{2}/u)
      expect(numbers.every((number) => Math.abs(number) < noon / 2)).toBe(true)
    })
  })

  it("gives the facilitator's notes to the console alone", () => {
    forEachView((reader, { session }, view) => {
      if (reader === 'console') return
      const json = JSON.stringify(view)
      const notes = session.deck.steps.flatMap(({ note, followUp }) => [note?.nb, followUp?.nb])

      for (const note of notes) if (note) expect(json).not.toContain(JSON.stringify(note))
    })
  })

  it('gives the link of the screen to the console alone, and the way in not to phones', () => {
    forEachView((reader, _room, view) => {
      const json = JSON.stringify(view)

      expect(json.includes('the-screen-token')).toBe(reader === 'console')
      expect(json.includes('48291504')).toBe(reader === 'screen' || reader === 'console')
    })
  })

  it('does not change what it is made from', () => {
    fc.assert(
      fc.property(anyRoom, (room) => {
        const input = inputOf(room)
        const before = structuredClone({ session: input.session, state: input.state })
        for (const reader of readers) viewFor(reader, input)

        expect({ session: input.session, state: input.state }).toEqual(before)
      }),
    )
  })
})

const session: Session = { id: 's', deck: mixedDeck, settings: usualSettings }
const next: Command = { type: 'next' }
const reveal: Command = { type: 'reveal' }
const go = (step: string): Command => ({ type: 'go', step })

const roomAfter = (...commands: Walk['commands']): Room => ({
  session,
  state: endOf({ session, commands }),
  people: () => ({ live: 6, sealed: 7 }),
  closing: false,
})

const seenBy = (room: Room) =>
  Object.fromEntries(
    readers.map((reader) => [reader, answersIn(viewFor(reader, inputOf(room))).join(' ')]),
  )

const nobody = { phone: '', screen: '', console: '', report: '' }

describe('while a step is open', () => {
  it('shows nobody anything of a step that waits for the reveal', () => {
    expect(seenBy(roomAfter(go('held')))).toEqual(nobody)
    expect(seenBy(roomAfter(go('tender')))).toEqual(nobody)
    expect(seenBy(roomAfter(go('texts')))).toEqual(nobody)
    expect(seenBy(roomAfter(go('card')))).toEqual(nobody)
  })

  it('shows screen and console what a live step has moved to, and phones nothing', () => {
    const live = 'canary:live:live/1:'

    expect(seenBy(roomAfter(next))).toEqual({ ...nobody, screen: live, console: live })
  })

  it('shows nobody anything of a live step once it is held until the reveal', () => {
    expect(seenBy(roomAfter(next, { type: 'hold-until-reveal' }))).toEqual(nobody)
  })

  it('says that the last answers are being taken in', () => {
    const room = { ...roomAfter(next), closing: true }

    expect(viewFor('phone', inputOf(room)).step?.status).toBe('closing')
  })
})

describe('once a step is sealed', () => {
  it('shows the loose texts to the console alone, and figures to nobody', () => {
    const looking = roomAfter(go('looked'), { type: 'look-through' })

    expect(seenBy(looking)).toEqual({ ...nobody, console: 'canary:text:looked/1:' })
    expect(viewFor('console', inputOf(looking)).shown).toEqual([])
  })

  it('shows the console no texts that fewer than k people wrote', () => {
    const looking = roomAfter(go('looked'), { type: 'look-through' })

    expect(seenBy({ ...looking, people: () => ({ live: 0, sealed: 2 }) })).toEqual(nobody)
  })

  it('never shows loose parts of a count', () => {
    const held = roomAfter(go('held'), { type: 'look-through' })

    expect(viewFor('console', inputOf(held)).boards).toEqual([])
    expect(seenBy(held)).toEqual(nobody)
  })
})

describe('a live step that is hidden', () => {
  it('is hidden from the console too, which never sees figures before the room', () => {
    const live = roomAfter(go('live'))
    const hidden = roomAfter(go('live'), { type: 'hide', on: true })

    expect(seenBy(live).console).toBe('canary:live:live/1:')
    expect(seenBy(hidden)).toEqual({ phone: '', screen: '', console: '', report: '' })
  })
})

describe('once a step is revealed', () => {
  it('shows everyone the same', () => {
    const all = 'canary:sealed:held/1:'

    expect(seenBy(roomAfter(go('held'), reveal))).toEqual({
      phone: all,
      screen: all,
      console: all,
      report: all,
    })
  })

  it('is taken off screen and phones while it is hidden', () => {
    const all = 'canary:sealed:held/1:'

    expect(seenBy(roomAfter(go('held'), reveal, { type: 'hide', on: true }))).toEqual({
      phone: '',
      screen: '',
      console: all,
      report: all,
    })
  })

  it('leaves a blank screen without step and picture, and the phones as they are', () => {
    const room = roomAfter(go('held'), reveal, { type: 'blank', on: true })

    expect(viewFor('screen', inputOf(room))).toMatchObject({ step: null, shown: [], blank: true })
    expect(viewFor('phone', inputOf(room)).shown).toHaveLength(1)
  })
})

describe('a step that was passed by', () => {
  it('is not in the files until it is released', () => {
    expect(seenBy(roomAfter(go('texts'), go('card'))).report).toBe('')
    expect(
      seenBy(roomAfter(go('texts'), go('card'), { type: 'release', step: 'texts' })).report,
    ).toBe('canary:sealed:texts/1:')
  })
})

describe("a deck's open names", () => {
  it('are filled in for the unit of the session', () => {
    const room = roomAfter(next)
    const kindergarten = {
      ...session,
      settings: { ...usualSettings, unit: 'kindergarten' as const },
    }

    expect(viewFor('phone', inputOf(room)).step?.prompt).toBe('Om live i skolen')
    expect(viewFor('phone', inputOf({ ...room, session: kindergarten })).step?.prompt).toBe(
      'Om live i barnehagen',
    )
  })
})
