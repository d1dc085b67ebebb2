import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAgreements } from '../../shared/commitments/file.ts'
import { found } from '../support/canary.ts'
import { readCsv } from '../support/csv.ts'
import { allAnswer, complaintsOf, others } from '../support/others.ts'
import {
  download,
  endSession,
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
import { arrive, button, heading, sees, sendAnswer } from '../support/table-phones.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const rungs = [
  'Fravær av tillit',
  'Frykt for konflikt',
  'Manglende forpliktelse',
  'Unnvikelse av ansvar',
  'Manglende resultater',
]

/** How far past each obstacle, from the lowest: of six others and of Ana. The last passes one over. */
const rated = ['24413', '13523', '25415', '14424', '34515', '2342-', '25313']
const mine = rated.at(-1) ?? ''

/** The lowest rung not managed yet: of six others, of Ana and of Eli, who came late. Six is past all. */
const stands = [2, 3, 1, 2, 3, 6, 2, 4]
const afterwards = [3, 3, 2, 2, 4, 6, 3, 4]

const ratings = (row: string) => ({
  ratings: Object.fromEntries(
    row
      .split('')
      .flatMap((value, at) => (value === '-' ? [] : [[`${at + 1}`, { v: Number(value) }]])),
  ),
})
const standOn = (rung: number) => ({ now: rung === 6 ? 'beyond' : String(rung) })

/** How many of these are this one. */
const countOf = <Value>(all: readonly Value[], one: Value) =>
  all.filter((each) => each === one).length

const examples = [
  'Da budsjettet sprakk, la alle fram tallene sine',
  'Vi ba trinnlederne om hjelp med vurderingen',
  'Evalueringen av skoleturen: ærlig og uten skyld',
  'Vi byttet mening om timeplanen',
  'Én av oss sa «jeg vet ikke» i møtet',
]
const named = 'Kari på småtrinnet innrømmet at hun hadde glemt det'
const own = 'Vi øvde på foreldresamtalen sammen'
const agreed = 'Hver begynner med én sak de trenger hjelp til'

async function rateAs(phone: Page, row: string): Promise<void> {
  // The lowest rung stands last, as on the screen.
  for (const [at, value] of row.split('').toReversed().entries()) {
    const item = phone.locator('.rate-item').nth(at)
    await item.getByRole('radio', { name: new RegExp(`^${value}`, 'u') }).check({ force: true })
  }
  await sendAnswer(phone)
}

async function standAs(phone: Page, rung: string): Promise<void> {
  await phone.getByRole('radio', { name: new RegExp(rung, 'u') }).check({ force: true })
  await sendAnswer(phone)
}

const marks = (page: Page) => page.locator('[data-mark]').count()

/** What the table on the screen says, row by row; a narrow one stands beside itself. */
async function tableOn(console: Page, screen: Page): Promise<string[][]> {
  const wall = screen.locator('.table-wall')
  await console.keyboard.press('d')
  const rows = wall.getByRole('row').filter({ has: screen.getByRole('cell') })
  await rows.first().waitFor()
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  )
  await console.keyboard.press('d')
  await wall.waitFor({ state: 'detached' })
  return cells
}

describe('"Hvor står ledergruppa nå?" with a leadership group of eight', () => {
  it('goes from the ladder to the agreement, and shows nothing that was to wait', async () => {
    const { browser, plenum } = site
    const console = await startInConsole(browser, plenum, {
      title: 'Ledergruppa, Fjellheim skole',
      deck: /^Hvor står ledergruppa nå\?/u,
      expected: 8,
    })
    await press(console, /Jeg har tatt vare på den/u)
    const screen = await openScreen(console)
    const code = await roomCode(console)
    const session = new URL(console.url()).searchParams.get('session') ?? ''
    const ana = await joinByCode(browser, plenum, code)
    const rest = await others({ plenum, session, code }, 6)
    const complaints = complaintsOf([console, screen, ana])
    const told = (page: Page) => browser.told(page).join('\n')

    // The ladder stands on its lowest rung.
    await press(console, /^Start: Trappa leses nedenfra/u)
    await heading(ana, /Vakler et lavt trinn/u)
    await sees(screen, 'Manglende resultater')
    expect(await screen.locator('.outline li').allInnerTexts()).toEqual(
      rungs.map((title, at) => expect.stringMatching(`^${at + 1}\\s+${title}$`)).toReversed(),
    )

    // Five obstacles are rated: nobody is told how before the reveal.
    await press(console, /^Neste: Hver hindring/u)
    await heading(ana, /Hvor langt har vi kommet forbi/u)
    await allAnswer(rest, 'hver-hindring', rated.slice(0, 6).map(ratings))
    await rateAs(ana, mine)
    await sees(ana, /^5 Manglende resultater.* – 3/u)
    await sees(screen, '7 av 7 har svart')
    await sees(screen, 'Ingen må forklare sitt eget svar.')

    // Eli is late, and finds the question that is on; then the room is locked a moment.
    await press(console, /^Neste: Det nederste trinnet/u)
    const eli = await arrive(site, code, { size: smallPhone })
    await heading(eli, /Hvilket er det nederste trinnet/u)
    await expectNoSideways(eli)
    await allAnswer(rest, 'nederste-trinn', stands.slice(0, 6).map(standOn))
    await standAs(ana, 'Frykt for konflikt')
    await button(console, /^Steng for svar/u).click()
    await eli.locator('fieldset:disabled').waitFor()
    await button(console, /^Åpne for svar/u).click()
    await eli.locator('fieldset:enabled').first().waitFor()
    await standAs(eli, 'Unnvikelse av ansvar')
    await sees(screen, '8 av 8 har svart')
    expect(await Promise.all([screen, console, ana, eli].map(marks))).toEqual([0, 0, 0, 0])
    for (const page of [screen, console, ana, eli])
      expect(told(page)).not.toMatch(/item\.1|"people":/u)

    // Where we stand: first the ladder, then each obstacle, one at a time.
    await press(console, /^Vis svarene: Hvor står vi\?/u)
    await sees(
      screen,
      'Svarene går fra trinn 1 til «Over alle fem», flest på trinn 2 (3 av 8). Median 2–3 – delte meninger.',
    )
    await sees(screen, 'Bilde 1 av 2')
    const ladder = await tableOn(console, screen)
    expect(ladder.map((row) => row.slice(0, 2))).toEqual(
      [...rungs, 'Over alle fem']
        .map((title, at) => [`${at + 1} ${title}`, String(countOf(stands, at + 1))])
        .toReversed()
        .concat([
          ['Median', '2–3'],
          ['Fra – til', '1–6'],
          ['Spredning', 'Delte meninger'],
          ['Svar', '8'],
        ]),
    )
    await expectAccessible(screen, 'screen, where we stand')
    await button(console, 'Hver hindring: Alle utsagn').click()
    await sees(screen, 'Bilde 2 av 2')
    await sees(screen, /^Dere ser mest ulikt på 5 «Manglende resultater/u)
    expect(await marks(screen)).toBeGreaterThan(0)
    await sees(ana, /^Dere ser mest ulikt på 5 «Manglende resultater/u)
    await sees(ana, /Median 2–3 – delte meninger/u)
    await expectNoSideways(eli)
    expect(await marks(eli)).toBeGreaterThan(0)

    // The talk; who is done says so.
    await press(console, /^Neste: Slik ser det ut/u)
    await button(ana, 'Ferdig').click()
    await sees(console, '1 av 8 er ferdige')

    // Examples are looked through: one of them names somebody.
    await press(console, /^Neste: Da vi klarte det/u)
    const notes = [...examples, named].map((text) => ({ notes: [text] }))
    await allAnswer(rest, 'eksempel', notes)
    await ana.getByRole('textbox').fill(own)
    await sendAnswer(ana)
    await press(console, /^Lukk, og se gjennom tekstene/u)
    await sees(console, named)
    await sees(screen, 'Svarene er lukket')
    await sees(ana, 'Takk. Svarene er lukket.')
    await sees(eli, 'Spørsmålet er lukket.')
    await button(console, `Skjul teksten: ${named}`).click()
    await press(console, /^Vis svarene: Gjøre det oftere/u)
    for (const text of [...examples, own]) await sees(screen, text)
    await sees(eli, own)

    // Where do we stand after the talk?
    await press(console, /^Neste: Etter samtalen/u)
    await allAnswer(rest, 'etter-samtalen', afterwards.slice(0, 6).map(standOn))
    await standAs(ana, 'Manglende forpliktelse')
    await standAs(eli, 'Unnvikelse av ansvar')
    await press(console, /^Lukk og vis svarene/u)
    await sees(screen, /flest på trinn 3 \(3 av 8\)\. Median 3/u)

    // The agreement.
    await press(console, /^Neste: De tre neste møtene/u)
    await button(eli, 'Jeg skriver for gruppa').click()
    await eli.getByLabel(/^Gruppa/u).fill('Ledergruppa')
    await eli.getByLabel(/^Dette gjør vi på de tre neste/u).fill(agreed)
    await eli.getByLabel(/^Slik merker vi/u).fill('Referatet viser hvem som ba om hjelp')
    await eli.getByLabel(/^Når ser vi/u).fill('2027-03-12')
    await button(eli, 'Lever for gruppa').click()
    await sees(eli, /levert og lagret/u)
    await press(console, /^Lukk, og se gjennom kortene/u)
    expect(await screen.getByText(agreed).count()).toBe(0)
    await press(console, /^Vis kortene/u)
    await sees(screen, agreed)
    await sees(ana, agreed)
    await endSession(console)
    await heading(ana, 'Takk for at du var med')

    // What is taken home.
    const csv = await download(console, /CSV/u)
    const cells = readCsv(csv)
    for (const [at, title] of rungs.entries()) {
      const rows = cells.filter(
        ([step, , , , , , , , what]) => step === '2' && what?.startsWith(`${at + 1} ${title}:`),
      )
      const values = rated.flatMap((row) => (row[at] === '-' ? [] : [Number(row[at])]))
      expect(rows.slice(0, 5).map((row) => Number(row.at(-1)))).toEqual(
        [1, 2, 3, 4, 5].map((value) => countOf(values, value)),
      )
      expect(rows.at(-1)?.join(';')).toContain(`av ${values.length} svar`)
    }
    const json: unknown = JSON.parse(await download(console, /JSON/u))
    const figuresOf = (places: readonly number[]) => ({
      now: {
        people: 8,
        values: [1, 2, 3, 4, 5, 6]
          .filter((rung) => places.includes(rung))
          .map((rung) => ({ value: standOn(rung).now, count: countOf(places, rung) })),
      },
    })
    expect(json).toMatchObject({
      results: [
        { step: 'hver-hindring', rounds: [{ answered: 7 }] },
        { step: 'nederste-trinn', rounds: [{ answered: 8, figures: figuresOf(stands) }] },
        { step: 'eksempel', rounds: [{ answered: 7 }] },
        { step: 'etter-samtalen', rounds: [{ answered: 8, figures: figuresOf(afterwards) }] },
        { step: 'tre-moter' },
      ],
    })
    const report = await console.context().newPage()
    await report.goto(`${plenum.url}/console?session=${session}&page=report`)
    await sees(report, agreed)
    const kept = readAgreements(await download(report, /Avtalene til neste gang/u))
    expect(kept).toMatchObject({
      ok: true,
      value: { agreements: [{ group: 'Ledergruppa', what: agreed, when: '2027-03-12' }] },
    })

    // What named somebody was told to nobody but the facilitator.
    for (const page of [screen, ana, eli]) expect(found(told(page), [named])).toEqual([])
    expect(found(csv + JSON.stringify(json) + (await report.content()), [named])).toEqual([])
    expect(complaints).toEqual([])
    expect(browser.strayed).toEqual([])
    expect(plenum.errors).toEqual([])
  })
})
