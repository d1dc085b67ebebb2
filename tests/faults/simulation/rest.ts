import type { ScreenStore } from '../../../client/live/screen-store.ts'
import { canonicalJson } from '../../../shared/lib/json.ts'
import type { RoomState } from '../../../shared/room/state.ts'
import type { Desk } from './desk.ts'
import type { Disk } from './disk.ts'
import type { Ledger } from './ledger.ts'
import type { Person } from './people.ts'
import type { StoreWatch } from './store-watch.ts'

/** Everyone in a room that has come to rest. */
export interface AtRest {
  readonly ledger: Ledger
  readonly store: StoreWatch
  readonly disk: Disk
  readonly people: readonly Person[]
  readonly desks: readonly Desk[]
  readonly screen: ScreenStore
}

/** What keeps a phone out for good: an end, or a door or a code that changed before it came in. */
function isKeptOut({ store }: Person, state: RoomState): boolean {
  const { standing, refusal, view } = store?.getState() ?? {}
  if (standing !== 'refused') return false
  if (refusal?.code === 'room-ended') return state.phase === 'ended'
  return !view && (refusal?.code === 'door-locked' || refusal?.code === 'room-not-found')
}

/** All see the state that the server is in. */
function compareViews({ ledger, desks, screen, people }: AtRest, state: RoomState): void {
  const seen = [
    ...desks.map(({ name, store }) => ({ name, view: store.getState().view })),
    { name: 'screen', view: screen.getState().view },
    ...people
      .filter((person) => !isKeptOut(person, state))
      .map(({ name, store }) => ({ name, view: store?.getState().view })),
  ]
  for (const { name, view } of seen) {
    if (view?.version !== state.version) {
      ledger.fail(`${name} is at ${view?.version}, the room at ${state.version}`)
    }
  }
}

/** What somebody meant to answer is stored, where the round still takes answers. */
function compareAnswers({ ledger, store }: AtRest, person: Person): void {
  if (!person.store?.getState().view) return
  for (const [key, value] of person.answers) {
    const stored = store.round(key)
    if (stored?.status !== 'open') continue
    const row = [...stored.rows.values()].find(({ seat }) => seat === person.seat)
    if (!row || canonicalJson(row.value) !== canonicalJson(value)) {
      ledger.fail(`the answer of ${person.name} to ${key} was not delivered`)
    }
  }
}

/** After everything was healed: all is delivered, kept and seen. */
export function compareAll(room: AtRest, state: RoomState): void {
  compareViews(room, state)
  for (const person of room.people) {
    person.look()
    compareAnswers(room, person)
  }
}

/** After the end: everything is sealed, and no key is left. */
export function lookAtEnd({ ledger, store, disk, people }: AtRest): void {
  for (const { ref, status } of store.rounds) {
    if (status === 'sealed' || status === 'revealed') continue
    ledger.fail(`${ref.step}/${ref.round} is ${status} after the end`)
  }
  if (disk.keys.size > 0) ledger.fail('a key is left after the end')
  for (const person of people) person.look()
}
