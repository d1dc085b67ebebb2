import * as v from 'valibot'
import type { Json } from '../../../shared/lib/json.ts'
import type { StepView } from '../../../shared/protocol/views.ts'
import { remember, remembered, thisTab } from '../memory.ts'

const cardSchema = v.object({
  /** The paper's own secret: with it the card can be corrected while the step is open. */
  seat: v.string(),
  /** 0 = not handed in yet. */
  rev: v.number(),
  /** The table it is for, where the room has tables. */
  table: v.optional(v.number()),
  /** What is written, in the shape of an answer. */
  draft: v.unknown(),
})

/** A card that a group wrote on paper and the facilitator types in. */
export interface PaperCardDraft {
  readonly seat: string
  readonly rev: number
  readonly table?: number
  readonly draft: Json | null
}

type RoundOf = Pick<StepView, 'id' | 'round'>

const keyOf = (session: string, { id, round }: RoundOf): string =>
  `plenum-paper:${session}:${id}/${round}`

/** The cards of a round that were typed in this tab. */
export function keptCards(session: string, round: RoundOf): PaperCardDraft[] {
  try {
    const kept: unknown = JSON.parse(remembered(thisTab, keyOf(session, round)) ?? '[]')
    const cards = v.safeParse(v.array(cardSchema), kept)
    // What JSON.parse gives is JSON.
    return cards.success ? (cards.output as PaperCardDraft[]) : []
  } catch {
    // Somebody else's entry under our name.
    return []
  }
}

export const keepCards = (
  session: string,
  round: RoundOf,
  cards: readonly PaperCardDraft[],
): void => remember(thisTab, keyOf(session, round), JSON.stringify(cards))

/** 32 random bytes as base64url; `randomUUID` does not exist on plain http. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** An empty card: whoever types it in has taken the pen. */
export const newCard = (table?: number, draft: Json = {}): PaperCardDraft => ({
  seat: newSecret(),
  rev: 0,
  draft,
  ...(table === undefined ? {} : { table }),
})
