import { describe, expect, it } from 'vitest'
import type { Trial } from './trial.ts'

/** Declares the short version of a trial and of its mutants as tests. */
export function tryOut({ number, promise, run, mutants, skipped }: Trial): void {
  const why = skipped === undefined ? '' : ` (skipped: ${skipped})`

  describe.skipIf(skipped !== undefined)(`${number}. ${promise}${why}`, () => {
    it('is kept', async () => {
      const found = await run('short')

      console.log(`${number}. ${found.figures}`)
      expect(found).toEqual({ figures: found.figures, isKept: true })
    })

    // Some break by chance alone: what counts is that the same measurement can find them out.
    it.each(mutants)('would be seen broken: $name', { retry: 2 }, async (mutant) => {
      const found = await mutant.run('short')

      console.log(`${number}. planted: ${mutant.name}: ${found.figures}`)
      expect(found).toEqual({ figures: found.figures, isKept: false })
    })
  })
}
