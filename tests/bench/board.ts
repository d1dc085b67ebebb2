import type { Page } from 'playwright-core'
import { mayLead } from '../gallery/states/desk.ts'
import { sort, write } from '../gallery/text-scenes.ts'
import { openBrowser, type TestBrowser } from '../support/browser.ts'
import { closeSockets, type Plenum, quick, removeDataDir, startPlenum } from '../support/plenum.ts'
import { openRoomOn, type TestRoom } from '../support/room.ts'
import { textDeck, texts } from '../support/text-deck.ts'
import { percentile } from './figures.ts'

const many = 300
const themes = ['Runder', 'Avtaler', 'Rom for uenighet', 'Etter møtet']
const drags = 8
const laptop = { width: 1440, height: 900 }

/** Runs in the page: every task that holds up the page for longer than 50 ms, in milliseconds. */
function noteLongTasks(): void {
  const long: number[] = []
  Object.assign(window, { long })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration)
  }).observe({ type: 'longtask' })
}

/** What has been noted since this was last asked. */
const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { long: number[] }).long.splice(0))

/** Until the page has nothing to do: a long task is told of a little later. */
const idle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestIdleCallback(() => resolve()), 100)
      }),
  )

const list = (page: Page, theme: string) => page.getByRole('grid', { name: `Tekster: ${theme}` })

/** Takes a text to a theme as a hand does, over the themes between, and drops it. */
async function drag(page: Page, row: number, theme: string): Promise<void> {
  const [from, to] = await Promise.all([
    list(page, 'Uten tema').getByRole('row').nth(row).boundingBox(),
    list(page, theme).boundingBox(),
  ])
  if (!from || !to) throw new Error('nothing to drag')
  await page.mouse.move(from.x + 80, from.y + 15)
  await page.mouse.down()
  await page.mouse.move(from.x + 95, from.y + 20, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 40 })
}

async function openBoard(browser: TestBrowser, url: string, room: TestRoom): Promise<Page> {
  const context = await browser.context(laptop)
  await mayLead({ room, url, context, language: 'nb' })
  const page = await context.newPage()
  await page.addInitScript(noteLongTasks)
  await page.goto(`${url}/console?session=${room.session.id}`)
  await page.getByRole('button', { name: 'Åpne tematavla' }).click()
  await list(page, 'Uten tema').getByRole('row').first().waitFor()
  await idle(page)
  return page
}

async function measureOn(plenum: Plenum, browser: TestBrowser): Promise<BoardTasks> {
  const room = await openRoomOn(plenum, { deck: { file: textDeck } })
  await write(room, 'grep', texts(many))
  for (const title of themes) await sort(room, { type: 'theme-add', title })
  const page = await openBoard(browser, plenum.url, room)
  const dragging: number[] = [0]
  const dropping: number[] = [0]
  for (let turn = 0; turn < drags; turn += 1) {
    const theme = themes[turn % themes.length] ?? ''
    await idle(page)
    await longTasks(page)
    await drag(page, turn % 4, theme)
    await idle(page)
    dragging.push(...(await longTasks(page)))
    await page.mouse.up()
    await idle(page)
    dropping.push(...(await longTasks(page)))
  }
  return { dragging: percentile(dragging, 1), dropping: percentile(dropping, 1) }
}

/** The longest task in milliseconds, 0 where none was longer than 50. */
export interface BoardTasks {
  readonly dragging: number
  readonly dropping: number
}

/** The theme board with three hundred texts, in the real page. */
export async function measureBoard(): Promise<BoardTasks> {
  const plenum = await startPlenum(undefined, { timings: { ...quick, grace: 60_000 } })
  const browser = await openBrowser(plenum.url)
  try {
    return await measureOn(plenum, browser)
  } finally {
    closeSockets()
    await browser.close()
    await plenum.close()
    await removeDataDir(plenum.dataDir)
  }
}
