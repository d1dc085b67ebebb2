import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Something that a screen reader says: a live region that changed, or what the focus has come to. */
export interface Heard {
  readonly by: 'live' | 'focus'
  readonly text: string
}

/** Runs in the page before anything else does. */
function record(): void {
  const heard: { by: 'live' | 'focus'; text: string }[] = []
  Object.assign(window, { heard })
  const live =
    '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output'
  const told = new WeakMap<Element, string>()
  const textOf = (element: Element) => (element.textContent ?? '').trim().replaceAll(/\s+/gu, ' ')
  const regionOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(live) ?? null

  // A region that comes with its text already in it is not read by every screen reader: that is not heard.
  const meet = (node: Node) => {
    if (!(node instanceof Element)) return
    for (const region of [node, ...node.querySelectorAll('*')].filter((one) => one.matches(live)))
      if (!told.has(region)) told.set(region, textOf(region))
  }
  const listen = (node: Node) => {
    const region = regionOf(node)
    const text = region ? textOf(region) : ''
    if (!region || text === told.get(region) || region.closest('[inert], [aria-hidden=true]'))
      return
    told.set(region, text)
    if (text !== '') heard.push({ by: 'live', text })
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) meet(node)
    for (const { target } of changes) listen(target)
  }).observe(document, { subtree: true, childList: true, characterData: true })
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    heard.push({ by: 'focus', text: target.getAttribute('aria-label') ?? textOf(target) })
  })
}

/** Listens to a page from its first moment on. */
export const listenTo = (page: Page): Promise<unknown> => page.addInitScript(record)

/** What has been heard on a page so far. */
export const heardOn = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)

/** Forgets what has been heard until now. */
export const forget = (page: Page): Promise<void> =>
  page.evaluate(() => {
    ;(window as unknown as { heard: Heard[] }).heard.length = 0
  })

/** Waits until a page has said this. */
export async function expectHeard(page: Page, by: Heard['by'], text: string | RegExp) {
  const said = async () =>
    (await heardOn(page)).filter((one) => one.by === by).map((one) => one.text)
  const wanted =
    typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text)
  await expect.poll(said, { timeout: 10_000 }).toContainEqual(wanted)
}
