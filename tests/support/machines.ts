import type { Machine } from '../../server/operation/machine.ts'

/** How a machine of a test's own fares; a test changes it while the server runs. */
export interface Condition {
  freeBytes: number
  /** The 99th percentile of the event loop's lag, in milliseconds. */
  lag: number
  /** Paths, by their ends, that may not be written to. */
  closed: string[]
}

const wellOff = (): Condition => ({ freeBytes: 2 ** 40, lag: 1, closed: [] })

/** A machine that is as a test says, and else has room for everything: whatever runs beside the test. */
export function calmMachine(condition: Condition = wellOff()): Machine {
  const isOpen = (path: string) => !condition.closed.some((end) => path.endsWith(end))
  return {
    freeBytes: () => Promise.resolve(condition.freeBytes),
    mayWrite: (path) => Promise.resolve(isOpen(path)),
    canWriteIn: (folder) => Promise.resolve(isOpen(folder)),
    lag: () => ({ p50: condition.lag / 2, p99: condition.lag }),
    stop: () => {},
  }
}

/** A machine and the way to change it. */
export function changingMachine() {
  const condition = wellOff()
  return { condition, machine: calmMachine(condition) }
}
