/** How much may be asked for: so much a second, with so much saved up. */
interface Allowance {
  readonly perSecond: number
  readonly most: number
}

/** Of one socket (RELIABILITY section 5.4). */
const usual: Allowance = { perSecond: 5, most: 20 }

/** What the holder of a pen may send while it writes: neighbours hear of it twice a second. */
export const ofDrafts: Allowance = { perSecond: 2, most: 4 }

/** @returns a function that says whether one more event is within the budget */
export function createBudget(
  monotonic: () => number,
  { perSecond, most }: Allowance = usual,
): () => boolean {
  let saved = most
  let last = monotonic()
  return () => {
    const now = monotonic()
    saved = Math.min(most, saved + ((now - last) / 1_000) * perSecond)
    last = now
    if (saved < 1) return false
    saved -= 1
    return true
  }
}

const fullAgainAfter = (usual.most / usual.perSecond) * 1_000

/**
 * A budget for each of many senders that have no socket to hold it. Whoever has rested until theirs is
 * full again is forgotten: no list of who has sent something remains.
 */
export function createBudgets(monotonic: () => number): (sender: string) => boolean {
  const budgets = new Map<string, { take: () => boolean; forgetting: NodeJS.Timeout }>()
  const begin = (sender: string) => {
    const forgetting = setTimeout(() => budgets.delete(sender), fullAgainAfter).unref()
    const budget = { take: createBudget(monotonic), forgetting }
    budgets.set(sender, budget)
    return budget
  }
  return (sender) => {
    const { take, forgetting } = budgets.get(sender) ?? begin(sender)
    forgetting.refresh()
    return take()
  }
}
