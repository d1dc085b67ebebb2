/** At most so many within any span of time: exact, not from one full minute to the next. */
export interface Window {
  /** Takes one, where there is one to take. */
  take(): boolean
  /** What was taken last turned out not to count. */
  giveBack(): void
  isEmpty(): boolean
}

/** @param monotonic milliseconds of a clock that never jumps */
export function createWindow(most: number, span: number, monotonic: () => number): Window {
  const taken: number[] = []
  const left = () => {
    const from = monotonic() - span
    while (taken[0] !== undefined && taken[0] <= from) taken.shift()
    return most - taken.length
  }
  return {
    take: () => {
      if (left() <= 0) return false
      taken.push(monotonic())
      return true
    },
    giveBack: () => {
      taken.pop()
    },
    isEmpty: () => left() === most,
  }
}
