import type { Later } from '../../server/later.ts'

/** A clock that stands until it is moved, and timers that go by it. */
export interface Clock {
  readonly monotonic: () => number
  readonly later: Later
  /** Moves on by so many milliseconds; everything that was due has run when it resolves. */
  pass(span: number): Promise<void>
}

const settled = () =>
  new Promise((resolve) => {
    setImmediate(resolve)
  })

export function newClock(): Clock {
  let now = 0
  const timers = new Set<{ readonly due: number; readonly run: () => void }>()
  const nextBefore = (end: number) =>
    [...timers].filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due)[0]
  return {
    monotonic: () => now,
    later: (wait, run) => {
      const timer = { due: now + wait, run }
      timers.add(timer)
      return () => {
        timers.delete(timer)
      }
    },
    pass: async (span) => {
      const end = now + span
      await settled()
      for (let timer = nextBefore(end); timer; timer = nextBefore(end)) {
        timers.delete(timer)
        now = timer.due
        timer.run()
        await settled()
      }
      now = end
    },
  }
}
