import { measureReveal, measureStorm } from './measure.ts'
import { choiceOf, openBenchRoom, step } from './room.ts'

const what = process.argv[2]
const n = Number(process.argv[3])
const room = await openBenchRoom(
  'durable',
  ['/usr/bin/taskset', '-c', '0'],
  what === 'none' ? [] : ['--cpu-prof', '--cpu-prof-dir=/tmp/probe/' + what],
)
await room.fleet.join(n)
await room.act({ type: 'go', step })
await room.fleet.everyoneSees((v) => v.step?.id === step)
if (what === 'storm' || what === 'none')
  for (let i = 0; i < 3; i++) console.log('storm', await measureStorm(room))
if (what === 'answers')
  for (let i = 1; i <= 10; i++) {
    const l = await room.fleet.answerAtOnce({ step, round: 1 }, i, (x) => choiceOf(x, i))
    console.log(Math.max(...l))
    await new Promise((r) => setTimeout(r, 300))
  }
if (what === 'reveal') {
  const r = await measureReveal(room, 6)
  console.log(r.screen.map(Math.round), r.phones.map(Math.round))
}
await room.close()
process.exit(0)
