import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isLanguage, languages } from '../../shared/i18n/languages.ts'
import { openBrowser } from '../support/browser.ts'
import { closeSockets, quick, removeDataDir, startPlenum, startSession } from '../support/plenum.ts'
import { enterRoom } from '../support/room.ts'
import { contactSheet } from './contact-sheet.ts'
import { type Illustration, illustrations } from './guide.ts'
import { photograph, type Shot, type Studio } from './shots.ts'
import { looks, type State, type Theme } from './state.ts'
import { agreementStates } from './states/agreements.ts'
import { crowdStates } from './states/crowds.ts'
import { deskStates, remoteStates } from './states/desk.ts'
import { joinStates } from './states/join.ts'
import { ladderCrowds, ladderStates } from './states/ladder.ts'
import { otherStates, reportStates, startStates } from './states/pages.ts'
import { phoneStates } from './states/phone.ts'
import { tableStates } from './states/phone-tables.ts'
import { pointsCrowds, pointsStates } from './states/points.ts'
import { previewStates } from './states/previews.ts'
import { printedStates } from './states/printed.ts'
import { quadrantStates } from './states/quadrant.ts'
import { ratingStates } from './states/ratings.ts'
import { screenStates } from './states/screen.ts'
import { sortStates } from './states/sort.ts'
import { tableDeskStates } from './states/tables-desk.ts'
import { textStates } from './states/texts.ts'
import { toolStates } from './states/tools.ts'
import { trygtNokStates } from './states/trygt-nok.ts'

const all: readonly State[] = [
  ...joinStates,
  ...phoneStates,
  ...tableStates,
  ...screenStates,
  ...deskStates,
  ...remoteStates,
  ...startStates,
  ...previewStates,
  ...reportStates,
  ...otherStates,
  ...printedStates,
  ...Object.values(agreementStates).flat(),
  ...Object.values(toolStates).flat(),
  ...Object.values(textStates).flat(),
  ...Object.values(tableDeskStates).flat(),
  ...Object.values(trygtNokStates).flat(),
  ...Object.values(ratingStates).flat(),
  ...Object.values(ladderStates).flat(),
  ...ladderCrowds,
  ...Object.values(sortStates).flat(),
  ...Object.values(pointsStates).flat(),
  ...pointsCrowds,
  ...Object.values(quadrantStates).flat(),
  ...crowdStates,
]
const themes: readonly Theme[] = ['paper', 'hall']
const atOnce = 3
const repository = join(import.meta.dirname, '..', '..')

/** As it stands on a projector; only this browser finds it, and finds our server there. */
const address = 'http://plenum.kommune.no'

/**
 * `npm run gallery -- phone console/keys` makes those alone, and `screen/crowd-*` all that begin so; `-- guide` the guide's own pictures. Pictures
 * are in bokmål and English; `-- phone sv da` makes the phone's in those languages, `-- all` in every one.
 */
const args = process.argv.slice(2)
const named = args.includes('all') ? languages : args.filter(isLanguage)
const inLanguages = named.length > 0 ? named : (['nb', 'en'] as const)
const asked = args.filter((arg) => arg !== 'all' && !isLanguage(arg))
const forGuide = asked.includes('guide')
const isNamedBy = (full: string) => (ask: string) =>
  ask === full || (ask.endsWith('*') && full.startsWith(ask.slice(0, -1)))
const isAsked = ({ surface, name }: State) =>
  asked.length === 0 || asked.includes(surface) || asked.some(isNamedBy(`${surface}/${name}`))

const clientDir = process.env['CLIENT_DIR']
const plenum = await startPlenum(
  undefined,
  {
    // Longer than any picture takes: closing ends when the phones have settled.
    timings: { ...quick, grace: 60_000 },
    ...(clientDir === undefined ? {} : { clientDir }),
  },
  { publicUrl: address },
)
const browser = await openBrowser(address, [
  `--host-resolver-rules=MAP ${new URL(address).host} ${new URL(plenum.url).host}`,
])
const folder = process.env['GALLERY_DIR'] ?? join(repository, 'gallery')
const studio: Studio = { browser, url: address, folder, complaints: [] }

const openScene = async ({ scene: { deck, settings } }: State) =>
  enterRoom(plenum, await startSession(plenum.url, settings, deck))

async function photographAll(state: State): Promise<Shot[]> {
  const { sizes } = looks[state.surface]
  const shots: Shot[] = []
  for (const language of inLanguages) {
    // A room of its own: what is done on the page may move it.
    const room = await openScene(state)
    shots.push(...(await photograph(studio, state, { room, language, sizes, themes })))
  }
  return shots
}

/** The guide's pictures go where its text is. */
async function illustrate({ file, state, size }: Illustration): Promise<Shot[]> {
  const wanted = { language: 'nb', sizes: [size], themes: ['paper'], whole: false } as const
  const made = await photograph(studio, state, { room: await openScene(state), ...wanted })
  for (const shot of made) {
    await copyFile(join(folder, shot.file), join(repository, 'docs', 'guide', file))
  }
  return made
}

const shots: Shot[] = []
const failed: string[] = []
const order = new Map(all.map((state, at) => [state, at]))
const waiting = forGuide
  ? illustrations.map((picture) => ({ state: picture.state, make: () => illustrate(picture) }))
  : all.filter(isAsked).map((state) => ({ state, make: () => photographAll(state) }))

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const name = `${next.state.surface}/${next.state.name}`
    try {
      shots.push(...(await next.make()))
      console.error(name)
    } catch (error) {
      failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
}

await Promise.all(Array.from({ length: atOnce }, work))
const sorted = shots.toSorted((a, b) => (order.get(a.state) ?? 0) - (order.get(b.state) ?? 0))
await writeFile(join(folder, 'index.html'), contactSheet(sorted))
closeSockets()
await browser.close()
await plenum.close()
await removeDataDir(plenum.dataDir)

console.log(`${shots.length} pictures in ${join(folder, 'index.html')}`)
const troubles = [...failed, ...new Set(studio.complaints), ...browser.strayed, ...plenum.errors]
for (const trouble of troubles) console.log(trouble)
process.exitCode = troubles.length === 0 ? 0 : 1
