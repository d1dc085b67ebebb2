import { canonicalJson, type Json } from '../../../shared/lib/json.ts'
import { type RoundRef, roundKey } from '../../../shared/room/state.ts'

/** What people have sent and been told, by themselves: what the store and every view are compared with. */
export class Ledger {
  /** Who sits in which seat. */
  readonly owners = new Map<string, string>()
  /** The first thing that was found to be broken. */
  broken: string | null = null
  acks = 0
  readonly #sent = new Map<string, Set<string>>()
  readonly #acked = new Map<string, Map<string, number>>()

  fail(what: string): void {
    this.broken ??= what
  }

  sent(ref: RoundRef, seat: string, rev: number, value: Json): void {
    const name = `${roundKey(ref)} ${seat} ${rev}`
    const values = this.#sent.get(name) ?? new Set()
    this.#sent.set(name, values.add(canonicalJson(value)))
  }

  hasSent(round: string, seat: string, rev: number, value: Json): boolean {
    return this.#sent.get(`${round} ${seat} ${rev}`)?.has(canonicalJson(value)) ?? false
  }

  acked(round: string, seat: string, rev: number): void {
    this.acks += 1
    const bySeat = this.#acked.get(round) ?? new Map<string, number>()
    this.#acked.set(round, bySeat.set(seat, Math.max(rev, bySeat.get(seat) ?? 0)))
  }

  /** The highest revision that each seat was told is saved. */
  ackedIn(round: string): ReadonlyMap<string, number> {
    return this.#acked.get(round) ?? new Map()
  }
}
