/** How people stand on a rung: so many above one another, so far from the next; or as one bar. */
export type Packing =
  | { readonly kind: 'dots'; readonly rows: number; readonly pitch: number }
  | { readonly kind: 'bars'; readonly unit: number; readonly height: number }

/** Smaller than this, in em, a dot is no longer seen as a person at ten metres. */
const leastPitch = 0.45
const largestPitch = 2.4
const mostRows = 6

/** What of its place a dot fills: they never touch. */
const filled = 0.84

/**
 * How so many people have room on a rung: one dot each, as large as can be, in as few rows as that takes.
 * The rows depend on the fullest rung alone, so that dots sit still while the others grow. Where dots
 * would be too small there are bars.
 *
 * @param most how many stand on the fullest rung
 * @param width of a rung, in em
 * @param height over a rung, in em
 */
export function packingFor(most: number, width: number, height: number): Packing {
  for (let rows = 1; rows <= mostRows; rows += 1) {
    const pitch = Math.min(largestPitch, height / rows)
    if (pitch >= leastPitch && rows * Math.floor(width / pitch) >= most)
      return { kind: 'dots', rows, pitch }
  }
  return { kind: 'bars', unit: width / Math.max(1, most), height: Math.min(height * 0.75, 1.8) }
}

/** A dot's own square, from the left end and up from the foot of its rung. */
interface Place {
  readonly x: number
  readonly up: number
  readonly size: number
}

/** Where each of so many dots stands, column by column: one more moves none of the others. */
export function dotsOf(
  count: number,
  { rows, pitch }: Extract<Packing, { kind: 'dots' }>,
): Place[] {
  const size = pitch * filled
  return Array.from({ length: count }, (_, dot) => ({
    x: Math.floor(dot / rows) * pitch,
    up: (dot % rows) * pitch,
    size,
  }))
}

/** How far so many people reach along their rung. */
export function reachOf(count: number, packing: Packing): number {
  if (count === 0) return 0
  if (packing.kind === 'bars') return count * packing.unit
  return (Math.ceil(count / packing.rows) - 1) * packing.pitch + packing.pitch * filled
}
