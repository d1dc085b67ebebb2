import type { Page } from 'playwright-core'
import type { State } from '../state.ts'
import { start } from './pages.ts'

/** Both frames show the step that the heading names. */
async function framesAreThere(page: Page): Promise<void> {
  for (const frame of ['.preview-phone iframe', '.preview-screen iframe']) {
    await page.frameLocator(frame).getByRole('heading', { level: 1 }).waitFor()
  }
}

/** Opens the preview of a workshop at one of its steps. */
async function openPreview(page: Page, workshop: RegExp, step: string): Promise<void> {
  const card = page.locator('.deck-card', { has: page.getByRole('radio', { name: workshop }) })
  await card.locator('summary').click()
  await card.getByRole('button', { name: /^(?:Se hvert steg|See each step)/u }).click()
  await page.locator('.preview-bar select').first().selectOption(step)
  await framesAreThere(page)
}

const showAnswers = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: /^(?:når svarene|when the answers)/u }).check()
  await page.frameLocator('.preview-screen iframe').locator('[data-stage="results"]').waitFor()
  await page.frameLocator('.preview-phone iframe').locator('.shown').first().waitFor()
}

export const previewStates: readonly State[] = [
  start('preview', (page) => openPreview(page, /^(?:Velg én K|Choose one K)/u, 'velg')),
  start('preview-shown', async (page) => {
    await openPreview(page, /^(?:Trygt nok|Safe enough)/u, 'hos-oss')
    await showAnswers(page)
  }),
  start('preview-switched-off', async (page) => {
    await page.getByRole('radio', { name: /^(?:Velg én K|Choose one K)/u }).check()
    await page.getByRole('radio', { name: /^(?:Kortversjonen|The short version)/u }).check()
    await openPreview(page, /^(?:Velg én K|Choose one K)/u, 'notat')
  }),
]
