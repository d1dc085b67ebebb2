import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Without these, a browser without a network asks for things that are not there, at every start. */
export const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** `CHROMIUM_PATH`, the Chromium that npm brings (Linux x64), or an installed Chrome. */
export async function executablePath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packed } = await import('@sparticuz/chromium')
    return packed.executablePath()
  }
  const found = installed.find((path) => existsSync(path))
  if (found) return found
  throw new Error('no Chromium: set CHROMIUM_PATH to a Chrome or Chromium')
}

/** A browser with an empty profile, and what its pages asked for outside their origin. */
export interface TestBrowser {
  readonly browser: Browser
  /** Every request that left the origin, and every message of the Content-Security-Policy. */
  readonly strayed: string[]
  /** Everything the server has told a page over its sockets, frame by frame. */
  told(page: Page): readonly string[]
  open(url: string, size: { width: number; height: number }, options?: object): Promise<Page>
  /** A page in a context of its own: another person's device. */
  context(size: { width: number; height: number }, options?: object): Promise<BrowserContext>
  close(): Promise<void>
}

/** @param more arguments besides the usual ones */
export async function openBrowser(
  origin: string,
  more: readonly string[] = [],
): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'plenum-chromium-'))
  const browser = await chromium.launch({
    executablePath: await executablePath(),
    args: [...quietArguments, ...more],
    headless: true,
  })
  const strayed: string[] = []
  const frames = new WeakMap<Page, string[]>()

  const context = async (size: { width: number; height: number }, options: object = {}) => {
    const made = await browser.newContext({ viewport: size, locale: 'nb-NO', ...options })
    made.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url())
      const isInside = asked === origin || protocol === 'data:' || protocol === 'blob:'
      if (!isInside) strayed.push(request.url())
    })
    made.on('page', (page) => {
      const told: string[] = []
      frames.set(page, told)
      page.on('websocket', (socket) => {
        if (new URL(socket.url()).host !== new URL(origin).host) strayed.push(socket.url())
        socket.on('framereceived', ({ payload }) => told.push(String(payload)))
      })
    })
    made.on('console', (message) => {
      if (/content security policy|trusted ?(types|html|script)/iu.test(message.text())) {
        strayed.push(message.text())
      }
    })
    return made
  }

  return {
    browser,
    strayed,
    told: (page) => frames.get(page) ?? [],
    context,
    open: async (url, size, options) => {
      const page = await (await context(size, options)).newPage()
      await page.goto(url)
      return page
    },
    close: async () => {
      await browser.close()
      await rm(profile, { recursive: true, force: true })
    },
  }
}
