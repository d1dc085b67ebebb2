const longest = 36

/**
 * An id of its own for each step that comes into a deck: the wanted one, or that with the next free number.
 *
 * @param taken the ids that the deck has
 * @returns in the order of the wanted ones; they differ from one another, too
 */
export function freeIds(taken: readonly string[], wanted: readonly string[]): string[] {
  const used = new Set(taken)
  return wanted.map((name) => {
    let id = name
    for (let number = 2; used.has(id); number += 1) id = `${name.slice(0, longest)}-${number}`
    used.add(id)
    return id
  })
}
