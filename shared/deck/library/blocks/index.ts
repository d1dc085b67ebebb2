import type { BlockName } from '../../block-names.ts'
import type { StepFile } from '../deck-file.ts'
import { checkIn, checkInWord } from './check-in.ts'
import { checkOut } from './check-out.ts'
import { groundRules } from './ground-rules.ts'

/** The blocks' steps, as they are written in a file. All are in the short version, too. */
export const blocks: {
  readonly [Name in BlockName]: {
    readonly place: 'before' | 'after'
    readonly steps: readonly StepFile[]
  }
} = {
  'check-in': { place: 'before', steps: [checkIn] },
  'check-in-word': { place: 'before', steps: [checkInWord] },
  'ground-rules': { place: 'before', steps: [groundRules] },
  'check-out': { place: 'after', steps: checkOut },
}
