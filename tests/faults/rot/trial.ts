import { removeDataDir } from '../../support/plenum.ts'
import type { Found, Size, Trial } from '../trial.ts'
import { believeAll, type Fate, flip, makeSealed, startOn } from './flipped-files.ts'
import { type Tearing, tearBehind, tearMany } from './torn-log.ts'

const sizes = {
  short: { logs: 120, copies: 60 },
  full: { logs: 1_000, copies: 200 },
} as const

/** Cuts the write-ahead log of a round that is answered and sealed. */
async function cut(count: number, tearing?: Tearing): Promise<Found> {
  const { logs, broken, notPrefix, lost } = await tearMany(count, tearing)
  return {
    figures: `${logs} torn logs: damaged ${broken}, not as after some commit ${notPrefix}, answers lost ${lost}`,
    isKept: broken + notPrefix + lost === 0,
  }
}

/** Flips bytes of the database; the log has check sums of its own, and garbage in it is `cut`'s matter. */
async function rot(
  size: Size,
  read: (file: Buffer) => Promise<Buffer> = (file) => Promise.resolve(file),
): Promise<Found> {
  const sealed = await makeSealed()
  const fates: Record<Fate, number> = {
    unchanged: 0,
    'start refused': 0,
    'session refused': 0,
    'no sentence': 0,
    silent: 0,
  }
  try {
    for (let copy = 0; copy < sizes[size].copies; copy += 1) {
      fates[await startOn(sealed, await read(flip(sealed, copy)))] += 1
    }
  } finally {
    await removeDataDir(sealed.dataDir)
  }
  const inWords = Object.entries(fates).map(([fate, count]) => `${fate} ${count}`)
  return {
    figures: `${sizes[size].copies} copies with flipped bytes: ${inWords.join(', ')}`,
    isKept: fates.silent + fates['no sentence'] === 0,
  }
}

async function both(size: Size): Promise<Found> {
  const found = [await cut(sizes[size].logs), await rot(size)]
  return {
    figures: found.map(({ figures }) => figures).join('; '),
    isKept: found.every(({ isKept }) => isKept),
  }
}

export const trial: Trial = {
  number: 3,
  name: 'rot',
  promise:
    'A log cut off anywhere loses nothing that was synced, and damaged bytes never change what is shown in silence',
  run: both,
  mutants: [
    {
      name: 'a disk that says it has written what it has not',
      run: () => cut(20, tearBehind),
    },
    { name: 'hashes are not compared', run: (size) => rot(size, believeAll) },
  ],
}
