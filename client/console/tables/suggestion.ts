/** So many at a table is best for the talk. */
export const bestAtTable = { least: 3, most: 6 } as const

/** Between the two: a table then stays good when one more or one less comes. */
const usual = 4.5

/** How many tables to begin with, so that three to six sit at each. */
export const suggestedTables = (people: number): number => Math.max(1, Math.round(people / usual))

/** How many come to sit at a table when people are spread evenly. */
export const atEach = (people: number, tables: number): { least: number; most: number } => ({
  least: Math.floor(people / tables),
  most: Math.ceil(people / tables),
})
