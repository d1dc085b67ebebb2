import type { Page, Route } from 'playwright-core'
import { openBrowser, type TestBrowser } from '../../support/browser.ts'
import {
  closeSockets,
  type Plenum,
  press,
  removeDataDir,
  startPlenum,
} from '../../support/plenum.ts'
import { goTo, type TestRoom } from '../../support/room.ts'
import { looseTexts } from '../../support/texts.ts'
import { endOf, kept, openWorkshop, peopleFor, workshopOf, writeAll } from './workshop.ts'

/** What came of showing every payload on every kind of page. */
export interface Shown {
  readonly runs: number
  /** Requests to others, and what the Content-Security-Policy had to stop. */
  readonly strayed: readonly string[]
  /** Payloads that a page of ours should have shown as text, and did not. */
  readonly missing: readonly string[]
}

/** A client that writes texts as HTML: what one careless line would make of ours. */
const sink = `new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    const texts = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    if (node.nodeType === Node.TEXT_NODE) texts.push(node)
    for (const text of texts) if (/[<]/.test(text.data) && text.parentElement) {
      const copy = document.createElement('div')
      document.body.append(copy)
      copy.innerHTML = text.data
    }
  }
}).observe(document, { childList: true, subtree: true })`

/** How our pages are broken on purpose, if at all. */
export interface Broken {
  /** Texts are written as HTML. */
  readonly sink: boolean
  /** The pages come without the header that forbids it. */
  readonly withoutPolicy: boolean
}

async function breakPages(route: Route, { withoutPolicy }: Broken): Promise<void> {
  if (new URL(route.request().url()).pathname === '/sink.js') {
    await route.fulfill({ contentType: 'text/javascript', body: sink })
    return
  }
  if (route.request().resourceType() !== 'document') return route.continue()
  const response = await route.fetch()
  const { 'content-security-policy': policy = '', ...headers } = response.headers()
  await route.fulfill({
    status: response.status(),
    headers: withoutPolicy ? headers : { ...headers, 'content-security-policy': policy },
    body: (await response.text()).replace('<head>', '<head><script src="/sink.js"></script>'),
  })
}

/** Opens a page whose scripts, wherever they come from, are counted when they call `ran`. */
async function openPage(browser: TestBrowser, url: string, ran: () => void, broken?: Broken) {
  const context = await browser.context({ width: 1280, height: 800 })
  await context.exposeBinding('ran', ran)
  if (broken?.sink) await context.route('**/*', (route) => breakPages(route, broken))
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    ran()
    void dialog.dismiss()
  })
  await page.goto(url)
  return page
}

const has = (page: Page, text: string) =>
  page.getByText(text).first().waitFor({ state: 'attached', timeout: 30_000 })

async function openAll(browser: TestBrowser, room: TestRoom, ran: () => void, broken?: Broken) {
  const { url } = room.plenum
  const { screenToken, join } = await room.console.until(() => true)
  const { id, token } = room.session
  const open = (path: string) => openPage(browser, url + path, ran, broken)
  const [console, screen, phone] = await Promise.all([
    open(`/console#${id}.${token}`),
    open(`/screen#${id}.${screenToken}`),
    open(`/j/${join.qr.split('/').at(-1)}`),
  ])
  await room.console.until(({ inRoom }) => inRoom > 0)
  return { console, screen, phone }
}

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ')

async function missingOn(page: Page, payloads: readonly string[]): Promise<string[]> {
  const shown = plain(await page.evaluate(() => document.body.textContent ?? ''))
  return payloads.filter(
    (payload) =>
      !shown.includes(plain(kept(payload)).replaceAll('\0', '\uFFFD')) &&
      !shown.includes(plain(kept(payload))),
  )
}

/** People write it all; the console looks through it, everyone sees it, and the report keeps it. */
async function showTexts(
  room: TestRoom,
  { console, screen, phone }: Awaited<ReturnType<typeof openAll>>,
  payloads: readonly string[],
): Promise<void> {
  const people = await room.phones(peopleFor(payloads))
  await goTo(room, 'notes', people)
  await writeAll(people, payloads)
  await press(room.console, { type: 'look-through' })
  await room.console.until((view) => looseTexts(view).length === payloads.length)
  await press(room.console, { type: 'reveal' })
  await Promise.all([screen, phone].map((page) => page.locator('.card').first().waitFor()))
  await console.goto(`${room.plenum.url}/console?session=${room.session.id}&page=report`)
  await has(console, kept(payloads.at(-1) ?? ''))
}

async function showIn(
  browser: TestBrowser,
  plenum: Plenum,
  payloads: readonly string[],
  broken?: Broken,
): Promise<Shown> {
  let runs = 0
  const workshop = workshopOf(payloads)
  const room = await openWorkshop(plenum, workshop)
  const pages = await openAll(browser, room, () => (runs += 1), broken)
  for (const step of workshop.choices) {
    await goTo(room, step)
    await Promise.all([pages.screen, pages.phone].map((page) => has(page, endOf(step))))
    // One script that ran is one too many; what it has done to the page is another matter.
    if (runs > 0) return { runs, strayed: browser.strayed, missing: [] }
  }
  await showTexts(room, pages, payloads)
  const missing = await missingOn(pages.console, payloads)
  return { runs, strayed: browser.strayed, missing }
}

/** Shows every payload on console, screen, phone and report in a real browser. */
export async function showAll(payloads: readonly string[], broken?: Broken): Promise<Shown> {
  const plenum = await startPlenum(undefined, { monotonic: () => performance.now() * 1_000 })
  // Chromium takes a page that was changed on its way for one from elsewhere, which may not call this machine.
  const browser = await openBrowser(
    plenum.url,
    broken ? ['--disable-features=LocalNetworkAccessChecks'] : [],
  )
  try {
    return await showIn(browser, plenum, payloads, broken)
  } finally {
    closeSockets()
    // Pages that are still on their way when one script too many has run are nobody's matter.
    const opened = browser.browser.contexts()
    await Promise.all(opened.map((one) => one.unrouteAll({ behavior: 'ignoreErrors' })))
    await browser.close()
    await plenum.close()
    await removeDataDir(plenum.dataDir)
  }
}
