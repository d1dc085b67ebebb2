/** How many talk well together at a table. CONTENT.md 2.1. */
const most = 4

/** Five are one group: three and two would leave a pair. */
const stillOne = 5

/**
 * The groups of three or four that so many people make, the largest first. One or two are too few for a
 * group of their own, and are handed back as they are.
 */
export function smallGroups(people: number): number[] {
  if (people === 0) return []
  if (people <= stillOne) return [people]
  const groups = Math.ceil(people / most)
  const least = Math.floor(people / groups)
  return Array.from({ length: groups }, (_, at) => (at < people % groups ? least + 1 : least))
}

/** Whether so many are a group of their own. */
export const isGroup = (people: number): boolean => people > 2
