import { describe, expect, it } from 'vitest'
import { tryOut } from '../try-out.ts'
import { runKills } from './kills.ts'
import { trial } from './trial.ts'

tryOut(trial)

describe('a server that is killed before anyone is in', () => {
  it('ends the run too', async () => {
    const report = await runKills({ kills: 1, phones: 2, life: 0 })

    expect(report.kills).toBe(1)
  })
})
