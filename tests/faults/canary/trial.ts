import { openBrowser } from '../../support/browser.ts'
import { found } from '../../support/canary.ts'
import { closeSockets, newDataDir, removeDataDir } from '../../support/plenum.ts'
import { type ServerProcess, startToldServer } from '../../support/process.ts'
import { rawRequest } from '../../support/raw.ts'
import type { Found, Size, Trial } from '../trial.ts'
import { hiddenText, neverShown, shownLater } from './board-work.ts'
import {
  address,
  agent,
  agreement,
  type Evening,
  errorsOf,
  filesOf,
  type Heard,
  openEvening,
  runEvening,
  sentTo,
  singingServer,
  title,
} from './evening.ts'
import { freePort, openRecorder } from './recorder.ts'
import type { Singing } from './server.ts'
import { openPages } from './watchers.ts'

const people = { short: 4, full: 40 } as const

/** What must not be found, and with whom it may: each reader that is not named must not have it. */
const canariesOf = ({ room: { session }, phones, code, screenToken, joinToken }: Evening) => {
  const shown = [
    'phones',
    'screen',
    'console',
    'csv',
    'json',
    'report',
    'page of the console',
    'page of the screen',
    'page of the phone',
  ]
  const leading = ['console', 'page of the console']
  const onTheWall = ['screen', 'page of the screen', ...leading]
  const canaries: [string, string, readonly string[]][] = [
    ['the facilitator’s link', session.token, []],
    ['the facilitator’s cookie', session.cookie.split('=')[1] ?? '', []],
    ...phones.map(({ seat }): [string, string, string[]] => ['a seat', seat, []]),
    ['an address', address, []],
    ['a user agent', agent, []],
    // The console frames the screen; the screen's own address is what it was opened by.
    ['the screen’s link', screenToken, onTheWall.filter((reader) => reader !== 'screen')],
    ['the QR’s token', joinToken, [...onTheWall, 'page of the phone']],
    ['the code', code, onTheWall],
    ...neverShown.map((text): [string, string, string[]] => [
      text === hiddenText ? 'a text that was taken off' : `“${text}”`,
      text,
      leading,
    ]),
    ...shownLater.map((text): [string, string, string[]] => [`“${text}”`, text, shown]),
    ['an agreement', agreement, shown],
    ['the session’s name', title, shown],
  ]
  return canaries
}

/** Every canary heard by somebody who must not have it. */
const hitsIn = (evening: Evening, heard: readonly Heard[]): string[] =>
  canariesOf(evening).flatMap(([name, canary, readers]) =>
    heard
      .filter(({ reader, text }) => !readers.includes(reader) && found(text, [canary]).length > 0)
      .map(({ reader }) => `${name} in ${reader}`),
  )

/** Before anything is shown, and while the console alone looks through, no text of anybody is anywhere. */
const earlyIn = (heard: readonly Heard[]): string[] =>
  heard
    .filter(({ text }) => found(text, [...neverShown, ...shownLater]).length > 0)
    .map(({ reader }) => `a text in ${reader} before its time`)

async function operationOf(url: string, metricsPort: number): Promise<Heard[]> {
  const ask = async (reader: string, base: string, path: string) => {
    const { status, text, headers } = await rawRequest(base, path)
    if (status !== 200) throw new Error(`${reader}: ${status}`)
    return { reader, text: `${JSON.stringify(headers)} ${text}` }
  }
  return Promise.all([
    ask('health', url, '/healthz'),
    ask('readiness', url, '/readyz'),
    ask('metrics', `http://127.0.0.1:${metricsPort}`, '/metrics'),
  ])
}

interface Sung {
  readonly heard: number
  readonly hits: readonly string[]
  readonly strayed: readonly string[]
}

async function sing(server: ServerProcess, metricsPort: number, size: Size): Promise<Sung> {
  const [browser, recorder] = [await openBrowser(server.url), await openRecorder()]
  try {
    const evening = await openEvening(server.url, people[size])
    const pages = await openPages(browser, evening)
    const { before, looked } = await runEvening(evening)
    const heard = [
      ...sentTo(evening),
      ...(await filesOf(evening)),
      await errorsOf(evening),
      ...(await operationOf(server.url, metricsPort)),
      ...(await pages.look()),
    ]
    const strayed = [...browser.strayed]
    heard.push(await pages.leave(recorder))
    await server.kill('SIGTERM')
    heard.push({ reader: 'the log', text: server.output() })
    const hits = [...earlyIn([...before, ...looked]), ...hitsIn(evening, heard)]
    return { heard: heard.length, hits: [...new Set(hits)], strayed }
  } finally {
    recorder.close()
    await browser.close()
  }
}

async function look(size: Size, leak?: Singing['leak']): Promise<Found> {
  const dataDir = await newDataDir()
  const metricsPort = await freePort()
  const input: Singing = { dataDir, metricsPort, ...(leak ? { leak } : {}) }
  const server = await startToldServer(singingServer, input)
  try {
    const { heard, hits, strayed } = await sing(server, metricsPort, size)
    return {
      figures: `${hits.length} hits in ${heard} places, ${strayed.length} requests to others${hits
        .slice(0, 3)
        .map((hit) => `; ${hit}`)
        .join('')}`,
      isKept: hits.length === 0 && strayed.length === 0,
    }
  } finally {
    closeSockets()
    await server.kill()
    await removeDataDir(dataDir)
  }
}

export const trial: Trial = {
  number: 10,
  name: 'canary',
  promise: 'Secrets and unshown texts are nowhere but with those they belong to',
  run: (size) => look(size),
  mutants: [
    { name: 'a log line with seat and address', run: (size) => look(size, 'seat-in-log') },
    {
      name: 'a view with a text that was taken off',
      run: (size) => look(size, 'hidden-text-in-view'),
    },
    {
      name: 'an error that echoes what it was given',
      run: (size) => look(size, 'error-echoes-input'),
    },
  ],
}
