import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser } from '../support/browser.ts'
import { type Plenum } from '../support/plenum.ts'
import { expectAccessible, expectNoSideways, phoneSize } from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'

const laptop = { width: 1280, height: 720 }
const narrow = { width: 320, height: 640 }

let site: Site
let plenum: Plenum
let browser: TestBrowser

beforeAll(async () => {
  site = await openSite()
  plenum = site.plenum
  browser = site.browser
})

afterAll(() => site.close())

const openStart = async (size: { width: number; height: number }, options: object = {}) => {
  const page = await browser.open(`${plenum.url}/console`, size, options)
  await page.locator('.deck-card').first().waitFor()
  return page
}

/** What has the focus: its label or its words, and whether it lies under something else. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { name: '', isCovered: false }
    const { x, y, width, height } = element.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    const labels = element instanceof HTMLInputElement ? element.labels : null
    return {
      name: labels?.[0]?.textContent ?? element.textContent,
      isCovered: top !== null && !element.contains(top) && !top.contains(element),
    }
  })

/** Presses Tab until what is named has the focus; nothing on the way lies under the bar at the bottom. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    expect(now).toMatchObject({ isCovered: false })
    if (name.test(now.name)) return
  }
  throw new Error(`Tab never came to ${name}`)
}

describe('starting with the keyboard alone', () => {
  it('goes from the address to a session that is led', async () => {
    const page = await openStart(laptop)

    await tabTo(page, /^Velg én K/u)
    await page.keyboard.press('Space')
    await tabTo(page, /^Navn på økta/u)
    await page.keyboard.type('Ledergruppa, Fjellheim')
    await tabTo(page, /^Hvor mange deltakere venter du/u)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('12')
    await tabTo(page, /^Skole/u)
    await page.keyboard.press('ArrowDown')
    await tabTo(page, /^Hele opplegget/u)
    await page.keyboard.press('ArrowDown')
    await tabTo(page, /^Anonymitet/u)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Vis alltid svarene/u)
    await page.keyboard.press('Space')
    await tabTo(page, /^Start økta/u)
    expect(await page.getByRole('radio', { name: 'Barnehage' }).isChecked()).toBe(true)
    expect(await page.getByRole('radio', { name: /^Kortversjonen/u }).isChecked()).toBe(true)
    expect(await page.getByRole('switch', { name: /^Vis alltid/u }).isChecked()).toBe(true)
    await page.keyboard.press('Enter')

    await page.waitForURL(/\?session=/u)
    expect(await page.evaluate(() => localStorage.getItem('plenum-my-sessions'))).toContain(
      'Ledergruppa, Fjellheim',
    )
  })
})

const textSpacing = () => {
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    element.style.lineHeight = '1.5'
    element.style.letterSpacing = '0.12em'
    element.style.wordSpacing = '0.16em'
  }
}

describe('a session that was started here', () => {
  it('is found again on this device, forgotten with its right, and had back', async () => {
    const page = await openStart(laptop)
    await page.getByRole('radio', { name: /^Velg én K/u }).check()
    await page.getByLabel('Navn på økta').fill('Solbakken')
    await page.getByRole('button', { name: 'Start økta' }).click()
    await page.waitForURL(/\?session=/u)
    const address = page.url()
    const enters = async () => {
      const other = await page.context().newPage()
      await other.goto(address)
      await other.getByRole('heading', { level: 1 }).waitFor()
      const isRefused = await other.getByText('Du har ikke tilgang til denne økta her').isVisible()
      await other.close()
      return !isRefused
    }

    await page.goto(`${plenum.url}/console`)
    await page.getByText('Mine økter på denne enheten (1)').click()
    await page.getByRole('link', { name: 'Led økta «Solbakken»' }).waitFor()
    await expectAccessible(page, 'start with my sessions')
    await page.getByRole('button', { name: /^Glem «Solbakken»/u }).click()
    await page.getByText('«Solbakken» er glemt på denne enheten').waitFor()
    expect((await focused(page)).name).toBe('Angre')
    expect(await enters()).toBe(false)

    await page.getByRole('button', { name: /^Angre/u }).click()
    await page.getByRole('link', { name: 'Led økta «Solbakken»' }).waitFor()

    expect(await enters()).toBe(true)
  })
})

/** Opens all that is folded at once: pressing each by mouse takes longer than all that is looked at then. */
async function unfold(page: Page): Promise<void> {
  await page.locator('summary').evaluateAll((all) => {
    for (const summary of all) if (summary instanceof HTMLElement) summary.click()
  })
  // Whoever folds out the last is there, and the bar at the bottom covers nothing half.
  await page.locator('summary').last().scrollIntoViewIfNeeded()
}

describe('the start page', () => {
  it.each([
    ['light', laptop, 'nb-NO'],
    ['dark', phoneSize, 'en-GB'],
    ['light', narrow, 'nb-NO'],
  ] as const)('is accessible and fits: %s, %o, %s', async (colorScheme, size, locale) => {
    const page = await openStart(size, { colorScheme, locale })
    const start = page.getByRole('button', { name: /Start økta|Start the session/u })
    await unfold(page)
    await page.getByLabel(/Hvor mange deltakere|How many participants/u).fill('4')
    await expectAccessible(page, `start ${colorScheme}`)
    await expectNoSideways(page)

    await page.getByLabel(/Hvor mange deltakere|How many participants/u).fill('mange')
    await page.getByLabel(/^Tall vises først|^Figures are shown/u).fill('1')
    await start.click()
    await page.locator('ds-error-summary').waitFor()
    // The workshop, the number and the threshold.
    expect(await page.locator('ds-error-summary a').count()).toBe(3)
    await expectAccessible(page, `start with problems ${colorScheme}`)
    await expectNoSideways(page)
  })

  it('fits a narrow page with text twice as large', async () => {
    const page = await openStart({ width: 640, height: 800 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })

    await expectNoSideways(page)
    expect(await page.getByRole('button', { name: 'Start økta' }).isVisible()).toBe(true)
  })

  it('fits the narrowest page with wide text spacing', async () => {
    const page = await openStart(narrow)
    await unfold(page)
    await page.evaluate(textSpacing)

    await expectNoSideways(page)
    expect(await page.getByRole('button', { name: 'Start økta' }).isVisible()).toBe(true)
  })
})

/** Runs in the page: the words that stand on several lines each. */
const brokenWords = (all: readonly Element[]) =>
  all.flatMap((element) => {
    const text = element.firstChild
    if (!(text instanceof Text)) return []
    return [...text.data.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
      const range = document.createRange()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return range.getClientRects().length > 1 ? [word] : []
    })
  })

describe('the paper sheet', () => {
  it('is accessible, fits a phone, and prints nothing but itself', async () => {
    const page = await browser.open(`${plenum.url}/console?page=paper&deck=velg-en-k`, narrow)
    await page.getByRole('heading', { name: 'Velg én K – styrk egen ledelse' }).waitFor()
    await expectAccessible(page, 'paper sheet')
    await expectNoSideways(page)

    await page.emulateMedia({ media: 'print' })

    expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false)
    expect(await page.getByText('Bare for deg', { exact: true }).isVisible()).toBe(true)
  })

  it.each([
    [390, 'trygt-nok', 'screen'],
    [390, 'laering-i-jobben', 'screen'],
    [320, 'ledergruppa', 'screen'],
    // What the margins of A4 leave.
    [680, 'trygt-nok', 'print'],
  ] as const)(
    'breaks no word of the heads of its columns: %i px, %s, %s',
    async (width, deck, media) => {
      const page = await browser.open(`${plenum.url}/console?page=paper&deck=${deck}`, {
        width,
        height: 640,
      })
      await page.emulateMedia({ media })
      const heads = page.locator('.paper-scale thead th')
      await heads.first().waitFor()

      expect(await heads.evaluateAll(brokenWords)).toEqual([])
      await expectNoSideways(page)
    },
  )

  it('says calmly that a workshop is not there', async () => {
    const page = await browser.open(`${plenum.url}/console?page=paper&deck=ukjent`, laptop)

    await page.getByRole('heading', { name: 'Opplegget finnes ikke' }).waitFor()
    await expectAccessible(page, 'paper sheet of no workshop')
    expect((await focused(page)).name).toBe('Opplegget finnes ikke')
  })
})

describe('the guide', () => {
  it.each([
    ['light', laptop],
    ['dark', narrow],
  ] as const)('has all its pictures and is accessible: %s', async (colorScheme, size) => {
    const page = await browser.open(`${plenum.url}/guide`, size, { colorScheme })
    await page.getByRole('heading', { level: 1, name: 'Veileder for deg som leder' }).waitFor()
    await page.waitForLoadState('networkidle')

    const widths = await page.evaluate(() =>
      [...document.images].map((image) => image.naturalWidth),
    )
    expect(widths.length).toBeGreaterThanOrEqual(5)
    expect(widths).not.toContain(0)
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('nb')
    expect(await page.locator('script').count()).toBe(0)
    await expectAccessible(page, `guide ${colorScheme}`)
    await expectNoSideways(page)
  })

  it('is two sheets of paper', async () => {
    const page = await browser.open(`${plenum.url}/guide`, laptop)
    await page.waitForLoadState('networkidle')

    const pdf = await page.pdf({ preferCSSPageSize: true })

    expect(pdf.toString('latin1')).toMatch(/\/Count 2\b/u)
  })
})

describe('all these pages', () => {
  it('ask for nothing outside their origin', () => {
    expect(browser.strayed).toEqual([])
  })
})
