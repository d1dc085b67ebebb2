import type { Deck, Step } from '../../../shared/deck/deck.ts'
import { stepOf } from '../../../shared/deck/deck.ts'
import type { ConsoleView, PhoneView, ScreenView } from '../../../shared/protocol/views.ts'
import { type RoomState, type RoundRef, roundAt, roundKey } from '../../../shared/room/state.ts'
import type { Ledger } from './ledger.ts'
import type { Link } from './network.ts'
import type { StoreWatch } from './store-watch.ts'

type View = PhoneView | ScreenView | ConsoleView

/** What people write in this simulation, wherever it turns up: `ord-<round>-<number>`. */
export const wordOf = (ref: RoundRef, number: number) => `ord-${ref.step}-${ref.round}-${number}`
const words = /ord-(?<step>[a-z]+)-(?<round>\d+)-\d+/gu

const found = new WeakMap<View, readonly RoundRef[]>()

/** The rounds of which a view holds a text; a broadcast is searched once. */
function wordsIn(view: View): readonly RoundRef[] {
  const known = found.get(view)
  if (known) return known
  const refs = [...JSON.stringify(view).matchAll(words)].map(({ groups }) => ({
    step: groups?.['step'] ?? '',
    round: Number(groups?.['round']),
  }))
  found.set(view, refs)
  return refs
}

/** What each may see of a round, told anew and from the promise alone. */
function mayShow(role: View['role'], state: RoomState, ref: RoundRef): boolean {
  const round = roundAt(state, ref)
  if (!round || (state.hidden && (role !== 'console' || round.status !== 'revealed'))) return false
  return round.status === 'revealed' || (role !== 'phone' && round.release === 'live')
}

/** The facilitator looks through texts that are closed, before anyone sees them. */
const mayRead = (role: View['role'], state: RoomState, ref: RoundRef) =>
  mayShow(role, state, ref) ||
  (role === 'console' && ['sealed', 'revealed'].includes(roundAt(state, ref)?.status ?? ''))

/** Looks at everything that leaves the server: no figure before its release, and none of fewer than k. */
export class FrameWatch {
  frames = 0
  figures = 0
  readonly #store: StoreWatch
  readonly #ledger: Ledger
  readonly #deck: Deck
  readonly #k: number
  readonly #last = new WeakMap<Link, number>()

  constructor(store: StoreWatch, ledger: Ledger, deck: Deck, k: number) {
    this.#store = store
    this.#ledger = ledger
    this.#deck = deck
    this.#k = k
  }

  frame(link: Link, event: string, payload: unknown): void {
    this.frames += 1
    // What the gateway and the audience have parsed by its schema.
    if (event === 'view') this.#view(link, payload as View)
  }

  #fail(link: Link, what: string): void {
    this.#ledger.fail(`to ${link.name}: ${what}`)
  }

  #view(link: Link, view: View): void {
    const state = this.#store.states.get(view.version)
    if (!state) return this.#fail(link, `version ${view.version} was never stored`)
    if (view.version < (this.#last.get(link) ?? 0)) this.#fail(link, 'an older view after a newer')
    this.#last.set(link, view.version)
    for (const shown of view.shown) this.#shown(link, view.role, state, shown)
    if (view.role === 'screen' && state.blank && view.shown.length > 0) {
      this.#fail(link, 'figures on a screen that shows nothing')
    }
    for (const ref of wordsIn(view)) this.#word(link, view.role, state, ref)
  }

  #shown(link: Link, role: View['role'], state: RoomState, shown: View['shown'][number]): void {
    const ref = { step: shown.id, round: shown.round }
    const least = this.#least(stepOf(this.#deck, shown.id))
    if (!mayShow(role, state, ref)) this.#fail(link, `${roundKey(ref)} is not released`)
    for (const [figure, entry] of Object.entries(shown.figures)) {
      this.figures += 1
      if ('values' in entry && entry.people < least) {
        this.#fail(link, `${roundKey(ref)}: ${figure} of ${entry.people} people`)
      }
    }
  }

  #word(link: Link, role: View['role'], state: RoomState, ref: RoundRef): void {
    if (!mayRead(role, state, ref)) this.#fail(link, `a text of ${roundKey(ref)} is not released`)
    const people = this.#store.round(roundKey(ref))?.sealed?.size ?? 0
    if (people < this.#least(stepOf(this.#deck, ref.step))) {
      this.#fail(link, `a text of ${roundKey(ref)}, which ${people} people answered`)
    }
  }

  #least(step: Step | undefined): number {
    if (step?.mode === 'group') return 1
    return step?.sensitive ? Math.max(5, this.#k) : this.#k
  }
}
