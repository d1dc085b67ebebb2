import { createHash, randomInt } from 'node:crypto'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { DatabaseUnusable } from '../../../server/store/sqlite.ts'
import { keepSums, sealHash, teachSums } from '../../../server/store/sums.ts'
import { mixedDeck } from '../../support/arbitrary-room.ts'
import {
  closeSockets,
  newDataDir,
  press,
  removeDataDir,
  type StartedSession,
  startPlenum,
} from '../../support/plenum.ts'
import { runReportSession } from '../../support/report-session.ts'
import { databaseFile, goTo, openRoomOn, rowsIn } from '../../support/room.ts'
import { hiding } from '../../support/texts.ts'

/** A data directory with sealed rounds and agreements, and what its server said of them. */
export interface Sealed {
  readonly dataDir: string
  readonly file: Buffer
  /** Of every sealed part, as it is stored. */
  readonly values: readonly string[]
  readonly sessions: readonly StartedSession[]
  readonly reports: readonly string[]
  readonly content: string
  /** The moment it was made at: no day of deletion comes while it is looked at. */
  readonly madeAt: number
}

/** A finished workshop with a text taken off and two agreements, and one that still runs. */
async function runSessions(plenum: Awaited<ReturnType<typeof startPlenum>>) {
  const finished = await runReportSession(plenum)
  const [text] = rowsIn(plenum.dataDir, "SELECT id FROM part WHERE step = 'ord'")
  await finished.console.ask('board', hiding('ord', String(text?.['id'])))
  await press(finished.console, { type: 'end' })
  const running = await openRoomOn(plenum, { deck: { file: mixedDeck } })
  const phones = await running.phones(6)
  await goTo(running, 'texts', phones)
  await Promise.all(phones.map((phone, at) => phone.answer({ notes: [`Et svar, nummer ${at}`] })))
  await press(running.console, { type: 'reveal' })
  return [finished.session, running.session]
}

const reportOf = async (url: string, { id, cookie }: StartedSession) => {
  const response = await fetch(`${url}/api/sessions/${id}/report`, {
    headers: { cookie, 'accept-language': 'nb' },
  })
  return { status: response.status, body: await response.text() }
}

/** Everything that is sealed, agreed on, and shown, as one hash. */
function contentOf(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true })
  const hash = createHash('sha256')
  try {
    for (const query of [
      'SELECT id, deck, settings, state, answers_until, agreements_until FROM session ORDER BY id',
      'SELECT session_id, step, round, status, people, answered, hex(seal) FROM round ORDER BY 1, 2, 3',
      'SELECT session_id, step, round, figure, value, hidden FROM part ORDER BY id',
    ]) {
      hash.update(JSON.stringify(database.prepare(query).all()))
    }
    return hash.digest('hex')
  } catch {
    return 'unreadable'
  } finally {
    database.close()
  }
}

/** Runs a real server until there is something to be damaged. */
export async function makeSealed(): Promise<Sealed> {
  const dataDir = await newDataDir()
  const madeAt = Date.now()
  const plenum = await startPlenum(dataDir, { monotonic: () => performance.now() * 1_000 })
  try {
    const sessions = await runSessions(plenum)
    const reports = await Promise.all(
      sessions.map(async (session) => (await reportOf(plenum.url, session)).body),
    )
    closeSockets()
    await plenum.close()
    const file = readFileSync(databaseFile(dataDir))
    const values = rowsIn(dataDir, 'SELECT value FROM part').map(({ value }) => String(value))
    const content = contentOf(databaseFile(dataDir))
    return { dataDir, file, values, sessions, reports, content, madeAt }
  } catch (error) {
    await plenum.close()
    throw error
  }
}

/** What became of one damaged copy. `silent`: other figures or agreements than before, and not a word. */
export type Fate = 'unchanged' | 'start refused' | 'session refused' | 'no sentence' | 'silent'

/** The refusals that say something is wrong with what is stored. */
const saysSo = (body: string) => /"code":"(?:room-damaged|internal)"/u.test(body)

async function judgeReport(
  url: string,
  session: StartedSession,
  before: string | undefined,
): Promise<Fate | 'link refused'> {
  const { status, body } = await reportOf(url, session)
  if (status === 200) return body === before ? 'unchanged' : 'silent'
  if (body.includes('"code":"link-not-valid"')) return 'link refused'
  return saysSo(body) ? 'session refused' : 'silent'
}

/** Starts the server on a damaged copy, and asks it for everything that was released. */
export async function startOn(sealed: Sealed, file: Buffer): Promise<Fate> {
  const dataDir = await newDataDir()
  cpSync(sealed.dataDir, dataDir, { recursive: true })
  writeFileSync(databaseFile(dataDir), file)
  try {
    const started = startPlenum(dataDir, { now: () => sealed.madeAt })
    const plenum = await started.catch((error: Error) => error)
    if (plenum instanceof DatabaseUnusable) return 'start refused'
    if (plenum instanceof Error) return 'no sentence'
    const fates = []
    for (const [index, session] of sealed.sessions.entries()) {
      fates.push(await judgeReport(plenum.url, session, sealed.reports[index]))
    }
    await plenum.close()
    if (fates.includes('silent')) return 'silent'
    if (fates.includes('session refused')) return 'session refused'
    // A facilitator who is not known any more sees nothing wrong; what is stored must be as it was.
    const isKnown = !fates.includes('link refused')
    return isKnown || contentOf(databaseFile(dataDir)) === sealed.content ? 'unchanged' : 'silent'
  } finally {
    await removeDataDir(dataDir)
  }
}

const oneOf = (places: readonly number[]) => places[randomInt(places.length)] ?? 0

/** Where the sealed answers and agreements lie in the file, byte by byte. */
const sealedPlaces = (file: Buffer, values: readonly string[]): number[] =>
  values.flatMap((value) => {
    const start = file.indexOf(value)
    return start < 0 ? [] : Array.from(Buffer.from(value), (_byte, index) => start + index)
  })

/**
 * Every third copy has 1 to 1,000 changed bytes anywhere, one a single byte where something is written,
 * and one a single byte of what is sealed.
 */
export function flip({ file, values }: Sealed, copy: number): Buffer {
  const flipped = Buffer.from(file)
  const everywhere = [...file.keys()]
  const kinds = [everywhere, everywhere.filter((at) => file[at] !== 0), sealedPlaces(file, values)]
  const places = kinds[copy % kinds.length] ?? everywhere
  const count = places === everywhere ? Math.round(10 ** (randomInt(3_001) / 1_000)) : 1
  for (let done = 0; done < count; done += 1) {
    const at = oneOf(places)
    flipped[at] = (flipped[at] ?? 0) ^ (1 + randomInt(255))
  }
  return flipped
}

/** What a server believes that compares no hash: every seal and every sum is made of what lies there now. */
export async function believeAll(file: Buffer): Promise<Buffer> {
  const dataDir = await newDataDir()
  const path = databaseFile(dataDir)
  writeFileSync(path, file)
  try {
    sealAnew(path)
    return readFileSync(path)
  } catch {
    // So damaged that nothing can be written into it: its structure gives it away.
    return file
  } finally {
    await removeDataDir(dataDir)
  }
}

function sealAnew(path: string): void {
  const database = new DatabaseSync(path)
  try {
    teachSums(database)
    keepSums(database)
    const write = database.prepare(
      'UPDATE round SET seal = ? WHERE session_id = ? AND step = ? AND round = ?',
    )
    const parts = database.prepare(
      'SELECT figure, value FROM part WHERE session_id = ? AND step = ? AND round = ?',
    )
    for (const row of database.prepare('SELECT * FROM round').all()) {
      const { session_id: session = null, step = null, round = null } = row
      const lying = parts.all(session, step, round)
      const asParts = lying.map(({ figure, value }) => ({
        figure: String(figure),
        value: String(value),
        table: null,
      }))
      if (row['seal'] !== null) write.run(sealHash(asParts), session, step, round)
    }
    database.exec('UPDATE session SET deck = deck')
  } finally {
    database.close()
  }
}
