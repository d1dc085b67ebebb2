import type { AgendaEntry } from '../../../shared/protocol/views.ts'

type Timed = Pick<AgendaEntry, 'minutes' | 'spent' | 'current' | 'skipped'>

/** How the session keeps to its minutes. */
export interface TimePlan {
  /** Minutes of all steps the room goes through. */
  readonly planned: number
  /** Seconds planned from here to the end. */
  readonly left: number
  /** Seconds used more than planned on the steps so far; negative: ahead of the plan. */
  readonly drift: number
}

const plannedSeconds = ({ minutes }: Timed): number => minutes * 60

/** A step that is on may still keep its time: it counts only from when it has run over. */
function driftOf(entry: Timed): number {
  if (entry.spent === 0) return 0
  const over = entry.spent - plannedSeconds(entry)
  return entry.current ? Math.max(0, over) : over
}

function leftOf(entries: readonly Timed[]): number {
  const at = entries.findIndex(({ current }) => current)
  return entries.slice(Math.max(0, at)).reduce((sum, entry) => {
    const rest = plannedSeconds(entry) - (entry.current ? entry.spent : 0)
    return sum + Math.max(0, rest)
  }, 0)
}

/**
 * Planned against real time. Steps that the room passes by count neither way: leaving one out makes
 * the rest shorter, and is no time won on what has been done.
 */
export function timePlan(agenda: readonly Timed[]): TimePlan {
  const going = agenda.filter(({ skipped, current }) => current || !skipped)
  return {
    planned: going.reduce((sum, { minutes }) => sum + minutes, 0),
    left: leftOf(going),
    drift: agenda.reduce((sum, entry) => sum + driftOf(entry), 0),
  }
}

/** Half minutes off the plan are on the plan. */
const slack = 60

/** Which words say a drift, and with how many whole minutes. */
export function driftWords(drift: number): {
  readonly key: 'ahead' | 'behind' | 'onTime'
  readonly minutes: number
} {
  const minutes = Math.round(Math.abs(drift) / 60)
  if (Math.abs(drift) < slack) return { key: 'onTime', minutes: 0 }
  return { key: drift < 0 ? 'ahead' : 'behind', minutes }
}
