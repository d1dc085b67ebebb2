import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeDay } from '../gallery/print-scenes.ts'
import { print, settle } from '../gallery/shots.ts'
import type { TestBrowser } from '../support/browser.ts'
import { type Plenum, press, quick } from '../support/plenum.ts'
import { cards, notes, runReportSession } from '../support/report-session.ts'
import { openRoomOn, type TestRoom } from '../support/room.ts'
import { expectAccessible, expectNoSideways } from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'

const laptop = { width: 1280, height: 720 }
const phone = { width: 320, height: 640 }
/** What the margins of a sheet leave. */
const a4 = { width: 680, height: 994 }
const title = 'Ledergruppa, Fjellheim skole'

let site: Site
let plenum: Plenum
let browser: TestBrowser
let room: TestRoom

beforeAll(async () => {
  site = await openSite(quick)
  plenum = site.plenum
  browser = site.browser
  room = await runReportSession(plenum)
})

afterAll(() => site.close())

/** The report in a browser that leads the session. */
async function openReport(size = laptop, options: object = {}, of = room): Promise<Page> {
  const context = await browser.context(size, options)
  const { cookie, id } = of.session
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: plenum.url }])
  const page = await context.newPage()
  await page.goto(`${plenum.url}/console?session=${id}&page=report`)
  await page.getByRole('heading', { level: 1, name: of === room ? title : /./u }).waitFor()
  return page
}

const textsOf = (page: Page, selector: string) => page.locator(selector).allInnerTexts()

const stepOf = (page: Page, name: string) => page.getByRole('region', { name })

const widthOf = async (page: Page, mark: string, round: number) =>
  Number(await page.locator(`[data-mark="${mark}"]`).nth(round).getAttribute('width'))

describe('the report while the session runs', () => {
  it('is provisional, and has the end of it when fetched again', async () => {
    const page = await openReport()
    await page.getByText('Foreløpig').waitFor()
    await stepOf(page, 'Det vi ikke viste').getByText('Ikke vist ennå.').waitFor()
    await expectAccessible(page, 'report, provisional')

    const ended = await press(room.console, { type: 'end' })
    expect(ended.ok).toBe(true)
    await page.getByRole('button', { name: 'Hent på nytt' }).click()

    await stepOf(page, 'Det vi ikke viste')
      .getByText(/^Ikke vist i økta/u)
      .waitFor()
    expect(await page.getByText('Foreløpig').count()).toBe(0)
  })
})

describe('the report of a session that eight took part in', () => {
  it('has the agreements first, then the steps in order, without what was skipped', async () => {
    const page = await openReport()

    expect(await textsOf(page, 'main :is(h2, h3)')).toEqual([
      'Avtalene',
      'K1 ved døra',
      'K2 ved vinduet',
      'Økta, steg for steg',
      'Velg én K',
      'Notat til deg selv',
      'Hva ser vi?',
      'Det som allerede virker',
      'Hva mangler mest?',
      'Det vi ikke viste',
      'Les opp tegnet',
    ])
    const agreed = await page.getByRole('region', { name: 'Avtalene' }).innerText()
    for (const { what, sign, firstStep, who } of cards)
      for (const written of [what, sign, firstStep, who]) expect(agreed).toContain(written)
  })

  it('has the figures that were answered, round by round and in one scale', async () => {
    const page = await openReport()
    const step = stepOf(page, 'Velg én K')

    for (const summary of await step.getByText('Vis som tabell').all()) await summary.click()
    const rows = await step.locator('tbody tr').allInnerTexts()
    const options = rows
      .map((row) => row.split(/\s*\t\s*/u))
      .filter(([what]) => !/–/u.test(what ?? ''))

    expect(options.map(([what = '', count]) => [what.slice(0, 2), Number(count)])).toEqual([
      ['K1', 3],
      ['K2', 4],
      ['K3', 1],
      ['K4', 0],
      ['K1', 1],
      ['K2', 6],
      ['K3', 1],
      ['K4', 0],
    ])
    const before = await widthOf(page, 'K2-bar', 0)
    const after = await widthOf(page, 'K2-bar', 1)
    expect(after / before).toBeCloseTo(6 / 4, 1)
  })

  it('has every text once, says what too few answered, and nothing of what was not shown', async () => {
    const page = await openReport()

    const written = await stepOf(page, 'Det som allerede virker').getByRole('listitem').all()
    expect((await Promise.all(written.map((item) => item.innerText()))).toSorted()).toEqual(
      notes.toSorted(),
    )
    await stepOf(page, 'Hva mangler mest?')
      .getByText('For få svar til å vise (2 av minst 5).')
      .waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/Hemmelig|hoppet over/u)
  })

  it('is read with the keyboard alone: the table opens, the contents lead to a step', async () => {
    const page = await openReport()
    const summary = page.locator('summary').first()

    await summary.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('table').first().waitFor()

    await page.getByRole('navigation', { name: 'Innhold' }).getByText('Hva mangler mest?').focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await stepOf(page, 'Hva mangler mest?').boundingBox())?.y ?? -1)
      .toBeLessThan(laptop.height / 2)
    expect(new URL(page.url()).searchParams.get('page')).toBe('report')
  })

  it('is in the language of whoever reads it, and people’s own words in theirs', async () => {
    const page = await openReport(laptop, { locale: 'en-GB' })

    await page.getByRole('heading', { name: 'Choose one K', exact: true }).waitFor()
    const langOf = (text: string) =>
      page.getByText(text).evaluate((found) => found.closest('[lang]')?.getAttribute('lang'))
    expect(await langOf('In which K is there most room')).toBe('en')
    expect(await langOf('Korte møter med én sak')).toBe('nb')
    expect(await langOf('Rektor sitter i klasserommet')).toBe('nb')
    await expectAccessible(page, 'report, en')
  })

  it.each([
    ['light', laptop],
    ['dark', laptop],
    ['light', phone],
    ['dark', phone],
  ] as const)('has nothing that axe objects to, and fits: %s, %o', async (colorScheme, size) => {
    const page = await openReport(size, { colorScheme })

    for (const summary of await page.locator('summary').all()) await summary.click()

    await expect.poll(() => page.locator('table:visible').count()).toBe(2)
    await expectNoSideways(page)
    await expectAccessible(page, `report, ${colorScheme}, ${size.width} px`)
  })

  it('fits with letters of twice the size', async () => {
    const page = await openReport({ width: 640, height: 720 })

    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })

    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    await expectNoSideways(page)
  })

  it('is not for a browser without the link', async () => {
    const context = await browser.context(phone)
    const page = await context.newPage()
    await page.goto(`${plenum.url}/console?session=${room.session.id}&page=report`)

    await page.getByRole('heading', { level: 1, name: 'Rapporten kan ikke åpnes her' }).waitFor()
    expect(await page.locator('body').innerText()).not.toContain(title)
    await expectAccessible(page, 'report, no right')
  })

  it('has asked nobody else for anything, and left no error behind', async () => {
    expect(browser.strayed).toEqual([])
    expect(plenum.errors).toEqual([])
  })
})

function isHere(tool: string): boolean {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const canReadPdf = isHere('pdftotext') && isHere('pdfinfo')
const skipped = canReadPdf ? '' : ' (skipped: no pdftotext and pdfinfo here)'

describe('the printed report', () => {
  it('is black on white with every table open, whatever was on the page', async () => {
    const page = await openReport(laptop, { colorScheme: 'dark' })

    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })

    const colours = await page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('h1') ?? document.body)
      return [color, getComputedStyle(document.documentElement).backgroundColor]
    })
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    expect(await page.locator('table:visible').count()).toBe(2)
    expect(await page.locator(':is(button, select, nav, summary):visible').count()).toBe(0)
    const moving = await page
      .locator('.drawing *')
      .evaluateAll((marks) =>
        marks.filter((mark) => getComputedStyle(mark).animationName !== 'none').map(String),
      )
    expect(moving).toEqual([])
  })

  it('is a file whose tables are folded again on the page', async () => {
    const page = await openReport()

    const pdf = await page.pdf({ preferCSSPageSize: true })

    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(await page.locator('details[open]').count()).toBe(0)
  })

  it.skipIf(!canReadPdf)(`has headings, figures and tables on A4${skipped}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plenum-report-'))
    const file = join(folder, 'report.pdf')
    const page = await openReport()
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true, tagged: true }))
    const text = execFileSync('pdftotext', ['-layout', file, '-']).toString()
    const info = execFileSync('pdfinfo', [file]).toString()
    rmSync(folder, { recursive: true })

    for (const heading of [title, 'Avtalene', 'K2 ved vinduet', 'Økta, steg for steg', 'Runde 2'])
      expect(text).toContain(heading)
    expect(text.match(/Alternativ\s+Antall/gu)?.length).toBeGreaterThanOrEqual(1)
    expect(text).toMatch(/K2 Bygge relasjoner[^\n]*\s6\b/u)
    expect(text).not.toMatch(/Hemmelig|Skriv ut|Vis som tabell/u)
    expect(info).toMatch(/Page size:\s+59\d(?:\.\d+)? x 84\d(?:\.\d+)? pts/u)
    expect(info).toMatch(/Title:.*Ledergruppa/u)
  })
})

/** Runs in the page: the marks whose fill and edge are both the ground they stand on. */
const unseenMarks = () => {
  const ground = getComputedStyle(document.documentElement).backgroundColor
  const isSeen = (colour: string, opacity: string) =>
    colour !== 'none' && colour !== ground && Number(opacity) > 0
  return [...document.querySelectorAll('.drawing [data-mark]')]
    .filter((mark) => {
      const { fill, fillOpacity, stroke } = getComputedStyle(mark)
      return !isSeen(fill, fillOpacity) && !isSeen(stroke, '1')
    })
    .map((mark) => mark.getAttribute('data-mark'))
}

describe('the report of a day that had a picture of every kind', () => {
  let day: TestRoom

  beforeAll(async () => {
    const scene = wholeDay('choices')
    day = await openRoomOn(plenum, { deck: scene.deck })
    await scene.play(day)
  })

  it('keeps every picture and table within the sheet when it is printed', async () => {
    const page = await openReport(a4, {}, day)
    await page.locator('[data-mark]').first().waitFor()

    await print(page)
    await settle(page)

    await expectNoSideways(page)
    const boxes = await page.locator('.drawing svg, .figures').evaluateAll((all) =>
      all.map((box) => {
        const { left, right, height } = box.getBoundingClientRect()
        return { name: box.localName, left, right, height }
      }),
    )
    expect(boxes.filter(({ name }) => name === 'table')).toHaveLength(10)
    expect(boxes.filter(({ left, right }) => left < 0 || right > a4.width)).toEqual([])
    // A heading has room above each: what is longer would be cut in two where the sheet ends.
    const tooLong = boxes.filter(({ name, height }) => name === 'svg' && height > a4.height * 0.8)
    expect(tooLong).toEqual([])
  })

  it.each(['light', 'dark'])(
    'has no mark that vanishes where the colours are those of the system: %s',
    async (colorScheme) => {
      const page = await openReport(laptop, { colorScheme, forcedColors: 'active' }, day)
      await page.locator('[data-mark]').first().waitFor()

      expect(await page.locator('.drawing [data-mark]').count()).toBeGreaterThan(200)
      expect(await page.evaluate(unseenMarks)).toEqual([])
    },
  )
})
