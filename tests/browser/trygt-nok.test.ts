import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAgreements } from '../../shared/commitments/file.ts'
import { found } from '../support/canary.ts'
import {
  download,
  endSession,
  expectAccessible,
  expectNoSideways,
  insist,
  joinByCode,
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

/** What is written and must never be seen by anybody but who wrote it and the facilitator. */
const unseen = {
  hidden: 'Rektor avbryter alltid meg i møtene',
  deleted: 'Hun på kontoret bør slutte',
  waiting: 'La noen andre lede møtet for en gangs skyld',
  hiddenIdea: 'Bytt ut hele ledergruppa',
  deletedIdea: 'Si opp han som ikke gjør jobben',
}

const canaries = Object.values(unseen)

const rounds = 'Gå rundt bordet før noen diskuterer'
const sameRounds = 'Alle sier noe før vi svarer hverandre'
const inPrivate = 'Si fra på tomannshånd samme uke'
const inMinutes = 'Skriv uenigheten inn i referatet'

const goRound = 'Rekkefremlegg i personalmøtet'
const sameGoRound = 'En runde der alle får ordet'
const dissenter = 'Motstemme på omgang i ledermøtet'
const rules = 'Spilleregler for uenighet på veggen'
const afterwards = 'Fem minutter etter møtet: hva hjalp?'

const inThreeMonths = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)

/** Gives the three statements these values, from the first to the last. */
async function rate(phone: Page, values: string): Promise<void> {
  for (const [item, value] of values.split('').entries()) {
    await phone
      .locator('.rate-item')
      .nth(item)
      .getByRole('radio', { name: new RegExp(`^${value}`, 'u') })
      .check({ force: true })
  }
  await sendAnswer(phone)
}

async function write(phone: Page, text: string, column: string): Promise<void> {
  await phone.getByRole('textbox').fill(text)
  await phone.getByRole('radio', { name: column }).check()
  await sendAnswer(phone)
}

const plus = (phone: Page, option: string) => button(phone, `En prikk til ${option}`)

/** Taps for a dot on each of these, one after the other; one too many is tapped as well, and is explained. */
async function dots(phone: Page, options: readonly string[]): Promise<void> {
  for (const option of options) await plus(phone, option).click({ force: true })
}

const card = (board: Page, text: string) => board.getByRole('row', { name: text })

const openBoard = async (console: Page) => {
  await button(console, 'Åpne tematavla').click()
  await console.getByRole('heading', { name: 'Tematavla' }).waitFor()
}

const closeBoard = (console: Page) => button(console, 'Lukk tavla').click()

/** Chooses cards, and does to them what a button says. */
async function choose(board: Page, texts: readonly string[], act: string): Promise<void> {
  for (const text of texts) {
    const row = card(board, text)
    const isChosen = () => row.and(board.locator('[aria-selected=true]')).isVisible()
    await insist(isChosen, () => row.click())
  }
  await sees(board, new RegExp(`^${texts.length} valgt`, 'u'))
  await board
    .getByRole('region', { name: 'Valgte tekster' })
    .getByRole('button', { name: act, exact: true })
    .click()
}

async function fromMenu(board: Page, text: string, act: string): Promise<void> {
  await button(board, `Mer om teksten: ${text}`).click()
  await board.getByRole('menuitem', { name: act }).click()
  await board.getByRole('menu').waitFor({ state: 'detached' })
}

async function makeTheme(board: Page, texts: readonly string[], title: string): Promise<void> {
  await choose(board, texts, 'Nytt tema av disse')
  await board.getByLabel('Navn på temaet').fill(title)
  await button(board, 'Lag temaet').click()
  await board.getByRole('heading', { level: 2, name: title }).waitFor()
}

async function deleteText(board: Page, text: string): Promise<void> {
  await fromMenu(board, text, 'Slett for godt …')
  await board.getByRole('dialog').getByRole('button', { name: 'Slett for godt' }).click()
  await card(board, text).waitFor({ state: 'detached' })
}

const column = (board: Page, title: string) =>
  board.getByRole('region', { name: title, exact: true })

async function fillCard(form: Page | Locator, name: string, what: string, when = '') {
  await form.getByLabel(/^Metoden, og hvor/u).fill(what)
  await form.getByLabel(/^Slik merker vi/u).fill(`Alle har sagt noe (${name})`)
  if (when) await form.getByLabel(/^Når ser vi/u).fill(when)
}

const takePen = (phone: Page) => button(phone, 'Jeg skriver for bordet').click()

describe('"Trygt nok" with eight phones at three tables, and a table of the facilitator', () => {
  it('goes from the case to the agreement, and nobody sees what was not shown', async () => {
    const { browser, plenum } = site
    const console = await startInConsole(browser, plenum, {
      title: 'Ledergruppa, Fjellheim skole',
      deck: /^Trygt nok til å være uenige/u,
      expected: 8,
    })
    await press(console, /Jeg har tatt vare på den/u)
    const screen = await openScreen(console)
    const code = await roomCode(console)
    const session = new URL(console.url()).searchParams.get('session') ?? ''
    await setUpTables(console, 4)
    const seats = [1, 1, 1, 2, 2, 3, 3]
    const phones = await Promise.all(
      seats.map((_, at) => joinByCode(browser, plenum, code, at === 4 ? smallPhone : undefined)),
    )
    const [ana, ben, cato, dina, eli, finn, gro] = phones as [
      Page,
      Page,
      Page,
      Page,
      Page,
      Page,
      Page,
    ]
    await Promise.all(phones.map((phone, at) => sitDown(phone, seats[at] ?? 1)))
    await tablesOf(console).getByText('7 av 7 har funnet et bord').waitFor()

    // The case. It stays at hand on the phones.
    await press(console, /^Start: En leder forteller/u)
    await heading(ana, /Går det an å få til alt sammen\?/u)
    await sees(screen, /Hos oss skal folk tørre/u)

    // Three statements: nothing shows before the reveal, then how far apart people are.
    await press(console, /^Neste: Slik er det hos oss/u)
    await heading(ana, /Tenk på gruppa du oftest arbeider i/u)
    await eli.locator('.case-card summary').click()
    await sees(eli, /Hos oss skal folk tørre/u)
    const first = ['431', '445', '521', '432', '335', '445', '551']
    await Promise.all(phones.map((phone, at) => rate(phone, first[at] ?? '')))
    await sees(screen, '7 av 7 har svart')
    expect(await screen.locator('[data-mark]').count()).toBe(0)
    await press(console, /^Lukk og vis svarene/u)
    await sees(screen, /To leire – hva ser de ulikt\?/u)
    await sees(screen, 'Ingen må forklare sitt eget svar.')

    // Round two, after some talk: who moved is counted, and nobody is named.
    await button(console, /^Ny runde/u).click()
    await button(console, 'Start runde 2').click()
    await sees(ana, 'Runde 2: Du kan svare likt eller annerledes.')
    const second = ['433', '444', '532', '443', '434', '444', '542']
    await Promise.all(phones.map((phone, at) => rate(phone, second[at] ?? '')))
    await press(console, /^Lukk og vis svarene/u)
    await sees(screen, '4 opp, 3 ned, 0 som før')

    // One move each, in the column where it belongs.
    await press(console, /^Neste: Grep en leder kan ta/u)
    await heading(ana, /Hvordan kan en leder gi plass/u)
    await Promise.all([
      write(ana, rounds, 'Ledergruppe'),
      write(ben, sameRounds, 'Team'),
      write(cato, inPrivate, 'Team'),
      write(dina, inMinutes, 'Personalgruppe'),
      write(eli, unseen.hidden, 'Ledergruppe'),
      write(finn, unseen.deleted, 'Personalgruppe'),
      write(gro, unseen.waiting, 'Ledergruppe'),
    ])
    await press(console, /^Lukk, og se gjennom tekstene/u)
    await sees(console, unseen.deleted)
    await openBoard(console)
    await choose(console, [rounds, sameRounds], 'Slå sammen')
    await sees(console, '2 slått sammen')
    await deleteText(console, unseen.deleted)
    await fromMenu(console, unseen.hidden, 'Skjul')
    const merged = (await card(console, rounds).count()) > 0 ? rounds : sameRounds
    await makeTheme(console, [merged], 'Runder')
    await makeTheme(console, [inPrivate], 'Si fra')
    await fromMenu(console, inMinutes, 'Flytt til: Si fra')
    await column(console, 'Si fra').getByText(inMinutes).waitFor()
    for (const theme of ['Runder', 'Si fra'])
      await button(console, `Vis på skjermen: ${theme}`).click()
    await sees(screen, inMinutes)
    await sees(screen, merged)
    await expectAccessible(console, 'console, the theme board in the middle of T2')
    await closeBoard(console)
    await sees(ana, merged)

    // The round at the tables, with roles.
    await press(console, /^Neste: Rekkefremlegg/u)
    await button(console, 'Trekk roller ved bordene').click()
    await expect
      .poll(async () => {
        const all = await Promise.all(
          phones.map((phone) => phone.getByText('Du er ordstyrer').count()),
        )
        return all.filter((count) => count > 0).length
      })
      .toBe(3)

    // Ideas of each table: Ana hands over to Ben, and Ben's phone dies with the pen.
    await press(console, /^Neste: Metoder som kan hjelpe/u)
    await takePen(ana)
    await ana.getByRole('textbox').first().pressSequentially(goRound)
    await sees(cato, goRound)
    await button(ben, 'Be om pennen').click()
    await button(ana, 'Gi fra deg pennen').click()
    await button(ben, 'Legg til en idé').click()
    await ben.getByRole('textbox').last().pressSequentially(rules)
    await sees(cato, rules)
    await ben.context().close()

    // Meanwhile tables 2 and 3 write, the facilitator types for table 4, and Hana comes in late.
    await takePen(dina)
    await dina.getByRole('textbox').first().fill(sameGoRound)
    await takePen(finn)
    for (const [at, idea] of [dissenter, unseen.hiddenIdea, unseen.deletedIdea].entries()) {
      if (at > 0) await button(finn, 'Legg til en idé').click()
      await finn.getByRole('textbox').last().fill(idea)
    }
    await button(gro, 'Vi trenger hjelp').click()
    await tile(console, 3).getByText('Trenger hjelp').waitFor()
    await button(gro, 'Vi trenger hjelp').click()
    await tile(console, 4).getByRole('button', { name: 'Skriv inn for bord 4' }).click()
    await console.getByRole('dialog').getByRole('textbox').first().fill(afterwards)
    expect(await button(console, 'Send svaret').isVisible()).toBe(false)
    await button(console, 'Lagre svaret').click()
    const hana = await arrive(site, code)
    await sees(hana, 'Du kom inn nå. Dette er oppgaven vi holder på med.')
    await sees(hana, 'Bord 2 har færrest, og har plass til deg.')
    await button(hana, 'Sett meg på bord 2').click()
    await sitsAt(hana, 2)
    await sees(hana, sameGoRound)
    await deliver(dina)
    await hana.getByRole('heading', { name: 'Levert for bordet' }).waitFor()
    await deliver(finn)
    await sees(screen, '3 av 4 bord har levert')
    await button(cato, 'Jeg skriver videre for bordet').click(beyondPatience)
    expect(await cato.getByRole('textbox').nth(0).inputValue()).toBe(goRound)
    expect(await cato.getByRole('textbox').nth(1).inputValue()).toBe(rules)
    await deliver(cato)
    await sees(screen, '4 av 4 bord har levert')

    // The facilitator looks through the ideas; the room tidies the list with her.
    await press(console, /^Lukk, og se gjennom tekstene/u)
    await openBoard(console)
    await fromMenu(console, unseen.hiddenIdea, 'Skjul')
    await deleteText(console, unseen.deletedIdea)
    await button(console, 'Vis alle på skjermen').click()
    await sees(screen, dissenter)
    await closeBoard(console)
    await press(console, /^(?:Vis svarene|Neste): Rydd lista sammen/u)
    await sees(screen, /Sier to lapper det samme\?/u)
    await sees(screen, dissenter)
    await openBoard(console)
    await choose(console, [goRound, sameGoRound], 'Slå sammen')
    await card(console, goRound).or(card(console, sameGoRound)).getByText('Bord 2').waitFor()
    await sees(console, '2 slått sammen')
    await closeBoard(console)
    await sees(screen, 'Bord 1, Bord 2')
    const idea = (await screen.getByText(goRound).count()) > 0 ? goRound : sameGoRound

    // Three dots each, over what is left of the list.
    await press(console, /^Neste: Tre prikker/u)
    const voters = [ana, cato, dina, eli, finn, gro, hana]
    await plus(ana, idea).waitFor()
    expect(await ana.getByRole('spinbutton').count()).toBe(4)
    await dots(ana, [idea, idea, idea])
    await sees(ana, 'Høyst 2 prikker på hvert forslag.')
    await dots(ana, [rules])
    await expectAccessible(ana, 'phone, dots on what the tables wrote')
    await Promise.all([
      dots(cato, [idea, idea, dissenter]),
      dots(dina, [idea, dissenter]),
      dots(eli, [afterwards, afterwards, dissenter]),
      dots(finn, [idea, rules]),
      dots(gro, [dissenter, dissenter]),
      dots(hana, [afterwards]),
    ])
    await expectNoSideways(eli)
    await Promise.all(voters.map(sendAnswer))
    await press(console, /^Vis svarene: Hva krever det\?/u)
    // Six dots from four people are not six from three.
    await sees(screen, 'fra 4 personer')

    // Each table's agreement, with the day it is looked at again.
    await press(console, /^Neste: Én metode å prøve/u)
    await takePen(cato)
    await fillCard(cato, 'Bordet ved døra', goRound, inThreeMonths)
    await takePen(hana)
    await fillCard(hana, 'Bordet ved vinduet', dissenter)
    await takePen(gro)
    await fillCard(gro, 'Bordet ved tavla', rules, inThreeMonths)
    await Promise.all([deliver(cato), deliver(hana), deliver(gro)])
    await tile(console, 4).getByRole('button', { name: 'Skriv inn for bord 4' }).click()
    await fillCard(console.getByRole('dialog'), 'Bordet bakerst', afterwards, inThreeMonths)
    await button(console, 'Lagre kortet').click()
    await sees(screen, '4 av 4 bord har levert')
    await press(console, /^Lukk, og se gjennom kortene/u)
    await press(console, /^Vis kortene/u)
    await sees(screen, `Alle har sagt noe (Bordet bakerst)`)
    await endSession(console)
    await heading(ana, 'Takk for at du var med')

    // What is taken home: the report, the files, and the agreements for next time.
    const report = await console.context().newPage()
    await report.goto(`${plenum.url}/console?session=${session}&page=report`)
    await report.getByRole('heading', { name: 'Bord 4' }).first().waitFor()
    const files = {
      csv: await download(report, /CSV/u),
      json: await download(report, /JSON/u),
      agreements: await download(report, /Avtalene til neste gang/u),
      calendar: await download(report, /Datoene i kalenderen/u),
    }
    const kept = readAgreements(files.agreements)
    const agreed = kept.ok ? kept.value.agreements : []
    expect(agreed.map(({ what, when }) => ({ what, when }))).toEqual(
      expect.arrayContaining([
        { what: goRound, when: inThreeMonths },
        { what: dissenter, when: '' },
        { what: rules, when: inThreeMonths },
        { what: afterwards, when: inThreeMonths },
      ]),
    )
    expect(agreed).toHaveLength(4)
    expect(files.calendar).toContain(`DTSTART;VALUE=DATE:${inThreeMonths.replaceAll('-', '')}`)

    // Nobody but who wrote it, their table and the facilitator was ever told any of it.
    const told = (page: Page) => found(browser.told(page).join('\n'), canaries)
    const own = [unseen.hiddenIdea, unseen.deletedIdea]
    expect(found(browser.told(screen).join('\n'), [merged, dissenter])).toHaveLength(2)
    expect(told(screen)).toEqual([])
    for (const phone of [ana, cato, dina, eli, hana]) {
      expect(browser.told(phone).join('\n')).toContain(dissenter)
      expect(told(phone)).toEqual([])
    }
    expect(told(gro)).toEqual(own)
    expect(found(JSON.stringify(files), canaries)).toEqual([])
    expect(found(await report.content(), canaries)).toEqual([])
    expect(found(browser.told(report).join('\n'), canaries)).toEqual([])
    expect(browser.strayed).toEqual([])
    expect(plenum.errors).toEqual([])
  })
})
