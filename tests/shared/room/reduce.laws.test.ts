import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextAct } from '../../../shared/room/next-act.ts'
import { reduceRoom } from '../../../shared/room/reduce.ts'
import {
  isClosed,
  type RoomState,
  roundAt,
  roundKey,
  roundsOf,
  type Session,
  unsealedRounds,
} from '../../../shared/room/state.ts'
import {
  anyWalk,
  deepFreeze,
  endOf,
  type Move,
  movesOf,
  noon,
  type Walk,
} from '../../support/arbitrary-room.ts'

const runs = { numRuns: 1_000 }

const forEachMove = (check: (move: Move, walk: Walk) => void) =>
  fc.assert(
    fc.property(anyWalk, (walk) => {
      for (const move of movesOf(walk)) check(move, walk)
    }),
    runs,
  )

const allRounds = (session: Session, state: RoomState) =>
  session.deck.steps.flatMap(({ id }) => roundsOf(state, id))

const sortedKeys = (refs: Parameters<typeof roundKey>[0][]) => refs.map(roundKey).toSorted()

describe('any sequence of commands', () => {
  it('raises the version by one per accepted command', () => {
    forEachMove(({ before, after }) => {
      if (after) expect(after.state.version).toBe(before.version + 1)
    })
  })

  it('leaves at most one round unsealed, that of the current step, and none in an ended room', () => {
    forEachMove(({ after }, { session }) => {
      if (!after) return
      const unsealed = unsealedRounds(session, after.state)
      const current = session.deck.steps[after.state.position]?.id

      expect(unsealed.length).toBeLessThanOrEqual(after.state.phase === 'running' ? 1 : 0)
      expect(unsealed.every(({ step }) => step === current)).toBe(true)
    })
  })

  it('never opens a closed round again, nor takes a reveal back', () => {
    forEachMove(({ before, after }, { session }) => {
      if (!after) return
      for (const { ref, round } of allRounds(session, before)) {
        const later = roundAt(after.state, ref)
        if (isClosed(round.status)) expect(isClosed(later?.status ?? 'open')).toBe(true)
        if (round.status === 'revealed') expect(later?.status).toBe('revealed')
      }
    })
  })

  it('never turns a round that waits for the reveal into a live one', () => {
    forEachMove(({ before, after }, { session }) => {
      if (!after) return
      for (const { ref, round } of allRounds(session, before)) {
        if (round.release === 'reveal') expect(roundAt(after.state, ref)?.release).toBe('reveal')
      }
    })
  })

  it('lists for storage exactly the rounds that it closes, and those that it makes', () => {
    forEachMove(({ before, after }, { session }) => {
      if (!after) return
      const refs = allRounds(session, after.state).map(({ ref }) => ref)
      const made = refs.filter((ref) => !roundAt(before, ref))
      const closed = refs.filter(
        (ref) =>
          !made.includes(ref) &&
          !isClosed(roundAt(before, ref)?.status ?? 'sealed') &&
          isClosed(roundAt(after.state, ref)?.status ?? 'open'),
      )

      expect(sortedKeys([...after.opens])).toEqual(sortedKeys(made))
      expect(sortedKeys([...after.seals])).toEqual(sortedKeys(closed))
      expect(made.every((ref) => roundAt(after.state, ref)?.status === 'open')).toBe(true)
    })
  })

  it('loses no round', () => {
    forEachMove(({ before, after }, { session }) => {
      if (!after) return
      for (const { ref } of allRounds(session, before)) {
        expect(roundAt(after.state, ref)).toBeDefined()
      }
    })
  })

  it('keeps the room on a step of its deck, or in the lobby', () => {
    forEachMove(({ after }, { session }) => {
      if (!after) return
      const { position, phase } = after.state

      expect(position).toBeGreaterThanOrEqual(phase === 'running' ? 0 : -1)
      expect(position).toBeLessThan(session.deck.steps.length)
    })
  })

  const isCounted = (type = '') => ['choice', 'points', 'rate', 'quadrant', 'sort'].includes(type)

  it('starts a round live only where its step may be live', () => {
    forEachMove(({ after }, { session }) => {
      for (const ref of after?.opens ?? []) {
        const step = session.deck.steps.find(({ id }) => id === ref.step)
        const mayBeLive =
          session.settings.release === 'deck' && isCounted(step?.type) && !step?.sensitive
        if (!mayBeLive) expect(after && roundAt(after.state, ref)?.release).toBe('reveal')
      }
    })
  })

  it('does nothing in an ended room but release what was sealed, and note what came up', () => {
    const late = ['release', 'park', 'park-reword', 'unpark', 'show-parking']
    forEachMove(({ before, command, after }) => {
      if (before.phase === 'ended' && after) expect(late).toContain(command.type)
    })
  })

  it('gives the same result for the same state, command and time, and changes neither', () => {
    fc.assert(
      fc.property(anyWalk, ({ session, commands }) => {
        const frozen = deepFreeze(structuredClone({ session, commands }))
        const state = deepFreeze(endOf(frozen))

        for (const command of frozen.commands) {
          const once = reduceRoom(frozen.session, state, command, noon)
          expect(reduceRoom(frozen.session, structuredClone(state), command, noon)).toEqual(once)
        }
      }),
      runs,
    )
  })

  it('reads the clock for the timer alone', () => {
    fc.assert(
      fc.property(anyWalk, fc.nat(), (walk, later) => {
        const state = endOf(walk)
        for (const command of walk.commands) {
          const then = reduceRoom(walk.session, state, command, noon)
          const afterwards = reduceRoom(walk.session, state, command, noon + later)
          if (!command.type.startsWith('timer-')) expect(afterwards).toEqual(then)
        }
      }),
      runs,
    )
  })
})

describe('the large button, from wherever a room has come to', () => {
  it('leads to the end of the deck: each act it names is accepted, and none comes twice', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const { session } = walk
        let state = endOf(walk)
        const acts = new Set<string>()
        for (let act = nextAct(session, state); 'step' in act; act = nextAct(session, state)) {
          const name = `${act.kind} ${act.step}`
          expect(acts).not.toContain(name)
          acts.add(name)

          const reduced = reduceRoom(session, state, { type: 'next' }, noon)
          expect(reduced.ok).toBe(true)
          if (reduced.ok) state = reduced.value.state
        }

        expect(reduceRoom(session, state, { type: 'next' }, noon).ok).toBe(false)
      }),
      runs,
    )
  })
})
