import type { Json } from '../../../shared/lib/json.ts'

/** Who writes for the table, as this phone sees it. */
export type Pen = 'mine' | 'other' | 'free'

/** How the table's answer stands. */
export interface WorkFacts {
  readonly table: number
  readonly pen: Pen
  /** Somebody asks this phone for the pen; or, where the pen is another's, this phone does. */
  readonly asked: boolean
  /** What is written so far; where this phone writes, its own newest words. */
  readonly draft: Json | null
  /** What the table has handed in, or is handing in. */
  readonly delivered: Json | null
  /** How far that has come. */
  readonly delivery: 'sending' | 'unsent' | 'saved'
  /** False while the step is locked: everything stays readable, and nothing can be handed in. */
  readonly open: boolean
}

/** What a person at the table can do with its answer. */
export interface WorkActs {
  readonly take: () => void
  readonly ask: () => void
  readonly handOver: () => void
  /** Lets whoever asked know that it will take a little longer. */
  readonly keep: () => void
  readonly deliver: (value: Json) => void
  readonly takeBack: () => void
}
