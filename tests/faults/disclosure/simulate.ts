import { hold, openAnswers, resultsOf } from '../../../server/rooms/round-answers.ts'
import type { Figures } from '../../../shared/activities/figures.ts'
import { activityOf } from '../../../shared/activities/registry.ts'
import { tallyOfSealed } from '../../../shared/activities/tally.ts'
import type { Deck, Step } from '../../../shared/deck/deck.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { moveLivePicture } from '../../../shared/room/live-picture.ts'
import { reduceRoom } from '../../../shared/room/reduce.ts'
import { newRoom, type RoomState, type Session } from '../../../shared/room/state.ts'
import type { ViewInput } from '../../../shared/room/view-input.ts'
import { viewFor } from '../../../shared/room/visibility.ts'
import { mixedDeck, noon, usualSettings } from '../../support/arbitrary-room.ts'
import { outlook } from '../../support/outlook.ts'

/** What is broken on purpose. */
export type Indiscretion =
  | 'live-each-answer'
  | 'hidden-until-k'
  | 'second-release'
  | 'console-sees-sealed'

/** What one person does, as the watcher in the room sees it: who, and that they tapped. */
export interface Tap {
  readonly person: number
  readonly kind: 'answer' | 'edit' | 'skip' | 'withdraw'
}

/** A picture as some reader was sent it, and how many taps there had been. */
export interface Picture {
  readonly reader: 'phone' | 'screen' | 'console' | 'report'
  readonly figures: Figures
  readonly taps: number
  /** The round takes no more answers. */
  readonly sealed: boolean
  readonly revealed: boolean
}

/** One round as the watcher of everything has it. */
export interface Watched {
  readonly taps: readonly Tap[]
  readonly pictures: readonly Picture[]
}

export interface Plan {
  readonly people: number
  readonly k: number
  readonly release: 'live' | 'reveal'
  /** How likely each of five answers is. */
  readonly odds: readonly number[]
  /** People change their mind and skip, too. */
  readonly restless: boolean
  readonly fault?: Indiscretion
}

const options = ['a', 'b', 'c', 'd', 'e']

function stepFor(release: Plan['release']): Step {
  const step = mixedDeck.steps.find(({ id }) => id === (release === 'live' ? 'live' : 'held'))
  if (!step) throw new Error('the deck has no such step')
  return { ...step, config: { options: options.map((id) => ({ id, title: { nb: id } })), most: 1 } }
}

function pick(odds: readonly number[], chance: () => number): string {
  let left = chance()
  for (const [index, likely] of odds.entries()) {
    left -= likely
    if (left < 0) return options[index] ?? 'a'
  }
  return options[0] ?? 'a'
}

/** Everyone once, in any order; where people are restless, some skip and some come back. */
function tapsOf({ people, restless }: Plan, chance: () => number): Tap[] {
  const taps = Array.from(
    { length: people },
    (_, person): Tap => ({
      person,
      kind: restless && chance() < 0.1 ? 'skip' : 'answer',
    }),
  )
  if (!restless) return taps
  // Some change their mind, or take back what they gave, before the last ones have come.
  const early = Math.ceil(people / 2)
  const back = Array.from(
    { length: Math.floor(people / 3) },
    (): Tap => ({
      person: Math.floor(chance() * early),
      kind: chance() < 0.2 ? 'withdraw' : 'edit',
    }),
  )
  return [...taps.slice(0, early), ...back, ...taps.slice(early)]
}

/** A room of the real rules, without a server around it. */
class Simulation {
  readonly pictures: Picture[] = []
  readonly #plan: Plan
  readonly #session: Session
  readonly #step: Step
  #round
  #state: RoomState = newRoom()
  #taps = 0
  #rev = 0

  constructor(plan: Plan) {
    this.#plan = plan
    this.#step = stepFor(plan.release)
    const deck: Deck = { ...mixedDeck, steps: [this.#step] }
    this.#session = { id: 's', deck, settings: { ...usualSettings, k: plan.k } }
    this.#round = openAnswers(
      { step: this.#step.id, round: 1 },
      this.#step,
      Buffer.alloc(32),
      false,
    )
  }

  do(command: Command): void {
    const reduced = reduceRoom(this.#session, this.#state, command, noon)
    if (!reduced.ok) throw new Error(`refused: ${command.type}`)
    this.#state = reduced.value.state
    this.look()
  }

  tap({ person, kind }: Tap, value: string): void {
    this.#taps += 1
    this.#rev += 1
    const isNothing = kind === 'skip' || kind === 'withdraw'
    const answer = isNothing ? null : { ids: [value], items: [] }
    hold(this.#round, String(person), this.#rev, answer)
    this.#move()
    this.look()
  }

  #move(): void {
    const { fault, k, release } = this.#plan
    if (release !== 'live') return
    const isEach = fault === 'live-each-answer' || fault === 'hidden-until-k'
    const [people = 0] = [...this.#round.tally.values()].map((figure) => figure.people)
    if (fault === 'hidden-until-k' && people < k) return
    moveLivePicture(this.#round.picture, this.#round.tally, isEach ? 1 : k)
  }

  /** What every reader would be sent now. */
  look(): void {
    const status = this.#status()
    for (const reader of ['phone', 'screen', 'console', 'report'] as const) {
      const view = viewFor(reader, this.#input(reader))
      const figures =
        'steps' in view
          ? view.steps.flatMap(({ rounds }) => rounds.map((round) => round.figures))
          : view.shown.map((shown) => shown.figures)
      for (const one of figures) this.#note(reader, one, status)
    }
  }

  #note(reader: Picture['reader'], figures: Figures, status: string): void {
    const sealed = status === 'sealed' || status === 'revealed'
    this.pictures.push({
      reader,
      figures,
      taps: this.#taps,
      sealed,
      revealed: status === 'revealed',
    })
  }

  #status = () => this.#state.rounds[this.#step.id]?.[0]?.status ?? 'open'

  #input(reader: Picture['reader']): ViewInput {
    const { fault, k } = this.#plan
    const isSealed = this.#status() === 'sealed' || this.#status() === 'revealed'
    const isTold = fault === 'console-sees-sealed' && reader === 'console' && isSealed
    // Whoever shows each answer at once asks for no least number either.
    const least = fault === 'live-each-answer' ? 1 : k
    const state: RoomState = isTold
      ? { ...this.#state, rounds: { [this.#step.id]: [{ status: 'revealed', release: 'reveal' }] } }
      : this.#state
    return {
      ...outlook,
      session: { ...this.#session, settings: { ...this.#session.settings, k: least } },
      state,
      results: () => ({ ...resultsOf(this.#round), sealed: isSealed ? this.#sealedTally() : null }),
    }
  }

  /** As loose parts, which is all that is left. */
  #sealedTally() {
    const { tally, held, step } = this.#round
    const parts = [...held.values()].flatMap(({ value }) =>
      value === null ? [] : activityOf(step.type).parts(step.config, value),
    )
    const people = Object.fromEntries([...tally].map(([figure, entry]) => [figure, entry.people]))
    return tallyOfSealed(parts, people)
  }
}

/** One round: opened, answered, closed, shown, looked at again. */
export function simulate(plan: Plan, chance: () => number): Watched {
  const room = new Simulation(plan)
  const taps = tapsOf(plan, chance)
  room.do({ type: 'next' })
  for (const tap of taps) room.tap(tap, pick(plan.odds, chance))
  room.do({ type: 'close' })
  room.do({ type: 'reveal' })
  // The rules take no answer any more; a program that did would show a second picture.
  if (plan.fault === 'second-release') {
    for (const [index, option] of options.entries()) {
      room.tap({ person: index % plan.people, kind: 'edit' }, option)
    }
  }
  room.do({ type: 'end' })
  return { taps, pictures: room.pictures }
}
