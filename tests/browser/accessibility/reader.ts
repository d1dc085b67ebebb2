import type { Page } from 'playwright-core'
import { settle } from '../../gallery/shots.ts'

/** The spacing that a reader may ask for without losing anything (WCAG 1.4.12). */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`

/** Reads the page with the spacing of somebody who needs more of it. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, spacing)
  await settle(page)
}

/** Reads the page in letters twice as large, as the browser's own setting makes them, and no longer spaced out. */
export async function withLargeText(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  await settle(page)
}
