import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser } from '../support/browser.ts'
import { openConsole, type Plenum, press, startSession } from '../support/plenum.ts'
import { expectAccessible, expectNoSideways, phoneSize } from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'

let site: Site
let plenum: Plenum
let browser: TestBrowser

beforeAll(async () => {
  site = await openSite()
  plenum = site.plenum
  browser = site.browser
})

afterAll(() => site.close())

/** The codes a page has asked the server about. */
function codesAsked(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/rooms/find')) asked.push(request.postDataJSON().entry)
  })
  return asked
}

const aRoom = async () => {
  const session = await startSession(plenum.url, { title: 'Solbakken skole' })
  const console = openConsole(plenum.url, session)
  const { join } = await console.until(() => true)
  return { console, code: join?.code ?? '' }
}

describe('the door of a room', () => {
  it('names the room at the eighth digit, and asks about each code once', async () => {
    const { code } = await aRoom()
    const page = await browser.open(plenum.url, phoneSize, { hasTouch: true, isMobile: true })
    const asked = codesAsked(page)
    const field = page.getByLabel('Romkode')

    await field.pressSequentially('99999999')
    await page.getByText('Fant ingen økt med koden 9999 9999', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Bli med' }).click()
    expect(await field.inputValue()).toBe('9999 9999')
    await expectAccessible(page, 'join page, wrong code')

    await field.fill('')
    await field.pressSequentially(code)
    await page.getByText('Fant: Solbakken skole').waitFor()
    await expectAccessible(page, 'join page, room found')
    await page.getByRole('button', { name: 'Bli med' }).click()
    await page.getByRole('heading', { level: 1, name: 'Du er med' }).waitFor()

    expect(asked).toEqual(['99999999', code])
    expect(new URL(page.url()).pathname).toBe(`/j/${code}`)
  })

  it('is passed without a stop by whoever scans the QR code', async () => {
    const { code } = await aRoom()

    const page = await browser.open(`${plenum.url}/j/${code}`, phoneSize)

    await page.getByRole('heading', { level: 1, name: 'Du er med' }).waitFor()
    expect(await page.getByLabel('Romkode').count()).toBe(0)
  })
})

describe('a phone in the room', () => {
  it('lets go of the question when the room looks up, and gives it back as it was', async () => {
    const { console, code } = await aRoom()
    const page = await browser.open(`${plenum.url}/j/${code}`, phoneSize)
    await press(console, { type: 'go', step: 'velg' })
    await page.getByRole('radio', { name: /Sette retning/u }).check()

    await press(console, { type: 'look-up', on: true })
    await page.getByRole('heading', { level: 1, name: 'Se opp – vi snakker sammen' }).waitFor()
    await expectAccessible(page, 'phone, look up')
    await press(console, { type: 'look-up', on: false })

    await page.getByRole('heading', { level: 1, name: /Hvilken K/u }).waitFor()
    expect(await page.getByRole('radio', { name: /Sette retning/u }).isChecked()).toBe(true)
  })

  it('follows the colours the reader prefers, and is printed light', async () => {
    const { code } = await aRoom()
    const page = await browser.open(`${plenum.url}/j/${code}`, phoneSize, { colorScheme: 'dark' })
    await page.getByRole('heading', { level: 1, name: 'Du er med' }).waitFor()
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).background)

    await expect.poll(ground).toContain('rgb(17, 24, 31)')
    await expectAccessible(page, 'phone in the dark')
    await page.emulateMedia({ media: 'print' })
    await expect.poll(ground).toContain('rgb(250, 247, 241)')
  })

  it('makes its text larger when asked to, and remembers it', async () => {
    const { code } = await aRoom()
    const page = await browser.open(`${plenum.url}/j/${code}`, { width: 320, height: 640 })
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
    await page.getByRole('button', { name: 'Større tekst' }).click()
    await expect.poll(size).toBe('20px')
    await expectNoSideways(page)

    await page.reload()

    await page.getByRole('heading', { level: 1, name: 'Du er med' }).waitFor()
    await expect.poll(size).toBe('20px')
  })
})

describe('the test of the network', () => {
  const testWith = async (blocked: 'nothing' | 'websocket' | 'both') => {
    const context = await browser.context(phoneSize)
    const page = await context.newPage()
    if (blocked !== 'nothing') {
      await page.routeWebSocket(/socket\.io/u, (socket) => void socket.close())
    }
    if (blocked === 'both') await page.route('**/socket.io/**', (route) => route.abort())
    await page.goto(`${plenum.url}/network`)
    await page.getByRole('heading', { level: 1, name: 'Test nettet' }).waitFor()
    return page
  }

  it.each([
    ['nothing', 'Nettet er klart for en økt.'],
    ['websocket', 'Det virker, men nettet stenger den raske veien.'],
    ['both', 'Serveren svarer, men økta slipper ikke gjennom.'],
  ] as const)('with %s blocked: %s', async (blocked, verdict) => {
    const page = await testWith(blocked)

    await page.getByRole('status').getByText(verdict).waitFor()
    await expectAccessible(page, `network test, ${blocked} blocked`)
    expect(await page.getByRole('heading', { name: 'Dette kan du prøve' }).count()).toBe(
      blocked === 'nothing' ? 0 : 1,
    )
  })
})
