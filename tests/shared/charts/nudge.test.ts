import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Disc, nudge } from '../../../shared/charts/nudge.ts'

const field = { width: 30, height: 9 }

const discs = fc.array(
  fc.record({
    x: fc.constantFrom(0, 10, 15, 20, 30),
    y: fc.constantFrom(0, 3, 4.5, 9),
    radius: fc.constantFrom(0.35, 0.95),
  }),
  { maxLength: 16 },
)

const placed = (given: readonly Disc[]) => nudge(given, field) ?? []

describe('discs in a field', () => {
  it('never lie on one another, and are all inside', () => {
    fc.assert(
      fc.property(discs, (given) => {
        const all = placed(given)

        expect(all).toHaveLength(given.length)
        for (const [index, disc] of all.entries()) {
          expect(disc.x).toBeGreaterThanOrEqual(disc.radius - 1e-6)
          expect(disc.x).toBeLessThanOrEqual(field.width - disc.radius + 1e-6)
          expect(disc.y).toBeGreaterThanOrEqual(disc.radius - 1e-6)
          expect(disc.y).toBeLessThanOrEqual(field.height - disc.radius + 1e-6)
          for (const other of all.slice(index + 1)) {
            const apart = Math.hypot(disc.x - other.x, disc.y - other.y)
            expect(apart).toBeGreaterThanOrEqual(disc.radius + other.radius)
          }
        }
      }),
    )
  })

  it('lie where they belong as long as nothing lies there', () => {
    const alone = { x: 12, y: 4, radius: 0.95 }

    expect(placed([alone, { ...alone, x: 20 }])).toEqual([alone, { ...alone, x: 20 }])
  })

  it('sit still when one that comes after them is added or moves', () => {
    fc.assert(
      fc.property(discs, discs, (given, later) => {
        const before = placed(given)
        const after = nudge([...given, ...later], field)
        if (after) expect(after.slice(0, given.length)).toEqual(before)
      }),
    )
  })

  it('are told of where they do not fit', () => {
    const large = { x: 1, y: 1, radius: 0.95 }

    expect(nudge([large, large, large], { width: 2, height: 2 })).toBeNull()
  })
})
