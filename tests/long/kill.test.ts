import { describe, expect, it } from 'vitest'
import { inWords, type KillReport, runKills } from '../faults/kills.ts'
import { addVerdicts, noFaults } from '../faults/stored-answers.ts'

const runs = 5

const add = (a: KillReport, b: KillReport): KillReport => ({
  kills: a.kills + b.kills,
  acks: a.acks + b.acks,
  acts: a.acts + b.acts,
  seen: addVerdicts(a.seen, b.seen),
  wrongReplies: a.wrongReplies + b.wrongReplies,
  keys: [...a.keys, ...b.keys],
  ready: [...a.ready, ...b.ready],
  back: [...a.back, ...b.back],
})

describe('a server that is killed over a hundred times', () => {
  it('has everything it called saved, once, as it was sent, and nothing else', async () => {
    let report = await runKills({ kills: 25, phones: 40, life: 1_500 })
    for (let run = 1; run < runs; run += 1) {
      report = add(report, await runKills({ kills: 25, phones: 40, life: 1_500 }))
    }

    console.log(inWords('kill -9', report))
    expect(report.seen).toMatchObject(noFaults)
    expect(report).toMatchObject({ kills: 125, wrongReplies: 0, keys: [] })
    expect(report.acks).toBeGreaterThan(20_000)
  })
})
