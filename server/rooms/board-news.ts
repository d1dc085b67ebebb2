import type { Language } from '../../shared/i18n/languages.ts'
import type { Views } from '../../shared/protocol/views.ts'
import type { RoomDeps } from './room-deps.ts'

/** Phones hear of the board at most this often, in milliseconds. */
const phonesEvery = 500

type ForTheRoom = 'screen' | 'phone'

interface Seen {
  readonly id: string
  view(role: ForTheRoom, language: Language): Views[ForTheRoom]
}

type NewsDeps = Pick<RoomDeps, 'audience' | 'later' | 'monotonic'>

/**
 * Who in the room hears of what is done to texts: whoever sees something else than before. The screen at
 * once; phones, which may be thousands, at once and then at most twice a second, the last of it too.
 */
export class BoardNews {
  readonly #deps: NewsDeps
  readonly #room: Seen
  readonly #tell: (role: ForTheRoom) => void
  #toldAt = Number.NEGATIVE_INFINITY
  #callOff: (() => void) | null = null

  constructor(deps: NewsDeps, room: Seen, tell: (role: ForTheRoom) => void) {
    this.#deps = deps
    this.#room = room
    this.#tell = tell
  }

  /** Makes a change, and tells those who see it. */
  of(change: () => void): void {
    const before = { screen: this.#seen('screen'), phone: this.#seen('phone') }
    change()
    if (this.#seen('screen') !== before.screen) this.#tell('screen')
    if (this.#seen('phone') !== before.phone) this.#tellPhones()
  }

  /** Phones are told everything for another reason, or nothing any more. */
  over(): void {
    this.#callOff?.()
    this.#callOff = null
  }

  /** Views to compare: time passes in them also where nothing happens. */
  #seen(role: ForTheRoom): string {
    const languages = [...this.#deps.audience.languages(this.#room.id, role)]
    const views = languages.map((language) => this.#room.view(role, language))
    return JSON.stringify(views.map((view) => ({ ...view, timer: null })))
  }

  #tellPhones(): void {
    if (this.#callOff) return
    const { monotonic, later } = this.#deps
    const wait = this.#toldAt + phonesEvery - monotonic()
    if (wait <= 0) this.#tellNow()
    else this.#callOff = later(wait, () => this.#tellNow())
  }

  #tellNow(): void {
    this.over()
    this.#toldAt = this.#deps.monotonic()
    this.#tell('phone')
  }
}
