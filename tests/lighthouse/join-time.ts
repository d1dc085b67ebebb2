import { type Browser, chromium } from 'playwright-core'

/** A weak connection: 1.6 Mbit/s and 150 ms there and back. */
const weakNetwork = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (0.75 * 1_000_000) / 8,
}

/** Milliseconds from opening an address, with nothing kept, until its first control can be used. */
async function joinOnce(browser: Browser, address: string, control: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', weakNetwork)
    await page.goto(address, { waitUntil: 'commit' })
    const seen = await page.waitForFunction(
      (selector) => document.querySelector(selector) !== null && performance.now(),
      control,
      { polling: 'raf' },
    )
    return Number(await seen.jsonValue())
  } finally {
    await context.close()
  }
}

/** So many joins one after the other, each as a new person. */
export async function joinTimes(
  port: number,
  { address, control, runs }: { address: string; control: string; runs: number },
): Promise<number[]> {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  try {
    const times: number[] = []
    for (let run = 0; run < runs; run += 1) times.push(await joinOnce(browser, address, control))
    return times
  } finally {
    await browser.close()
  }
}
