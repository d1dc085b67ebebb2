/** Runs something after so many milliseconds; returns how to call it off. */
export type Later = (wait: number, run: () => void) => () => void

/** The timers of this process, none of which keeps it from ending. */
export const later: Later = (wait, run) => {
  const timer = setTimeout(run, wait)
  timer.unref()
  return () => {
    clearTimeout(timer)
  }
}
