import type { Page } from 'playwright-core'
import { axeViolations } from '../../support/axe.ts'
import { inPage } from './in-page.ts'

/** What is wrong with a page as it stands, one sentence for each fault; none where nothing is. */
export type Findings = Promise<readonly string[]>

/** Everything that axe can see but sizes: `smallTargets` is stricter, and axe minds what a bar covers for the moment. */
export const axe = (page: Page): Findings => axeViolations(page.mainFrame(), ['target-size'])

/** Nothing is wider than the window, and no text is cut off by what it stands in. */
export const overflow = async (page: Page): Findings => [
  ...(await inPage(page, 'sideways')),
  ...(await inPage(page, 'cutText')),
]

/** Everything that can be pressed is as large as this in both directions, links within a text excepted. */
export const smallTargets = (page: Page, least: number, within = 'body'): Findings =>
  inPage(page, 'smallTargets', { least, within })

/** What has the focus can be seen, and that it has the focus can be seen too. */
export async function hiddenFocus(page: Page): Findings {
  // From here on the browser takes the person for one who uses a keyboard.
  await page.keyboard.press('Shift')
  return inPage(page, 'hiddenFocus')
}

/** Nothing moves. */
export async function movement(page: Page): Findings {
  const found = await Promise.all(page.frames().map((frame) => inPage(frame, 'movement')))
  return found.flat()
}
