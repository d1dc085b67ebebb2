/**
 * What any workshop may be opened and closed with, in the order in which it comes, and how long each takes.
 * Names and minutes alone: the start page needs no more, and the texts are many.
 */
export const blockMinutes = {
  /** How present is everyone, on a ladder. */
  'check-in': 3,
  /** The same in one word. */
  'check-in-word': 3,
  'ground-rules': 2,
  /** What people take along, and whether it was of use. */
  'check-out': 3,
} as const satisfies Readonly<Record<string, number>>

export type BlockName = keyof typeof blockMinutes

export const blockNames = ['check-in', 'check-in-word', 'ground-rules', 'check-out'] as const

const checkIns: readonly string[] = ['check-in', 'check-in-word'] satisfies BlockName[]

/** Whether a choice of blocks has one of them twice, or checks in twice. */
export const isTwice = (chosen: readonly string[]): boolean =>
  new Set(chosen).size < chosen.length ||
  chosen.filter((name) => checkIns.includes(name)).length > 1

/** The minutes that the chosen blocks take, beside those of the workshop. */
export const minutesOfBlocks = (chosen: readonly BlockName[]): number =>
  chosen.reduce((sum, name) => sum + blockMinutes[name], 0)
