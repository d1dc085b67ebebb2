import axe from 'axe-core'
import type { Frame } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Puts axe on a page that has none yet. Its own builder does so each time, and in every frame. */
async function bringAxe(page: Frame): Promise<void> {
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  if (!isThere) await page.evaluate(axe.source)
}

/**
 * Everything that axe finds wrong with one frame as it stands, one sentence for each element. What stands in
 * a frame within it is a page of its own: whoever wants it looks at that frame, too.
 *
 * @param without rules to leave out
 */
export async function axeViolations(
  page: Frame,
  without: readonly string[] = [],
): Promise<string[]> {
  await bringAxe(page)
  const options = {
    resultTypes: ['violations' as const, 'incomplete' as const],
    runOnly: { type: 'tag' as const, values: tags },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    iframes: false,
  }
  return page.evaluate(async (wanted) => {
    // `bringAxe` has put it there.
    const { axe: there } = globalThis as unknown as { axe: typeof axe }
    const { violations, incomplete } = await there.run(wanted)
    type Found = (typeof violations)[number]['nodes'][number]
    // Text in the very colour it stands on: axe holds that it may be meant. Nothing here is.
    const isUnseen = ({ any }: Found) => any.some(({ data }) => data?.messageKey === 'equalRatio')
    const unseen = incomplete.map(({ id, nodes }) => ({ id, nodes: nodes.filter(isUnseen) }))
    return [...violations, ...unseen].flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `axe ${id}: ${target.join(' ')}`),
    )
  }, options)
}
