import type { Outside } from '../../server/app.ts'
import { openBrowser, type TestBrowser } from './browser.ts'
import { closeSockets, type Plenum, removeDataDir, startPlenum } from './plenum.ts'

/** A server with the built pages, and a browser to open them in. */
export interface Site {
  readonly plenum: Plenum
  readonly browser: TestBrowser
  /** Ends both, and every socket that tests have opened. */
  close(): Promise<void>
}

/** Calm enough for a browser on a busy machine; a press that follows another too soon still bounces. */
const calm: Outside['timings'] = { progress: 200, bounce: 300, grace: 3_000, present: 60_000 }

export async function openSite(timings: Outside['timings'] = {}): Promise<Site> {
  const plenum = await startPlenum(undefined, { timings: { ...calm, ...timings } })
  const browser = await openBrowser(plenum.url)
  return {
    plenum,
    browser,
    close: async () => {
      closeSockets()
      await browser.close()
      await plenum.close()
      await removeDataDir(plenum.dataDir)
    },
  }
}
