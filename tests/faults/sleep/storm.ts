import { setTimeout as pause } from 'node:timers/promises'
import { ask } from '../../../client/live/room-socket.ts'
import { type BadNet, calm, type Weather } from './bad-net.ts'
import { type Broken, type Hall, openHall } from './hall.ts'
import type { NodePhone } from './node-phone.ts'

/** What came of it. All but the first of each kind are faults. */
export interface Seen {
  handedIn: number
  /** Handed in while the step was open, and not among its sealed answers. */
  lost: number
  /** Sealed answers that are nobody's last wish. */
  extra: number
  drafts: number
  draftsLost: number
  wakings: number
  /** Woken, and not on the step that the room is on. */
  wrongStep: number
  /** Phones that are here, and that the server takes for gone. */
  seatsLost: number
  pieces: number
  broken: number
  /** From waking to the right step, in milliseconds. */
  readonly wakes: number[]
}

export interface StormSize {
  readonly phones: number
  readonly rounds: number
  readonly speed: number
  readonly weather: Weather
}

const nothingSeen = (): Seen => ({
  handedIn: 0,
  lost: 0,
  extra: 0,
  drafts: 0,
  draftsLost: 0,
  wakings: 0,
  wrongStep: 0,
  seatsLost: 0,
  pieces: 0,
  broken: 0,
  wakes: [],
})

const isMany = (chance: number, random: () => number) => random() < chance

/** Longer than this without a word, and a phone that wakes takes its connection for dead. */
const longSilence = 5_000

class Storm {
  readonly seen = nothingSeen()
  readonly #hall: Hall
  readonly #size: StormSize

  constructor(hall: Hall, size: StormSize) {
    this.#hall = hall
    this.#size = size
  }

  async run(): Promise<Seen> {
    const { rounds, phones } = this.#size
    let step = await this.#hall.goTo(0)
    for (let round = 0; round < rounds; round += 1) {
      await this.#hall.settles(() => this.#hall.phones.every((phone) => phone.step === step))
      const wishes = await this.#answerIn(step)
      await this.#seeSeats()
      step = await this.#sleepThroughTheMove(round, wishes)
    }
    this.seen.handedIn = rounds * phones
    for (const { net } of this.#hall.phones) this.#count(net)
    return this.seen
  }

  #count({ happened: { pieces, cuts, halfOpen, freezes } }: BadNet): void {
    this.seen.pieces += pieces
    this.seen.broken += cuts + halfOpen + freezes
  }

  /** Everybody writes and hands in while the weather is bad; then it clears. */
  async #answerIn(step: string): Promise<readonly string[]> {
    const { phones } = this.#hall
    for (const { net } of phones) net.weather = this.#size.weather
    const wishes = await Promise.all(
      phones.map((phone, number) => this.#write(phone, number, step)),
    )
    for (const { net } of phones) {
      net.weather = calm
      net.endDead()
    }
    await this.#hall.settles(() =>
      phones.every((phone, number) => phone.hasSaved(step, wishes[number] ?? '')),
    )
    const [first] = phones
    if (first) await this.#leaveForGood(first, wishes[0] ?? '', step)
    return wishes
  }

  /** One person: writes, is interrupted, hands in, thinks better of it, and lets the phone sleep. */
  async #write(phone: NodePhone, number: number, step: string): Promise<string> {
    const { random } = this.#hall
    let text = `${step} ${number}`
    for (let stroke = 0; stroke < 4; stroke += 1) {
      text += ` ${stroke}`
      phone.draft(text)
      await this.#wait(100)
      const isInterrupted = isMany(0.15, random) || number === stroke
      if (isInterrupted) await this.#interrupt(phone, step, text)
    }
    phone.answer(text)
    if (isMany(0.5, random)) {
      await this.#wait(300)
      text += ' heller'
      phone.answer(text)
    }
    if (isMany(0.3, random)) phone.begin(isMany(0.5, random) ? 'reload' : 'kill')
    if (isMany(0.4, random)) {
      phone.tell('hidden')
      phone.net.freeze()
      await this.#wait(this.#size.weather.freezeFor * this.#size.speed)
      phone.net.thaw()
      phone.tell('back')
    }
    return text
  }

  async #wait(most: number): Promise<void> {
    await pause((this.#hall.random() * most) / this.#size.speed)
  }

  /** The page is reloaded, or its tab killed, in the middle of a word. */
  async #interrupt(phone: NodePhone, step: string, text: string): Promise<void> {
    phone.begin(isMany(0.5, this.#hall.random) ? 'reload' : 'kill')
    this.seen.drafts += 1
    if (!phone.hasDraft(step, text)) this.seen.draftsLost += 1
    // Nothing can be written before the step is there again: in the end both ends give up what is dead.
    const isThere = () => phone.step === step
    if (await this.#hall.settles(isThere)) return
    phone.net.endDead()
    await this.#hall.settles(isThere)
  }

  /** Hands in on a connection that is dead, goes out of sight, and does not come back before the seal. */
  async #leaveForGood(phone: NodePhone, wish: string, step: string): Promise<void> {
    phone.begin('reload')
    await this.#hall.settles(() => phone.step === step && phone.isOnWebsocket)
    phone.net.endRequests()
    phone.net.die('sockets')
    phone.answer(`${wish} sist`)
    phone.tell('hidden')
    phone.close()
    // The page is gone; what it said last may still be on its way.
    await this.#hall.settles(() => phone.hasSaved(step, `${wish} sist`))
    phone.net.endDead()
  }

  /** Who is here is here for the server too, whatever became of older connections. */
  async #seeSeats(): Promise<void> {
    const { phones, settles, plenum, inRoom } = this.#hall
    const here = () => phones.filter(({ isOnline }) => isOnline).length
    await settles(() => plenum.app.counts().sockets === here() + 1)
    this.seen.seatsLost += Math.max(0, here() - (await inRoom()))
  }

  async #sleepThroughTheMove(round: number, given: readonly string[]): Promise<string> {
    const { phones, settles, goTo, sealed } = this.#hall
    const wishes = given.map((wish, number) => (number === 0 ? `${wish} sist` : wish))
    const sleepers = phones.filter((_, number) => number % 3 === 1)
    for (const { net } of sleepers) net.die()
    for (const phone of sleepers) phone.tell('hidden')
    await settles(() => sleepers.every(({ silence }) => silence() > longSilence))
    const before = sealedStep(phones)
    const step = await goTo(round + 1)
    const found = sealed(before)
    this.seen.lost += wishes.filter((wish) => !found.includes(wish)).length
    this.seen.extra += found.length - new Set(found.filter((text) => wishes.includes(text))).size
    phones[0]?.begin('kill')
    await this.#wake(sleepers, step)
    return step
  }

  async #wake(sleepers: readonly NodePhone[], step: string): Promise<void> {
    const [overtaken, ...others] = sleepers
    const begun = performance.now()
    const woken = others.map((phone) => {
      phone.tell('back')
      const stop = phone.store.subscribe(() => {
        if (phone.step !== step) return
        this.seen.wakes.push(performance.now() - begun)
        stop()
      })
      return stop
    })
    if (overtaken) await this.#helloLate(overtaken, step)
    await this.#hall.settles(() => this.#hall.phones.every((phone) => phone.step === step))
    for (const stop of woken) stop()
    this.seen.wakings += sleepers.length
    this.seen.wrongStep += this.#hall.phones.filter((phone) => phone.step !== step).length
    for (const { net } of sleepers) net.endDead()
    // Who is not on the step is not here, and has been counted.
    if (this.seen.wrongStep === 0) await this.#seeSeats()
  }

  /** Two connections of one phone, of which the first says hello when the second is in already. */
  async #helloLate(phone: NodePhone, step: string): Promise<void> {
    const { net } = phone
    net.holdsHellos = true
    phone.tell('back')
    await this.#hall.settles(() => net.holding !== null)
    const late = net.holding
    net.holdsHellos = false
    // A phone that does not connect anew when it wakes says no hello at all.
    if (!late) return
    phone.tell('back')
    await this.#hall.settles(() => phone.step === step && phone.isOnline)
    await late.letOneThrough()
    late.letAllThrough()
    // A word to and fro on the newer connection: whatever was sent on it before has arrived.
    await ask(phone.socket, 'settled', { step, round: 1 }, 1_000)
  }
}

/** The step that is being left, as any phone knows it. */
const sealedStep = (phones: readonly NodePhone[]): string =>
  phones.map(({ step }) => step).find((step) => step !== null) ?? ''

/** Rounds of answers over bad nets, each followed by phones that sleep while the room moves on. */
export async function weather(seed: number, size: StormSize, broken: Broken = {}): Promise<Seen> {
  const { phones, rounds, speed } = size
  const { freezeFor } = size.weather
  const hall = await openHall({ seed, phones, rounds: rounds + 1, speed, freezeFor, broken })
  try {
    await hall.settles(() => hall.phones.every(({ isOnline }) => isOnline))
    return await new Storm(hall, size).run()
  } finally {
    await hall.close()
  }
}
