import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deleteBefore, lastGood } from '../../server/backup/backups.ts'
import { makeBackup } from '../../server/backup/make.ts'
import { hashOfFile } from '../../server/backup/manifest.ts'
import { putBack } from '../../server/backup/put-back.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { mixedDeck } from '../support/arbitrary-room.ts'
import { closeSockets, press, quick } from '../support/plenum.ts'
import { runNode } from '../support/process.ts'
import {
  countIn,
  databaseFile,
  enterRoom,
  goTo,
  joinPhone,
  openRoom,
  rawFiles,
  rowsIn,
  soup,
  startForTest,
} from '../support/room.ts'

const today = '2026-11-22'

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenum-backups-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const backUp = (dataDir: string, folder: string, day = today) =>
  makeBackup({ dataDir, folder, today: day, program: '1.2.3' })

/** A room with a sealed round, and one that is open and answered. */
async function roomWithBoth() {
  const room = await openRoom({ deck: { file: mixedDeck } })
  const phones = await room.phones(4)
  await goTo(room, 'texts', phones)
  await Promise.all(phones.map((phone, index) => phone.answer({ notes: [`lukket ${index}`] })))
  await goTo(room, 'last', phones)
  await Promise.all(phones.map((phone, index) => phone.answer({ notes: [`åpent ${index}`] })))
  return { room, phones, dataDir: room.plenum.dataDir }
}

const sealedIn = (dataDir: string) => rowsIn(dataDir, 'SELECT * FROM part ORDER BY id')

describe('a backup of a running server', () => {
  it('has what is sealed and no other answer, no key, and is for one user alone', async () => {
    const { dataDir } = await roomWithBoth()
    const folder = newFolder()

    const { path, manifest, rounds } = backUp(dataDir, folder)

    expect(readdirSync(path).toSorted()).toEqual(['manifest.json', 'plenum.sqlite'])
    expect(countIn(path, 'answer')).toBe(0)
    expect(countIn(dataDir, 'answer')).toBe(4)
    expect(sealedIn(path)).toEqual(sealedIn(dataDir))
    expect(manifest).toMatchObject({ date: today, program: '1.2.3', sessions: 1, damaged: [] })
    expect(rounds).toBe(1)
    expect(readdirSync(path).map((name) => statSync(join(path, name)).mode & 0o777)).toEqual([
      0o600, 0o600,
    ])
    expect(statSync(path).mode & 0o777).toBe(0o700)
  })

  it('holds no byte of the open answers, nor of the key they are under', async () => {
    const { dataDir } = await roomWithBoth()
    const { path } = backUp(dataDir, newFolder())
    const secrets = [
      ...rowsIn(dataDir, 'SELECT value, respondent FROM answer').flatMap(
        ({ value, respondent }) => [
          // BLOB columns.
          Buffer.from(value as Uint8Array),
          Buffer.from(respondent as Uint8Array),
        ],
      ),
      ...readdirSync(join(dataDir, 'keys')).map((name) =>
        readFileSync(join(dataDir, 'keys', name)),
      ),
    ]

    const files = rawFiles(path)

    expect(secrets).toHaveLength(10)
    expect(secrets.filter((one) => files.some(({ bytes }) => bytes.includes(one)))).toEqual([])
  })

  it('says which sessions were damaged, and is not the last good one then', async () => {
    const { room, dataDir } = await roomWithBoth()
    const folder = newFolder()
    const good = backUp(dataDir, folder)
    await room.plenum.close()
    tamper(dataDir, "UPDATE part SET value = replace(value, 'lukket', 'lekket')")

    const { manifest } = backUp(dataDir, folder)

    expect(manifest.damaged).toEqual([room.session.id])
    expect(lastGood(folder)).toEqual({ path: good.path, date: today })
  })

  it('is not made of a database that is damaged, and leaves nothing behind', async () => {
    const { room, dataDir } = await roomWithBoth()
    const folder = newFolder()
    await room.plenum.close()
    overwrite(databaseFile(dataDir))

    expect(() => backUp(dataDir, folder)).toThrow(
      expect.objectContaining({ problem: 'sourceDamaged' }),
    )
    expect(readdirSync(folder)).toEqual([])
  })
})

function tamper(dataDir: string, statement: string): void {
  const database = new DatabaseSync(databaseFile(dataDir))
  database.exec(statement)
  database.close()
}

function overwrite(file: string): void {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, 3 * 4_096, 5 * 4_096)
  writeFileSync(file, bytes)
}

/** A live step whose picture has moved on the screen. */
async function roomOnLive() {
  const room = await openRoom({ deck: { file: mixedDeck } })
  const phones = await room.phones(3)
  const screen = await room.screen()
  await goTo(room, 'live', phones)
  for (const phone of phones) await phone.answer(soup)
  await screen.until((view) => peopleIn(view) === 3)
  return { room, phones, dataDir: room.plenum.dataDir }
}

const peopleIn = ({ shown }: ScreenView) => shown[0]?.figures['option']?.people ?? 0

describe('a backup of a server with a live picture', () => {
  const shownIn = (dataDir: string) =>
    rowsIn(dataDir, "SELECT shown FROM round WHERE step = 'live'").map(({ shown }) => shown)

  it('holds nothing of the picture, which grows again from what the phones send', async () => {
    const { room, phones, dataDir } = await roomOnLive()
    const { path, manifest } = backUp(dataDir, newFolder())
    const [stored] = shownIn(dataDir)
    closeSockets()
    await room.plenum.close()

    expect(stored).toContain('soup')
    expect(shownIn(path)).toEqual([null])
    expect(rawFiles(path).filter(({ bytes }) => bytes.includes(String(stored)))).toEqual([])
    expect(manifest.damaged).toEqual([])

    const fresh = newFolder()
    putBack({ backup: path, dataDir: fresh, replace: false })
    const plenum = await startForTest({ timings: quick }, {}, fresh)
    const again = await enterRoom(plenum, room.session)
    const screen = await again.screen()
    const back = await Promise.all(phones.map(({ seat }) => again.phone({ seat })))
    const seen: number[] = []
    for (const [index, phone] of back.entries()) {
      await phone.answer(soup)
      seen.push(peopleIn(await screen.until(({ answered }) => answered === index + 1)))
    }
    expect(seen).toEqual([0, 0, 3])
  })

  it('still says that the round was damaged, when it was', async () => {
    const { room, dataDir } = await roomOnLive()
    await room.plenum.close()
    tamper(dataDir, "UPDATE round SET shown = replace(shown, 'soup', 'rice')")

    const { path, manifest } = backUp(dataDir, newFolder())

    expect(shownIn(path)).toEqual([null])
    expect(manifest.damaged).toEqual([room.session.id])
  })
})

describe('a backup that was killed before it was done', () => {
  const pidOfTheDead = async () => {
    const { child, exit } = runNode(['--version'], {})
    await exit
    return child.pid ?? 0
  }

  it('is cleared away by the next one, unless its process lives', async () => {
    const { dataDir } = await roomWithBoth()
    const folder = newFolder()
    const plant = (name: string) => {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'plenum.sqlite'), 'half')
    }
    const living = `unfinished-${process.ppid}`
    plant(living)
    plant(`unfinished-${await pidOfTheDead()}`)
    // What an earlier process left that had the number of this one, as in a container.
    plant(`unfinished-${process.pid}`)
    plant('unfinished-business')

    const { path } = backUp(dataDir, folder)

    expect(readdirSync(folder).toSorted()).toEqual(
      [basename(path), living, 'unfinished-business'].toSorted(),
    )
  })
})

describe('a manifest', () => {
  it('holds no seal, from which few answers could be guessed', async () => {
    const { dataDir } = await roomWithBoth()
    const seals = rowsIn(dataDir, 'SELECT hex(seal) AS seal FROM round WHERE seal NOTNULL')

    const { path } = backUp(dataDir, newFolder())

    const written = readFileSync(join(path, 'manifest.json'), 'utf8').toLowerCase()
    expect(seals).toHaveLength(1)
    expect(seals.filter(({ seal }) => written.includes(String(seal).toLowerCase()))).toEqual([])
  })

  it('of an earlier version, with its seals, still leads to a restore', async () => {
    const { dataDir } = await roomWithBoth()
    const { path } = backUp(dataDir, newFolder())
    rewriteManifest(path, { sealed: [{ session: 's', step: 'texts', round: 1, seal: 'ab' }] })
    const fresh = newFolder()

    expect(putBack({ backup: path, dataDir: fresh, replace: false })).toMatchObject({ rounds: 1 })
    expect(sealedIn(fresh)).toEqual(sealedIn(dataDir))
  })
})

describe('a backup that is put back', () => {
  const backedUp = async () => {
    const { room, phones, dataDir } = await roomWithBoth()
    const { path } = backUp(dataDir, newFolder())
    return { room, phones, dataDir, path }
  }

  it('on a new machine leads the session on: the link works, phones are known and send again', async () => {
    const { room, phones, dataDir, path } = await backedUp()
    const [phone] = phones
    const sealed = sealedIn(dataDir)
    closeSockets()
    await room.plenum.close()
    const fresh = newFolder()

    const { aside } = putBack({ backup: path, dataDir: fresh, replace: false })
    const plenum = await startForTest({}, {}, fresh)

    expect(aside).toBeNull()
    expect(sealedIn(fresh)).toEqual(sealed)
    const again = await enterRoom(plenum, room.session)
    expect(again.console.latest()?.step?.id).toBe('last')
    const back = await joinPhone(plenum.url, room.session.id, undefined, {
      seat: phone?.seat ?? '',
    })
    expect(back.mine.at(-1)).toMatchObject({ step: 'last', rev: 0 })
    expect(await back.answer({ notes: ['åpent igjen'] })).toMatchObject({ ok: true })
    await press(again.console, { type: 'reveal' })
    const parts = rowsIn(fresh, "SELECT value FROM part WHERE step = 'last'")
    expect(parts).toEqual([{ value: '"åpent igjen"' }])
    expect(plenum.errors.join()).toContain('key-missing')
  })

  it('touches nothing while a server runs there', async () => {
    const { dataDir, path } = await backedUp()
    const before = rowsIn(dataDir, 'SELECT * FROM answer')

    expect(() => putBack({ backup: path, dataDir, replace: true })).toThrow(
      expect.objectContaining({ problem: 'running' }),
    )
    expect(rowsIn(dataDir, 'SELECT * FROM answer')).toEqual(before)
  })

  it('takes the place of a database only when told to, and puts that aside', async () => {
    const { room, dataDir, path } = await backedUp()
    await room.plenum.close()
    const order = { backup: path, dataDir }

    expect(() => putBack({ ...order, replace: false })).toThrow(
      expect.objectContaining({ problem: 'occupied' }),
    )
    expect(countIn(dataDir, 'answer')).toBe(4)

    const { aside } = putBack({ ...order, replace: true })

    expect(countIn(dataDir, 'answer')).toBe(0)
    expect(countIn(aside ?? '', 'answer')).toBe(4)
  })

  it.each([
    ['changed', (path: string) => overwrite(join(path, 'plenum.sqlite'))],
    ['noBackup', (path: string) => rmSync(join(path, 'manifest.json'))],
    ['noBackup', (path: string) => rmSync(join(path, 'plenum.sqlite'))],
    [
      'damaged',
      (path: string) => {
        tamper(path, 'UPDATE round SET answered = 9')
        stampAnew(path)
      },
    ],
  ] as const)('is refused as %s, and nothing is touched', async (problem, damage) => {
    const { path } = await backedUp()
    const fresh = newFolder()
    damage(path)

    expect(() => putBack({ backup: path, dataDir: fresh, replace: false })).toThrow(
      expect.objectContaining({ problem }),
    )
    expect(existsSync(databaseFile(fresh))).toBe(false)
  })
})

function rewriteManifest(path: string, change: object): void {
  const file = join(path, 'manifest.json')
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
  // It was written as an object.
  writeFileSync(file, JSON.stringify({ ...(manifest as object), ...change }))
}

/** A manifest that agrees with a file that was changed before it was made. */
const stampAnew = (path: string) =>
  rewriteManifest(path, { sha256: hashOfFile(join(path, 'plenum.sqlite')) })

describe('old backups', () => {
  it('are deleted, but never the newest good one', async () => {
    const { dataDir } = await roomWithBoth()
    const folder = newFolder()
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-20']) backUp(dataDir, folder, day)

    expect(deleteBefore(folder, '2026-11-15')).toBe(2)
    expect(readdirSync(folder)).toEqual(['plenum-2026-11-20-1'])
    expect(deleteBefore(folder, '2026-12-15')).toBe(0)
  })
})

describe('a second server on the same data', () => {
  it('is refused, and says so', async () => {
    const { dataDir } = await roomWithBoth()

    const second = runNode(['server/main.ts'], {
      env: { DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', LANG: 'en' },
    })

    expect(await second.exit).toMatchObject({ code: 1 })
    expect(second.output()).toContain('another Plenum uses the folder')
  })
})

describe('at the terminal', () => {
  it('a backup and a restore say what they did, and a damaged start names the last good backup', async () => {
    const { room, dataDir } = await roomWithBoth()
    const folder = newFolder()
    const env = { DATA_DIR: dataDir, LANG: 'en' }
    const run = async (...args: string[]) => {
      const { exit, output } = runNode(args, { env })
      const { code } = await exit
      return { code, output: output() }
    }

    const backup = await run('server/backup.ts', folder)
    const path = lastGood(folder)?.path ?? ''
    const early = await run('server/restore.ts', path, '--replace')
    await room.plenum.close()
    const restore = await run('server/restore.ts', path, '--replace')

    expect(backup.output).toContain('It holds 1 session and 1 closed question.')
    expect(early).toMatchObject({ code: 1 })
    expect(early.output).toContain('Stop it first')
    expect(restore).toMatchObject({ code: 0 })
    expect(restore.output).toContain('must be deleted again')
    expect((await run('server/restore.ts')).output).toContain('npm run restore -- backups/')
    expect((await run('server/backup.ts', '--keep-days', 'x')).code).toBe(1)
  })

  it('a start on a damaged database names the last good backup', async () => {
    const home = newFolder()
    const dataDir = join(home, 'data')
    const plenum = await startForTest({}, {}, dataDir)
    const { path } = backUp(dataDir, join(home, 'backups'))
    await plenum.close()
    overwrite(databaseFile(dataDir))

    const started = runNode(['server/main.ts'], {
      env: { DATA_DIR: dataDir, PORT: '0', LANG: 'en' },
    })

    expect(await started.exit).toMatchObject({ code: 1 })
    expect(started.output()).toContain(`npm run restore -- ${path} --replace`)
  })
})
