import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCsv } from '../support/csv.ts'
import {
  download,
  endSession,
  expectAccessible,
  expectNoSideways,
  openScreen,
  press,
  roomCode,
  smallPhone,
  startInConsole,
} from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'
import {
  arrive,
  beyondPatience,
  button,
  deliver,
  heading,
  sees,
  sendAnswer,
  setUpTables,
  sitDown,
  sitsAt,
  tablesOf,
  tile,
} from '../support/table-phones.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

/** The table that a phone was dealt to, by what it says. */
async function dealtTo(phone: Page): Promise<number> {
  const title = phone.getByRole('heading', { name: /^Du er på bord \d/u })
  return Number(/\d+/u.exec(await title.innerText())?.[0])
}

async function choose(phone: Page, option: RegExp): Promise<void> {
  await heading(phone, /Hvilken K er det størst rom/u)
  await phone.getByRole('radio', { name: option }).check()
  await sendAnswer(phone)
}

const what = (page: Page) => page.getByLabel(/Dette gjør vi i egen ledelse/u)
const sign = (page: Page) => page.getByLabel(/utenforstående se eller høre/u)

const titles = (screen: Page) => screen.locator('.card-title').allInnerTexts()

const named = ['Bord 1', 'Bord 2', 'Bord 3', 'Bord 4']

describe('eight phones at three tables, and a table without phones', () => {
  it('go through "Velg én K" from each, through the table, to plenum', async () => {
    const { browser, plenum } = site
    const console = await startInConsole(browser, plenum, { title: 'Fjellheim', expected: 9 })
    await press(console, /Jeg har tatt vare på den/u)
    const screen = await openScreen(console)
    const code = await roomCode(console)
    const onScreen = (text: string) => sees(screen, text)
    const come = (table?: number, size?: typeof smallPhone) =>
      arrive(site, code, { ...(table && { table }), ...(size && { size }) })

    // Three are dealt a table each; others come by the QR of a table, or tap the one they sit at.
    const first = await Promise.all([come(), come(), come()])
    await setUpTables(console, 3, 'Fordel dem jevnt')
    const dealt = await Promise.all(first.map(dealtTo))
    expect(dealt.toSorted()).toEqual([1, 2, 3])
    const [ana, dina, fia] = [1, 2, 3].map((table) => first[dealt.indexOf(table)])
    if (!ana || !dina || !fia) throw new Error('three phones')
    await setUpTables(console, 4, 'De velger bord selv')
    const [ben, cato, eli, gro] = await Promise.all([
      come(undefined, smallPhone),
      come(1),
      come(2),
      come(),
    ])
    await Promise.all([sitsAt(cato, 1), sitsAt(eli, 2)])
    await sitDown(ben, 1)
    await sitDown(gro, 3)
    await Promise.all([sitsAt(ana, 1), sitsAt(dina, 2), sitsAt(fia, 3)])
    await tablesOf(console).getByText('7 av 7 har funnet et bord').waitFor()

    // From each: everyone answers alone, and is counted as one person.
    await press(console, /^Start: Ingen oppskrift/u)
    await press(console, /^Neste: Velg én K/u)
    for (const phone of [ana, ben, cato, dina]) await choose(phone, /Bygge relasjoner/u)
    for (const phone of [eli, fia, gro]) await choose(phone, /Sette retning/u)
    await onScreen('7 av 7 har svart')

    // A latecomer finds the question that is on, and the table with the fewest people.
    const hans = await come()
    await heading(hans, /Hvilken K er det størst rom/u)
    await hans.getByText(/Bord 2 har færrest, og har plass til deg/u).waitFor()
    await expectAccessible(hans, 'phone, latecomer')
    await button(hans, /^Bord 2\b/u).click()
    await sitsAt(hans, 2)
    await choose(hans, /Bygge relasjoner/u)
    await onScreen('8 av 8 har svart')

    await press(console, /^Neste: Notat til deg selv/u)
    await heading(eli, /Skriv til deg selv/u)
    await eli
      .getByRole('textbox')
      .fill('Det var møtet på tirsdag.\nJeg rekker aldri ut i klassene.')
    await press(console, /^Vis svarene: Hva ser vi/u)
    await onScreen('Flest valgte K2 (5 av 8)')
    await press(console, /^Neste: Snakk i gruppa/u)
    await heading(ana, /Gå sammen med andre/u)

    // Through the table: one writes, the others at the table see it grow, and nobody else does.
    await press(console, /^Neste: Gruppas kort/u)
    await button(ana, 'Jeg skriver for bordet').click()
    await what(ana).pressSequentially('Vi går på skolevandring')
    await ben.getByText('Vi går på skolevandring').waitFor()
    await cato.getByText('En annen ved bordet skriver').first().waitFor()
    expect(await dina.getByText('skolevandring').count()).toBe(0)
    await expectAccessible(ben, 'phone of 320 px, reading along')
    await expectNoSideways(ben)

    // The pen is asked for and handed over; then the phone that has it dies with what was typed.
    await button(ben, 'Be om pennen').click()
    await ana.getByRole('group', { name: 'En annen ved bordet ber om pennen' }).waitFor()
    await button(ana, 'Gi fra deg pennen').click()
    await what(ben).waitFor()
    expect(await what(ben).inputValue()).toBe('Vi går på skolevandring')
    await what(ben).press('End')
    await what(ben).pressSequentially(' hver uke')
    await sign(ben).pressSequentially('Rektor sitter i klasserommet')
    await expectAccessible(ben, 'phone of 320 px, writing for the table')
    await expectNoSideways(ben)
    await ana.getByText('Rektor sitter i klasserommet').waitFor()
    await ben.context().close()

    // Meanwhile another table calls for help, a third says that it is done, the fourth has none that could.
    await button(gro, 'Vi trenger hjelp').click()
    await tile(console, 3).getByText('Trenger hjelp').waitFor()
    await expectAccessible(console, 'console, tables at work')
    await button(gro, 'Vi trenger hjelp').click()
    await expect.poll(() => console.getByText(/trenger hjelp/iu).count()).toBe(0)

    // Lines that were written to oneself are shared one by one, with the table alone.
    await eli.getByText('Det du skrev til deg selv').click()
    await button(eli, 'Del med bordet: Jeg rekker aldri ut i klassene.').click()
    await dina.getByText('Jeg rekker aldri ut i klassene.').waitFor()
    expect(await dina.getByText('møtet på tirsdag').count()).toBe(0)
    expect(await ana.getByText('Jeg rekker aldri').count()).toBe(0)

    // Delivered, taken back by another, and delivered once more: one answer.
    await button(dina, 'Jeg skriver for bordet').click()
    await what(dina).fill('Vi rydder i møtetida')
    await sign(dina).fill('To møter mindre i uka')
    await button(dina, 'Lever for bordet').click()
    await dina.getByRole('heading', { name: 'Er alle enige?' }).waitFor()
    await button(dina, 'Ja, lever').click()
    await hans.getByRole('heading', { name: 'Levert for bordet' }).waitFor()
    await onScreen('1 av 3 bord har levert')
    await button(hans, 'Be om pennen').click()
    await button(dina, 'Gi fra deg pennen').click()
    await button(hans, 'Ta tilbake').click()
    await onScreen('0 av 3 bord har levert')
    await what(hans).fill('Vi rydder i møtetida, og åpner med målet')
    await deliver(hans)
    await button(hans, 'Ferdig').click()
    await tile(console, 2).getByText('Ferdig').waitFor()

    // The table without phones is typed in by who leads, and is one table more.
    await tile(console, 4).getByRole('button', { name: 'Skriv inn for bord 4' }).click()
    await what(console).fill('Vi spør først')
    await sign(console).fill('Lærerne snakker mest')
    await button(console, 'Lagre kortet').click()
    await onScreen('2 av 4 bord har levert')

    await button(fia, 'Jeg skriver for bordet').click()
    await what(fia).fill('Vi åpner klasserommene for hverandre')
    await sign(fia).fill('Dørene står åpne')
    await deliver(fia)

    // Nothing that was typed on the phone that died is lost.
    await button(ana, 'Jeg skriver videre for bordet').waitFor(beyondPatience)
    await button(ana, 'Jeg skriver videre for bordet').click()
    expect(await what(ana).inputValue()).toBe('Vi går på skolevandring hver uke')
    expect(await sign(ana).inputValue()).toBe('Rektor sitter i klasserommet')
    await ana.getByLabel(/Når ser vi på kortet igjen/u).fill('2027-11-22')
    await deliver(ana)
    await onScreen('4 av 4 bord har levert')

    // To plenum: the tables side by side.
    await press(console, /^Lukk, og se gjennom kortene/u)
    expect(await screen.getByText('skolevandring').count()).toBe(0)
    await press(console, /^Vis kortene: Les opp tegnet/u)
    await expect.poll(() => titles(screen)).toEqual(named)
    await ana.getByText('Vi rydder i møtetida, og åpner med målet').first().waitFor()
    await expectAccessible(screen, 'screen, tables side by side')
    await expectAccessible(ana, 'phone, tables side by side')

    await endSession(console)
    await heading(ana, 'Takk for at du var med')
    const csv = await download(console, /CSV/u)
    const answers = readCsv(csv).filter((line) => line.includes('Dette gjør vi i egen ledelse'))
    expect(answers.map((line) => line.slice(5))).toEqual(
      [
        'Vi går på skolevandring hver uke',
        'Vi rydder i møtetida, og åpner med målet',
        'Vi åpner klasserommene for hverandre',
        'Vi spør først',
      ].map((text, at) => ['4', 'bord', named[at], 'Dette gjør vi i egen ledelse', text, '']),
    )
    expect(readCsv(csv)[3]).toContain('personer')
    expect(csv).not.toMatch(/tirsdag|rekker aldri/u)
    const json: unknown = JSON.parse(await download(console, /JSON/u))
    expect(json).toMatchObject({
      results: [
        { step: 'velg', rounds: [{ answered: 8 }] },
        {
          step: 'avtale',
          rounds: [{ answered: 4, tables: [1, 2, 3, 4].map((table) => ({ table })) }],
        },
      ],
    })

    const session = new URL(console.url()).searchParams.get('session') ?? ''
    const report = await console.context().newPage()
    await report.goto(`${plenum.url}/console?session=${session}&page=report`)
    for (const name of named) await report.getByRole('heading', { name, exact: true }).waitFor()
    expect(await report.getByText('Vi spør først').count()).toBe(1)

    expect(browser.strayed).toEqual([])
    expect(plenum.errors).toEqual([])
  })
})
