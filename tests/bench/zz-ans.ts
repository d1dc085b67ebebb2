import { spawnSync } from 'node:child_process'
import { measureAnswers } from './measure.ts'
import { openBenchRoom, step } from './room.ts'

spawnSync('/usr/bin/taskset', ['-a', '-c', '-p', '1', String(process.pid)])
const n = Number(process.argv[2])
const pin = ['/usr/bin/taskset', '-c', '0']
const d = await openBenchRoom('durable', pin)
const e = await openBenchRoom('none', pin)
for (const r of [d, e]) {
  await r.fleet.join(n)
  await r.act({ type: 'go', step })
  await r.fleet.everyoneSees((v) => v.step?.id === step)
}
const a = await measureAnswers(d, e, 16)
const f = (x: number) => x.toFixed(0)
console.log(
  process.argv[3],
  n,
  'p50',
  f(a.durable.p50),
  f(a.none.p50),
  'p99',
  f(a.durable.p99),
  f(a.none.p99),
  (a.durable.p99 / a.none.p99).toFixed(2),
  'cpu',
  f(a.cpu),
  f(a.noneCpu),
)
await d.close()
await e.close()
process.exit(0)
