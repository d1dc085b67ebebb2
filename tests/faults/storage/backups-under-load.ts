import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastGood } from '../../../server/backup/backups.ts'
import { copyIn, hashOfFile, manifestIn } from '../../../server/backup/manifest.ts'
import { putBack } from '../../../server/backup/put-back.ts'
import { readCopy } from '../../../server/store/copy.ts'
import { type Crowd, crowdDeck, openCrowd } from '../../support/crowd.ts'
import {
  closeSockets,
  newDataDir,
  openConsole,
  press,
  removeDataDir,
  startPlenum,
  startSession,
} from '../../support/plenum.ts'
import { runNode, type ServerProcess, startFaulty } from '../../support/process.ts'
import { databaseFile, eventually, goTo, rowsIn } from '../../support/room.ts'

/** Makes a backup in a folder, and tells where it is. */
export type MakeBackup = (dataDir: string, folder: string) => Promise<string>

/** The command, as an operator or a timer runs it. */
export const byCommand: MakeBackup = async (dataDir, folder) => {
  const made = runNode(['server/backup.ts', folder], { env: { DATA_DIR: dataDir } })
  const { code } = await made.exit
  const path = lastGood(folder)?.path
  if (code !== 0 || path === undefined) throw new Error(made.output())
  return path
}

const sealsIn = (dataDir: string) =>
  rowsIn(
    dataDir,
    "SELECT round, hex(seal) AS seal FROM round WHERE step = 'notes' AND seal NOTNULL",
  )

/** What copying a file does while it is written: one half of one moment, and one of a later one. */
export const pieceByPiece: MakeBackup = async (dataDir, folder) => {
  const source = openSync(databaseFile(dataDir), 'r')
  try {
    const size = fstatSync(source).size
    const copy = Buffer.alloc(size)
    const half = Math.floor(size / 2)
    readSync(source, copy, 0, half, 0)
    const before = sealsIn(dataDir).length
    await eventually(() => sealsIn(dataDir).length > before + 3)
    readSync(source, copy, half, size - half, half)
    mkdirSync(folder, { recursive: true })
    writeFileSync(copyIn(folder), copy)
  } finally {
    closeSync(source)
  }
  const { sessions } = readCopy(copyIn(folder))
  const manifest = {
    format: 'plenum-backup',
    version: 1,
    date: '2026-11-22',
    program: 'mutant',
    sha256: hashOfFile(copyIn(folder)),
    sessions: sessions.length,
    damaged: [],
  }
  writeFileSync(manifestIn(folder), JSON.stringify(manifest))
  return folder
}

/** What came of backups that were made and put back while people answered. All but the first four are faults. */
export interface BackupReport {
  backups: number
  /** Sealed rounds that the restored copies had to hold, and hold as they are. */
  rounds: number
  acks: number
  /** Milliseconds from the order to restore until the server serves, at the most. */
  restored: number
  unusable: number
  /** Sealed rounds that are missing or other than they were. */
  different: number
  /** What the restored server could not show. */
  unserved: number
}

const partsIn = (dataDir: string, round: unknown) =>
  JSON.stringify(
    rowsIn(
      dataDir,
      `SELECT id, figure, value, hidden FROM part WHERE step = 'notes' AND round = ${Number(round)} ORDER BY id`,
    ),
  )

interface Scene {
  readonly server: ServerProcess
  readonly dataDir: string
  readonly session: Awaited<ReturnType<typeof startSession>>
  readonly console: ReturnType<typeof openConsole>
  readonly crowd: Crowd
}

async function openScene(dataDir: string, phones: number): Promise<Scene> {
  const server = await startFaulty({ dataDir })
  const { url } = server
  const session = await startSession(url, {}, { file: crowdDeck })
  const console = openConsole(url, session)
  const { join: entry } = await console.until(() => true)
  await goTo({ console }, 'notes')
  const crowd = openCrowd(phones, { url, session: session.id, code: entry.code, haste: 10 })
  await crowd.back()
  return { server, dataDir, session, console, crowd }
}

/** One round after the other, sealed while everybody answers. */
async function leadOn({ console, crowd }: Scene, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const before = crowd.acks()
    await eventually(() => crowd.acks() > before + 30)
    await press(console, { type: 'reveal' })
    await press(console, { type: 'again' })
  }
}

/** Puts a backup back into an empty directory and serves it; compares what must be in it. */
async function tryBackup(
  scene: Scene,
  backup: string,
  report: BackupReport,
  due: readonly unknown[],
) {
  const dataDir = await newDataDir()
  const started = performance.now()
  try {
    putBack({ backup, dataDir, replace: false })
    const same = due.filter((round) => partsIn(dataDir, round) === partsIn(scene.dataDir, round))
    report.rounds += same.length
    report.different += due.length - same.length
    const plenum = await startPlenum(dataDir)
    report.restored = Math.max(report.restored, performance.now() - started)
    const { id, cookie } = scene.session
    const shown = await fetch(`${plenum.url}/api/sessions/${id}/report`, { headers: { cookie } })
    if (shown.status !== 200) report.unserved += 1
    await plenum.close()
  } finally {
    await removeDataDir(dataDir)
  }
}

/** Makes and tries so many backups of a server on which a crowd answers and rounds are sealed. */
export async function backUpUnderLoad(
  { backups, phones }: { backups: number; phones: number },
  make: MakeBackup,
): Promise<BackupReport> {
  const report = {
    backups,
    rounds: 0,
    acks: 0,
    restored: 0,
    unusable: 0,
    different: 0,
    unserved: 0,
  }
  const dataDir = await newDataDir()
  const folder = await newDataDir()
  const scene = await openScene(dataDir, phones)
  let isOver = false
  const leading = leadOn(scene, () => isOver)
  try {
    for (let number = 1; number <= backups; number += 1) {
      const sealed = sealsIn(dataDir).length
      await eventually(() => sealsIn(dataDir).length > sealed)
      const due = sealsIn(dataDir).map(({ round }) => round)
      try {
        const backup = await make(dataDir, join(folder, String(number)))
        await tryBackup(scene, backup, report, due)
      } catch {
        report.unusable += 1
      }
    }
    return { ...report, acks: scene.crowd.acks() }
  } finally {
    isOver = true
    await leading.catch(() => {})
    scene.crowd.end()
    closeSockets()
    await scene.server.kill()
    await removeDataDir(dataDir)
    await removeDataDir(folder)
  }
}
