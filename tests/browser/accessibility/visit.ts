import type { Page } from 'playwright-core'
import { isLanguage } from '../../../shared/i18n/languages.ts'
import { openPage, type Studio, settle, show, wear } from '../../gallery/shots.ts'
import { looks, type Size, type State, type Theme } from '../../gallery/state.ts'
import { openBrowser } from '../../support/browser.ts'
import {
  closeSockets,
  type Plenum,
  quick,
  removeDataDir,
  startPlenum,
  startSession,
} from '../../support/plenum.ts'
import { enterRoom } from '../../support/room.ts'
import type { Findings } from './findings.ts'

/** A server and a browser in which states are visited. */
export interface Visiting extends Studio {
  readonly plenum: Plenum
  close(): Promise<void>
}

/** A built client elsewhere than usual, to look at what somebody else is not to have in the way. */
const clientDir = process.env['CLIENT_DIR']

/** Other languages have longer words: `STATES_IN=sv npm run states` looks at one of them. */
const asked = process.env['STATES_IN'] ?? ''
const language = isLanguage(asked) ? asked : 'nb'

const ownClient = clientDir === undefined ? {} : { clientDir }

export async function startVisiting(): Promise<Visiting> {
  const plenum = await startPlenum(undefined, {
    // Longer than any visit takes: closing ends when the phones have settled.
    timings: { ...quick, grace: 60_000 },
    ...ownClient,
  })
  const browser = await openBrowser(plenum.url)
  return {
    plenum,
    browser,
    url: plenum.url,
    folder: '',
    complaints: [],
    close: async () => {
      closeSockets()
      await browser.close()
      await plenum.close()
      await removeDataDir(plenum.dataDir)
    },
  }
}

/** A state on a page, and ways to look at it under other circumstances. */
export interface Visit {
  readonly page: Page
  readonly state: State
  readonly resize: (size: Size) => Promise<void>
  readonly theme: (theme: Theme) => Promise<void>
}

/** Opens a state in a room of its own, does what is asked, and closes its page. */
async function visit(
  studio: Visiting,
  state: State,
  look: (visit: Visit) => Promise<void>,
): Promise<void> {
  const { deck, settings } = state.scene
  const room = await enterRoom(studio.plenum, await startSession(studio.url, settings, deck))
  const { page, at } = await openPage(studio, state, { room, language })
  try {
    const { sizes } = looks[state.surface]
    const [width, height] = sizes[0] ?? [1280, 720]
    await page.setViewportSize({ width, height })
    await show(page, state, at)
    await look({
      page,
      state,
      resize: async ([wide, high]) => {
        await page.setViewportSize({ width: wide, height: high })
        await settle(page)
      },
      theme: (theme) => wear(theme, page, state, at),
    })
  } finally {
    await page.context().close()
    room.console.socket.disconnect()
  }
}

/** Puts a state's name, and under which circumstances it was looked at, before what was found. */
const noted = async (where: string, found: Findings): Promise<string[]> =>
  (await found).map((fault) => `${where}: ${fault}`)

/** More than there are cores: a visit waits for pictures to be painted most of its time. */
const atOnce = 5

/** Visits states a few at a time. @returns what was found wrong in all of them together */
export async function visitAll(
  studio: Visiting,
  states: readonly State[],
  look: (visit: Visit, note: (when: string, found: Findings) => Promise<void>) => Promise<void>,
): Promise<string[]> {
  const faults: string[] = []
  const waiting = [...states]
  const work = async () => {
    for (let state = waiting.shift(); state; state = waiting.shift()) {
      const name = `${state.surface}/${state.name}`
      const note = async (when: string, found: Findings) => {
        faults.push(...(await noted(`${name}, ${when}`, found)))
      }
      await visit(studio, state, (visited) => look(visited, note)).catch((error: unknown) => {
        faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
      })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return faults.toSorted()
}
