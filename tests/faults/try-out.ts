import { describe, expect, it } from 'vitest'
import type { Trial } from './trial.ts'

/** Why a trial cannot be held here, behind its name. */
const reason = ({ skipped }: Trial): string =>
  skipped === undefined ? '' : ` (skipped: ${skipped})`

/** Declares the short version of a trial as a test. */
export function tryOut(trial: Trial): void {
  describe.skipIf(trial.skipped !== undefined)(
    `${trial.number}. ${trial.promise}${reason(trial)}`,
    () => {
      it('is kept', async () => {
        const found = await trial.run('short')

        console.log(`${trial.number}. ${found.figures}`)
        expect(found).toEqual({ figures: found.figures, isKept: true })
      })
    },
  )
}

/** Declares the short versions of a trial's mutants as tests. */
export function tryOutMutants(trial: Trial): void {
  describe.skipIf(trial.skipped !== undefined)(
    `${trial.number}. ${trial.promise}${reason(trial)}`,
    () => {
      // Some break by chance alone: what counts is that the same measurement can find them out.
      it.each(trial.mutants)('would be seen broken: $name', { retry: 2 }, async (mutant) => {
        const found = await mutant.run('short')

        console.log(`${trial.number}. planted: ${mutant.name}: ${found.figures}`)
        expect(found).toEqual({ figures: found.figures, isKept: false })
      })
    },
  )
}
