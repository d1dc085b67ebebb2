import { canonicalJson, type Json } from '../lib/json.ts'
import { sha256 } from '../lib/sha256.ts'

/** Where a card was written. */
export interface Origin {
  readonly session: string
  readonly step: string
}

/**
 * An agreement's own name, for as long as it is followed up: the same whether the facilitator's file or
 * the writer's own tells of it, and nothing that leads to the session.
 *
 * @param twin how many cards of the same words came before it
 */
export const agreementId = ({ session, step }: Origin, card: Json, twin = 0): string =>
  sha256([session, step, canonicalJson(card), String(twin)].join('\n')).slice(0, 16)
