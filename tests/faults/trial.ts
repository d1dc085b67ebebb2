/** The short one is part of `npm test`, the full one of `npm run faults`. */
export type Size = 'short' | 'full'

/** What came of one run. */
export interface Found {
  /** The figures in one line, for people: "125 kills, 24,310 acks: lost 0, duplicated 0". */
  readonly figures: string
  readonly isKept: boolean
}

/** The same run on a deliberately broken variant, which must be found out. */
export interface Mutant {
  readonly name: string
  readonly run: (size: Size) => Promise<Found>
}

/** One of the promises that are put on trial, each in a folder of its own beside this file. */
export interface Trial {
  /** The place in the table: 1 to 15. */
  readonly number: number
  readonly name: string
  readonly promise: string
  readonly run: (size: Size) => Promise<Found>
  readonly mutants: readonly Mutant[]
  /** Why this machine cannot try it. */
  readonly skipped?: string
}
