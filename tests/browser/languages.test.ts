import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestBrowser } from '../support/browser.ts'
import { type Plenum } from '../support/plenum.ts'
import {
  expectAccessible,
  expectNoSideways,
  joinByCode,
  openScreen,
  press,
  roomCode,
  smallPhone,
  startInConsole,
} from '../support/room-in-browser.ts'
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

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang)
const menu = (page: Page) => page.getByRole('combobox', { name: /Språk/u })
const heading = (page: Page, text: string | RegExp) =>
  page.getByRole('heading', { level: 1, name: text }).waitFor()

describe('a room of two languages', () => {
  it('speaks to each page in its own, and lets a phone change in the middle of an answer', async () => {
    const console = await startInConsole(browser, plenum, { title: 'Fjellheim' })
    await press(console, /Jeg har tatt vare på den/u)
    const screen = await openScreen(console)
    const code = await roomCode(console)

    const english = await browser.open(plenum.url, smallPhone, { locale: 'en-GB' })
    await heading(english, 'Join the session')
    await menu(english).waitFor()
    await expectAccessible(english, 'join page in English')
    await expectNoSideways(english)
    await english.getByLabel('Room code').fill(code)
    await english.getByRole('button', { name: 'Join', exact: true }).click()
    await heading(english, /You.re in/u)
    const norwegian = await joinByCode(browser, plenum, code)
    await heading(norwegian, /Du er med/u)

    await press(console, /Start: Ingen oppskrift/u)
    await press(console, /Neste: Velg én K/u)
    await heading(english, /In which K is there most room/u)
    await heading(norwegian, /Hvilken K er det størst rom/u)
    await heading(screen, /Hvilken K er det størst rom/u)
    await expectAccessible(english, 'choice in English')
    await expectNoSideways(english)

    await norwegian.getByRole('radio', { name: /Sette retning/u }).check()
    await menu(norwegian).selectOption('English')
    await heading(norwegian, /In which K is there most room/u)
    expect(await norwegian.getByRole('radio', { name: /Set direction/u }).isChecked()).toBe(true)
    await expect.poll(() => languageOf(norwegian)).toBe('en')
    await norwegian.getByRole('button', { name: 'Send the answer' }).click()
    await norwegian.getByRole('heading', { name: 'Answer sent' }).waitFor()
    await norwegian.reload()
    await norwegian.getByRole('heading', { name: 'Answer sent' }).waitFor()

    await console.getByRole('button', { name: 'Økta' }).click()
    await menu(console).selectOption('English')
    await heading(console, /In which K is there most room/u)
    await console.getByRole('button', { name: /Next: Note to yourself/u }).waitFor()
    await expectAccessible(console, 'console in English')
    await expect.poll(() => languageOf(screen)).toBe('nb')
    await screen.goto(screen.url().replace('/screen#', '/screen?lang=en#'))
    await heading(screen, /In which K is there most room/u)
    await screen.getByText('of 2 have answered').first().waitFor()
    await expect.poll(() => languageOf(screen)).toBe('en')
    await expectAccessible(screen, 'screen in English')

    expect(browser.strayed).toEqual([])
    expect(plenum.errors).toEqual([])
  })

  it('costs a phone that reads bokmål no other language', async () => {
    const phone = await browser.open('about:blank', smallPhone)
    const asked: string[] = []
    phone.on('request', (request) => asked.push(request.url()))

    await phone.goto(plenum.url)
    await menu(phone).waitFor()

    expect(asked.length).toBeGreaterThan(3)
    expect(asked.filter((url) => /\/(?:nn|da|sv|en)-[^/]*\.js$/u.test(url))).toEqual([])
  })
})
