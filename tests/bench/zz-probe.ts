import { openConsole, openScreen, press, startPlenum, startSession } from '../support/plenum.ts'
import { Fleet } from './phones.ts'
import { choiceOf } from './room.ts'

const t: [string, number][] = []
const p = await startPlenum(undefined, {
  timings: { bounce: 0 },
  at: (x) => t.push([x, performance.now()]),
})
const s = await startSession(p.url)
const c = openConsole(p.url, s)
const v = await c.until(() => true)
const screen = openScreen(p.url, s.id, v.screenToken)
const f = new Fleet({ url: p.url, session: s.id, code: v.join.code })
await f.join(Number(process.argv[2]))
await press(c, { type: 'go', step: 'velg' })
for (let i = 1; i <= 4; i++) {
  await f.everyoneSees((x) => x.step?.round === i && x.step?.id === 'velg')
  await f.answerAtOnce({ step: 'velg', round: i }, 1, (n) => choiceOf(n, 1))
  t.length = 0
  const from = performance.now()
  let closing = 0
  const sc = screen
    .until((x) => x.step?.status === 'closing')
    .then(() => {
      closing = performance.now() - from
    })
  const done = screen
    .until((x) => x.step?.status === 'revealed' && x.step.round === i)
    .then(() => performance.now() - from)
  await press(c, { type: 'reveal' })
  await sc
  console.log(
    'closing',
    closing.toFixed(0),
    t.map(([n, m]) => `${n} ${(m - from).toFixed(0)}`).join(' '),
    'screen',
    (await done).toFixed(0),
  )
  await press(c, { type: 'again' })
  await new Promise((r) => setTimeout(r, 900))
}
process.exit(0)
