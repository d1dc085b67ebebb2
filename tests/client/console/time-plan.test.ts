import { describe, expect, it } from 'vitest'
import { driftWords, timePlan } from '../../../client/console/lead/time-plan.ts'
import { agendaNow } from '../../../client/console/lead/use-agenda-now.ts'
import { agenda, agendaAt, viewOf } from './views.ts'

const step = (
  minutes: number,
  spent = 0,
  change: { current?: boolean; skipped?: boolean } = {},
) => ({
  minutes,
  spent,
  current: false,
  skipped: false,
  ...change,
})
const now = { current: true }

describe('the plan of a session', () => {
  it.each([
    [
      'is on time before anything has begun',
      [step(3), step(4)],
      { planned: 7, left: 420, drift: 0 },
    ],
    [
      'counts what was saved on the steps that are done',
      [step(3, 60), step(4, 30, now)],
      { planned: 7, left: 210, drift: -120 },
    ],
    [
      'counts what was used over on the steps that are done',
      [step(3, 300), step(4, 0, now)],
      { planned: 7, left: 240, drift: 120 },
    ],
    [
      'lets the step that is on have its minutes, and counts what goes beyond them',
      [step(3, 180), step(4, 300, now), step(2)],
      { planned: 9, left: 120, drift: 60 },
    ],
    [
      'leaves out what is skipped, and wins no time by it',
      [step(3, 180), step(4, 0, { skipped: true }), step(2, 0, now)],
      { planned: 5, left: 120, drift: 0 },
    ],
    [
      'wins no time by a step that was jumped over',
      [step(3, 180), step(10), step(2, 60, now)],
      { planned: 15, left: 60, drift: 0 },
    ],
  ])('%s', (_what, entries, plan) => {
    expect(timePlan(entries)).toEqual(plan)
  })
})

describe('a drift in words', () => {
  it.each([
    [0, { key: 'onTime', minutes: 0 }],
    [59, { key: 'onTime', minutes: 0 }],
    [-59, { key: 'onTime', minutes: 0 }],
    [60, { key: 'behind', minutes: 1 }],
    [-240, { key: 'ahead', minutes: 4 }],
    [350, { key: 'behind', minutes: 6 }],
  ])('of %d seconds is %j', (drift, words) => {
    expect(driftWords(drift)).toEqual(words)
  })
})

describe('the agenda between two views', () => {
  it('counts on for the step that is on, and for no other', () => {
    const view = viewOf({ phase: 'running', agenda: agendaAt('velg', { spent: 30 }) })

    const spent = agendaNow(view, 5_900).map((entry) => entry.spent)

    expect(spent).toEqual([0, 35, 0, 0])
  })

  it('stands still before the start and after the end', () => {
    expect(agendaNow(viewOf({ agenda }), 60_000)).toBe(agenda)
  })
})
