import type { Page } from 'playwright-core'
import type { TestBrowser } from '../../support/browser.ts'
import type { Evening, Heard } from './evening.ts'
import type { Recorder } from './recorder.ts'

/** What a page shows and remembers: title, document, addresses it has had. */
async function pageOf(reader: string, page: Page): Promise<Heard> {
  const devtools = await page.context().newCDPSession(page)
  const { entries } = await devtools.send('Page.getNavigationHistory')
  const inside = await page.evaluate(() => document.documentElement.outerHTML + document.title)
  // What was typed, the browser keeps by itself; a page can only change what its history says.
  const history = entries.map(({ url, title }) => [url, title])
  return { reader, text: `${JSON.stringify(history)} ${inside}` }
}

/** Follows a link from our page to somebody else's site. */
async function leave(page: Page, { url, visits }: Recorder): Promise<void> {
  const before = visits()
  await page.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { href: to, textContent: 'ut' })
    document.body.append(link)
    link.click()
  }, url)
  await page.waitForURL(url)
  if (visits() === before) throw new Error('nobody came')
}

/** Our pages in a real browser during the evening, then what their readers take with them when they go. */
export async function openPages(browser: TestBrowser, { room, screenToken, joinToken }: Evening) {
  const { url } = room.plenum
  const { id, token } = room.session
  const open = (path: string) => browser.open(url + path, { width: 1280, height: 800 })
  const [console, screen, phone] = await Promise.all([
    open(`/console#${id}.${token}`),
    open(`/screen#${id}.${screenToken}`),
    open(`/j/${joinToken}`),
  ])
  await console.waitForURL(/session=/u)
  await room.console.until(({ inRoom }) => inRoom > 4)
  return {
    look: async (): Promise<Heard[]> => {
      // Of many cards the screen shows some; all of them are in it.
      await screen.getByText('kanari-avtale').first().waitFor({ state: 'attached' })
      return [
        await pageOf('page of the console', console),
        await pageOf('page of the screen', screen),
        await pageOf('page of the phone', phone),
      ]
    },
    leave: async (recorder: Recorder): Promise<Heard> => {
      for (const page of [console, screen, phone]) await leave(page, recorder)
      return { reader: 'elsewhere', text: recorder.heard() }
    },
  }
}
