import { describe, expect, it } from 'vitest'
import { library } from '../../../shared/deck/library/index.ts'
import { leftOut } from '../../../shared/deck/settings.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { nextAct } from '../../../shared/room/next-act.ts'
import { reduceRoom } from '../../../shared/room/reduce.ts'
import { withSpent } from '../../../shared/room/spent.ts'
import { newRoom, type RoomState, type Session } from '../../../shared/room/state.ts'
import { mixedDeck, noon, usualSettings } from '../../support/arbitrary-room.ts'

const velgEnK = library.find(({ id }) => id === 'velg-en-k') ?? mixedDeck
const t1: Session = { id: 't1', deck: velgEnK, settings: usualSettings }
const mixed: Session = { id: 'mixed', deck: mixedDeck, settings: usualSettings }

const next: Command = { type: 'next' }
const reveal: Command = { type: 'reveal' }
const again: Command = { type: 'again' }
const go = (step: string): Command => ({ type: 'go', step })
const lock = (on: boolean): Command => ({ type: 'lock', on })

/** The state after commands that are all accepted. */
const after = (session: Session, ...commands: Command[]): RoomState =>
  commands.reduce((state, command) => {
    const reduced = reduceRoom(session, state, command, noon)
    if (!reduced.ok) throw new Error(`refused: ${JSON.stringify(command)}`)
    return reduced.value.state
  }, newRoom())

const tell = (session: Session, state: RoomState, command: Command) =>
  reduceRoom(session, state, command, noon)

const refused = { ok: false, error: 'not-now' }

describe('walking through "Velg én K" with the one large button', () => {
  it('names every act in the order of the deck, and the note comes before the picture', () => {
    const acts = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((presses) =>
      nextAct(t1, after(t1, ...Array.from({ length: presses }, () => next))),
    )

    expect(acts).toEqual([
      { kind: 'start', step: 'ramme' },
      { kind: 'step', step: 'velg' },
      { kind: 'step', step: 'notat' },
      { kind: 'show', step: 'se' },
      { kind: 'step', step: 'gruppe' },
      { kind: 'step', step: 'avtale' },
      { kind: 'look-through', step: 'avtale' },
      { kind: 'show', step: 'les' },
      { kind: 'end' },
    ])
  })

  it('opens the choice live', () => {
    expect(after(t1, next, next).rounds).toEqual({ velg: [{ status: 'open', release: 'live' }] })
  })

  it('seals the choice when the private note begins, and reveals nothing to the phones yet', () => {
    const before = after(t1, next, next)

    expect(tell(t1, before, next)).toMatchObject({
      ok: true,
      value: {
        state: { position: 2, rounds: { velg: [{ status: 'sealed', release: 'live' }] } },
        seals: [{ step: 'velg', round: 1 }],
        opens: [],
      },
    })
  })

  it('never opens the private note', () => {
    expect(after(t1, next, next, next).rounds).not.toHaveProperty('notat')
  })

  it('reveals the choice when the talk about it begins', () => {
    expect(after(t1, next, next, next, next).rounds).toEqual({
      velg: [{ status: 'revealed', release: 'live' }],
    })
  })

  it('seals the cards to be looked through, and reveals them when they are read out', () => {
    const writing = after(t1, next, next, next, next, next, next)
    const lookedThrough = after(t1, next, next, next, next, next, next, next)

    expect(tell(t1, writing, next)).toMatchObject({
      ok: true,
      value: {
        state: { rounds: { avtale: [{ status: 'sealed', looked: true }] } },
        seals: [{ step: 'avtale', round: 1 }],
      },
    })
    expect(tell(t1, lookedThrough, next)).toMatchObject({
      ok: true,
      value: { state: { rounds: { avtale: [{ status: 'revealed' }] } }, seals: [] },
    })
  })

  it('does nothing at the last step: ending is an act of its own', () => {
    const everyAct = [...velgEnK.steps.map(() => next), next]
    const last = after(t1, ...everyAct)

    expect(tell(t1, last, next)).toEqual(refused)
    expect(after(t1, ...everyAct, { type: 'end' }).phase).toBe('ended')
  })
})

describe('the large button at a step that is not shown later', () => {
  it('reveals, then moves on', () => {
    const open = after(mixed, go('tender'))
    const shown = after(mixed, go('tender'), next)

    expect(nextAct(mixed, open)).toEqual({ kind: 'reveal', step: 'tender' })
    expect(shown.rounds.tender).toEqual([{ status: 'revealed', release: 'reveal' }])
    expect(nextAct(mixed, shown)).toEqual({ kind: 'step', step: 'note' })
  })

  it('lets moderated texts be looked through before it reveals them', () => {
    const open = after(mixed, go('looked'))
    const looking = after(mixed, go('looked'), next)

    expect(nextAct(mixed, open)).toEqual({ kind: 'look-through', step: 'looked' })
    expect(looking.rounds.looked).toEqual([{ status: 'sealed', release: 'reveal', looked: true }])
    expect(nextAct(mixed, looking)).toEqual({ kind: 'reveal', step: 'looked' })
  })

  it('lets everything written be looked through where the session says so', () => {
    const careful = {
      ...mixed,
      settings: { ...mixed.settings, texts: 'look-through' as const },
    }
    const card = after(careful, go('card'))

    expect(nextAct(careful, card)).toEqual({ kind: 'look-through', step: 'card' })
    expect(tell(careful, card, reveal)).toEqual(refused)
    // Passed by unseen: the talk that shows it does not show it yet.
    expect(after(careful, go('card'), go('read')).rounds.card).toMatchObject([{ status: 'sealed' }])
    expect(nextAct(mixed, after(mixed, go('card'))).kind).not.toBe('look-through')
  })

  it('does not let the reveal key skip the looking through', () => {
    expect(tell(mixed, after(mixed, go('looked')), reveal)).toEqual(refused)
    expect(tell(mixed, after(mixed, go('looked'), next), reveal)).toMatchObject({ ok: true })
  })

  it('does not take leaving the step for having looked through its texts', () => {
    const passed = after(mixed, go('looked'), go('note'))

    expect(passed.rounds.looked).toEqual([{ status: 'sealed', release: 'reveal' }])
    expect(tell(mixed, passed, { type: 'release', step: 'looked' })).toEqual(refused)
    expect(
      tell(mixed, after(mixed, go('looked'), go('note'), go('looked')), {
        type: 'release',
        step: 'looked',
      }),
    ).toMatchObject({ ok: true })
  })

  it('waits for the reveal when somebody jumps past the texts to the talk that shows them', () => {
    const [talk] = t1.deck.steps
    if (!talk) throw new Error('the deck has a first step')
    const jumping: Session = {
      ...mixed,
      deck: {
        ...mixedDeck,
        steps: [...mixedDeck.steps, { ...talk, id: 'talk-of-them', shows: [{ step: 'looked' }] }],
      },
    }
    const jumped = after(jumping, go('looked'), go('talk-of-them'))

    expect(jumped.rounds.looked).toEqual([{ status: 'sealed', release: 'reveal', looked: true }])
    expect(nextAct(jumping, jumped)).toEqual({ kind: 'reveal', step: 'looked' })
    expect(after(jumping, go('looked'), go('talk-of-them'), next).rounds.looked).toMatchObject([
      { status: 'revealed' },
    ])
  })
})

describe('a second round taken from the talk about the first', () => {
  it('leads back to that talk, past what lies between', () => {
    const second = after(t1, next, next, next, next, again)

    expect(second).toMatchObject({ position: 1, rounds: { velg: [{}, { status: 'open' }] } })
    expect(nextAct(t1, second)).toEqual({ kind: 'show', step: 'se' })
    expect(after(t1, next, next, next, next, again, next)).toMatchObject({
      position: 3,
      rounds: { velg: [{ status: 'revealed' }, { status: 'revealed' }] },
    })
  })
})

describe('a second round taken before the room has been further on', () => {
  it('leads on to what comes next, as the first did', () => {
    const second = after(mixed, go('held'), reveal, again)

    expect(nextAct(mixed, second)).toEqual({ kind: 'step', step: 'tender' })
    expect(nextAct(t1, after(t1, next, next, reveal, again))).toEqual({
      kind: 'step',
      step: 'notat',
    })
  })
})

describe('choosing not to show the answers of a sealed step', () => {
  const withhold: Command = { type: 'withhold' }

  it('lets the room go on without them, past the talk that would show them', () => {
    const kept = after(mixed, go('held'), { type: 'close' }, withhold)

    expect(nextAct(mixed, kept)).toEqual({ kind: 'step', step: 'tender' })
    const talk = after(mixed, go('held'), { type: 'close' }, withhold, go('two'))
    expect(talk.rounds['held']).toMatchObject([{ status: 'sealed', withheld: true }])
    expect(nextAct(mixed, talk)).toEqual({ kind: 'step', step: 'card' })
  })

  it('is done as well from what lies between the step and the talk that would show it', () => {
    const alwaysReveal = { ...t1, settings: { ...usualSettings, release: 'reveal' as const } }
    const kept = after(alwaysReveal, next, next, next, withhold, next)

    expect(alwaysReveal.deck.steps[kept.position]?.id).toBe('se')
    expect(kept.rounds['velg']).toMatchObject([{ status: 'sealed', withheld: true }])
  })

  it('can be thought better of: the reveal shows them after all', () => {
    const shown = after(mixed, go('held'), { type: 'close' }, withhold, reveal)

    expect(shown.rounds['held']).toMatchObject([{ status: 'revealed', withheld: false }])
  })

  it('is refused while answers are taken, and once they are shown', () => {
    expect(tell(mixed, after(mixed, go('held')), withhold)).toEqual(refused)
    expect(tell(mixed, after(mixed, go('held'), reveal), withhold)).toEqual(refused)
  })
})

describe('leaving a live step that is hidden', () => {
  it('holds it back until a reveal, as nobody was to see it', () => {
    const left = after(t1, next, next, { type: 'hide', on: true }, next)

    expect(left.rounds['velg']).toEqual([{ status: 'sealed', release: 'reveal' }])
  })
})

describe('going back', () => {
  it('does nothing in the lobby and at the first step', () => {
    expect(tell(t1, newRoom(), { type: 'previous' })).toEqual(refused)
    expect(tell(t1, after(t1, next), { type: 'previous' })).toEqual(refused)
  })

  it('finds the step as it was left: sealed', () => {
    const back = after(t1, next, next, next, { type: 'previous' })

    expect(back).toMatchObject({ position: 1, rounds: { velg: [{ status: 'sealed' }] } })
  })
})

describe('jumping in the agenda', () => {
  it('seals the step that is left and opens the one that is reached', () => {
    expect(tell(mixed, after(mixed, next), go('texts'))).toMatchObject({
      ok: true,
      value: {
        state: { position: 4 },
        seals: [{ step: 'live', round: 1 }],
        opens: [{ step: 'texts', round: 1 }],
      },
    })
  })

  it('does nothing for the step the room is already on, so that nothing is sealed by a slip', () => {
    expect(tell(mixed, after(mixed, next), go('live'))).toEqual(refused)
  })

  it.each(['nowhere', 'constructor', '__proto__'])('does nothing for a step named %s', (step) => {
    expect(tell(mixed, after(mixed, next), go(step))).toEqual(refused)
    expect(tell(mixed, after(mixed, next), { type: 'release', step })).toEqual(refused)
  })

  it('can start anywhere from the lobby', () => {
    expect(after(mixed, go('texts'))).toMatchObject({ phase: 'running', position: 4 })
  })
})

describe('jumping to the agreement', () => {
  const jump = (step: string): Command => ({ type: 'jump', step })

  it('seals what was open, and leaves out what lies between', () => {
    const state = after(t1, next, next, jump('avtale'))

    expect(state).toMatchObject({
      position: 5,
      skipped: ['notat', 'se', 'gruppe'],
      rounds: { velg: [{ status: 'sealed' }], avtale: [{ status: 'open' }] },
    })
  })

  it('keeps what has been opened, and takes the target in again', () => {
    const before = after(t1, next, next, next, next, go('ramme'), {
      type: 'skip',
      step: 'avtale',
      on: true,
    })

    const jumped = tell(t1, before, jump('avtale'))

    expect(jumped).toMatchObject({ ok: true, value: { state: { position: 5 } } })
    if (!jumped.ok) return
    expect(jumped.value.state.skipped).not.toContain('velg')
    expect(jumped.value.state.skipped).not.toContain('avtale')
  })

  it.each(['velg', 'ramme', 'nowhere'])('does not go back, nor nowhere (%s)', (step) => {
    expect(tell(t1, after(t1, next, next), jump(step))).toEqual(refused)
  })

  it('can be taken back, step by step', () => {
    const passed = ['notat', 'se', 'gruppe']
    const state = after(
      t1,
      next,
      next,
      jump('avtale'),
      go('velg'),
      ...passed.map((step) => ({ type: 'skip', step, on: false }) as const),
    )

    expect(state).toMatchObject({ position: 1, skipped: [] })
  })
})

describe('locking', () => {
  it('can be undone as often as wanted', () => {
    const locked = after(mixed, next, lock(true))

    expect(locked.rounds.live).toEqual([{ status: 'locked', release: 'live' }])
    expect(after(mixed, next, lock(true), lock(false)).rounds.live).toEqual([
      { status: 'open', release: 'live' },
    ])
    expect(tell(mixed, locked, lock(true))).toEqual(refused)
  })

  it('does nothing once the step is sealed, or where nothing is collected', () => {
    expect(tell(mixed, after(mixed, next, reveal), lock(false))).toEqual(refused)
    expect(tell(t1, after(t1, next), lock(true))).toEqual(refused)
  })
})

describe('holding a live step until the reveal', () => {
  it('makes it show nothing until then', () => {
    expect(after(mixed, next, { type: 'hold-until-reveal' }).rounds.live).toEqual([
      { status: 'open', release: 'reveal' },
    ])
  })

  it.each([
    ['a step that waits for the reveal already', [go('held')]],
    ['a sealed step', [next, reveal]],
    ['a talk', [go('two')]],
  ])('does nothing for %s', (_what, commands) => {
    expect(tell(mixed, after(mixed, ...commands), { type: 'hold-until-reveal' })).toEqual(refused)
  })
})

describe('running a step once more', () => {
  it('opens a second round beside the first', () => {
    expect(tell(mixed, after(mixed, next, reveal), again)).toMatchObject({
      ok: true,
      value: {
        state: { rounds: { live: [{ status: 'revealed' }, { status: 'open' }] } },
        opens: [{ step: 'live', round: 2 }],
        seals: [],
      },
    })
  })

  it('goes back to the step from the talk about it, with nothing in front of it', () => {
    const talking = after(t1, next, next, next, next, { type: 'join-overlay', on: true })

    expect(tell(t1, talking, again)).toMatchObject({
      ok: true,
      value: { state: { position: 1, joinOverlay: false, hidden: false, blank: false } },
    })
  })

  it('does nothing while the first round is not sealed', () => {
    expect(tell(mixed, after(mixed, next), again)).toEqual(refused)
    expect(tell(mixed, after(mixed, next, lock(true)), again)).toEqual(refused)
  })

  it('reveals both rounds together', () => {
    expect(after(mixed, next, reveal, again, reveal).rounds.live).toEqual([
      { status: 'revealed', release: 'live' },
      { status: 'revealed', release: 'live' },
    ])
  })
})

describe('a talk that shows two steps', () => {
  it('reveals both', () => {
    const state = after(mixed, next, go('held'), go('two'))

    expect(state.rounds).toMatchObject({
      live: [{ status: 'revealed' }],
      held: [{ status: 'revealed' }],
    })
  })
})

describe('a step that was passed by', () => {
  const passed = () => after(mixed, go('texts'), go('card'))

  it('stays sealed until it is released', () => {
    expect(passed().rounds.texts).toEqual([{ status: 'sealed', release: 'reveal' }])
    expect(
      after(mixed, go('texts'), go('card'), { type: 'release', step: 'texts' }).rounds.texts,
    ).toEqual([{ status: 'revealed', release: 'reveal' }])
  })

  it('can be released after the end, and nothing else happens then', () => {
    const ended = after(mixed, go('texts'), { type: 'end' })

    expect(tell(mixed, ended, { type: 'release', step: 'texts' })).toMatchObject({ ok: true })
    expect(tell(mixed, ended, next)).toEqual(refused)
    expect(tell(mixed, ended, { type: 'hide', on: true })).toEqual(refused)
  })

  it('is not released while it is open', () => {
    const open = after(mixed, go('texts'))

    expect(tell(mixed, open, { type: 'release', step: 'texts' })).toEqual(refused)
  })
})

describe('ending', () => {
  it('seals what is open and reveals nothing', () => {
    expect(tell(mixed, after(mixed, go('texts')), { type: 'end' })).toMatchObject({
      ok: true,
      value: {
        state: { phase: 'ended', rounds: { texts: [{ status: 'sealed' }] } },
        seals: [{ step: 'texts', round: 1 }],
      },
    })
  })
})

describe('what the screen shows', () => {
  it('is made visible again by a move and by the reveal', () => {
    const covered: Command[] = [next, { type: 'hide', on: true }, { type: 'blank', on: true }]

    expect(after(mixed, ...covered)).toMatchObject({ hidden: true, blank: true })
    expect(after(mixed, ...covered, next)).toMatchObject({ hidden: false, blank: false })
    expect(after(mixed, next, { type: 'hide', on: true }, reveal).hidden).toBe(false)
  })

  it('begins at the first page of its cards wherever the room comes', () => {
    const second: Command = { type: 'page', page: 1 }

    expect(after(mixed, go('read'), second).page).toBe(1)
    expect(after(mixed, go('read'), second, next).page).toBe(0)
  })
})

describe('the timer', () => {
  const start: Command = { type: 'timer-start', minutes: 3 }
  const add = (seconds: number): Command => ({ type: 'timer-add', seconds })

  it('runs until a moment, and keeps what is left while it is paused', () => {
    expect(after(mixed, next, start).timer).toEqual({ endsAt: noon + 180_000 })
    expect(after(mixed, next, start, { type: 'timer-pause' }).timer).toEqual({ left: 180_000 })
    expect(
      after(mixed, next, start, { type: 'timer-pause' }, { type: 'timer-resume' }).timer,
    ).toEqual({ endsAt: noon + 180_000 })
  })

  it('is made longer and shorter, never below nothing', () => {
    expect(after(mixed, next, start, add(30)).timer).toEqual({ endsAt: noon + 210_000 })
    expect(after(mixed, next, start, add(-600)).timer).toEqual({ left: 0 })
  })

  it('counts added time from now once it has run out', () => {
    const running = after(mixed, next, start)

    expect(reduceRoom(mixed, running, add(30), noon + 600_000)).toMatchObject({
      ok: true,
      value: { state: { timer: { endsAt: noon + 630_000 } } },
    })
  })

  it('never locks a step when it runs out', () => {
    const running = after(mixed, next, start)

    expect(reduceRoom(mixed, running, { type: 'timer-pause' }, noon + 600_000)).toMatchObject({
      ok: true,
      value: { state: { timer: { left: 0 }, rounds: { live: [{ status: 'open' }] } } },
    })
  })

  it.each(['timer-pause', 'timer-resume', 'timer-stop'] as const)(
    'has nothing to %s where there is none',
    (type) => {
      expect(tell(mixed, after(mixed, next), { type })).toEqual(refused)
    },
  )

  it('is gone at the next step', () => {
    expect(after(mixed, next, start, go('texts')).timer).toBeNull()
  })
})

describe('skipping a step', () => {
  const skip = (step: string, on = true): Command => ({ type: 'skip', step, on })

  it('passes it by in both directions, and names the one after it', () => {
    const skipped = after(t1, next, next, skip('notat'))

    expect(nextAct(t1, skipped)).toEqual({ kind: 'show', step: 'se' })
    const moved = after(t1, next, next, skip('notat'), next)
    expect(t1.deck.steps[moved.position]?.id).toBe('se')
    const back = after(t1, next, next, skip('notat'), next, { type: 'previous' })
    expect(t1.deck.steps[back.position]?.id).toBe('velg')
  })

  it('waits for no talk that is passed by: the step itself is revealed', () => {
    expect(nextAct(t1, after(t1, next, next, skip('se'), skip('notat')))).toEqual({
      kind: 'reveal',
      step: 'velg',
    })
  })

  it('can be undone, and going there takes it in again', () => {
    expect(after(t1, skip('notat'), skip('notat', false)).skipped).toEqual([])
    expect(after(t1, skip('notat'), go('notat'))).toMatchObject({ skipped: [], position: 2 })
  })

  it('takes what was closed and never shown, and no talk shows it', () => {
    const left = after(t1, next, next, next, skip('velg'))

    expect(left.skipped).toContain('velg')
    expect(after(t1, next, next, next, skip('velg'), next).rounds['velg']).toMatchObject([
      { status: 'sealed' },
    ])
  })

  it('is refused for the step the room is on, for one that was shown, and for none', () => {
    const state = after(t1, next, next, reveal, next)

    expect(tell(t1, state, skip('notat'))).toEqual(refused)
    expect(tell(t1, state, skip('velg'))).toEqual(refused)
    expect(tell(t1, state, skip('nowhere'))).toEqual(refused)
  })

  it('is where the short version starts: what is not core is left out', () => {
    const left = leftOut(velgEnK, { length: 'short' })

    expect(left).toEqual(velgEnK.steps.filter(({ core }) => !core).map(({ id }) => id))
    expect(left).not.toEqual([])
    expect(newRoom(left).skipped).toEqual(left)
    expect(leftOut(velgEnK, { length: 'full' })).toEqual([])
  })
})

describe('asking people to look up', () => {
  it('ends with the next move', () => {
    const up = after(t1, next, { type: 'look-up', on: true })

    expect(up.lookUp).toBe(true)
    expect(after(t1, next, { type: 'look-up', on: true }, next).lookUp).toBe(false)
  })
})

describe('closing a step without showing it', () => {
  it('seals it, and the reveal is next', () => {
    const closed = after(mixed, go('held'), { type: 'close' })

    expect(closed.rounds['held']).toEqual([{ status: 'sealed', release: 'reveal' }])
    expect(tell(mixed, closed, { type: 'close' })).toEqual(refused)
  })

  it('does not replace the looking through of texts', () => {
    expect(tell(mixed, after(mixed, go('looked')), { type: 'close' })).toEqual(refused)
  })
})

describe('a second language on the screen', () => {
  it('is one that the deck has', () => {
    const both = after(t1, { type: 'second-language', language: 'en' })

    expect(both.secondLanguage).toBe('en')
    expect(tell(t1, both, { type: 'second-language', language: 'sv' })).toEqual(refused)
    expect(after(t1, { type: 'second-language', language: null }).secondLanguage).toBeNull()
  })
})

describe('the time a step took', () => {
  it('is added up over visits, and only for the step that is left', () => {
    const [onFirst, onSecond] = [after(t1, next), after(t1, next, next)]
    const once = withSpent(t1, onFirst, onSecond, 61.4)
    const backAgain = withSpent(t1, { ...onFirst, spent: once.spent }, once, 9)

    expect(once.spent).toEqual({ ramme: 61 })
    expect(backAgain.spent).toEqual({ ramme: 70 })
    expect(withSpent(t1, onFirst, { ...onFirst, blank: true }, 30).spent).toEqual({})
    expect(withSpent(t1, onSecond, after(t1, next, next, { type: 'end' }), 5).spent).toEqual({
      ramme: 0,
      velg: 5,
    })
  })
})

describe('the newest act', () => {
  it('is named by what it did, with the version it led to', () => {
    expect(after(t1, next).lastAct).toEqual({ version: 2, type: 'next' })
    expect(after(mixed, go('texts'), next).lastAct).toEqual({ version: 3, type: 'reveal' })
  })
})

describe('quiet time', () => {
  const quiet: Command = { type: 'quiet', on: true }

  it('ends with the next move, with the reveal, with a further round, and with one press', () => {
    const still = after(mixed, go('held'), quiet)

    expect(still.quiet).toBe(true)
    expect(after(mixed, go('held'), quiet, { type: 'quiet', on: false }).quiet).toBe(false)
    expect(after(mixed, go('held'), quiet, reveal).quiet).toBe(false)
    expect(after(mixed, go('held'), quiet, reveal, quiet, { type: 'again' }).quiet).toBe(false)
    expect(after(mixed, go('held'), quiet, go('note')).quiet).toBe(false)
    expect(after(mixed, go('held'), quiet, { type: 'end' }).quiet).toBe(false)
  })

  it('lasts while the screen is dark, the door is locked or answers are stopped', () => {
    const still = after(
      mixed,
      go('held'),
      quiet,
      { type: 'blank', on: true },
      { type: 'door', on: true },
      { type: 'lock', on: true },
      { type: 'timer-start', minutes: 3 },
    )

    expect(still.quiet).toBe(true)
  })

  it('is not while people are asked to look up and talk', () => {
    const lookUp: Command = { type: 'look-up', on: true }

    expect(after(mixed, go('held'), quiet, lookUp)).toMatchObject({ quiet: false, lookUp: true })
    expect(after(mixed, go('held'), lookUp, quiet)).toMatchObject({ quiet: true, lookUp: false })
  })

  it('has no place before the first step', () => {
    expect(tell(mixed, newRoom(), quiet)).toEqual(refused)
  })
})
