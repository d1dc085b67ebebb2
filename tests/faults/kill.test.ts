import { describe, expect, it } from 'vitest'
import { inWords, runKills } from './kills.ts'
import { noFaults } from './stored-answers.ts'

describe('a server that is killed while forty phones answer and rounds are sealed and opened', () => {
  it('has everything it called saved, once, as it was sent, and nothing else', async () => {
    const report = await runKills({ kills: 10, phones: 40, life: 900 })

    console.log(inWords('kill -9', report))
    expect(report.seen).toMatchObject(noFaults)
    expect(report).toMatchObject({ wrongReplies: 0, keys: [] })
    // Or nothing was tried.
    expect(report.acks).toBeGreaterThan(500)
    expect(report.acts).toBeGreaterThan(10)
  })
})

describe('the comparison of what phones were told with the disk', () => {
  it('catches a server that says "saved" before it is', async () => {
    const report = await runKills({ kills: 3, phones: 20, life: 900, fault: 'acks-first' })

    console.log(inWords('planted: acks first', report))
    expect(report.seen.lost).toBeGreaterThan(0)
  })

  it('catches a server that appends each answer', async () => {
    const report = await runKills({ kills: 3, phones: 20, life: 900, fault: 'plain-insert' })

    console.log(inWords('planted: plain insert', report))
    expect(report.seen.duplicated).toBeGreaterThan(0)
  })

  it('ends the test too when it is killed before anyone is in', async () => {
    const report = await runKills({ kills: 2, phones: 2, life: 0 })
    expect(report.kills).toBe(2)
  })
})
