import { readFileSync } from 'node:fs'
import type { Frame, Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeViolations } from './axe.ts'
import type { TestBrowser } from './browser.ts'
import type { Plenum } from './plenum.ts'

const laptop = { width: 1440, height: 900 }
const projector = { width: 1280, height: 720 }
export const phoneSize = { width: 390, height: 844 }
export const smallPhone = { width: 320, height: 640 }

/** The switch is folded away with the rest that has a good answer already. */
async function alwaysReveal(page: Page): Promise<void> {
  await page.getByText(/^Anonymitet/u).click()
  await page.getByRole('switch', { name: 'Vis alltid svarene først når jeg åpner dem' }).check()
}

/** Fills in the start page and starts a workshop, "Velg én K" unless told; the page then leads the session. */
export async function startInConsole(
  browser: TestBrowser,
  plenum: Plenum,
  settings: { title: string; deck?: RegExp; expected?: number; reveal?: boolean },
): Promise<Page> {
  const page = await browser.open(`${plenum.url}/console`, laptop, { acceptDownloads: true })
  await page.getByRole('radio', { name: settings.deck ?? /^Velg én K/u }).check()
  await page.getByLabel('Navn på økta').fill(settings.title)
  await page.getByRole('radio', { name: 'Skole', exact: true }).check()
  await page.getByLabel('Hvor mange deltakere venter du?').fill(String(settings.expected ?? 5))
  if (settings.reveal) await alwaysReveal(page)
  // The bar it stands on is sticky, and may move under the press when the driver scrolls to it.
  await press(page, /^Start økta$/u)
  await page.getByText('Ta vare på denne lenka').first().waitFor()
  return page
}

/** The screen in a window of its own, opened from the console and put on the projector. */
export async function openScreen(console: Page): Promise<Page> {
  const [screen] = await Promise.all([
    console.waitForEvent('popup'),
    console.getByRole('button', { name: /Åpne skjermen/u }).click(),
  ])
  await screen.setViewportSize(projector)
  return screen
}

/** Presses a button until it has done its act: a press that follows another too soon is a bounce. */
export async function press(console: Page, name: RegExp): Promise<void> {
  const button = console.getByRole('button', { name })
  await button.waitFor()
  const pressed = async () => {
    if (await button.isVisible()) await button.click()
    return button.isVisible()
  }
  await expect.poll(pressed, { timeout: 10_000, interval: 400 }).toBe(false)
}

/** Asks again until it is done: what follows another act too soon is a bounce. */
export async function insist(
  isDone: () => Promise<boolean>,
  ask: () => Promise<unknown>,
): Promise<void> {
  const askOnce = async () => {
    if (await isDone()) return true
    await ask()
    return isDone()
  }
  await expect.poll(askOnce, { interval: 800 }).toBe(true)
}

/** Ends the session from the dialog that asks whether to. */
export function endSession(console: Page): Promise<void> {
  const ended = console.getByRole('heading', { level: 1, name: 'Økta er avsluttet' })
  const yes = console.getByRole('dialog').getByRole('button', { name: 'Avslutt økta' })
  return insist(
    () => ended.isVisible(),
    async () => {
      if (!(await yes.isVisible())) {
        await console.getByRole('button', { name: /^Avslutt økta …/u }).click()
      }
      await yes.click()
    },
  )
}

/** The room code as the console shows it, without its space. */
export async function roomCode(console: Page): Promise<string> {
  const text = await console
    .getByText(/Kode \d{4}\s\d{4}/u)
    .first()
    .innerText()
  return text.replaceAll(/\D/gu, '')
}

/** A phone that types the code on the join page. */
export async function joinByCode(
  browser: TestBrowser,
  plenum: Plenum,
  code: string,
  size = phoneSize,
): Promise<Page> {
  const page = await browser.open(plenum.url, size, { hasTouch: true, isMobile: true })
  await page.getByLabel('Romkode').fill(code)
  await page.getByRole('button', { name: 'Bli med' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/**
 * Ends what fades in: half faded in, letters have too little contrast. To wait for it could last for ever,
 * because a window behind another draws nothing on a busy machine.
 */
const settle = (frame: Frame) =>
  frame.evaluate(() => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    for (const animation of passing) animation.finish()
  })

/** A page has one of these, whatever it frames. */
const ofWholePages = ['landmark-one-main', 'page-has-heading-one']

/** No violation that axe can see, on the page and in what it frames; what has just begun to fade in may end. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const look = async (frame: Frame) => {
    await settle(frame)
    const without = frame === page.mainFrame() ? [] : ofWholePages
    return (await axeViolations(frame, without)).map((violation) => `${where}: ${violation}`)
  }
  await expect
    .poll(async () => (await Promise.all(page.frames().map(look))).flat(), { interval: 500 })
    .toEqual([])
}

/** Nothing is wider than the window. */
export async function expectNoSideways(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}

/** Bytes and text of a file that a link of the console downloads. */
export async function download(console: Page, link: RegExp): Promise<string> {
  const [file] = await Promise.all([
    console.waitForEvent('download'),
    console
      .getByRole('link', { name: link })
      .or(console.getByRole('menuitem', { name: link }))
      .first()
      .click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}
