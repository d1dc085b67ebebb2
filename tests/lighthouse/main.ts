import { median, shown } from '../bench/figures.ts'
import {
  closeSockets,
  openConsole,
  press,
  removeDataDir,
  startPlenum,
  startSession,
} from '../support/plenum.ts'
import { type Audited, audit, type Found } from './audit.ts'
import { startChromium } from './chromium.ts'
import { joinTimes } from './join-time.ts'
import { watchOwnSockets } from './strayed.ts'
import { type Line, tableOf } from './table.ts'

const goals = { performance: 0.98, accessibility: 1, join: 3_000 }
const joins = 5

const score = (value: number | null) => (value === null ? '' : value.toFixed(2))

const meets = ({ performance, accessibility }: Found) =>
  (performance === null || performance >= goals.performance) &&
  (accessibility === null || accessibility >= goals.accessibility)

function lineOf({ what, categories }: Audited, found: Found): Line {
  const isTimed = categories.includes('performance')
  const times = [shown(found.lcp), shown(found.tbt), found.cls.toFixed(3)]
  const cells = isTimed ? [...times, shown(found.bytes / 1_000)] : ['', '', '', '']
  return {
    what,
    cells: [score(found.performance), score(found.accessibility), ...cells, ''],
    goal: isTimed ? `≥ ${goals.performance}, ${goals.accessibility}` : `${goals.accessibility}`,
    met: meets(found),
  }
}

const joinLine = (time: number): Line => ({
  what: `QR's address to the first control, 1.6 Mbit/s, 150 ms, nothing kept (median of ${joins})`,
  cells: ['', '', '', '', '', '', shown(time)],
  goal: `≤ ${goals.join} ms`,
  met: time <= goals.join,
})

const strayed = watchOwnSockets()
const clientDir = process.env['CLIENT_DIR']
const plenum = await startPlenum(undefined, clientDir === undefined ? {} : { clientDir })
const session = await startSession(plenum.url)
const lead = openConsole(plenum.url, session)
const { join, screenToken } = await lead.until(() => true)
await press(lead, { type: 'go', step: 'velg' })
const chromium = await startChromium()

const both = ['performance', 'accessibility'] as const
const pages: readonly Audited[] = [
  { what: 'phone, join', url: `${plenum.url}/`, categories: both, form: 'phone', runs: 3 },
  { what: 'phone, answering', url: join.qr, categories: both, form: 'phone', runs: 3 },
  {
    what: 'screen',
    url: `${plenum.url}/screen#${session.id}.${screenToken}`,
    categories: ['accessibility'],
    form: 'desktop',
    runs: 1,
  },
  {
    what: 'console, start',
    url: `${plenum.url}/console`,
    categories: ['accessibility'],
    form: 'desktop',
    runs: 1,
  },
  {
    what: 'console, leading',
    url: `${plenum.url}/console#${session.id}.${session.token}`,
    categories: ['accessibility'],
    form: 'desktop',
    runs: 1,
  },
]

const lines: Line[] = []
const faults: string[] = []
const requests: string[] = []
try {
  for (const page of pages) {
    console.error(`looking at ${page.what} …`)
    const found = await audit(page, chromium.port)
    lines.push(lineOf(page, found))
    faults.push(...found.faults.map((fault) => `${page.what}: ${fault}`))
    requests.push(...found.requests)
  }
  const times = await joinTimes(chromium.port, {
    address: join.qr,
    control: '.answer input:enabled',
    runs: joins,
  })
  lines.push(joinLine(median(times)))
} finally {
  closeSockets()
  await chromium.close()
  await plenum.close()
  await removeDataDir(plenum.dataDir)
}

const left = requests.filter((url) => !url.startsWith(plenum.url) && !url.startsWith('data:'))
console.log(
  tableOf(['performance', 'accessibility', 'LCP ms', 'TBT ms', 'CLS', 'kB', 'join ms'], lines),
)
for (const fault of faults) console.log(fault)
for (const url of [...left, ...strayed]) console.log(`left this machine: ${url}`)
const isGood = lines.every(({ met }) => met !== false) && left.length + strayed.length === 0
process.exitCode = isGood ? 0 : 1
