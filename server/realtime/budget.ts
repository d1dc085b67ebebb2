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
