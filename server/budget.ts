/** How much one socket may ask for: 5 events a second, with 20 saved up (RELIABILITY section 5.4). */
const perSecond = 5
const most = 20

/** @returns a function that says whether one more event is within the budget */
export function createBudget(monotonic: () => number): () => boolean {
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

const fullAgainAfter = (most / perSecond) * 1_000

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
