import { existsSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { copyIn, hashOfFile, readManifest } from './manifest.ts'

const form = /^plenum-(\d{4}-\d{2}-\d{2})-(\d+)$/u

interface Named {
  readonly name: string
  readonly date: string
  readonly number: number
}

/** Where backups go when nobody says where: beside the data, never among them. */
export const backupsBeside = (dataDir: string): string => join(dirname(dataDir), 'backups')

/** Every backup in a folder by its name, oldest first. */
function listBackups(folder: string): Named[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const [, date, number] = form.exec(name) ?? []
      return date && number ? [{ name, date, number: Number(number) }] : []
    })
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.number - b.number)
}

/** The first name of this day that is free. */
export function nextName(folder: string, date: string): string {
  const taken = listBackups(folder).filter((backup) => backup.date === date)
  return `plenum-${date}-${(taken.at(-1)?.number ?? 0) + 1}`
}

const unfinishedForm = /^unfinished-(\d+)$/u

/** Where this process puts a backup together before it has its name. */
export const unfinishedIn = (folder: string): string => join(folder, `unfinished-${process.pid}`)

/** Another's counts as living, too, when all that is known is that there is a process of this number. */
function isAnothers(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** Deletes what backups that were killed have left, but nothing that a living process may work on. */
export function clearUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = unfinishedForm.exec(name) ?? []
    if (pid === undefined || isAnothers(Number(pid))) continue
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** The newest backup that is still what was written and holds nothing damaged; null where there is none. */
export function lastGood(folder: string): { path: string; date: string } | null {
  for (const { name } of listBackups(folder).toReversed()) {
    const path = join(folder, name)
    const manifest = readManifest(path)
    if (!manifest || manifest.damaged.length > 0 || !existsSync(copyIn(path))) continue
    if (hashOfFile(copyIn(path)) === manifest.sha256) return { path, date: manifest.date }
  }
  return null
}

/**
 * Deletes the backups of days before this one, but never the newest good one: what was deleted in
 * Plenum must not live on in its backups.
 *
 * @returns how many
 */
export function deleteBefore(folder: string, date: string): number {
  const kept = lastGood(folder)?.path
  const old = listBackups(folder)
    .filter((backup) => backup.date < date)
    .map(({ name }) => join(folder, name))
    .filter((path) => path !== kept)
  for (const path of old) rmSync(path, { recursive: true })
  return old.length
}
