import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { inPage } from './in-page.ts'

/** What is wrong with a page as it stands, one sentence for each fault; none where nothing is. */
export type Findings = Promise<readonly string[]>

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Everything that axe can see. What stands in a frame is a page of its own, and is looked at as such. */
export async function axe(page: Page): Findings {
  // Legacy: without a page of its own to put the frames' results together, of which there are none.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe')
  const { violations } = await builder
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    // Measured by `smallTargets`, and more strictly: axe minds what a sticky bar covers for the moment.
    .disableRules(['target-size'])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `axe ${id}: ${target.join(' ')}`),
  )
}

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
