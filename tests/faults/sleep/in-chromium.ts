import type { Page } from 'playwright-core'
import { openBrowser, type TestBrowser } from '../../support/browser.ts'
import { rowsIn } from '../../support/room.ts'
import { BadNet, seeded } from './bad-net.ts'
import { type Hall, openHall } from './hall.ts'

/** What came of it in a real browser. */
export interface SeenInBrowser {
  readonly drafts: number
  readonly draftsLost: number
  readonly hidden: number
  readonly hiddenLost: number
}

const phoneSize = { width: 390, height: 844 }

const fieldOn = (page: Page) => page.getByRole('textbox').first()

/** Types without waiting for anything, as people do. */
async function typeOn(page: Page, text: string): Promise<void> {
  await fieldOn(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
}

const holds = async (page: Page, text: string): Promise<boolean> => {
  await fieldOn(page).waitFor()
  return (await fieldOn(page).inputValue()) === text
}

/** The process behind a tab is killed; the person opens the address again. */
async function killAndReopen(page: Page, address: string): Promise<Page> {
  const gone = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  // It answers no more.
  session.send('Page.crash').catch(() => {})
  await gone
  const next = await page.context().newPage()
  await next.goto(address)
  return next
}

/** As a phone does it that is locked: the page is hidden, and only then thrown away, at once. */
async function lockAndThrowAway(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.goto('about:blank')
}

const answersIn = ({ plenum }: Hall) => rowsIn(plenum.dataDir, 'SELECT rev FROM answer').length

async function walk(hall: Hall, net: BadNet, browser: TestBrowser): Promise<SeenInBrowser> {
  const address = `${net.url}/j/${hall.code}`
  await hall.goTo(0)
  let page = await browser.open(address, phoneSize, { hasTouch: true, isMobile: true })
  await fieldOn(page).waitFor()
  let written = ''
  let draftsLost = 0
  const write = async (text: string) => {
    await typeOn(page, text)
    written += text
  }

  await write('Vi øver')
  await page.reload()
  if (!(await holds(page, written))) draftsLost += 1
  await write(' på å')
  page = await killAndReopen(page, address)
  if (!(await holds(page, written))) draftsLost += 1
  await write(' lytte')

  // The socket is dead and nobody knows; the page is left before anybody can notice.
  net.die('sockets')
  await page.getByRole('button', { name: 'Send' }).click()
  await lockAndThrowAway(page)
  const hasArrived = await hall.settles(() => answersIn(hall) === 1)
  return { drafts: 2, draftsLost, hidden: 1, hiddenLost: hasArrived ? 0 : 1 }
}

/** One person on a real page: reloads and loses the tab while writing, and leaves with an answer unsent. */
export async function inChromium(): Promise<SeenInBrowser> {
  const hall = await openHall({ seed: 1, phones: 0, rounds: 1, speed: 1 })
  const net = await BadNet.open(hall.plenum.url, seeded(1))
  const browser = await openBrowser(net.url)
  try {
    return await walk(hall, net, browser)
  } finally {
    await browser.close()
    net.close()
    await hall.close()
  }
}
