import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Trial } from './trial.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

const isTrial = (name: string) =>
  statSync(join(folder, name, 'trial.ts'), { throwIfNoEntry: false }) !== undefined

/** The folders beside this file that hold a trial. */
export const trialNames = (): string[] => readdirSync(folder).filter(isTrial)

/** The trial in a folder of this name. */
export async function loadTrial(name: string): Promise<Trial> {
  // Each `trial.ts` exports its `trial`, as the short versions in `npm test` see to.
  const loaded = (await import(join(folder, name, 'trial.ts'))) as { trial: Trial }
  return loaded.trial
}
