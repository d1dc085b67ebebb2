import type { Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser } from '../support/browser.ts'
import type { Plenum } from '../support/plenum.ts'
import { expectAccessible, expectNoSideways, smallPhone } from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'

const laptop = { width: 1280, height: 720 }

let site: Site
let plenum: Plenum
let browser: TestBrowser

beforeAll(async () => {
  site = await openSite()
  plenum = site.plenum
  browser = site.browser
})

afterAll(() => site.close())

/** The start page, with everything it and its frames ask of the server from now on. */
async function openStart(size: { width: number; height: number }, options: object = {}) {
  const context = await browser.context(size, options)
  const page = await context.newPage()
  const asked: string[] = []
  const sockets: string[] = []
  context.on('request', (request: Request) => asked.push(new URL(request.url()).pathname))
  page.on('websocket', (socket) => sockets.push(socket.url()))
  await page.goto(`${plenum.url}/console`)
  await page.locator('.deck-card').first().waitFor()
  return { page, asked, sockets }
}

const phoneOf = (page: Page) => page.frameLocator('.preview-phone iframe')
const screenOf = (page: Page) => page.frameLocator('.preview-screen iframe')
const promptIn = (frame: ReturnType<typeof phoneOf>) => frame.getByRole('heading', { level: 1 })

/** Presses a key until what is asked for holds: a frame may be on its way. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await isThere()) return
  }
  throw new Error('Tab never came there')
}

const hasFocus = (page: Page, name: RegExp) => async () => {
  const text = await page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? ''
  })
  return name.test(text)
}

/** Opens the preview of a workshop without a mouse. */
async function openByKeyboard(page: Page): Promise<void> {
  const card = page.locator('.deck-card', { has: page.getByRole('radio', { name: /^Velg én K/u }) })
  await card.locator('summary').focus()
  await page.keyboard.press('Enter')
  await tabTo(page, hasFocus(page, /^Se hvert steg .*: Velg én K/u))
  await page.keyboard.press('Enter')
  await promptIn(phoneOf(page)).waitFor()
  await promptIn(screenOf(page)).waitFor()
}

const stepNow = (page: Page) => page.getByRole('dialog').getByRole('heading', { level: 3 })

describe('a workshop before it is started', () => {
  it('is gone through by keyboard, on phone and screen, and nothing of a session is asked for', async () => {
    const { page, asked, sockets } = await openStart(laptop)
    await openByKeyboard(page)
    const prompts: string[] = []

    for (let step = 1; step <= 7; step += 1) {
      await expect
        .poll(() => stepNow(page).innerText())
        .toMatch(new RegExp(`^Steg ${step} av 7: `, 'u'))
      const title = (await stepNow(page).innerText()).replace(/^[^:]*: /u, '')
      await phoneOf(page).getByText(`Steg ${step} av 7`, { exact: true }).waitFor()
      const prompt = await promptIn(phoneOf(page)).innerText()
      // Both show the same step, and the focus is still outside of them.
      await expect.poll(() => promptIn(screenOf(page)).innerText()).toBe(prompt)
      expect(title).not.toBe('')
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME')
      prompts.push(prompt)
      await page.keyboard.press('ArrowRight')
    }

    expect(new Set(prompts).size).toBe(7)
    expect(sockets).toEqual([])
    expect(asked.filter((path) => /socket|sessions|rooms|answer/u.test(path))).toEqual([])
    expect(asked).toContain('/api/decks/velg-en-k/file')
    expect(browser.strayed).toEqual([])
  })

  it('can be answered without anything being sent, and shows what answers look like', async () => {
    const { page, asked, sockets } = await openStart(laptop)
    await openByKeyboard(page)
    await page.keyboard.press('ArrowRight')
    const phone = phoneOf(page)
    await phone.getByRole('radio', { name: /Sette retning/u }).waitFor()
    const before = asked.length

    await phone.getByRole('radio', { name: /Sette retning/u }).check()
    await phone.getByRole('button', { name: 'Send svaret' }).click()
    await phone.getByRole('heading', { name: 'Svaret er sendt' }).waitFor()
    await page.getByRole('radio', { name: 'når svarene vises' }).check()

    await screenOf(page)
      .getByText(/14 svarte|14 har svart/u)
      .first()
      .waitFor()
    await phone.getByText('Du svarte', { exact: true }).waitFor()
    await page.getByText('Svarene er oppdiktet: 14 eksempler, ikke deltakere.').waitFor()
    expect(asked.slice(before).filter((path) => path.startsWith('/api'))).toEqual([])
    expect(sockets).toEqual([])
    const keptHere = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)))
    expect(keptHere).not.toContain('K1')
    await expectAccessible(page, 'the preview')
  })

  it('says beside each step what only its leader reads, and where step and workshop come from', async () => {
    const { page } = await openStart(laptop)
    await openByKeyboard(page)
    const notes = page.getByRole('region', { name: 'For deg som leder' })
    await notes.getByText('Hvor opplegget kommer fra').waitFor()

    await page.keyboard.press('ArrowRight')

    await notes.getByText(/^La alle velge i ro/u).waitFor()
    await notes.getByText('Hva overrasker dere?').waitFor()
    expect(await notes.innerText()).toMatch(/kjernekompetansene .* som morsmål har lest tekstene/u)
  })

  it('covers the words of two questions with their radios, whatever activity was there before', async () => {
    const { page } = await openStart(laptop)
    const card = page.locator('.deck-card', { has: page.getByRole('radio', { name: /1\+1\+1$/u }) })
    await card.locator('summary').click()
    await card.getByRole('button', { name: /^Se hvert steg/u }).click()

    await page.getByLabel('Steg', { exact: true }).selectOption('to-sporsmal')
    const reply = phoneOf(page).locator('.quad-reply').first()
    await reply.waitFor()

    const radio = reply.getByRole('radio')
    await expect.poll(() => radio.evaluate((input) => getComputedStyle(input).opacity)).toBe('0')
    expect(await radio.boundingBox()).toEqual(await reply.boundingBox())
  })

  it('is read in another language of the workshop, on a narrow page too', async () => {
    const { page } = await openStart(smallPhone)
    await openByKeyboard(page)

    await page.getByLabel('Språk', { exact: true }).last().selectOption('en')

    await expect.poll(() => promptIn(phoneOf(page)).innerText()).toMatch(/^Four core competences/u)
    await expect.poll(() => promptIn(screenOf(page)).innerText()).toMatch(/^Four core competences/u)
    await page.getByText(/^Our own words, built on the four core competences/u).waitFor()
    await expectNoSideways(page)
  })

  it('closes with Escape and leaves the focus where it was', async () => {
    const { page } = await openStart(laptop)
    await openByKeyboard(page)

    await page.keyboard.press('Escape')

    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(await hasFocus(page, /^Se hvert steg .*: Velg én K/u)()).toBe(true)
  })
})
