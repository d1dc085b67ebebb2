/** How much the second figure rises per one of the first, by least squares. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  const x = mean(points.map(([at]) => at))
  const y = mean(points.map(([, value]) => value))
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0)
  return spread === 0
    ? 0
    : points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread
}
