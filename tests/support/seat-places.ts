/** As SQLite makes them here. */
const pageSize = 4096

function offsetsOf(bytes: Buffer, needle: Buffer): number[] {
  const found: number[] = []
  for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) found.push(at)
  return found
}

/** People are close when there is a fiftieth of all between them, or nobody. */
const closenessOf = (people: number): number => Math.max(1, Math.round(people / 50))

/**
 * How many of these lie in the raw bytes of a database beside one that came just before or after, and
 * how many would by chance. Every place is looked at, also in bytes that belong to no row any more:
 * rows lie within a page in the order in which they were written, whatever order the table gives them in.
 *
 * @param things in the order of coming
 */
export function besideClose(
  bytes: Buffer,
  things: readonly Buffer[],
): { readonly found: number; readonly byChance: number } {
  const people = things.length
  const close = closenessOf(people)
  const places = things
    .flatMap((thing, person) => offsetsOf(bytes, thing).map((at) => ({ at, person })))
    .toSorted((a, b) => a.at - b.at)
  const pairs = places.slice(1).flatMap((place, index) => {
    const before = places[index]
    const isNeighbour =
      before && Math.floor(before.at / pageSize) === Math.floor(place.at / pageSize)
    return isNeighbour ? [Math.abs(place.person - before.person)] : []
  })
  return {
    found: pairs.filter((distance) => distance > 0 && distance <= close).length,
    // There are `people - d` pairs at a distance of d, of all pairs that two neighbours can be.
    byChance: (pairs.length * close * (2 * people - close - 1)) / (people * (people - 1)),
  }
}
