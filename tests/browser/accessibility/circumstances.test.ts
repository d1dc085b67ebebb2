import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
} from 'vitest'
import { velgEnK } from '../../../shared/deck/library/velg-en-k.ts'
import type { Settings } from '../../../shared/deck/settings.ts'
import type { Command } from '../../../shared/room/commands.ts'
import { ratingShown } from '../../gallery/rate-scenes.ts'
import { settle } from '../../gallery/shots.ts'
import { mayLead } from '../../gallery/states/desk.ts'
import { chooseK, closeSockets, press } from '../../support/plenum.ts'
import { goTo, openRoomOn, type Phone, type TestRoom } from '../../support/room.ts'
import { phoneSize } from '../../support/room-in-browser.ts'
import { promptOf } from './deck.ts'
import { inPage } from './in-page.ts'
import { contrastOf } from './pixels.ts'
import { say } from './say.ts'
import { startVisiting, type Visiting } from './visit.ts'

const laptop = { width: 1280, height: 800 }

let studio: Visiting
let room: TestRoom
let phones: Phone[]
const pages: Page[] = []

beforeAll(async () => {
  studio = await startVisiting()
})

afterAll(() => studio.close())

async function startRoom(deck: unknown = { id: 'velg-en-k' }, settings: Partial<Settings> = {}) {
  room = await openRoomOn(studio.plenum, { deck, settings })
  phones = await room.phones(4)
}

beforeEach(() => startRoom())

afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close()
  closeSockets()
})

const act = (command: Command) => press(room.console, command)

async function open(address: string, { size = laptop, leads = false, options = {} } = {}) {
  const context = await studio.browser.context(size, options)
  if (leads) await mayLead({ room, url: studio.url, context, language: 'nb' })
  const page = await context.newPage()
  pages.push(page)
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}

const view = () => {
  const latest = room.console.latest()
  if (!latest) throw new Error('the console has no view')
  return latest
}

const openPhone = (options = {}) => open(view().join.qr, { size: phoneSize, options })

const openWall = (options = {}, query = '') =>
  open(`${studio.url}/screen${query}#${room.session.id}.${view().screenToken}`, { options })

const openDesk = (options = {}) =>
  open(`${studio.url}/console?session=${room.session.id}`, { leads: true, options })

const openReport = () =>
  open(`${studio.url}/console?session=${room.session.id}&page=report`, { leads: true })

const heading = (page: Page, id: string) =>
  page.getByRole('heading', { level: 1, name: promptOf(id) }).waitFor()

const vote = (ids: readonly string[]) =>
  Promise.all(ids.map(async (id, at) => phones[at]?.answer(chooseK(id))))

async function showVotes(): Promise<void> {
  await goTo(room, 'velg', phones)
  await vote(['K1', 'K2', 'K2', 'K2'])
  await goTo(room, 'se', phones)
}

async function startCard(phone: Page): Promise<void> {
  await goTo(room, 'avtale', phones)
  await phone.getByRole('button', { name: say.commit('input.write') }).click()
  await phone.getByRole('button', { name: say.commit('input.hand') }).waitFor()
  await phone.keyboard.type('K2 ved vinduet')
  await phone.keyboard.press('Tab')
  await phone.keyboard.type('Vi går på skole')
}

describe('a person who is writing when the facilitator moves on', () => {
  it('loses nothing: the text is kept and offered, and the new question has the focus', async () => {
    const phone = await openPhone()
    await startCard(phone)

    await goTo(room, 'les', phones)

    await phone.getByText(say.phone('leftOver.title')).waitFor()
    const kept = phone.getByRole('region').getByRole('textbox').first()
    expect(await kept.inputValue()).toContain('Vi går på skole')
    await expect.poll(() => phone.evaluate(() => document.activeElement?.localName)).toBe('h1')
    await phone.reload()
    await phone.getByText(say.phone('leftOver.title')).waitFor()
  })

  it('goes on writing where it was when people have looked up', async () => {
    const phone = await openPhone()
    await startCard(phone)

    await act({ type: 'look-up', on: true })
    await phone.getByRole('heading', { level: 1, name: say.phone('lookUp.title') }).waitFor()
    await act({ type: 'look-up', on: false })

    await heading(phone, 'avtale')
    expect(await phone.locator('textarea').first().inputValue()).toBe('Vi går på skole')
  })
})

describe('time that is up', () => {
  it('discards nothing and locks nothing, and the facilitator can give more of it', async () => {
    const phone = await openPhone()
    await startCard(phone)
    await act({ type: 'timer-start', minutes: 0.5 })
    await act({ type: 'timer-add', seconds: -30 })
    await phone.getByText(say.phone('timer.over')).first().waitFor()

    await phone.keyboard.type('vandring')

    expect(await phone.locator('textarea').first().inputValue()).toBe('Vi går på skolevandring')
    expect(view().step?.status).toBe('open')
    await act({ type: 'timer-add', seconds: 180 })
    await act({ type: 'timer-resume' })
    await phone
      .getByText(say.phone('timer.left', { minutes: 3 }))
      .first()
      .waitFor()
  })
})

describe('single letters and signs as keys', () => {
  it('can be turned off on the console, which turns them off on the screen it opened too', async () => {
    await showVotes()
    const desk = await openDesk()
    const opened = desk.waitForEvent('popup')
    await desk
      .getByRole('button', { name: new RegExp(say.console('lead.openScreen'), 'u') })
      .click()
    const screen = await opened
    await screen.getByRole('img').first().waitFor()
    await desk.bringToFront()
    await desk.keyboard.press('d')
    await screen.getByRole('table').first().waitFor()
    await desk.keyboard.press('?')
    await desk.getByRole('dialog').getByLabel(say.console('lead.help.letters')).uncheck()
    await desk.keyboard.press('Escape')
    const before = view().version

    for (const key of ['d', 'h', 'b', 'q', 'r', '.', 't']) await desk.keyboard.press(key)
    for (const key of ['d', 'b', 'q', '?', 'm']) await screen.keyboard.press(key)

    // What needs no letter still works. It is pressed again, as a press soon after another does nothing:
    // what counts is the first thing that changed after all that was pressed before it.
    const changed = room.console.until(({ version }) => version > before)
    await expect
      .poll(
        async () => {
          await desk.keyboard.press('ArrowRight')
          return view().version
        },
        { timeout: 10_000, interval: 800 },
      )
      .toBeGreaterThan(before)
    expect(await changed).toMatchObject({ version: before + 1, step: { id: 'gruppe' } })
    expect(await screen.getByText(say.screen('help.title')).count()).toBe(0)
  })
})

describe('movement', () => {
  it('is over within 600 ms of a reveal, on the screen and on the phone', async () => {
    await goTo(room, 'velg', phones)
    await vote(['K1', 'K2', 'K2', 'K2'])
    const [screen, phone] = [await openWall(), await openPhone()]
    await goTo(room, 'se', phones)

    for (const page of [screen, phone]) {
      await page.getByRole('img').first().waitFor()
      expect(await inPage(page, 'slowMovement', { most: 600 })).toEqual([])
    }
  })

  it('does not come at all for who has asked for less of it', async () => {
    await goTo(room, 'velg', phones)
    await vote(['K1', 'K2', 'K2', 'K2'])
    const calm = { reducedMotion: 'reduce' }
    const [screen, phone] = [await openWall(calm), await openPhone(calm)]
    await goTo(room, 'se', phones)

    for (const page of [screen, phone]) {
      await page.getByRole('img').first().waitFor()
      expect(await inPage(page, 'movement')).toEqual([])
      expect(await inPage(page, 'slowMovement', { most: 1 })).toEqual([])
    }
  })
})

describe('what looks switched off', () => {
  const faded = (page: Page) =>
    page
      .locator(':disabled, [aria-disabled=true]')
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).opacity))

  it('is not faded, so that its contrast is that of the tokens', async () => {
    const phone = await openPhone()
    await goTo(room, 'velg', phones)
    await phone.getByRole('radio').first().check()
    await act({ type: 'lock', on: true })
    await phone.getByRole('radio').first().and(phone.locator(':disabled')).waitFor()
    const desk = await openDesk()

    for (const page of [phone, desk]) {
      await expect.poll(async () => (await faded(page)).length).toBeGreaterThan(0)
      await expect
        .poll(async () => (await faded(page)).filter((opacity) => opacity !== '1'))
        .toEqual([])
    }
  })
})

describe('the colours of the system instead of ours', () => {
  const forced = { forcedColors: 'active' }

  it('still show the bars, on the screen and on the phone', async () => {
    await showVotes()
    for (const page of [await openWall(forced), await openPhone(forced)]) {
      const bar = page.locator('[data-mark="K2-bar"]').first()
      await bar.waitFor()
      await settle(page)
      expect(await contrastOf(bar)).toBeGreaterThan(3)
    }
  })

  it('still show which view of a picture is up, on the console', async () => {
    const scene = ratingShown('flow')
    await startRoom(scene.deck)
    await scene.play(room)
    const desk = await openDesk(forced)
    const views = desk.locator('button.act[aria-pressed]')
    await views.first().waitFor()

    const grounds = await views.evaluateAll((all) =>
      all.map((button) => ({
        isUp: button.getAttribute('aria-pressed') === 'true',
        ground: getComputedStyle(button).backgroundColor,
      })),
    )
    const up = grounds.filter(({ isUp }) => isUp)
    const others = new Set(grounds.filter(({ isUp }) => !isUp).map(({ ground }) => ground))
    expect([up.length, others.size]).toEqual([1, 1])
    expect(others).not.toContain(up[0]?.ground)
  })

  it('still show what is chosen, what is pressed and where a field begins', async () => {
    await goTo(room, 'velg', phones)
    const phone = await openPhone(forced)
    await heading(phone, 'velg')
    const [first, second] = [phone.getByRole('radio').nth(0), phone.getByRole('radio').nth(1)]
    await first.check()

    const edge = (element: Element) => {
      const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(element)
      return { borderTopColor, borderTopStyle, backgroundColor }
    }
    expect(await first.evaluate(edge)).not.toEqual(await second.evaluate(edge))
    const button = phone.getByRole('button', { name: say.choice('input.send') })
    expect((await button.evaluate(edge)).borderTopStyle).toBe('solid')
  })
})

/** The workshop as somebody writes it who has one language only. */
function inBokmålOnly(): unknown {
  const text = JSON.stringify({ ...velgEnK, id: 'bare-bokmal', languages: ['nb'] })
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'nb' in value && 'en' in value
      ? { nb: value.nb }
      : value,
  )
}

describe('the language of a page and its parts', () => {
  const english = { locale: 'en-GB' }

  it('is said of the deck where the page itself is in another', async () => {
    await startRoom({ file: inBokmålOnly() })
    await showVotes()
    for (const page of [await openPhone(english), await openWall({}, '?lang=en')]) {
      await heading(page, 'se')
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
      const title = page.getByRole('heading', { level: 1, name: promptOf('se') })
      expect(
        await title.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
      ).toBe('nb')
      const drawing = page.locator('svg:has([data-mark])').first()
      expect(
        await drawing.evaluate((element) => element.closest('[lang]')?.getAttribute('lang')),
      ).toBe('nb')
    }
  })

  it('is said of the second language on the screen', async () => {
    await goTo(room, 'velg', phones)
    await act({ type: 'second-language', language: 'en' })
    const screen = await openWall()

    const second = screen.getByText(/In which K is there most room/u)
    await second.waitFor()
    expect(await second.getAttribute('lang')).toBe('en')
    await expect.poll(() => screen.evaluate(() => document.documentElement.lang)).toBe('nb')
  })
})

const hasPdfInfo = (() => {
  try {
    execFileSync('pdfinfo', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('the report', () => {
  it('has one first heading, no level left out, and tables whose heads say what they are heads of', async () => {
    await showVotes()
    await act({ type: 'end' })
    const report = await openReport()
    await report.locator('table').first().waitFor({ state: 'attached' })

    const levels = await report
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map(({ localName }) => Number(localName.slice(1))))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)
    expect(jumps).toEqual([])
    const cells = await report
      .locator('table th')
      .evaluateAll((all) => all.map((cell) => cell.getAttribute('scope')))
    expect(cells.length).toBeGreaterThan(4)
    expect(cells.filter((scope) => scope !== 'row' && scope !== 'col')).toEqual([])
    await expect.poll(() => report.evaluate(() => document.documentElement.lang)).toBe('nb')
  })

  it.skipIf(!hasPdfInfo)(
    'is a tagged document with headings and tables when it is printed as PDF',
    async () => {
      await showVotes()
      await act({ type: 'end' })
      const report = await openReport()
      await report.locator('table').first().waitFor({ state: 'attached' })
      const folder = await mkdtemp(join(tmpdir(), 'plenum-pdf-'))
      onTestFinished(() => rm(folder, { recursive: true, force: true }))
      const file = join(folder, 'rapport.pdf')

      await writeFile(file, await report.pdf({ tagged: true, outline: true }))

      const structure = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' })
      expect(structure).toMatch(/^\s*H1\b/mu)
      expect(structure).toMatch(/^\s*H2\b/mu)
      expect(structure).toMatch(/^\s*TH\b/mu)
    },
  )
})
