import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseK, closeSockets } from '../../support/plenum.ts'
import { joinPhone, type Phone } from '../../support/room.ts'
import { phoneSize } from '../../support/room-in-browser.ts'
import { promptOf } from './deck.ts'
import { say } from './say.ts'
import { expectFocus, isSomewhere, type Typist, typistAt } from './typist.ts'
import { startVisiting, type Visiting } from './visit.ts'

const laptop = { width: 1280, height: 800 }

let studio: Visiting

beforeAll(async () => {
  studio = await startVisiting()
})

afterAll(() => studio.close())

/** Starts a session from the start page and gets past the link to keep. */
async function startByKeyboard(facilitator: Typist): Promise<void> {
  const { console } = say
  await facilitator.tabTo('radio', /^Velg én K/u)
  await facilitator.press('Space')
  await facilitator.tabTo('textbox', console('start.name'))
  await facilitator.type('Ledergruppa på Fjellheim')
  await facilitator.tabTo('textbox', console('start.expected'))
  await facilitator.press('Control+a')
  await facilitator.type('4')
  await facilitator.tabTo('radio', console('start.units.school'))
  await facilitator.press('ArrowRight', 'ArrowLeft')
  await facilitator.enter('button', console('start.go'))
  await expectFocus(facilitator.page, 'heading', console('lead.keep.title'))
  await facilitator.enter('button', console('lead.keep.done'))
  await expectFocus(facilitator.page, 'heading', console('lead.lobby.title'))
}

async function openScreenByKeyboard(facilitator: Typist): Promise<Typist> {
  const opened = facilitator.page.waitForEvent('popup')
  await facilitator.backTo('button', new RegExp(say.console('lead.openScreen'), 'u'))
  await facilitator.press('Enter')
  const page = await opened
  await page.getByRole('heading', { level: 1 }).waitFor()
  return typistAt(page)
}

async function codeOn(page: Page): Promise<string> {
  const shown = await page
    .getByText(/\d{4}\s\d{4}/u)
    .first()
    .innerText()
  return (/\d{4}\s\d{4}/u.exec(shown)?.[0] ?? '').replaceAll(/\D/gu, '')
}

async function joinByKeyboard(code: string): Promise<Typist> {
  const page = await studio.browser.open(studio.url, phoneSize)
  const person = typistAt(page)
  await person.tabTo('textbox', say.phone('join.code'))
  await person.type(code)
  await person.press('Enter')
  await expectFocus(page, 'heading', say.phone('waiting.title'))
  return person
}

/** On the choice: passes by, answers after all, marks a practice, sends, and changes to the next K. */
async function chooseByKeyboard(person: Typist): Promise<void> {
  const { page } = person
  await person.enter('button', say.phone('answer.skip'))
  await expectFocus(page, 'region', say.phone('step.form'))
  await page.getByRole('heading', { name: say.phone('answer.skipped') }).waitFor()
  await person.enter('button', say.phone('answer.answerAnyway'))
  await person.tabTo('radio', /^K1/u)
  await person.press('Space', 'ArrowDown')
  await person.press('Tab', 'Space')
  await person.enter('button', say.choice('input.send'))
  await expectFocus(page, 'region', say.phone('step.form'))
  await page.getByText('K2').first().waitFor()
  await person.enter('button', say.phone('answer.change'))
  await person.tabTo('radio', /^K2/u)
  await person.press('ArrowDown')
  await person.enter('button', say.choice('input.send'))
  await page.getByRole('heading', { name: say.phone('answer.changed') }).waitFor()
  await expectFocus(page, 'region', say.phone('step.form'))
}

async function fillCardByKeyboard(person: Typist): Promise<void> {
  await person.enter('button', say.commit('input.write'))
  await person.page.getByRole('button', { name: say.commit('input.hand') }).waitFor()
  await expect.poll(() => isSomewhere(person.page), { timeout: 10_000 }).toBe(true)
  await person.type('K3 ved vinduet')
  await person.press('Tab')
  await person.type('Vi går på skolevandring hver uke')
  // Too early: what is missing is said at its field, which gets the focus.
  await person.enter('button', say.commit('input.hand'))
  const missing = say.commit('input.missing.sign')
  await person.page.getByText(missing).first().waitFor()
  await person.type('Rektor er i klasserommet')
  await person.enter('button', say.commit('input.hand'))
  await person.page.getByRole('heading', { name: say.phone('answer.savedCard') }).waitFor()
  await expectFocus(person.page, 'region', say.phone('step.form'))
}

/** The screen's own keys, and the console's, which its window passes on. */
async function useScreenKeys(screen: Typist): Promise<void> {
  const { page } = screen
  await screen.press('q')
  await expectFocus(page, 'heading', say.screen('joinTitle'))
  await screen.press('Escape')
  await expectFocus(page, 'heading', promptOf('velg'))
  await screen.press('?')
  await expectFocus(page, 'heading', say.screen('help.title'))
  await screen.press('Escape')
  await expectFocus(page, 'heading', promptOf('velg'))
  const sizeOf = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const usual = await sizeOf()
  await screen.press('Shift+ArrowUp')
  await expect.poll(sizeOf, { timeout: 10_000 }).toBeGreaterThan(usual)
  await screen.press('Shift+ArrowDown')
  await expect.poll(sizeOf, { timeout: 10_000 }).toBe(usual)
}

/** The end asks first; Escape answers no, and gives the focus back. */
async function endByKeyboard(facilitator: Typist): Promise<void> {
  const { page } = facilitator
  const { console } = say
  await facilitator.enter('button', console('lead.act.end'))
  const dialog = page.getByRole('dialog', { name: console('lead.end.title') })
  await dialog.waitFor()
  await facilitator.press('Tab', 'Tab', 'Tab')
  expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true)
  await facilitator.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await expectFocus(page, 'button', console('lead.act.end'))
  await facilitator.press('Enter')
  await dialog.waitFor()
  await facilitator.enter('button', console('lead.end.yes'))
  await expectFocus(page, 'heading', console('lead.ended.title'))
}

async function openReportByKeyboard(facilitator: Typist): Promise<void> {
  const { page } = facilitator
  await facilitator.enter('link', say.console('desk.links.report'))
  await page.getByRole('heading', { level: 1, name: 'Ledergruppa på Fjellheim' }).waitFor()
  await facilitator.tabTo('link', say.report('page.agreements'))
  await facilitator.press('Enter')
  await page.getByRole('heading', { level: 2, name: say.report('page.agreements') }).waitFor()
  await page.getByText('Rektor er i klasserommet').first().waitFor()
}

/** Presses a key until it has moved the room: a press that follows another too soon is a bounce. */
async function pressUntil({ page, press }: Typist, key: string, heading: RegExp): Promise<void> {
  const moved = async () => {
    await press(key)
    return page
      .getByRole('heading', { level: 1, name: heading })
      .waitFor({ timeout: 1_000 })
      .then(
        () => true,
        () => false,
      )
  }
  await expect.poll(moved, { timeout: 15_000, interval: 1 }).toBe(true)
}

const sessionIn = (page: Page): string => new URL(page.url()).searchParams.get('session') ?? ''

describe('"Velg én K" by keyboard alone', () => {
  it('is led, shown and answered from the start page to the report', async () => {
    const page = await studio.browser.open(`${studio.url}/console`, laptop)
    const facilitator = typistAt(page)
    await startByKeyboard(facilitator)
    const screen = await openScreenByKeyboard(facilitator)
    const code = await codeOn(screen.page)
    const person = await joinByKeyboard(code)
    const others: Phone[] = await Promise.all(
      ['K1', 'K2', 'K2'].map(() => joinPhone(studio.url, sessionIn(page), code)),
    )
    const next = async (key: string, id: string) => {
      await pressUntil(facilitator, key, promptOf(id))
      for (const one of [page, screen.page, person.page]) {
        await one.getByRole('heading', { level: 1, name: promptOf(id) }).waitFor()
      }
      await expectFocus(person.page, 'heading', promptOf(id))
      await expectFocus(screen.page, 'heading', promptOf(id))
      expect(await isSomewhere(page)).toBe(true)
      await Promise.all(others.map((one) => one.until(({ step }) => step?.id === id)))
    }

    await next('ArrowRight', 'ramme')
    await next('PageDown', 'velg')
    await useScreenKeys(screen)
    await chooseByKeyboard(person)
    await Promise.all(others.map((one) => one.answer(chooseK('K2'))))

    await next('ArrowRight', 'notat')
    await person.tabTo('textbox', say.text('input.privateLabel'))
    await person.type('Det var møtet på tirsdag.')

    await next('ArrowRight', 'se')
    await person.tabToText(say.charts('showAsTable'))
    await person.press('Enter')
    await person.page.getByRole('table').first().waitFor()
    await facilitator.press('d')
    await screen.page.getByRole('table').first().waitFor()
    await facilitator.press('d')

    await next('ArrowRight', 'gruppe')
    await next('ArrowRight', 'avtale')
    await fillCardByKeyboard(person)
    await next('ArrowRight', 'les')
    await screen.page.getByText('Rektor er i klasserommet').first().waitFor()

    await endByKeyboard(facilitator)
    await expectFocus(person.page, 'heading', say.phone('over.ended'))
    await expectFocus(screen.page, 'heading', say.screen('ended.thanks'))
    // What was written to oneself has stayed.
    await person.tabTo('textbox', promptOf('notat'))
    const note = person.page.getByRole('textbox', { name: promptOf('notat') })
    expect(await note.inputValue()).toContain('tirsdag')
    await openReportByKeyboard(facilitator)
    closeSockets()

    expect([...facilitator.faults, ...screen.faults, ...person.faults]).toEqual([])
    expect(studio.browser.strayed).toEqual([])
    expect(studio.plenum.errors).toEqual([])
  })
})
