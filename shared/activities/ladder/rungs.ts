import type { Localized } from '../../i18n/local-text.ts'
import type { LadderConfig } from './schema.ts'

/**
 * What an answer names the choice beyond the top level by. It stands here because the phone knows it from its
 * first page on, and the schemas never get there.
 */
export const beyondId = 'beyond'

/** What of a ladder says how high a level is. */
interface Heights {
  readonly levels: readonly { readonly id: string }[]
  readonly beyond?: unknown
}

/** One place to stand. */
export interface Rung {
  readonly id: string
  /** What it is called by on phone, screen and paper, counted from the bottom. */
  readonly number: number
  readonly title: string
  readonly text?: string | undefined
  /** Over the top level. */
  readonly isBeyond: boolean
}

/** The places to stand, the lowest first. The choice beyond counts as one more level over the top. */
export function rungsOf({
  levels,
  beyond,
  beyondText,
}: Pick<Localized<LadderConfig>, 'levels' | 'beyond' | 'beyondText'>): Rung[] {
  const own = levels.map((level, place) => ({ ...level, number: place + 1, isBeyond: false }))
  if (beyond === undefined) return own
  const text = beyondText === undefined ? {} : { text: beyondText }
  return [...own, { id: beyondId, title: beyond, ...text, number: own.length + 1, isBeyond: true }]
}

/** How high a place is, from 0. */
export const heightOf = ({ levels }: Heights, id: string): number =>
  id === beyondId ? levels.length : levels.findIndex((level) => level.id === id)
