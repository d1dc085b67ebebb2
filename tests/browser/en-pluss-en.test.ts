import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAgreements } from '../../shared/commitments/file.ts'
import { enPlussEn } from '../../shared/deck/library/en-pluss-en/deck.ts'
import { found } from '../support/canary.ts'
import { readCsv } from '../support/csv.ts'
import { allAnswer, complaintsOf, others } from '../support/others.ts'
import { startSession } from '../support/plenum.ts'
import type { Phone } from '../support/room.ts'
import {
  download,
  expectAccessible,
  expectNoSideways,
  insist,
  phoneSize,
  press,
} from '../support/room-in-browser.ts'
import { openSite, type Site } from '../support/site.ts'
import { button, heading, sees } from '../support/table-phones.ts'

let site: Site

beforeAll(async () => {
  site = await openSite()
})

afterAll(() => site.close())

const inDanish = { locale: 'da-DK' }
const laptop = { width: 1440, height: 900 }
const projector = { width: 1280, height: 720 }

/** The button on to a step, by its Danish title. */
const onTo = (step: string, kind: 'Start' | 'Næste' | 'Vis svarene' = 'Næste') => {
  const title = enPlussEn.steps.find(({ id }) => id === step)?.title.da ?? step
  return new RegExp(`^${kind}: ${title.replaceAll(/[?.]/gu, String.raw`\$&`)}`, 'u')
}

const reasons = ['For mange sager på listen', 'Vi får dagsordenen for sent', 'Alt handler om drift']

/** How it is here, from the first statement to the last: of six others and of Ana. */
const rated = ['24413', '13522', '25412', '14421', '34512', '23421', '25313']

/** Five points each, over the five factors. */
const points = [
  [3, 0, 0, 2, 0],
  [3, 2, 0, 0, 0],
  [5, 0, 0, 0, 0],
  [0, 0, 0, 1, 4],
  [0, 3, 0, 0, 2],
  [1, 1, 1, 1, 1],
  [2, 0, 0, 0, 3],
]

/** What each of six others and Ana says of a matter, by the number of its situation. */
const placed: Readonly<Record<string, string>> = {
  Vikarplanen: '1111112',
  'Ny læseplan': '3333332',
  Julefrokosten: '4444144',
  Budgettet: '1313241',
}
const matters = Object.keys(placed)
const personal = 'Konflikten med Bente på 3. årgang'
const same = 'Planen for vikarer'

const pairs = [
  { vertical: 'no', horizontal: 'no' },
  { vertical: 'yes', horizontal: 'no' },
  { vertical: 'yes', horizontal: 'yes' },
  { vertical: 'no', horizontal: 'yes' },
] as const
const pairOf = (matter: string, person: number) => {
  const pair = pairs[Number(placed[matter]?.[person]) - 1]
  if (!pair) throw new Error(`${person} says nothing of ${matter}`)
  return pair
}

/** What each of two groups and Ana's does with a matter, by the letter of its bucket. */
const sorted: Readonly<Record<string, string>> = {
  Vikarplanen: 'CCC',
  'Ny læseplan': 'AAA',
  Julefrokosten: 'BDE',
  Budgettet: 'DDB',
}
const buckets = ['behold', 'mindre', 'deleger', 'informer', 'ut']

const bucketOf = (matter: string, group: number) =>
  buckets[(sorted[matter]?.codePointAt(group) ?? 65) - 65] ?? ''

const countOf = (row: string | undefined, one: string) => (row ?? '').split(one).length - 1

/** What the matters are named by for this phone, as the step brings them. */
const named = (phone: Phone, list: 'cases' | 'cards'): readonly { id: string; title: string }[] => {
  const config = phone.latest()?.step?.config
  // The view's own schema has parsed it for this type.
  return (config as Record<string, { id: string; title: string }[]> | undefined)?.[list] ?? []
}

const at = async (phones: readonly Phone[], step: string) => {
  await Promise.all(phones.map((phone) => phone.until((view) => view.step?.id === step)))
}

async function send(phone: Page): Promise<void> {
  await button(phone, 'Send svaret').click()
  await phone.getByRole('heading', { name: 'Svaret er sendt' }).waitFor()
}

/** Ana's two answers about each matter, one matter at a time. */
async function place(phone: Page, person: number): Promise<void> {
  for (const [turn] of matters.entries()) {
    await sees(phone, `Sag ${turn + 1} af 4`)
    const shown = await phone.locator('form.quad').innerText()
    const pair = pairOf(matters.find((matter) => shown.includes(matter)) ?? '', person)
    for (const [question, reply] of [pair.vertical, pair.horizontal].entries()) {
      await phone
        .locator('.quad-question')
        .nth(question)
        .getByRole('radio', { name: reply === 'yes' ? 'Ja' : 'Nej' })
        .check({ force: true })
    }
    await button(phone, turn === 3 ? 'Se svarene igennem' : 'Næste sag').click()
  }
  await send(phone)
}

async function rateAs(phone: Page, row = ''): Promise<void> {
  for (const [item, v] of row.split('').entries()) {
    const statement = phone.locator('.rate-item').nth(item)
    await statement.getByRole('radio', { name: new RegExp(`^${v}`, 'u') }).check({ force: true })
  }
  await send(phone)
}

/** Puts each matter in the bucket of this group. */
async function sortAs(phone: Page, group: number): Promise<void> {
  for (const matter of matters) {
    const card = phone.getByRole('group', { name: matter })
    const bucket = card.getByRole('radio').nth(buckets.indexOf(bucketOf(matter, group)))
    await bucket.check({ force: true })
  }
}

async function endInDanish(console: Page): Promise<void> {
  const over = console.getByRole('heading', { level: 1, name: 'Sessionen er afsluttet' })
  const yes = console.getByRole('dialog').getByRole('button', { name: 'Afslut sessionen' })
  await insist(
    () => over.isVisible(),
    async () => {
      if (!(await yes.isVisible())) await button(console, /^Afslut sessionen …/u).click()
      await yes.click()
    },
  )
}

const cookieOf = (cookie: string, url: string) => {
  const [name = '', value = ''] = cookie.split('=')
  return { name, value, url }
}

/** Everything that was counted, counted once more. */
function expectFigures(cells: readonly string[][]): void {
  const tally = (step: string, what: RegExp) =>
    cells.filter((row) => row[0] === step && what.test(row[8] ?? '')).map((row) => row.at(-1))
  for (const matter of matters) {
    expect(tally('9', new RegExp(`^\\d ${matter}$`, 'u')).slice(0, 4)).toEqual(
      ['1', '2', '3', '4'].map((situation) => String(countOf(placed[matter], situation))),
    )
    expect(tally('12', new RegExp(`^${matter}$`, 'u'))).toEqual(
      ['A', 'B', 'C', 'D', 'E']
        .map((letter) => String(countOf(sorted[matter], letter)))
        .filter((count) => count !== '0'),
    )
  }
  const factors = [
    'Sagsstruktur',
    'Uenighed',
    'Læringsværksted',
    'Tryghed og åbenhed',
    'Tillid fra lederen',
  ]
  for (const [option, factor] of factors.entries()) {
    const given = points.map((row) => row[option] ?? 0)
    expect(tally('5', new RegExp(`^${factor}$`, 'u')).slice(0, 2)).toEqual([
      String(given.reduce((sum, dots) => sum + dots, 0)),
      String(given.filter((dots) => dots > 0).length),
    ])
  }
}

const marks = (page: Page) => page.locator('[data-mark]').count()

describe('"Den rette sag på det rette bord" in Danish, with a leadership team of seven', () => {
  it('goes from the reasons to the new agenda, and shows nothing that was to wait', async () => {
    const { browser, plenum } = site
    const settings = { language: 'da', title: 'Ledelsesteamet, Fjordskolen', expected: 7 } as const
    const started = await startSession(plenum.url, settings, { id: enPlussEn.id })
    const context = await browser.context(laptop, { ...inDanish, acceptDownloads: true })
    await context.addCookies([cookieOf(started.cookie, plenum.url)])
    const console = await context.newPage()
    await console.goto(`${plenum.url}/console?session=${started.id}`)
    const [screen] = await Promise.all([
      console.waitForEvent('popup'),
      button(console, /^Åbn skærmen/u).click(),
    ])
    await screen.setViewportSize(projector)
    const code = (
      await console
        .getByText(/Kode \d{4}\s\d{4}/u)
        .first()
        .innerText()
    ).replaceAll(/\D/gu, '')
    const ana = await browser.open(`${plenum.url}/j/${code}`, phoneSize, {
      ...inDanish,
      isMobile: true,
      hasTouch: true,
    })
    await heading(ana, 'Du er med')
    const rest = await others({ plenum, session: started.id, code }, 6, 'da')
    const complaints = complaintsOf([console, screen, ana])
    const told = (page: Page) => browser.told(page).join('\n')

    // Reasons, looked through and talked about beside the five factors.
    await press(console, onTo('pastanden', 'Start'))
    await press(console, onTo('grunner'))
    await allAnswer(
      rest,
      'grunner',
      reasons.slice(1).map((text) => ({ notes: [text] })),
    )
    await ana
      .getByRole('textbox')
      .first()
      .fill(reasons[0] ?? '')
    await send(ana)
    await press(console, /^Luk og gennemse teksterne/u)
    expect(found(told(screen), reasons)).toEqual([])
    await press(console, onTo('saker-samspill-leder', 'Vis svarene'))
    for (const text of [...reasons, 'Tillid fra lederen']) await sees(screen, text)

    // How it is here is sensitive: nobody is told, until it is seen beside where to begin.
    await press(console, onTo('hos-oss'))
    await allAnswer(
      rest,
      'hos-oss',
      rated.slice(0, 6).map((row) => ({
        ratings: Object.fromEntries(
          row.split('').map((v, item) => [`${item + 1}`, { v: Number(v) }]),
        ),
      })),
    )
    await rateAs(ana, rated.at(-1))
    await sees(screen, '7 af 7 har svaret')
    expect(await Promise.all([screen, console, ana].map(marks))).toEqual([0, 0, 0])
    await press(console, onTo('begynne'))
    await allAnswer(
      rest,
      'begynne',
      points.slice(0, 6).map((given) => ({
        points: Object.fromEntries(
          given.flatMap((dots, option) => (dots > 0 ? [[`${option + 1}`, dots]] : [])),
        ),
      })),
    )
    for (const factor of ['Sagsstruktur', 'Sagsstruktur', ...Array(3).fill('Tillid fra lederen')])
      await button(ana, `En prik til ${factor}`).click()
    await send(ana)
    await sees(screen, '7 af 7 har svaret')
    for (const page of [screen, console, ana]) expect(told(page)).not.toContain('"item.')
    await press(console, onTo('gapet', 'Vis svarene'))
    await sees(screen, 'Billede 1 af 2')
    await sees(screen, /^Flest prikker: »Sagsstruktur« \(14 prikker fra 5 personer\)/u)
    await button(console, /^Hvordan er det hos os\?: /u)
      .first()
      .click()
    await sees(screen, 'Billede 2 af 2')
    expect(await marks(screen)).toBeGreaterThan(0)

    // Matters: one is about a person, and one is there twice.
    await press(console, onTo('saker'))
    await allAnswer(
      rest,
      'saker',
      [...matters.slice(1), personal, same].map((text) => ({ notes: [text] })),
    )
    await ana
      .getByRole('textbox')
      .first()
      .fill(matters[0] ?? '')
    await send(ana)
    await press(console, /^Luk og gennemse teksterne/u)
    for (const text of [personal, same]) await button(console, `Skjul teksten: ${text}`).click()
    await press(console, onTo('velge-saker', 'Vis svarene'))
    for (const matter of matters) await sees(screen, matter)

    // Two questions about each; the picture begins with what they disagree on most.
    await press(console, onTo('to-sporsmal'))
    await at(rest, 'to-sporsmal')
    const answers = rest.map((phone, person) => ({
      cases: Object.fromEntries(
        named(phone, 'cases').map(({ id, title }) => [id, pairOf(title, person)]),
      ),
    }))
    await allAnswer(rest, 'to-sporsmal', answers)
    await place(ana, 6)
    await sees(screen, '7 af 7 har svaret')
    await press(console, onTo('mest-uenige', 'Vis svarene'))
    await sees(
      screen,
      /^Begynd med \d »Budgettet«: 3 siger I, 2 siger III, 1 siger II, 1 siger IV/u,
    )
    await sees(ana, /^Begynd med .*»Budgettet«/u)
    await expectAccessible(screen, 'screen, four matters in four situations')
    await expectNoSideways(ana)
    await press(console, onTo('gir-mer', 'Vis svarene'))

    // What is done with each from the next meeting on; Ana sorts for her group.
    await press(console, onTo('fra-neste-mote'))
    await at(rest, 'fra-neste-mote')
    const sortedBy = rest.slice(0, 2).map((phone, group) => ({
      cards: Object.fromEntries(
        named(phone, 'cards').map(({ id, title }) => [id, bucketOf(title, group)]),
      ),
    }))
    await allAnswer(rest, 'fra-neste-mote', sortedBy)
    await sortAs(ana, 2)
    await send(ana)
    await sees(screen, '3 grupper har svaret')
    await press(console, /^Luk og vis (?:svarene|kortene)/u)
    await sees(screen, /mest forskelligt på »Julefrokosten«/u)

    // The new agenda.
    await press(console, onTo('ny-saksliste'))
    await button(ana, 'Jeg skriver for gruppen').click()
    await ana.getByLabel(/^Gruppen/u).fill('Ledelsesteamet')
    await ana.getByLabel(/^Ind, ud og tid/u).fill('Halvdelen af mødet til læseplanen')
    await ana.getByLabel(/^Sådan mærker vi/u).fill('Julefrokosten står ikke på dagsordenen')
    await button(ana, 'Aflevér for gruppen').click()
    await sees(screen, '1 kort er afleveret')
    await press(console, /^Luk og gennemse kortene/u)
    expect(await screen.getByText('Halvdelen af mødet').count()).toBe(0)
    await press(console, /^Vis kortene/u)
    await sees(screen, 'Halvdelen af mødet til læseplanen')
    await endInDanish(console)

    // What is taken home, counted once more.
    const cells = readCsv(await download(console, /CSV/u))
    expectFigures(cells)
    const json = await download(console, /JSON/u)
    const report = await context.newPage()
    await report.goto(`${plenum.url}/console?session=${started.id}&page=report`)
    await sees(report, 'Halvdelen af mødet til læseplanen')
    expect(readAgreements(await download(report, /Aftalerne til næste gang/u))).toMatchObject({
      ok: true,
      value: { agreements: [{ group: 'Ledelsesteamet' }] },
    })
    const hidden = [personal, same]
    for (const page of [screen, ana]) expect(found(told(page), hidden)).toEqual([])
    expect(found(JSON.stringify(cells) + json + (await report.content()), hidden)).toEqual([])
    expect(complaints).toEqual([])
    expect(browser.strayed).toEqual([])
    expect(plenum.errors).toEqual([])
  })
})
