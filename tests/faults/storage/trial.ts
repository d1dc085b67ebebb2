import type { Writer } from '../../../server/store/writer.ts'
import type { Found, Size, Trial } from '../trial.ts'
import { backUpUnderLoad, byCommand, type MakeBackup, pieceByPiece } from './backups-under-load.ts'
import {
  diskOfFiles,
  diskOfPages,
  type FullDiskReport,
  fillAndFree,
  hasLimits,
  noAnswers,
  sayingSaved,
} from './full-disk.ts'

/*
 * Row 4 of the table also asks for a lost PostgreSQL and a lost Redis. Plenum has neither: it keeps
 * everything in one SQLite file. Whoever adds one adds here what it does when that is lost.
 */

const sizes = {
  short: { cycles: 2, phones: 30, backups: 2, crowd: 8 },
  full: { cycles: 25, phones: 40, backups: 30, crowd: 20 },
} as const

/** RELIABILITY section 10, row 4. Held in the full size alone: a busy machine is slow. */
const longest = { back: 5_000, restore: 10_000 }

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`

const add = (a: FullDiskReport, b: FullDiskReport): FullDiskReport => ({
  untaken: a.untaken + b.untaken,
  refused: a.refused + b.refused,
  acked: a.acked + b.acked,
  back: Math.max(a.back, b.back),
  lost: a.lost + b.lost,
  phantom: a.phantom + b.phantom,
  otherwise: a.otherwise + b.otherwise,
})

/** A disk without a page to spare, and where the system can limit a process, one without a byte. */
async function fullDisks(
  size: Size,
  wrap: (writer: Writer) => Writer = (writer) => writer,
): Promise<Found> {
  const scale = sizes[size]
  const pages = await fillAndFree(await diskOfPages(wrap), scale)
  const files = hasLimits ? await fillAndFree(await diskOfFiles(), scale) : noAnswers
  const { refused, acked, back, lost, phantom, otherwise } = add(pages, files)
  const wasFull = pages.untaken > 0 && (!hasLimits || files.untaken > 0)
  return {
    figures: `disk full ${scale.cycles * (hasLimits ? 2 : 1)} times: ${acked} saved, ${refused} refused in words, ${otherwise} otherwise; lost ${lost}, phantom ${phantom}, everyone taken ${seconds(back)} after there was room${hasLimits ? '' : ' (no limit on files here)'}`,
    isKept:
      wasFull && lost + phantom + otherwise === 0 && (size === 'short' || back <= longest.back),
  }
}

async function backups(size: Size, count: number, make: MakeBackup = byCommand): Promise<Found> {
  const { crowd: phones } = sizes[size]
  const report = await backUpUnderLoad({ backups: count, phones }, make)
  const { rounds, acks, restored, unusable, different, unserved } = report
  return {
    figures: `${count} backups during ${acks} answers: ${rounds} sealed rounds restored the same, different ${different}, unusable backups ${unusable}, not served ${unserved}; restored and serving in ${seconds(restored)} at most`,
    isKept:
      rounds > 0 &&
      unusable + different + unserved === 0 &&
      (size === 'short' || restored <= longest.restore),
  }
}

async function both(size: Size): Promise<Found> {
  const found = [await fullDisks(size), await backups(size, sizes[size].backups)]
  return {
    figures: found.map(({ figures }) => figures).join('; '),
    isKept: found.every(({ isKept }) => isKept),
  }
}

export const trial: Trial = {
  number: 4,
  name: 'storage',
  promise:
    'A full disk refuses in words and loses nothing that was called saved; a backup made meanwhile brings back every sealed round as it was',
  run: both,
  mutants: [
    {
      name: 'a writer that says saved whatever the disk says',
      run: () => fullDisks('short', sayingSaved),
    },
    {
      name: 'a backup that copies the file while it is written',
      run: () => backups('short', 6, pieceByPiece),
    },
  ],
}
