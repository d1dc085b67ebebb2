import type { ConsoleView } from '../../shared/protocol/views.ts'

type LastAct = ConsoleView['lastAct']

/** Tells what other consoles do from what this one does itself. */
export interface ActLog {
  /** This console's act led to a version. */
  mine(version: number): void
  /** Whatever has been done up to now is known of. */
  know(last: LastAct): void
  /** The newest act: another console's, null for this one's own; undefined when there is no newer one. */
  news(last: LastAct): LastAct | undefined
}

/** What was done before the first view is nobody's news. */
export function createActLog(): ActLog {
  const own = new Set<number>()
  let seen: number | null = null
  return {
    mine: (version) => own.add(version),
    know: (last) => {
      seen = Math.max(seen ?? 0, last?.version ?? 0)
    },
    news: (last) => {
      const version = last?.version ?? 0
      if (seen !== null && version <= seen) return undefined
      const isFirst = seen === null
      seen = version
      return isFirst || own.has(version) ? null : last
    },
  }
}
