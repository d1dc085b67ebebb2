import type { BlockName } from '../../../shared/deck/block-names.ts'

/** The check-in that is chosen, in which of its forms; null where there is none. */
export const checkInOf = (
  chosen: readonly BlockName[],
): Extract<BlockName, 'check-in' | 'check-in-word'> | null =>
  (['check-in', 'check-in-word'] as const).find((name) => chosen.includes(name)) ?? null

/** The blocks after one is switched on or off: a check-in goes in either form, and comes as a ladder. */
export function switchedBlocks(chosen: readonly BlockName[], block: BlockName): BlockName[] {
  const on = block === 'check-in' ? checkInOf(chosen) : block
  const others = chosen.filter((name) => name !== on)
  return others.length < chosen.length ? others : [...chosen, block]
}
