import type { Page } from 'playwright-core'
import { trygtNok } from '../../../shared/deck/library/trygt-nok.ts'
import { velgEnK } from '../../../shared/deck/library/velg-en-k.ts'
import type { LocalText } from '../../../shared/i18n/local-text.ts'
import { begins, deckSays, says } from '../says.ts'
import type { Place, State } from '../state.ts'
import { start } from './pages.ts'

/** Both frames show the step that the heading names. */
async function framesAreThere(page: Page): Promise<void> {
  for (const frame of ['.preview-phone iframe', '.preview-screen iframe']) {
    await page.frameLocator(frame).getByRole('heading', { level: 1 }).waitFor()
  }
}

const called = (title: LocalText, place: Place) => ({ name: begins(deckSays(title, place)) })

interface Asked {
  readonly title: LocalText
  readonly step: string
}

/** Opens the preview of a workshop at one of its steps. */
async function openPreview(page: Page, place: Place, { title, step }: Asked): Promise<void> {
  const card = page.locator('.deck-card', { has: page.getByRole('radio', called(title, place)) })
  await card.locator('summary').click()
  const name = begins(says.console(place)('start.preview'))
  await card.getByRole('button', { name }).click()
  await page.locator('.preview-bar select').first().selectOption(step)
  await framesAreThere(page)
}

async function showAnswers(page: Page, place: Place): Promise<void> {
  const name = begins(says.preview(place)('moments.shown'))
  await page.getByRole('radio', { name }).check()
  await page.frameLocator('.preview-screen iframe').locator('[data-stage="results"]').waitFor()
  await page.frameLocator('.preview-phone iframe').locator('.shown').first().waitFor()
}

export const previewStates: readonly State[] = [
  start('preview', (page, place) =>
    openPreview(page, place, { title: velgEnK.title, step: 'velg' }),
  ),
  start('preview-shown', async (page, place) => {
    await openPreview(page, place, { title: trygtNok.title, step: 'hos-oss' })
    await showAnswers(page, place)
  }),
  start('preview-switched-off', async (page, place) => {
    await page.getByRole('radio', called(velgEnK.title, place)).check()
    const [short = ''] = says.console(place)('start.lengths.short', { minutes: 0 }).split(' ·')
    await page.getByRole('radio', { name: begins(short) }).check()
    await openPreview(page, place, { title: velgEnK.title, step: 'notat' })
  }),
]
